/** The embedded workbook as a planner has it: the built pages in real Chromium, worked by keyboard and mouse. */
import type { BrowserContext, Page } from "playwright-core";
import { openSite, type Site } from "./chromium";

jest.setTimeout(120_000);

let site: Site;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  site = await openSite();
  context = await site.newContext({ acceptDownloads: true });
  page = await openWorkbook();
});

afterAll(async () => {
  await site.close();
});

async function openWorkbook(): Promise<Page> {
  const opened = await site.open("workbench/index.html", context);
  await ready(opened);
  return opened;
}

/** The grid is drawn and the pane has registered its functions. */
async function ready(opened: Page): Promise<void> {
  await opened.waitForFunction(() => window.jbpWorkbench?.isReady === true);
}

/** What a cell shows, once it shows this; otherwise what it shows instead. */
async function shown(address: string, expected: string | RegExp): Promise<string> {
  const pattern = typeof expected === "string" ? `^${expected.replace(/\W/g, "\\$&")}$` : expected.source;
  const read = ([a1, text]: readonly [string, string]) => {
    const value = window.jbpWorkbench?.engine.workbook().getActiveSheet().getRange(a1).getDisplayValue();
    return new RegExp(text).test(value ?? "") && { value: value ?? "" };
  };
  const found = await page
    .waitForFunction(read, [address, pattern] as const, { timeout: 15_000 })
    .then((handle) => handle.jsonValue())
    .catch(() => false as const);
  return found ? found.value : `${address} does not show ${String(expected)}`;
}

/** Goes to a cell through the name box. */
async function goTo(address: string): Promise<void> {
  const nameBox = page.locator("[data-u-comp='defined-name'] input");
  await nameBox.fill(address);
  await nameBox.press("Enter");
}

async function type(address: string, text: string): Promise<void> {
  await goTo(address);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

const message = () => page.locator("#messages .message").last();

test("a planner types =JBP.ROI(36800,15750) and reads 2.34", async () => {
  await type("B2", "=JBP.ROI(36800,15750)");
  expect(await shown("B2", /^2\.3365/)).toMatch(/^2\.33650[78]/);
});

test("a changed input recalculates the formula that uses it", async () => {
  await type("A4", "36800");
  await type("A5", "15750");
  await type("A6", "=ROUND(JBP.ROI(A4,A5),2)");
  expect(await shown("A6", "2.34")).toBe("2.34");
  await type("A4", "18400");
  expect(await shown("A6", "1.17")).toBe("1.17");
});

test("typing a function's first letters lists the JBP functions with their descriptions", async () => {
  await goTo("D2");
  await page.keyboard.type("=JBP.RO");
  const listed = page.getByText("JBP.ROI", { exact: false }).first();
  await listed.waitFor();
  expect(await listed.isVisible()).toBe(true);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
});

test("a cell whose JBP function fails says why, in the status line", async () => {
  await type("D4", "=JBP.ROI(1,0)");
  expect(await shown("D4", "#DIV/0!")).toBe("#DIV/0!");
  await goTo("D4");
  await page.locator("#cell-message", { hasText: "D4: " }).waitFor();
  expect((await page.locator("#cell-message").textContent())?.length).toBeGreaterThan(10);
});

test("a file that is no .xlsx says so and changes nothing", async () => {
  await page.locator("#file").setInputFiles({
    name: "plan.xlsx",
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    buffer: Buffer.from("Brand,Sales\nA,1"),
  });
  await message().waitFor();
  expect(await message().textContent()).toContain("“plan.xlsx” is not an .xlsx workbook");
  expect(await shown("A6", "1.17")).toBe("1.17");
  await message().getByRole("button", { name: "Dismiss" }).click();
  expect(await page.locator("#messages .message").count()).toBe(0);
});

test("the workbook is there again after a reload", async () => {
  await page.getByText("Kept in this browser").waitFor();
  await page.reload();
  await ready(page);
  expect(await shown("A6", "1.17")).toBe("1.17");
  expect(await shown("B2", /^2\.3365/)).toMatch(/^2\.33650[78]/);
});

let saved: Buffer;

test("the workbook is saved as .xlsx under its name", async () => {
  await page.getByLabel("Workbook name").fill("Kế hoạch Q1");
  await page.getByLabel("Workbook name").press("Enter");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save as .xlsx" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("Kế hoạch Q1.xlsx");
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  saved = Buffer.concat(chunks);
  expect(saved.subarray(0, 2).toString()).toBe("PK");
});

test("reset opens an empty workbook, and can be taken back", async () => {
  await page.getByRole("button", { name: "Reset" }).click();
  expect(await shown("A6", "")).toBe("");
  await message().getByRole("button", { name: "Bring it back" }).click();
  expect(await shown("A6", "1.17")).toBe("1.17");
});

test("the saved file is opened again with its formulas alive", async () => {
  await page.getByRole("button", { name: "Reset" }).click();
  expect(await shown("A6", "")).toBe("");
  await page.locator("#file").setInputFiles({ name: "Kế hoạch Q1.xlsx", mimeType: "", buffer: saved });
  expect(await shown("A6", "1.17")).toBe("1.17");
  await type("A4", "36800");
  expect(await shown("A6", "2.34")).toBe("2.34");
  expect(await page.getByLabel("Workbook name").inputValue()).toBe("Kế hoạch Q1");
});

test("in Vietnamese, page and pane speak Vietnamese, and the workbook is the same", async () => {
  await page.getByLabel("Display language").selectOption("vi");
  await page.getByRole("button", { name: "Lưu thành .xlsx" }).waitFor();
  await ready(page);
  expect(await page.locator("html").getAttribute("lang")).toBe("vi");
  expect(await shown("A6", "2.34")).toBe("2.34");
});

test("a stored workbook that is broken is set aside, and a new one opened with a message", async () => {
  await page.goto("about:blank");
  const other = await context.newPage();
  await other.goto(`${site.url}help.html`);
  await other.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open("keyval-store");
        opening.onerror = () => reject(new Error("IndexedDB"));
        opening.onsuccess = () => {
          const change = opening.result.transaction("keyval", "readwrite");
          change.objectStore("keyval").put("{ broken", "jbp-workbook");
          change.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
  );
  await other.close();
  await page.goto(`${site.url}workbench/index.html`);
  await ready(page);
  expect(await message().textContent()).toContain("Sổ cũ vẫn còn");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    message().getByRole("button", { name: "Tải về" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("JBP.json");
});

test("no request left the site, and nothing failed unseen", () => {
  expect(site.strangers).toEqual([]);
  expect(site.failures).toEqual([]);
});
