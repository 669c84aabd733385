/** The embedded workbook as a planner has it: the built pages in real Chromium, worked by keyboard and mouse. */
import type { BrowserContext, Page } from "playwright-core";
import { openSite, type Site } from "./chromium";
import { goTo, message, ready, shown, type } from "./workbenchPage";

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

test("a planner types =JBP.ROI(36800,15750) and reads 2.34", async () => {
  await type(page, "B2", "=JBP.ROI(36800,15750)");
  expect(await shown(page, "B2", /^2\.3365/)).toMatch(/^2\.33650[78]/);
});

test("a changed input recalculates the formula that uses it", async () => {
  await type(page, "A4", "36800");
  await type(page, "A5", "15750");
  await type(page, "A6", "=ROUND(JBP.ROI(A4,A5),2)");
  expect(await shown(page, "A6", "2.34")).toBe("2.34");
  await type(page, "A4", "18400");
  expect(await shown(page, "A6", "1.17")).toBe("1.17");
});

test("typing a function's first letters lists the JBP functions with their descriptions", async () => {
  await goTo(page, "D2");
  await page.keyboard.type("=JBP.RO");
  const listed = page.getByText("JBP.ROI", { exact: false }).first();
  await listed.waitFor();
  expect(await listed.isVisible()).toBe(true);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
});

test("Enter enters a complete formula, though suggestions for its beginning are still shown", async () => {
  await goTo(page, "F2");
  await page.keyboard.type("=JBP.RO");
  await page.getByText("JBP.ROI", { exact: false }).first().waitFor();
  await page.keyboard.type("I(36800,15750)");
  await page.keyboard.press("Enter");
  await page.keyboard.type("7");
  await page.keyboard.press("Enter");
  expect(await shown(page, "F2", /^2\.33/)).toBe("2.336507937");
  expect(await shown(page, "F3", "7")).toBe("7");
});

test("what is typed into a cell with a drop-down stays in the cell, though the list opens meanwhile", async () => {
  await page.evaluate(() => {
    const { engine } = window.jbpWorkbench!;
    const mechanics = engine.api.newDataValidation().requireValueInList(["Endcap", "Combo"]).build();
    engine.workbook().getActiveSheet().getRange("G2").setDataValidation(mechanics);
  });
  await goTo(page, "G2");
  await page.keyboard.type("End");
  await page.getByText("Combo", { exact: true }).waitFor();
  await page.keyboard.type("cap");
  await page.keyboard.press("Enter");
  expect(await shown(page, "G2", "Endcap")).toBe("Endcap");
});

async function paste(address: string, text: string): Promise<void> {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await goTo(page, address);
  await page.keyboard.press("Control+V");
}

test("dates and numbers pasted as text are read as typed ones are", async () => {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await paste("J1", "5/3/2027\t12,5%\n31/3/2027\t1.500.000");
  await paste("J3", "5/3/2027");
  await paste("J4", "0,2");
  await paste("J5", "Tết 2027");
  const pasted = ["05/03/2027", "12.50%", "31/03/2027", "1,500,000", "05/03/2027", "0.2", "Tết 2027"];
  const cells = ["J1", "K1", "J2", "K2", "J3", "J4", "J5"];
  expect(await Promise.all(cells.map((cell, i) => shown(page, cell, pasted[i] ?? "")))).toEqual(pasted);
});

test("what is pasted into a cell formatted as text stays as it is written, and a cell's own date format stays", async () => {
  await page.evaluate(() => {
    const sheet = window.jbpWorkbench!.engine.workbook().getActiveSheet();
    sheet.getRange("L1:M6").setNumberFormat("@");
    sheet.getRange("N1:N2").setNumberFormat("d-mmm-yy");
  });
  const texts = ["5/3/2027", "0,2", "12.5%", "007", "=1+1"];
  for (const [index, text] of texts.entries()) await paste(`L${index + 1}`, text);
  await paste("M1", "5/3/2027\n1.500.000");
  await paste("N1", "5/3/2027");
  const cells = ["L1", "L2", "L3", "L4", "L5", "M1", "M2", "N1"];
  const expected = [...texts, "5/3/2027", "1.500.000", "5-Mar-27"];
  expect(await Promise.all(cells.map((cell, i) => shown(page, cell, expected[i] ?? "")))).toEqual(expected);
  await page.keyboard.press("Control+Z");
  expect(await shown(page, "N1", "")).toBe("");
  const kept = await page.evaluate(() => {
    const sheet = window.jbpWorkbench!.engine.workbook().getActiveSheet();
    return ["L1", "L2", "M2"].map((cell) => sheet.getRange(cell).getValue());
  });
  expect(kept).toEqual(["5/3/2027", "0,2", "1.500.000"]);
});

