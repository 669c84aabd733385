/** @jest-environment jsdom */
// The whole plan through Microsoft's Office.js into the embedded workbook, read back and compared with its definition; and
// completed after its sheets were deleted.
import { completePlan, insertPlan } from "../../../src/excel/plan/insert";
import { type Language, languages } from "../../../src/i18n/language";
import type { PlanData, PlanSettings } from "../../../src/plan/definition";
import { layout, listSheet } from "../../../src/plan/layout/layout";
import { plan } from "../../../src/plan/plan";
import { sample, sampleSettings } from "../../../src/plan/sample/sample";
import { watchTraffic } from "./traffic";
import { bootWorkbook, type Workbench } from "../../workbench/boot";
import { differences } from "./readBack";

let bench: Workbench;
afterEach(() => bench.close());

const settingsIn = (language: Language): PlanSettings => ({ ...sampleSettings, language });
const taken = { sheets: ["Sheet1"], names: [] };

/** The workbooks with the sample, each inserted once. */
const samples = new Map<Language, ReturnType<Workbench["engine"]["save"]>>();

const cases = languages.flatMap((language) =>
  (
    [
      ["blank", undefined],
      ["with the sample", sample],
    ] as const
  ).map(([what, data]) => [what, language, data] as const),
);

test.each(cases)(
  "inserted %s in %s, the plan is what its definition says, in at most 5 round trips and 2 MB",
  async (_, language, data?: PlanData) => {
    bench = await bootWorkbook();
    const traffic = watchTraffic();
    await insertPlan(plan, settingsIn(language), data);
    expect(traffic.requests.map(({ actions }) => actions)).toHaveLength(5);
    expect(traffic.bytes()).toBeLessThan(2_000_000);
    const operations = layout(plan, settingsIn(language), { ...(data && { data }), taken });
    expect(await differences(operations, bench.engine)).toEqual([]);
    if (data) samples.set(language, bench.engine.save());
  },
);

/** What stands in the cells of all sheets, by sheet and address. */
const cells = (what: "formulas" | "values") =>
  Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const used = worksheets.items.map(({ name }) => {
      const range = worksheets.getItem(name).getUsedRange().load(["rowIndex", "columnIndex", what]);
      return { name, range };
    });
    await context.sync();
    return new Map(
      used.flatMap(({ name, range }) =>
        (range[what] as unknown[][]).flatMap((row, r) =>
          row.map((one, c) => [`${name} ${range.rowIndex + r} ${range.columnIndex + c}`, one] as const),
        ),
      ),
    );
  });

async function deleteSheets(...names: readonly string[]): Promise<void> {
  await Excel.run(async (context) => {
    for (const name of names) context.workbook.worksheets.getItem(name).delete();
    await context.sync();
  });
  await bench.engine.calculated();
}

const openSample = async (language: Language) =>
  void (bench = await bootWorkbook({ snapshot: samples.get(language)! }));

test("sheets that are deleted come back, and the formulas of the others speak of them as before", async () => {
  const language = "vi";
  await openSample(language);
  const traffic = watchTraffic();
  const sheets = [...plan.map(({ sheet }) => sheet), listSheet].map((sheet) => sheet[language]);
  let broken = 0;
  const isLost = ([, formula]: readonly [string, unknown]) => String(formula).includes("#REF!");
  // Each sheet once, a third of them at a time.
  for (const third of [0, 1, 2].map((first) => sheets.filter((_, i) => i % 3 === first))) {
    const formulas = await cells("formulas");
    await deleteSheets(...third);
    const lost = [...(await cells("formulas"))].filter(isLost);
    broken += lost.length;
    const [requests, bytes] = [traffic.requests.length, traffic.bytes()];
    expect((await completePlan(plan, "JBP")).sheets).toEqual(third);
    // The last one lets go of what the client kept.
    expect(traffic.requests.length - requests).toBe(5 + 1);
    expect(traffic.bytes() - bytes).toBeLessThan(2_000_000);
    const now = await cells("formulas");
    expect([...now].filter(isLost)).toEqual([]);
    expect(lost.map(([place]) => now.get(place))).toEqual(lost.map(([place]) => formulas.get(place)));
  }
  expect(broken).toBeGreaterThan(100);
  await bench.engine.calculated();
  expect([...(await cells("values"))].filter(isLost)).toEqual([]);
  // The embedded workbook forgets where a link led once that sheet is gone; in Excel it is a text.
  const blank = layout(plan, settingsIn(language), { taken }).filter((operation) => operation.do !== "link");
  expect(await differences(blank, bench.engine)).toEqual([]);
});

test("a formula of planners' own is left to them, and one that moved is mended where it is", async () => {
  await openSample("en");
  const headline = (await cells("formulas")).get("Overview 7 4");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Overview").getRange("B8").formulas = [["=SUM(JBPKpis[Target])+1"]];
    await context.sync();
  });
  bench.engine.workbook().getSheetByName("Overview")!.insertRows(2, 3);
  await deleteSheets("5 Measurement", "4 Action Plan");
  await completePlan(plan, "JBP");
  const now = await cells("formulas");
  expect([now.get("Overview 10 1"), now.get("Overview 10 4")]).toEqual(["=SUM(#REF!)+1", headline]);
});

test("a protected sheet keeps what it has, and the others are mended", async () => {
  await openSample("en");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Overview").protection.protect();
    await context.sync();
  });
  await deleteSheets("4 Action Plan");
  await completePlan(plan, "JBP");
  const lost = [...(await cells("formulas"))].filter(([, formula]) => String(formula).includes("#REF!"));
  expect(new Set(lost.map(([place]) => place.split(" ")[0]))).toEqual(new Set(["Overview"]));
});
