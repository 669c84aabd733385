/**
 * `npm start`: builds the add-in with the embedded workbook, serves both on this machine and opens the browser.
 * `-- --watch` rebuilds on every change, `-- --https` serves Excel itself, `-- --port 3100` starts at another port.
 */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { builtSite } from "./manifest";
import { type Handler, listen, siteFiles } from "./serve";
import { optionsFrom, run } from "./tool";

const usage = "Usage: npm start -- [--watch] [--https] [--port 3100]";

interface Options {
  readonly watch: boolean;
  readonly https: boolean;
  readonly port: number;
}

function optionsOf(flags: readonly string[]): Options {
  const { values } = optionsFrom(usage, {
    args: [...flags],
    options: {
      watch: { type: "boolean", default: false },
      https: { type: "boolean", default: false },
      port: { type: "string", default: "3000" },
    },
  });
  const port = Number(values.port);
  if (!/^\d+$/.test(values.port) || port < 1 || port > 65_535)
    throw new Error(
      `--port must be a whole number from 1 to 65535, not “${values.port}”: try npm start -- --port 3100.`,
    );
  return { ...values, port };
}

async function start({ watch, https, port: asked }: Options): Promise<void> {
  let answer: Handler = (_, response) => response.writeHead(503, { "Retry-After": "5" }).end("Building …");
  const handler: Handler = (request, response) => answer(request, response);
  const server = https ? createSecureServer(localCertificate(), handler) : createServer(handler);
  const port = await listen(server, asked, console.log);

  // Excel loads add-ins over https only: another run leaves the manifest to the run that may be serving Excel.
  const site = https ? `https://localhost:${port}` : builtSite("dist/manifest.xml");
  const build = ["--env", "workbench", "--env", `url=${site}`];
  if (watch) build.push("--mode", "development");
  console.log("Building JBP and the embedded workbook: the first time that takes a minute or two.");
  const [code] = (await once(webpack(build), "exit")) as [number | null];
  if (code !== 0) process.exit(code ?? 1);
  if (watch) webpack([...build, "--watch", "--watch-options-stdin"]);

  answer = siteFiles("dist");
  const address = `${https ? "https" : "http"}://localhost:${port}/workbench/`;
  console.log(`\nJBP in the embedded workbook: ${address}   (Ctrl+C stops)`);
  if (https) {
    console.log("For Excel on this machine, in another terminal: npm run sideload");
    if (port !== asked)
      console.log(`dist/manifest.xml leads Excel to port ${port} now, and no longer to port ${asked}.`);
  }
  openInBrowser(address);
}

/** Its input is a pipe from here, so that a watching webpack ends with this process. */
function webpack(flags: readonly string[]) {
  const script = "node_modules/webpack/bin/webpack.js";
  return spawn(process.execPath, [script, ...flags], { stdio: ["pipe", "inherit", "inherit"] });
}

/** Microsoft's tool makes a certificate for localhost that this machine trusts, and renews it when it has run out. */
function localCertificate(): { cert: Buffer; key: Buffer } {
  const install = "npx --yes office-addin-dev-certs@3.0.0 install --days 365";
  const { status } = spawnSync(install, { stdio: "inherit", shell: true });
  const [cert, key] = ["localhost.crt", "localhost.key"].map((file) =>
    join(homedir(), ".office-addin-dev-certs", file),
  ) as [string, string];
  if (status !== 0 || !existsSync(cert) || !existsSync(key))
    throw new Error(
      `There is no certificate for https://localhost in ${dirname(cert)}: run npm start -- --https again, with a network, and let the system add the certificate. The embedded workbook needs none: npm start.`,
    );
  return { cert: readFileSync(cert), key: readFileSync(key) };
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

void run(() => start(optionsOf(process.argv.slice(2))));
