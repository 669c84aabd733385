// dist/functions.js, as `npm test` builds it, in every place where a host may run it: with a page and without one.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { openSite, type Site } from "../workbench/page/chromium";

/** What a host gives the script: somewhere to associate functions. */
const host = `
  globalThis.functions = {};
  globalThis.CustomFunctions = { associate: (id, run) => { functions[id] = run; }, Error, ErrorCode: {} };
`;
/** One function answers at once; the others first load Student's t distribution, or the validator of objectives. */
const calls = `
  Promise.all([
    functions.ROI([[36800]], [[15750]]),
    functions.PILOTPVALUE([[1], [2], [3], [4], [5]], [[2], [4], [6], [8], [10]]),
    functions.SMART([["Increase OSA at WinMart from 91% to 97% by 31/12/2027"]]),
  ])
`;
const expected = [[[expect.closeTo(2.336508, 6)]], [[expect.closeTo(0.107531, 6)]], [[4]]];

test("Node runs the script alone", () => {
  const script = `${host} require("./dist/functions.js"); ${calls}.then((results) => console.log(JSON.stringify(results)))`;
  const output = execFileSync(process.execPath, ["--no-warnings", "--eval", script], { encoding: "utf8" });
  expect(JSON.parse(output)).toEqual(expected);
});

describe("Chromium, under the pane's policy", () => {
  let site: Site;
  let page: Page;

  beforeAll(async () => {
    site = await openSite();
    const policy = /<meta http-equiv="Content-Security-Policy".*?>/.exec(
      readFileSync("dist/taskpane.html", "utf8"),
    );
    const files: Record<string, string> = {
      "host.html": `<!doctype html>${policy?.[0]}<script src="host.js"></script><script src="functions.js"></script>`,
      "host.js": host,
      "worker.js": `importScripts("host.js", "functions.js"); ${calls}.then((results) => postMessage(results));`,
    };
    const context = await site.newContext();
    for (const [file, body] of Object.entries(files)) {
      const contentType = file.endsWith(".js") ? "text/javascript" : "text/html";
      await context.route(site.url + file, (route) => route.fulfill({ body, contentType }));
    }
    page = await site.open("host.html", context);
  });

  afterAll(() => site.close());

  test("runs the script in a page", async () => {
    expect(await page.evaluate(calls)).toEqual(expected);
  });

  test("runs the script in a worker, where there is no page", async () => {
    const results = await page.evaluate(
      () => new Promise((resolve) => (new Worker("worker.js").onmessage = ({ data }) => resolve(data))),
    );
    expect(results).toEqual(expected);
  });
});
