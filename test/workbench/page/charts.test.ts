/** Charts over the grid, as a planner sees them: the plan's own file, opened in the built page in real Chromium. */
import type { Page } from "playwright-core";
import { layout } from "../../../src/plan/layout/layout";
import { plan } from "../../../src/plan/plan";
import { sample, sampleSettings } from "../../../src/plan/sample/sample";
import { bytesOf, workbookOf } from "../../../src/xlsx/workbook";
import { openSite, type Site } from "./chromium";
import { goTo, message, ready, type } from "./workbenchPage";

let site: Site;
let page: Page;
const asked: string[] = [];
const refused: string[] = [];

beforeAll(async () => {
  const operations = layout(plan, { ...sampleSettings, language: "en" }, { data: sample });
  const buffer = Buffer.from(await bytesOf(await workbookOf(operations)));
  site = await openSite();
  page = await site.open("workbench/index.html");
  page.on("request", (request) => asked.push(request.url()));
  page.on("console", (line) => {
    if (/Content Security Policy/i.test(line.text())) refused.push(line.text());
  });
  await ready(page);
  await page.evaluate(() => document.querySelector<HTMLElement>("#pane-close")?.click());
  askedBefore = asked.length;
  await page.locator("#file").setInputFiles({ name: "plan.xlsx", mimeType: "", buffer });
  await message(page).waitFor();
});

let askedBefore = 0;

afterAll(async () => {
  await site.close();
});

const chart = (name: string) => page.getByRole("img", { name });
const sellOut = "Sell-out, two years: column chart";
const boxOf = async (name: string) =>
  (await chart(name).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };

async function showSheet(name: string): Promise<void> {
  await page.evaluate((wanted) => {
    const workbook = window.jbpWorkbench?.engine.workbook();
    const sheet = workbook?.getSheetByName(wanted);
    if (sheet) workbook?.setActiveSheet(sheet);
  }, name);
}

async function zoom(zoomRatio: number): Promise<void> {
  await page.evaluate((ratio) => {
    const engine = window.jbpWorkbench?.engine;
    const sheet = engine?.workbook().getActiveSheet();
    const target = { unitId: engine?.workbook().getId(), subUnitId: sheet?.getSheetId() };
    return engine?.api.executeCommand("sheet.command.set-zoom-ratio", { ...target, zoomRatio: ratio });
  }, zoomRatio);
}

const reads = (name: string, text: string) =>
  chart(name).locator("text", { hasText: text }).first().waitFor();

test("a sheet without charts loads nothing that draws them", async () => {
  await page.getByText("Overview", { exact: true }).first().waitFor();
  expect(await page.getByRole("img", { name: / chart$/ }).count()).toBe(0);
  expect(asked.slice(0, askedBefore).filter((url) => url.includes("echarts"))).toEqual([]);
});

test("a sheet's charts are drawn over its cells, with their title, names, numbers and legend", async () => {
  await showSheet("1 Analysis");
  for (const text of ["Sell-out, two years", "Soft drinks", "50,000", "Year before", "Last year"])
    await reads(sellOut, text);
  expect(await page.getByRole("img", { name: / chart$/ }).count()).toBe(4);
  expect(await chart("ROI of past programmes: bar chart").count()).toBe(1);
});

test("a chart lies where its cells are: from the second column on, wider than high", async () => {
  const [first, second] = [await boxOf(sellOut), await boxOf("ROI of past programmes: bar chart")];
  expect(first.width).toBeGreaterThan(first.height);
  expect(Math.abs(first.x + first.width - second.x)).toBeLessThan(1.5);
  expect(first.y).toBe(second.y);
});

test("a changed cell changes its chart", async () => {
  await type(page, "B9", "Fizzy drinks");
  await type(page, "G9", "90800");
  await reads(sellOut, "Fizzy drinks");
  await reads(sellOut, "100,000");
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  await reads(sellOut, "Soft drinks");
  await reads(sellOut, "50,000");
});

test("a chart scrolls with the grid, under the frozen rows", async () => {
  await goTo(page, "C17");
  const before = await boxOf(sellOut);
  await goTo(page, "C60");
  await page.waitForFunction(
    ([name, y]) => {
      const found = [...document.querySelectorAll(".chart")].find(
        (each) => each.getAttribute("aria-label") === name,
      );
      return found !== undefined && found.getBoundingClientRect().y < Number(y) - 100;
    },
    [sellOut, before.y] as const,
  );
  // Its pane begins below the frozen rows, and cuts what would reach over them.
  const pane = await page.locator(".charts > div").first().boundingBox();
  const layer = await page.locator(".charts").boundingBox();
  expect((pane?.y ?? 0) - (layer?.y ?? 0)).toBeGreaterThan(60);
  await goTo(page, "C5");
});

test("a chart grows with the zoom", async () => {
  const before = await boxOf(sellOut);
  await zoom(1.5);
  await page.waitForFunction(
    ([name, width]) => {
      const found = [...document.querySelectorAll(".chart")].find(
        (each) => each.getAttribute("aria-label") === name,
      );
      return Math.abs((found?.getBoundingClientRect().width ?? 0) - 1.5 * Number(width)) < 2;
    },
    [sellOut, before.width] as const,
  );
  await zoom(1);
});

test("columns and lines share a chart, with months as its axis' format tells them", async () => {
  await showSheet("4 Action Plan");
  const budget = "Budget by month, cumulative, and trade fund: column and line chart";
  for (const text of ["01/2026", "Cumulative", "Trade fund"]) await reads(budget, text);
});

test("charts stay with their sheet", async () => {
  await showSheet("2 Objectives");
  await page.waitForFunction(() => document.querySelectorAll(".chart").length === 0);
  await showSheet("Review");
  await chart("Causes: bar chart").waitFor();
});

test("charts are there again after a reload, and go with a reset", async () => {
  await page.getByText("Kept in this browser").waitFor();
  await page.reload();
  await ready(page);
  await showSheet("1 Analysis");
  await reads(sellOut, "Soft drinks");
  await page.getByRole("button", { name: "Reset" }).click();
  await page.waitForFunction(() => document.querySelectorAll(".chart").length === 0);
  await message(page).getByRole("button", { name: "Bring back the old workbook" }).click();
  await showSheet("1 Analysis");
  await reads(sellOut, "Soft drinks");
});

test("the policy for scripts refused nothing, no request left the site, and nothing failed unseen", () => {
  expect(refused).toEqual([]);
  expect(site.strangers).toEqual([]);
  expect(site.failures).toEqual([]);
});
