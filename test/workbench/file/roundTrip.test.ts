import type { IWorkbookData } from "@univerjs/core";
import { unzip } from "@cj-tech-master/excelts/archive";
import { readXlsx } from "../../../src/workbench/file/read";
import { readResource } from "../../../src/workbench/file/resources";
import { writeXlsx } from "../../../src/workbench/file/write";
import { planSpills, planWorkbook } from "./planWorkbook";

let bytes: Uint8Array;
let back: IWorkbookData;
let losses: { written: readonly object[]; read: readonly object[] };

beforeAll(async () => {
  const written = await writeXlsx(planWorkbook, planSpills);
  bytes = written.bytes;
  const read = await readXlsx(bytes, "Kế hoạch");
  back = read.workbook;
  losses = { written: written.losses, read: read.losses };
});

const sheet = (workbook: IWorkbookData, place: number) =>
  workbook.sheets[workbook.sheetOrder[place] ?? ""] ?? {};
const cell = (row: number, column: number) => sheet(back, 0).cellData?.[row]?.[column];
const styleAt = (row: number, column: number) => {
  const s = cell(row, column)?.s;
  return typeof s === "string" ? back.styles[s] : s;
};
const resource = <T>(name: Parameters<typeof readResource>[1], place = 0) =>
  readResource<Record<string, T>>(back, name)?.[back.sheetOrder[place] ?? ""];

test("nothing of the plan is lost, and nothing is said to be", () => {
  expect(losses).toEqual({ written: [], read: [] });
});

test.each<[number, number, object, string]>([
  [1, 0, { v: "=1+1", t: 4 }, "text that looks like a formula"],
  [1, 1, { v: 36800, t: 2 }, "a number"],
  [1, 2, { f: "=JBP.ROI(B2,15750)", v: 2.3365079365079366, t: 2 }, "a JBP formula with its result"],
  [2, 0, { v: "0012", t: 4 }, "text that looks like a number"],
  [2, 2, { f: "=B3/0", v: "#DIV/0!", t: 1 }, "a formula that fails"],
  [3, 0, { v: 1, t: 3 }, "TRUE"],
  [3, 1, { v: 46112.25, t: 2 }, "a date with its time"],
  [3, 2, { f: "=B2>1", v: 1, t: 3 }, "a formula that is TRUE"],
  [4, 0, { v: "#N/A", t: 1 }, "an error"],
  [4, 1, { v: "#N/A", t: 4 }, "text that looks like an error"],
  [4, 2, { f: "=IFNA(A5,0)", v: 0, t: 2 }, "a function newer than the format"],
  [5, 0, { f: "=B2*2", v: 73600, t: 2 }, "a formula that was filled down"],
  [6, 0, { f: "=B3*2", v: 25, t: 2 }, "the formula it was filled into"],
  [8, 12, { f: "=SEQUENCE(2)", v: 1, t: 2 }, "a formula that spills"],
  [9, 0, { v: "Gộp ô", t: 1 }, "Vietnamese text in merged cells"],
])("row %i, column %i comes back: %j (%s)", (row, column, expected) => {
  const { s, ...content } = cell(row, column) ?? {};
  expect(content).toEqual(expected);
  expect(["string", "undefined"]).toContain(typeof s);
});

test("what a formula spilled into the cells around it stays out of its way", () => {
  expect(cell(9, 12)?.v).toBeUndefined();
});

test("number formats, fonts, fills, borders and alignment come back", () => {
  expect(styleAt(1, 2)?.n).toEqual({ pattern: "0.0%" });
  expect(styleAt(3, 1)?.n).toEqual({ pattern: "dd/mm/yyyy" });
  expect(styleAt(0, 0)).toEqual({
    ...planWorkbook.styles["heading"],
    bg: { rgb: "#1F4E78" },
  });
});

