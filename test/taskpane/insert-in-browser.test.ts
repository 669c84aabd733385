/** A planner inserts a function from the pane, in the built pages in real Chromium, in both languages. */
import type { Frame, Page } from "playwright-core";
import { openSite, type Site } from "../workbench/page/chromium";
import { goTo, ready, shown, type } from "../workbench/page/workbenchPage";

let site: Site;
beforeAll(async () => (site = await openSite()));
afterAll(() => site.close());

async function openWorkbook(locale: string): Promise<{ page: Page; pane: Frame }> {
  const page = await site.open("workbench/index.html", await site.newContext({ locale }));
  await ready(page);
  const pane = page.frames().find((frame) => frame.url().endsWith("taskpane.html"));
  if (!pane) throw new Error("The page shows no pane.");
  return { page, pane };
}

/** Clicks the middle of a cell near the top left of the grid, whose rows and columns have their first sizes. */
async function clickCell(page: Page, column: number, row: number): Promise<void> {
  const headers = { width: 46, height: 20 };
  const cell = { width: 88, height: 20 };
  const position = {
    x: headers.width + (column + 0.5) * cell.width,
    y: headers.height + (row + 0.5) * cell.height,
  };
  await page.locator("canvas[id^='univer-sheet-main-canvas']").click({ position });
}

async function fieldShows(pane: Frame, label: string, value: string): Promise<void> {
  const field = await pane.getByRole("textbox", { name: label }).elementHandle();
  await pane.waitForFunction(([input, text]) => (input as HTMLInputElement).value === text, [field, value]);
}

test.each([
  { locale: "en-US", search: "trade cost", choose: "Insert JBP.ROI", write: "Insert" },
  { locale: "vi-VN", search: "chi phi thuong mai", choose: "Chèn JBP.ROI", write: "Chèn" },
])("in $locale, ROI is found and written with references clicked in the sheet", async (words) => {
  const { page, pane } = await openWorkbook(words.locale);
  await type(page, "A1", "36800");
  await type(page, "A2", "15750");
  await goTo(page, "B4");

  await pane.getByRole("searchbox").fill(words.search);
  await pane.getByRole("button", { name: /^ROI\b/ }).click();
  await pane.getByRole("button", { name: words.choose }).click();
  await pane.getByRole("textbox", { name: "profit" }).click();
  await clickCell(page, 0, 0);
  await fieldShows(pane, "profit", "A1");
  await pane.getByRole("textbox", { name: "cost" }).click();
  await clickCell(page, 0, 1);
  await fieldShows(pane, "cost", "A2");
  await pane.getByRole("button", { name: words.write, exact: true }).click();

  expect(await shown(page, "B4", /^2\.33/)).toBe("2.336507937");
  await type(page, "A1", "31500");
  expect(await shown(page, "B4", "2")).toBe("2");
  await page.context().close();
});

test("no request left the site, and nothing failed unseen", () => {
  expect(site.strangers).toEqual([]);
  expect(site.failures).toEqual([]);
});
