/** A planner inserts the worked plan by the ribbon and saves a share copy of it, in the built pages in real Chromium. */
import { readFile } from "node:fs/promises";
import { strFromU8, unzipSync } from "fflate";
import type { ICellData, IWorkbookData, Nullable } from "@univerjs/core";
import { createEngine } from "../../src/workbench/engine/engine";
import { readXlsx } from "../../src/workbench/file/read";
import { openSite, type Site } from "../workbench/page/chromium";
import { goTo, message, ready, shown } from "../workbench/page/workbenchPage";

let site: Site;
beforeAll(async () => (site = await openSite()));
afterAll(() => site.close());

const partsOf = (bytes: Uint8Array) =>
  Object.entries(unzipSync(bytes)).flatMap(([name, part]) =>
    name.endsWith(".xml") ? [[name, strFromU8(part)] as const] : [],
  );

type Matrix = Readonly<Record<string, Readonly<Record<string, Nullable<ICellData>>>>>;

/** What every cell of a workbook holds, by sheet and place; blanks are left out. */
function valuesOf({ sheets }: IWorkbookData): ReadonlyMap<string, unknown> {
  const values = new Map<string, unknown>();
  for (const { name, cellData } of Object.values(sheets))
    for (const [row, cells] of Object.entries((cellData ?? {}) as Matrix))
      for (const [column, cell] of Object.entries(cells))
        if ((cell?.v ?? "") !== "") values.set(`${name}!${row},${column}`, cell?.v);
  return values;
}

/** Every formula of the file anew, whatever values it remembers. */
async function calculated(bytes: Uint8Array): Promise<IWorkbookData> {
  const engine = createEngine({ snapshot: (await readXlsx(bytes, "copy.xlsx")).workbook });
  engine.recalculate();
  await engine.calculated();
  const workbook = engine.save();
  engine.dispose();
  return workbook;
}

/** Numbers may differ in their last digits: an Excel formula adds up in another order. */
const isSame = (one: unknown, other: unknown) =>
  typeof one === "number" && typeof other === "number"
    ? Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one))
    : one === other;

test("the worked plan arrives calculated, its share copy holds no function of JBP, and calculates every cell to the same value", async () => {
  const page = await site.open("workbench/index.html", await site.newContext({ locale: "vi-VN" }));
  await ready(page);
  const pane = page.frames().find((frame) => frame.url().endsWith("taskpane.html"))!;
  await page.getByRole("button", { name: "Chèn kế hoạch" }).focus();
  await page.keyboard.press("Enter");
  const form = pane.getByRole("form");
  await form.getByRole("radio", { name: "Có ví dụ mẫu" }).check();
  await form.getByRole("button", { name: "Chèn kế hoạch" }).focus();
  await page.keyboard.press("Enter");
  await pane.getByText("Đã thêm 11 trang tính, bắt đầu từ “Tổng quan”.").waitFor();

  expect(await shown(page, "B7", "101.7%")).toBe("101.7%");
  expect(await shown(page, "C7", "1.80")).toBe("1.80");
  await pane.getByRole("listitem").filter({ hasText: "×" }).waitFor();
  // The plan's hidden name of its sheet stands on A1.
  await goTo(page, "A1");
  expect(await page.locator("[data-u-comp='defined-name'] input").inputValue()).toBe("A1");

  await pane.getByRole("button", { name: "Tạo bản chia sẻ" }).click();
  const save = message(page).getByRole("button", { name: "Lưu" });
  await save.waitFor();
  const saved = await page.evaluate(() => window.jbpWorkbench?.engine.save());
  const original = valuesOf(saved!);
  const [download] = await Promise.all([page.waitForEvent("download"), save.click()]);
  const bytes = await readFile(await download.path());
  const parts = partsOf(bytes);
  const overview = parts.find(([name]) => name.endsWith("sheet2.xml"))?.[1];
  expect(overview).toMatch(/<c r="B7"[^>]*>(?:<f>.*?<\/f>)?<v>1\.017\d*<\/v>/);
  expect(parts.filter(([, xml]) => xml.includes("_xldudf_")).map(([name]) => name)).toEqual([]);

  const copy = valuesOf(await calculated(bytes));
  const cells = [...new Set([...original.keys(), ...copy.keys()])];
  expect(cells.length).toBeGreaterThan(1500);
  expect(
    cells.flatMap((cell) =>
      isSame(original.get(cell), copy.get(cell))
        ? []
        : [`${cell}: ${String(copy.get(cell))}, not ${String(original.get(cell))}`],
    ),
  ).toEqual([]);

  await message(page).getByRole("button", { name: "Mở ở đây" }).click();
  await page.getByText(/^Đã mở “.*”/).waitFor();
  await page.waitForFunction(
    () =>
      window.jbpWorkbench?.engine.workbook().getSheetByName("Tổng quan")?.getRange("B7").getDisplayValue() ===
      "101.7%",
  );
  expect(site.strangers).toEqual([]);
  expect(site.failures).toEqual([]);
});
