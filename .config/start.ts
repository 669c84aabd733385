/**
 * `npm start`: builds the add-in with the embedded workbook, serves both on this machine and opens the browser.
 * `-- --watch` rebuilds on every change, `-- --https` serves Excel itself, `-- --port 3100` starts at another port.
 */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { homedir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Handler, listen, siteFiles } from "./serve";

const { values: options } = parseArgs({
  options: {
    watch: { type: "boolean", default: false },
    https: { type: "boolean", default: false },
    port: { type: "string", default: "3000" },
  },
});

async function start(): Promise<void> {
  let answer: Handler = (_, response) => response.writeHead(503, { "Retry-After": "5" }).end("Building …");
  const handler: Handler = (request, response) => answer(request, response);
  const server = options.https ? createSecureServer(localCertificate(), handler) : createServer(handler);
  const port = await listen(server, Number(options.port), console.log);

  // Excel loads add-ins over https only, so that is what the manifest says, whatever this run serves.
  const build = ["--env", "workbench", "--env", `url=https://localhost:${port}`];
  if (options.watch) build.push("--mode", "development");
  const [code] = (await once(webpack(build), "exit")) as [number | null];
  if (code !== 0) process.exit(code ?? 1);
  if (options.watch) webpack([...build, "--watch", "--watch-options-stdin"]);

  answer = siteFiles("dist");
  const address = `${options.https ? "https" : "http"}://localhost:${port}/workbench/`;
  console.log(`\nJBP in the embedded workbook: ${address}   (Ctrl+C stops)`);
  if (options.https) console.log("For Excel on this machine, in another terminal: npm run sideload");
  openInBrowser(address);
}

/** Its input is a pipe from here, so that a watching webpack ends with this process. */
function webpack(flags: readonly string[]) {
  const script = "node_modules/webpack/bin/webpack.js";
  return spawn(process.execPath, [script, ...flags], { stdio: ["pipe", "inherit", "inherit"] });
}

/** Microsoft's tool makes a certificate for localhost that this machine trusts, and renews it when it has run out. */
function localCertificate(): { cert: Buffer; key: Buffer } {
  const install = "office-addin-dev-certs@3.0.0 install --days 365";
  spawnSync(`npx --yes ${install}`, { stdio: "inherit", shell: true });
  const folder = join(homedir(), ".office-addin-dev-certs");
  return {
    cert: readFileSync(join(folder, "localhost.crt")),
    key: readFileSync(join(folder, "localhost.key")),
  };
}

/** Opens the address where there is somebody to look at it; the address stands in the terminal all the same. */
function openInBrowser(address: string): void {
  const openers: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
    darwin: ["open"],
    linux: ["xdg-open"],
    win32: ["cmd", "/c", "start", ""],
  };
  const [command, ...flags] = openers[process.platform] ?? [];
  const hasScreen = process.platform !== "linux" || process.env["DISPLAY"] || process.env["WAYLAND_DISPLAY"];
  if (command === undefined || process.env["CI"] || !hasScreen) return;
  const opener = spawn(command, [...flags, address], { stdio: "ignore", detached: true });
  opener.on("error", () => console.log("Open that address in a browser.")).unref();
}

void start();
