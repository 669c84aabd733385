import { Workbook } from "@cj-tech-master/excelts";
import { languages, type Language } from "../../src/i18n/language";
import { layout } from "../../src/plan/layout/layout";
import { plan } from "../../src/plan/plan";
import { sample, sampleSettings } from "../../src/plan/sample/sample";
import { copyWithoutAddIn } from "../../src/xlsx/share/copy";
import { bytesOf, workbookOf } from "../../src/xlsx/workbook";
import { type FigureReader, figuresOf } from "./figures";

const operationsIn = (language: Language) => layout(plan, { ...sampleSettings, language }, { data: sample });
const english = operationsIn("en");
let calculated: Workbook;
let file: Workbook;
let at: FigureReader["at"];
let figure: FigureReader["figure"];

beforeAll(async () => {
  file = new Workbook();
  calculated = await workbookOf(english);
  await file.xlsx.load(await bytesOf(calculated));
  ({ at, figure } = figuresOf(file));
});

const isError = (result: unknown) => typeof result === "object" && result !== null && "error" in result;

function formulasOf(
  workbook: Workbook,
): { sheet: string; address: string; formula: string; result: unknown }[] {
  return workbook.worksheets.flatMap((sheet) => {
    const found: ReturnType<typeof formulasOf> = [];
    sheet.eachRow((row) =>
      row.eachCell(({ address, formula, result }) => {
        if (formula) found.push({ sheet: sheet.name, address, formula, result });
      }),
    );
    return found;
  });
}

test("every table, name and chart of the plan is in the file", () => {
  const tables = file.worksheets.flatMap((sheet) => sheet.getTables().map(({ name }) => name));
  const wanted = english.flatMap((one) => (one.do === "table" ? [one.name] : []));
  expect(tables.sort()).toEqual(wanted.sort());
  const names = new Set(file.definedNames.model.map(({ name }) => name));
  for (const one of english) if (one.do === "name") expect(names).toContain(one.name);
  const charts = file.worksheets.reduce((sum, sheet) => sum + sheet.getCharts().length, 0);
  expect(charts).toBe(english.filter(({ do: kind }) => kind === "chart").length);
});

