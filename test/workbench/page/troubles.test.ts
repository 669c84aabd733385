/** What goes wrong around the embedded workbook, in real Chromium: it is said, nothing is lost, and work goes on. */
import { readFileSync } from "node:fs";
import type { BrowserContext, Page } from "playwright-core";
import { openSite, type Site } from "./chromium";
import { keep, message, ready, shown, type } from "./workbenchPage";

let site: Site;

beforeAll(async () => {
  site = await openSite();
});

afterAll(async () => {
  await site.close();
});

/** The workbook's page in a browser that already keeps this text, after `spoil` has run in it before any script. */
async function openKeeping(
  text: string,
  spoil?: () => void,
): Promise<{ page: Page; context: BrowserContext }> {
  const context = await site.newContext({ acceptDownloads: true });
  if (spoil) await context.addInitScript(spoil);
  const page = await site.open("help.html", context);
  await keep(page, text);
  await page.goto(`${site.url}workbench/index.html`);
  await ready(page);
  return { page, context };
}

/** The page after `spoil` has run in it before any script. */
async function openSpoilt(spoil: () => void): Promise<Page> {
  const context = await site.newContext();
  await context.addInitScript(spoil);
  const page = await site.open("workbench/index.html", context);
  await ready(page);
  return page;
}

test.each([
  ["no JSON", "{ broken"],
  ["no workbook", '{"sheets":{}}'],
  [
    "a workbook that the engine refuses",
    '{"id":"w","name":"W","sheetOrder":["a"],"sheets":{"a":{"id":"a","name":"A","mergeData":7}}}',
  ],
])("%s is set aside for download, and a new workbook opened", async (_, text) => {
  const { page, context } = await openKeeping(text);
  await expect(message(page).textContent()).resolves.toContain("The old one is set aside");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    message(page).getByRole("button", { name: "Download it" }).click(),
  ]);
  expect(readFileSync(await download.path(), "utf8")).toBe(text);
  await type(page, "A1", "=1+1");
  expect(await shown(page, "A1", "2")).toBe("2");
  await page.getByText("Kept in this browser").waitFor();
  await page.reload();
  await ready(page);
  expect(await shown(page, "A1", "2")).toBe("2");
  expect(await page.locator("#messages .message").count()).toBe(0);
  await context.close();
});

test("where storage is forbidden that is said, and work goes on", async () => {
  const page = await openSpoilt(() => {
    Object.defineProperty(window, "indexedDB", {
      get: () => {
        throw new DOMException("forbidden", "SecurityError");
      },
    });
  });
  await expect(message(page).textContent()).resolves.toContain("does not let the page keep");
  await type(page, "A1", "=2+3");
  expect(await shown(page, "A1", "5")).toBe("5");
  await page.getByText("Not kept: save as .xlsx").waitFor();
});

