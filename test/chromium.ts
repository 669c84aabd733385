/** Debian's Chromium, for the tests that need a real browser, and the built site for it to open. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { type Browser, chromium } from "playwright-core";
import { siteFiles } from "../.config/serve";

const flags =
  "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking " +
  "--disable-component-update --disable-sync";

export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: "/usr/bin/chromium", args: flags.split(" ") });
}

export interface Site {
  /** Such as http://localhost:40123, without a slash at the end. */
  readonly origin: string;
  readonly server: Server;
}

/** Serves dist/ as `npm start` does, at a free port. */
export async function serveSite(): Promise<Site> {
  const server = createServer(siteFiles("dist"));
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  return { origin: `http://localhost:${(server.address() as AddressInfo).port}`, server };
}