test("JBP formulas are stored the way Excel stores them, with their values", () => {
  const inFile = formulasOf(file).filter(({ formula }) => /JBP\.|_xldudf_/i.test(formula));
  const jbp = formulasOf(calculated).filter(({ formula }) => /JBP\.|_xldudf_/i.test(formula));
  expect(inFile.length).toBe(jbp.length);
  expect(jbp.length).toBeGreaterThan(150);
  for (const { formula, result } of jbp) {
    expect(formula).toMatch(/_xldudf_JBP_[A-Z]+\(/);
    expect(formula).not.toMatch(/JBP\.[A-Z]/);
    expect(result).toBeDefined();
  }
});

test("no formula has an error but the months of the chart that have no figure yet", () => {
  const errors = formulasOf(file).filter(({ result }) => isError(result));
  expect(errors.map(({ result }) => result)).toEqual(Array(3).fill({ error: "#N/A" }));
  expect(new Set(errors.map(({ sheet }) => sheet))).toEqual(new Set(["5 Measurement"]));
});

test("the sample tells the articles' case", () => {
  expect(at("JBPResults", "Combo pilot", "Actual uplift")).toBeCloseTo(0.22);
  expect(at("JBPResults", "Combo pilot", "Actual ROI")).toBeCloseTo(1.85);
  expect(at("JBPPilots", "Combo pilot", "Gate")).toBe("Scale");
  expect(at("JBPResults", "Endcap Tết", "Actual ROI")).toBeCloseTo(2);
  expect(at("JBPResults", "Endcap Tết", "Keep, fix, stop")).toBe("Keep");
  expect(at("JBPResults", "TPR", "Actual ROI")).toBeCloseTo(1.2);
  expect(at("JBPResults", "TPR", "Keep, fix, stop")).toBe("Fix");
  expect(at("JBPAvailability", "Tier A, weekend", "OSA")).toBeCloseTo(0.92);
  expect(at("JBPKpis", "OSA", "Actual to date")).toBeCloseTo(0.97);
  expect(at("JBPObjectives", "Grow drinks", "Change")).toBeCloseTo(0.12);
  expect(figure("JBP_fund")).toBeCloseTo(100_800 * 0.03);
  expect(figure("JBP_winWin")).toBe("Win–win");
  expect(figure("JBP_agreed")).toBe("This is a JBP");
});

test("months add up: what the quarters plan is what the activities take from the fund", () => {
  const sum = (table: string, rows: readonly string[], column: string) =>
    rows.reduce((total, row) => total + Number(at(table, row, column)), 0);
  const quarters = sum("JBPBudgetQuarters", ["Q1", "Q2", "Q3", "Q4"], "Planned");
  expect(quarters).toBeCloseTo(450 + 640 + 347.475 + 85 + 540 + 25 + 378 + 260);
  expect(at("JBPBudgetQuarters", "Q4", "Fund")).toBe("Within fund");
});

test("transfers between the two sides cancel in the joint P&L", () => {
  expect(at("JBPPnl", "Purchases", "Joint gain")).toBe(0);
  expect(at("JBPPnl", "Trade fund", "Check")).toBe("Cancels");
});

test("scorecard months without a figure stay blank and do not count as zero", () => {
  expect(at("JBPActuals", "Sell-out", "10/2026")).toBeNull();
  expect(at("JBPActuals", "Sell-out", "To date")).toBe(105_270);
});

test("the chart of a KPI that is a share has its months in percent", async () => {
  const fields = { ...sample.fields, chosenKpi: "OSA, weekend evenings" };
  const book = new Workbook();
  const drawn = layout(plan, { ...sampleSettings, language: "en" }, { data: { ...sample, fields } });
  await book.xlsx.load(await bytesOf(await workbookOf(drawn)));
  expect(figuresOf(book).column("JBPTrend", "Actual").slice(0, 2)).toEqual([91.5, 91]);
});

test("a blank plan calculates without an error but those of the months that have no figure", async () => {
  const blank = await workbookOf(layout(plan, { ...sampleSettings, language: "vi" }));
  const errors = formulasOf(blank).filter(({ result }) => isError(result));
  expect(
    errors.every(
      ({ sheet, result }) => sheet === "5 Đo lường" && JSON.stringify(result) === '{"error":"#N/A"}',
    ),
  ).toBe(true);
});

test.each(languages)(
  "the sample's objectives are scored in the file, with a hint where one is not complete, in %s",
  async (language) => {
    const book = await workbookOf(operationsIn(language));
    const results = (name: string) =>
      formulasOf(book)
        .filter(({ formula }) => formula.includes(`JBP_${name}(`))
        .flatMap(({ result }) => (result === "" || isError(result) ? [] : [result]));
    expect(results("SMART")).toEqual([5, 5, 5, 4, 5]);
    expect(results("SMARTHINT")).toEqual([expect.stringMatching(/400\s?%/)]);
  },
);

test.each(languages)("a share copy needs no add-in and shows the same values in %s", async (language) => {
  const original = new Workbook();
  const bytes = await bytesOf(await workbookOf(operationsIn(language)));
  await original.xlsx.load(bytes);
  const copy = copyWithoutAddIn(bytes, language);
  const workbook = new Workbook();
  await workbook.xlsx.load(copy.bytes);
  expect(formulasOf(workbook).filter(({ formula }) => /JBP[._][A-Z]+\(/.test(formula))).toEqual([]);
  for (const { sheet, address, result } of formulasOf(original)) {
    const cell = workbook.getWorksheet(sheet)?.getCell(address);
    // An empty text is stored as a result without a value, and as a cell without one.
    expect((cell?.formula ? cell.result : cell?.value) ?? undefined).toEqual(result);
  }
  const became = copy.values.map(({ sheet, areas }) =>
    areas.map((area) => {
      const formula = original.getWorksheet(sheet)?.getCell(area.split(":")[0] ?? "").formula;
      return /JBP_[A-Z]+/.exec(formula ?? "")?.[0];
    }),
  );
  expect(became).toEqual([["JBP_GROWTHDRIVERS"], ["JBP_SMART"], ["JBP_TET"]]);
  expect(copy.unfinished).toEqual([]);
});