test("sizes, hidden rows and columns, panes, gridlines, tab colours and merged cells come back", () => {
  const first = sheet(back, 0);
  expect(first).toMatchObject({
    name: "Đầu tư Q1's",
    hidden: 0,
    tabColor: "#00B050",
    showGridlines: 0,
    freeze: { xSplit: 1, ySplit: 2, startRow: 2, startColumn: 1 },
    mergeData: [{ startRow: 9, endRow: 9, startColumn: 0, endColumn: 2 }],
    rowData: { 0: { h: 40 }, 4: { hd: 1 } },
    columnData: { 0: { w: 152 }, 3: { hd: 1 } },
  });
  expect(sheet(back, 1)).toMatchObject({ name: "Bảng", hidden: 1 });
});

test("links lead to the same places", () => {
  const url = (column: number) => cell(7, column)?.p?.body?.customRanges?.[0]?.properties?.["url"] as unknown;
  expect(url(0)).toBe("https://example.org/");
  expect(url(1)).toBe(`#gid=${back.sheetOrder[1]}&range=B2:C3`);
  expect(cell(7, 1)?.v).toBe("Sang bên");
});

test("names come back with their scope", () => {
  const names = Object.values(readResource<Record<string, Record<string, unknown>>>(back, "names") ?? {});
  expect(names).toMatchObject([
    { name: "Rate", formulaOrRefString: "'Đầu tư Q1''s'!$B$2", localSheetId: "AllDefaultWorkbook" },
    { name: "Local", formulaOrRefString: "'Bảng'!$B$2", localSheetId: back.sheetOrder[1] },
  ]);
});

test("notes, tables and the filter come back", () => {
  expect(resource("notes")).toMatchObject({ 1: { 1: { row: 1, col: 1, note: "Nguồn: khách hàng" } } });
  expect(resource("tables", 1)).toMatchObject({
    tables: [{ name: "Prices", range: { startRow: 0, endRow: 2, startColumn: 0, endColumn: 1 } }],
  });
  expect(resource("filters")).toMatchObject({
    ref: { startRow: 0, endRow: 8, startColumn: 0, endColumn: 2 },
  });
});

test("data validation comes back", () => {
  const rules = (resource<{ type: string; ranges: { startColumn: number }[] }[]>("validations") ?? []).sort(
    (a, b) => (a.ranges[0]?.startColumn ?? 0) - (b.ranges[0]?.startColumn ?? 0),
  );
  expect(rules).toMatchObject([
    { type: "list", formula1: '["Low","High"]', error: "Chọn một", showErrorMessage: true },
    { type: "list", formula1: "=Bảng!$A$2:$A$3" },
    { type: "decimal", operator: "between", formula1: "0", formula2: "1" },
    { type: "date", operator: "greaterThan", formula1: "2026-01-31" },
    { type: "custom", formula1: "=J1>10" },
  ]);
});

test("conditional formats come back in their order; a rule about text as the formula that says the same", () => {
  const written = readResource<Record<string, { rule: unknown }[]>>(planWorkbook, "conditions")?.["a"] ?? [];
  const rules = (resource<{ rule: unknown }[]>("conditions") ?? []).map(({ rule }) => rule);
  const isText = (i: number) => i === 2;
  expect(rules.filter((_, i) => !isText(i))).toEqual(
    written.map(({ rule }) => rule).filter((_, i) => !isText(i)),
  );
  expect(rules[2]).toMatchObject({
    subType: "formula",
    value: '=NOT(ISERROR(SEARCH("x",B2)))',
    style: { it: 1 },
  });
});

test("in the file itself JBP functions are stored for Excel, with results, and a spill names its area", async () => {
  let xml = "";
  for await (const entry of unzip(bytes).entries())
    if (entry.path === "xl/worksheets/sheet1.xml") xml = await entry.text();
  expect(xml).toContain("<f>_xldudf_JBP_ROI(B2,15750)</f><v>2.3365079365079366</v>");
  expect(xml).toContain("<f>_xlfn.IFNA(A5,0)</f>");
  expect(xml).toContain('<f t="array" ref="M9:M10">_xlfn.SEQUENCE(2)</f>');
});