test("where storage is full that is said once, and work goes on", async () => {
  const page = await openSpoilt(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await type(page, "A1", "=2+3");
  await page.getByText("Not kept: save as .xlsx").waitFor();
  await type(page, "A2", "=A1+1");
  expect(await shown(page, "A2", "6")).toBe("6");
  const full = page.locator("#messages .message", { hasText: "no room left" });
  await full.waitFor();
  expect(await full.count()).toBe(1);
});

test("a broken workbook in a full browser stays kept, can be downloaded, and work goes on", async () => {
  const { page, context } = await openKeeping("{ broken", () => {
    if (!location.pathname.includes("workbench")) return;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  const old = page.locator("#messages .message", { hasText: "nor set aside" });
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    old.getByRole("button", { name: "Download it" }).click(),
  ]);
  expect(readFileSync(await download.path(), "utf8")).toBe("{ broken");
  await type(page, "A1", "=1+1");
  expect(await shown(page, "A1", "2")).toBe("2");
  await page.getByText("Not kept: save as .xlsx").waitFor();
  await page.reload();
  await ready(page);
  await old.waitFor();
  await context.close();
});

test("of two tabs the one that is behind says that it keeps nothing more, and asks before it is left", async () => {
  const context = await site.newContext();
  const first = await site.open("workbench/index.html", context);
  await ready(first);
  await type(first, "A1", "=JBP.ROI(2,1)");
  expect(await shown(first, "A1", "2")).toBe("2");
  await first.getByText("Kept in this browser").waitFor();
  const second = await site.open("workbench/index.html", context);
  await ready(second);
  expect(await shown(second, "A1", "2")).toBe("2");
  await second.getByText("Kept in this browser").waitFor();

  await type(first, "K1", "first");
  expect(await shown(first, "K1", "first")).toBe("first");
  await first.getByText("Kept in this browser").waitFor();
  await type(second, "K2", "second");
  await second.getByText("Not kept: save as .xlsx").waitFor();
  await expect(message(second).textContent()).resolves.toContain("changed in another tab");

  await first.reload();
  await ready(first);
  expect(await shown(first, "K1", "first")).toBe("first");
  const asked = second.waitForEvent("dialog").then(async (dialog) => {
    await dialog.accept();
    return dialog.type();
  });
  await message(second).getByRole("button", { name: "Reload" }).click();
  expect(await asked).toBe("beforeunload");
  await second.waitForFunction(() => window.jbpWorkbench?.isReady !== true);
  await ready(second);
  expect(await shown(second, "K1", "first")).toBe("first");
  expect(await shown(second, "K2", "")).toBe("");
  await type(second, "K2", "second");
  expect(await shown(second, "K2", "second")).toBe("second");
  await second.getByText("Kept in this browser").waitFor();
  await context.close();
});

test("files are dropped anywhere on the page; several at once are refused", async () => {
  const page = await site.open("workbench/index.html");
  await ready(page);
  const drop = (names: string[]) =>
    page.evaluate((files) => {
      const dataTransfer = new DataTransfer();
      for (const name of files) dataTransfer.items.add(new File(["no workbook"], name));
      const target = document.querySelector("#grid canvas");
      for (const kind of ["dragenter", "dragover", "drop"])
        target?.dispatchEvent(new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer }));
    }, names);
  await drop(["a.xlsx", "b.xlsx"]);
  await page.getByText("Only one file can be opened at a time").waitFor();
  await drop(["c.xlsx"]);
  await page.getByText("“c.xlsx” is not an .xlsx workbook").waitFor();
  expect(await page.locator("#drop").isHidden()).toBe(true);
});

test("the pane is closed, shown and resized by keyboard, and F6 leads through the page", async () => {
  const page = await site.open("workbench/index.html");
  await ready(page);
  const pane = page.locator("#pane");
  const width = async () => (await pane.boundingBox())?.width;
  expect(await width()).toBe(360);
  await page.getByRole("separator", { name: "Width of the JBP pane" }).focus();
  await page.keyboard.press("ArrowLeft");
  expect(await width()).toBe(376);
  await page.getByRole("button", { name: "Close the JBP pane" }).click();
  expect(await pane.isHidden()).toBe(true);
  await page.keyboard.press("Shift+F6");
  await page.keyboard.press("Enter");
  expect(await pane.isVisible()).toBe(true);

  const focused = () =>
    page.evaluate(() => document.activeElement?.closest(".bar, .ribbon, #grid, #pane, body")?.className);
  await page.getByRole("button", { name: "Open…" }).focus();
  await page.keyboard.press("F6");
  expect(await focused()).toBe("ribbon");
  await page.keyboard.press("F6");
  await page.keyboard.type("7");
  await page.keyboard.press("Enter");
  expect(await shown(page, "A1", "7")).toBe("7");
  await page.keyboard.press("F6");
  expect(await focused()).toBe("pane");
  await page.keyboard.press("F6");
  expect(await focused()).toBe("bar");
});

test("functions that cannot be loaded are told, and the workbook goes on", async () => {
  const context = await site.newContext();
  await context.route("**/functions*.json", (route) => route.abort());
  const page = await site.open("workbench/index.html", context);
  await expect(message(page).textContent()).resolves.toContain("The JBP functions could not be loaded");
  await type(page, "A1", "=1+1");
  expect(await shown(page, "A1", "2")).toBe("2");
});

test("no request left the site", () => {
  expect(site.strangers).toEqual([]);
});
