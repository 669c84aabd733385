/** @jest-environment jsdom */
// Charts and the cells that feed them or lie under them: charts follow what becomes of those.
import { bootWorkbook, type Workbench } from "../boot";
import { sales, sources } from "./chart-sources";

let bench: Workbench;
/** Charts' sources are of 1.15. */
beforeEach(async () => (bench = await bootWorkbook({ requirementSets: { ExcelApi: "1.16" } })));
afterEach(() => bench.close());

const run = <T>(use: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>) =>
  bench.Excel.run((context) => use(context, context.workbook.worksheets.getItem("Sheet1")));

test("series refer to cells: what changes there changes in the chart", async () => {
  await bench.write("A1", sales);
  const values = () =>
    run(async (context, sheet) => {
      const series = sheet.charts.getItemAt(0).series.getItemAt(0).load("name");
      const [read, categories] = (["Values", "Categories"] as const).map((each) =>
        series.getDimensionValues(each),
      );
      await context.sync();
      return [series.name, categories?.value, read?.value];
    });
  await run(async (context, sheet) => {
    sheet.charts.add("Line", sheet.getRange("A1:B4"));
    await context.sync();
  });
  expect(await values()).toEqual(["Năm trước", ["Nước ngọt", "Trà", "Sữa"], ["43200", "27900", "19100"]]);
  await bench.write("B1", [["2025"], [7]]);
  await bench.write("A3", [["Cà phê"]]);
  expect(await values()).toEqual(["2025", ["Nước ngọt", "Cà phê", "Sữa"], ["7", "27900", "19100"]]);
});

describe("a chart's place", () => {
  const read = (chart: Excel.Chart) => chart.load("left,top,width,height");
  const boxOf = ({ left, top, width, height }: Excel.Chart) => ({ left, top, width, height });

  test("is set in points, and covers the cells it is set over", async () => {
    await bench.write("A1", sales);
    await run(async (context, sheet) => {
      const chart = sheet.charts.add("Line", sheet.getRange("A1:B4"));
      sheet.getRange("A:D").format.columnWidth = 60;
      sheet.getRange("1:10").format.rowHeight = 15;
      chart.setPosition("B3", sheet.getRange("C6"));
      read(chart);
      await context.sync();
      expect(boxOf(chart)).toEqual({ left: 60, top: 30, width: 120, height: 60 });
      chart.set({ left: 30, top: 20, width: 90, height: 60 });
      read(chart);
      await context.sync();
      expect(boxOf(chart)).toEqual({ left: 30, top: 20, width: 90, height: 60 });
      chart.setPosition("C2");
      read(chart);
      await context.sync();
      expect(boxOf(chart)).toEqual({ left: 120, top: 15, width: 90, height: 60 });
    });
  });

  test("moves and sizes with the cells under it", async () => {
    await bench.write("A1", sales);
    await run(async (context, sheet) => {
      sheet.getRange("1:20").format.rowHeight = 15;
      const chart = sheet.charts.add("Line", sheet.getRange("A1:B4"));
      chart.setPosition("B6", "C9");
      sheet.getRange("7:7").format.rowHeight = 45;
      await context.sync();
      bench.engine.workbook().getActiveSheet().insertRowsBefore(0, 2);
      read(chart);
      await context.sync();
      expect(chart.top).toBe(15 * 5 + bench.engine.workbook().getActiveSheet().getRowHeight(0) * 2 * 0.75);
      expect(chart.height).toBe(90);
    });
  });
});

describe("what feeds a chart", () => {
  beforeEach(async () => {
    await bench.write("A1", sales);
    await run(async (context, sheet) => {
      sheet.charts.add("Line", sheet.getRange("A1:B4"));
      await context.sync();
    });
  });
  const fed = () => run((context, sheet) => sources(context, sheet.charts.getItemAt(0)));
  const grid = () => bench.engine.workbook().getSheets()[0]!;

  test("follows inserted and removed rows and columns, there and back", async () => {
    grid().insertRowsBefore(2, 1);
    grid().insertColumnsBefore(0, 1);
    expect(await fed()).toEqual([["Năm trước", "Sheet1!$B$2:$B$5", "Sheet1!$C$2:$C$5"]]);
    grid().deleteRows(1, 2);
    expect(await fed()).toEqual([["Năm trước", "Sheet1!$B$2:$B$3", "Sheet1!$C$2:$C$3"]]);
    await bench.engine.api.undo();
    await bench.engine.api.undo();
    await bench.engine.api.undo();
    expect(await fed()).toEqual([["Năm trước", "Sheet1!$A$2:$A$4", "Sheet1!$B$2:$B$4"]]);
  });

  test("follows a renamed sheet", async () => {
    await run(async (context, sheet) => {
      const name = "Kế hoạch";
      sheet.name = name;
      await context.sync();
      const chart = context.workbook.worksheets.getItem(name).charts.getItemAt(0);
      expect((await sources(context, chart))[0]?.[2]).toBe("'Kế hoạch'!$B$2:$B$4");
    });
  });

  test("is #REF! once its cells are deleted, and is there again when that is undone", async () => {
    grid().deleteColumns(1, 1);
    expect(await fed()).toEqual([["Series1", "Sheet1!$A$2:$A$4", "#REF!"]]);
    await bench.engine.api.undo();
    expect(await fed()).toEqual([["Năm trước", "Sheet1!$A$2:$A$4", "Sheet1!$B$2:$B$4"]]);
  });

  test("may be on another sheet, where rows that are removed are followed too", async () => {
    await run(async (context, sheet) => {
      const other = context.workbook.worksheets.add("Biểu đồ");
      other.charts.add("Line", sheet.getRange("A1:B4"));
      other.activate();
      await context.sync();
      grid().deleteRows(2, 1);
      expect((await sources(context, other.charts.getItemAt(0)))[0]?.[2]).toBe("Sheet1!$B$2:$B$3");
    });
  });
});

describe("a chart goes", () => {
  const count = () =>
    run(async (context, sheet) => {
      const charts = sheet.charts.load("count");
      await context.sync();
      return charts.count;
    });
  const add = () =>
    run(async (context, sheet) => {
      sheet.getRange("A1:A2").values = [[1], [2]];
      sheet.charts.add("Line", sheet.getRange("A1:A2"));
      await context.sync();
    });

  test("when its batch is undone, with all that the batch did, and comes again when that is redone", async () => {
    await add();
    await bench.engine.api.undo();
    expect(await count()).toBe(0);
    expect(await bench.read("A1:A2")).toEqual([[""], [""]]);
    await bench.engine.api.redo();
    expect(await count()).toBe(1);
  });

  test("when it is deleted, and is then not found", async () => {
    await add();
    await run(async (context, sheet) => {
      sheet.charts.getItem("Chart 1").delete();
      await context.sync();
      const gone = sheet.charts.getItemOrNullObject("Chart 1");
      await context.sync();
      expect(gone.isNullObject).toBe(true);
      sheet.charts.getItem("Chart 1").load("name");
      await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
    });
    await bench.engine.api.undo();
    expect(await count()).toBe(1);
  });

  test("with its sheet, and comes back with it", async () => {
    await run(async (context, sheet) => {
      const other = context.workbook.worksheets.add("Tạm");
      other.charts.add("Line", sheet.getRange("A1:A2"));
      await context.sync();
      other.delete();
      await context.sync();
      expect(Object.keys(bench.engine.charts.bySheet)).toEqual([]);
      await bench.engine.api.undo();
      const charts = context.workbook.worksheets.getItem("Tạm").charts.load("count");
      await context.sync();
      expect(charts.count).toBe(1);
    });
  });
});