test("every button and field around the grid has a name to be read aloud", async () => {
  const nameless = await page.locator("#grid :is(button, input, [role='tablist'])").evaluateAll((controls) =>
    controls
      .filter((control) => control.getBoundingClientRect().width > 0)
      .filter((control) => {
        const name = control.getAttribute("aria-label") ?? control.textContent ?? "";
        return name.trim() === "" || /^[\w-]+(\.[\w-]+)+$/.test(name);
      })
      .map((control) => control.outerHTML),
  );
  expect(nameless).toEqual([]);
});

test("a cell whose JBP function fails says why, in the status line", async () => {
  await type(page, "D4", "=JBP.ROI(1,0)");
  expect(await shown(page, "D4", "#DIV/0!")).toBe("#DIV/0!");
  await goTo(page, "D4");
  await page.locator("#cell-message", { hasText: "D4: " }).waitFor();
  expect((await page.locator("#cell-message").textContent())?.length).toBeGreaterThan(10);
});

test("a file that is no .xlsx says so and changes nothing", async () => {
  await page.locator("#file").setInputFiles({
    name: "plan.xlsx",
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    buffer: Buffer.from("Brand,Sales\nA,1"),
  });
  await message(page).waitFor();
  expect(await message(page).textContent()).toContain("“plan.xlsx” is not an .xlsx workbook");
  expect(await shown(page, "A6", "1.17")).toBe("1.17");
  await message(page).getByRole("button", { name: "Dismiss" }).click();
  expect(await page.locator("#messages .message").count()).toBe(0);
});

test("the workbook is there again after a reload, with what was typed just before it", async () => {
  await type(page, "A7", "last");
  expect(await shown(page, "A7", "last")).toBe("last");
  await page.reload();
  await ready(page);
  expect(await shown(page, "A7", "last")).toBe("last");
  expect(await shown(page, "A6", "1.17")).toBe("1.17");
  expect(await shown(page, "B2", /^2\.3365/)).toMatch(/^2\.33650[78]/);
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
  expect(await shown(page, "A6", "")).toBe("");
  await message(page).getByRole("button", { name: "Bring back the old workbook" }).click();
  expect(await shown(page, "A6", "1.17")).toBe("1.17");
});

test("opening a file takes the place of the workbook before, which can be brought back", async () => {
  await page.getByRole("button", { name: "Reset" }).click();
  await type(page, "A6", "mine");
  await page.locator("#file").setInputFiles({ name: "theirs.xlsx", mimeType: "", buffer: saved });
  expect(await shown(page, "A6", "1.17")).toBe("1.17");
  await message(page).getByRole("button", { name: "Bring back the old workbook" }).click();
  expect(await shown(page, "A6", "mine")).toBe("mine");
});

test("the saved file is opened again with its formulas alive", async () => {
  await page.getByRole("button", { name: "Reset" }).click();
  expect(await shown(page, "A6", "")).toBe("");
  await page.locator("#file").setInputFiles({ name: "Kế hoạch Q1.xlsx", mimeType: "", buffer: saved });
  expect(await shown(page, "A6", "1.17")).toBe("1.17");
  await type(page, "A4", "36800");
  expect(await shown(page, "A6", "2.34")).toBe("2.34");
  expect(await page.getByLabel("Workbook name").inputValue()).toBe("Kế hoạch Q1");
});

test("undo takes back what was typed, but never reaches into the workbook before", async () => {
  await goTo(page, "A8");
  await page.keyboard.press("Control+z");
  expect(await shown(page, "A6", "1.17")).toBe("1.17");
  for (let i = 0; i < 3; i++) await page.keyboard.press("Control+z");
  expect(await shown(page, "A6", "1.17")).toBe("1.17");
  await page.keyboard.press("Control+y");
  expect(await shown(page, "A6", "2.34")).toBe("2.34");
});

test("in Vietnamese, page and pane speak Vietnamese, and the workbook is the same", async () => {
  await page.getByLabel("Display language").selectOption("vi");
  await page.getByRole("button", { name: "Lưu thành .xlsx" }).waitFor();
  await ready(page);
  expect(await page.locator("html").getAttribute("lang")).toBe("vi");
  expect(await shown(page, "A6", "2.34")).toBe("2.34");
});

test("no request left the site, and nothing failed unseen", () => {
  expect(site.strangers).toEqual([]);
  expect(site.failures).toEqual([]);
});
