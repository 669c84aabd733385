/** @jest-environment jsdom */
// What is written to a cell and how it looks are apart: in Excel neither loses the other, in whatever order they come.
import { bootWorkbook, type Workbench } from "../boot";

let bench: Workbench;
beforeEach(async () => (bench = await bootWorkbook()));
afterEach(() => bench.close());

const run = <T>(use: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>) =>
  bench.Excel.run((context) => use(context, context.workbook.worksheets.getItem("Sheet1")));

const content = (range: Excel.Range) => (range.formulas = [["=1+2"]]);

const looks: readonly (readonly [string, (range: Excel.Range) => unknown])[] = [
  ["a number format", (range) => (range.numberFormat = [["0.00"]])],
  ["a fill", (range) => (range.format.fill.color = "#FFEE00")],
  ["no fill", (range) => range.format.fill.clear()],
  ["a bold font", (range) => (range.format.font.bold = true)],
  ["an alignment", (range) => (range.format.horizontalAlignment = "Center")],
  ["wrapped text", (range) => (range.format.wrapText = true)],
  ["a width", (range) => (range.format.columnWidth = 90)],
  ["no format at all", (range) => range.clear("Formats")],
];

const orders = looks.flatMap(([name, look]) => [
  [name, "after", [content, look]] as const,
  [name, "before", [look, content]] as const,
]);

test.each(orders)("%s set %s a formula leaves the formula and its result", async (_name, _when, steps) => {
  for (const apart of [false, true])
    await run(async (context, sheet) => {
      const range = sheet.getRange(apart ? "B2" : "B4");
      for (const step of steps) {
        step(range);
        if (apart) await context.sync();
      }
      range.load("formulas,values");
      await context.sync();
      expect([range.formulas, range.values]).toEqual([[["=1+2"]], [[3]]]);
    });
});

test("a formula whose look was set goes on being calculated", async () => {
  await bench.write("A1", [[1, "=A1*10"]]);
  await run(async (context, sheet) => {
    sheet.getRange("A1:B1").format.font.bold = true;
    sheet.getRange("B1").numberFormat = [["0.0"]];
    await context.sync();
  });
  await bench.write("A1", [[7]]);
  await run(async (context, sheet) => {
    const range = sheet.getRange("B1").load("formulas,text");
    await context.sync();
    expect([range.formulas, range.text]).toEqual([[["=A1*10"]], [["70.0"]]]);
  });
});

test("spilled cells keep what was spilled into them when their look is set", async () => {
  await bench.enter("A1", "=SEQUENCE(3)");
  await run(async (context, sheet) => {
    sheet.getRange("A2:A3").numberFormat = [["0.0"], ["0.0"]];
    sheet.getRange("A1:A3").format.fill.color = "#FFEE00";
    await context.sync();
  });
  expect(await bench.read("A1:A3")).toEqual([[1], [2], [3]]);
  await bench.write("C1", [["=SUM(A1:A3)"]]);
  expect(await bench.read("A1:C1")).toEqual([[1, "", 6]]);
});

test("a number format changes no content: digits stay text, a number stays a number", async () => {
  await bench.write("A1", [["'0012"], [12]]);
  await run(async (context, sheet) => {
    const range = sheet.getRange("A1:A2");
    range.numberFormat = [["0.0"], ["@"]];
    range.format.font.bold = true;
    await context.sync();
  });
  expect(await bench.read("A1:A2")).toEqual([["0012"], [12]]);
});

test("undoing a look takes the look away and nothing else", async () => {
  await bench.write("A1", [["=1+2"]]);
  const look = () =>
    run(async (context, sheet) => {
      const range = sheet.getRange("A1").load("formulas,values,numberFormat");
      const { fill } = sheet.getRange("A1").format;
      fill.load("color");
      await context.sync();
      return [range.formulas[0], range.values[0], range.numberFormat[0], fill.color].flat() as unknown[];
    });
  await run(async (context, sheet) => {
    sheet.getRange("A1").numberFormat = [["0.00"]];
    sheet.getRange("A1").format.fill.color = "#FFEE00";
    await context.sync();
  });
  expect(await look()).toEqual(["=1+2", 3, "0.00", "#FFEE00"]);
  await bench.engine.api.undo();
  expect(await look()).toEqual(["=1+2", 3, "General", "#FFFFFF"]);
  await bench.engine.api.redo();
  expect(await look()).toEqual(["=1+2", 3, "0.00", "#FFEE00"]);
});
