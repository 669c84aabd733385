import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { listen, siteFiles } from "../../.config/serve";

const folder = mkdtempSync(join(tmpdir(), "jbp-"));
const servers: Server[] = [];
const server = (): Server => {
  const added = createServer(siteFiles(folder));
  servers.push(added);
  return added;
};
const get = (port: number, path: string) => fetch(`http://localhost:${port}${path}`, { redirect: "manual" });
let port: number;

beforeAll(async () => {
  mkdirSync(join(folder, "workbench"));
  writeFileSync(join(folder, "functions.json"), "{}");
  writeFileSync(join(folder, "functions.js"), "");
  writeFileSync(join(folder, "workbench/index.html"), "<!doctype html>");
  const first = server();
  await listen(first, 0, () => undefined);
  port = (first.address() as AddressInfo).port;
});

afterAll(() => {
  for (const each of servers) each.close();
  rmSync(folder, { recursive: true });
});

test("a busy port is named, and the next one is taken", async () => {
  const said: string[] = [];
  const taken = await listen(server(), port, (sentence) => said.push(sentence));
  expect(taken).toBeGreaterThan(port);
  expect(said[0]).toBe(`Port ${port} is busy: trying ${port + 1}.`);
  expect((await get(taken, "/functions.json")).status).toBe(200);
});

test.each([
  ["/functions.js", "text/javascript"],
  ["/functions.json", "application/json"],
  ["/workbench/", "text/html;charset=utf-8"],
])("%s is served as %s, and never from a cache", async (path, type) => {
  const { status, headers } = await get(port, path);
  expect(status).toBe(200);
  expect(headers.get("content-type")).toBe(type);
  expect(headers.get("cache-control")).toBe("no-store");
  expect(headers.get("x-content-type-options")).toBe("nosniff");
});

test("Excel on the web may read the functions from its own origin", async () => {
  expect((await get(port, "/functions.json")).headers.get("access-control-allow-origin")).toBe("*");
});

test.each(["/", "/workbench"])("%s leads to the embedded workbook", async (path) => {
  const { status, headers } = await get(port, path);
  expect([status, headers.get("location")]).toEqual([302, "/workbench/"]);
});

test("a file that is not there is not found", async () => {
  expect((await get(port, "/nothing.js")).status).toBe(404);
  expect((await get(port, "/../package.json")).status).toBe(404);
});
