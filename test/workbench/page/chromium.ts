/** Serves the built pages from dist/ and opens them in Debian's Chromium, watching that nothing leaves their origin. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { chromium, type Browser, type BrowserContext, type Page } from "playwright-core";
import { siteFiles } from "../../../.config/serve";

const built = join(__dirname, "../../../dist");

const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A slow or busy machine is no failure. */
const patienceMs = 120_000;

export interface Site {
  readonly url: string;
  /** The addresses outside the site that a page asked for: there must be none. */
  readonly strangers: readonly string[];
  /** What pages threw and nobody caught. */
  readonly failures: readonly string[];
  /** A page of its own, with storage of its own unless a context is given. */
  open(path: string, context?: BrowserContext): Promise<Page>;
  newContext(options?: Parameters<Browser["newContext"]>[0]): Promise<BrowserContext>;
  close(): Promise<void>;
}

function serve(): Promise<Server> {
  const server = createServer(siteFiles(built));
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}

export async function openSite(): Promise<Site> {
  const server = await serve();
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: quiet });
  const strangers: string[] = [];
  const failures: string[] = [];
  const newContext: Site["newContext"] = async (options) => {
    const context = await browser.newContext({
      locale: "en-US",
      viewport: { width: 1440, height: 900 },
      ...options,
    });
    context.setDefaultTimeout(patienceMs);
    context.on("request", (request) => {
      if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(url))
        strangers.push(request.url());
    });
    context.on("weberror", (error) => failures.push(String(error.error())));
    return context;
  };
  return {
    url,
    strangers,
    failures,
    newContext,
    open: async (path, context) => {
      const page = await (context ?? (await newContext())).newPage();
      await page.goto(url + path);
      return page;
    },
    close: async () => {
      await browser.close();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
