/** @jest-environment jsdom */
// Charts through Office.js, as Excel answers: what they are made of, and how they look.
import { bootWorkbook, type BootOptions, type Workbench } from "../boot";
import { sales, sources } from "./chart-sources";

let bench: Workbench;
/** Charts' number formats are of 1.8, their sources of 1.15. */
const boot = (options: BootOptions = {}) =>
  bootWorkbook({ requirementSets: { ExcelApi: "1.16" }, ...options });
beforeEach(async () => (bench = await boot()));
afterEach(() => bench.close());

const run = <T>(use: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>) =>
  bench.Excel.run((context) => use(context, context.workbook.worksheets.getItem("Sheet1")));

describe("a chart of a block of cells", () => {
  test("takes names from the first row and categories from the first column", async () => {
    await bench.write("A1", sales);
    await run(async (context, sheet) => {
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4"));
      chart.load("name,chartType,legend/visible,legend/position,title/text,title/visible");
      expect(await sources(context, chart)).toEqual([
        ["Năm trước", "Sheet1!$A$2:$A$4", "Sheet1!$B$2:$B$4"],
        ["Năm nay", "Sheet1!$A$2:$A$4", "Sheet1!$C$2:$C$4"],
      ]);
      expect(chart.toJSON()).toMatchObject({
        name: "Chart 1",
        chartType: "ColumnClustered",
        legend: { visible: true, position: "Bottom" },
        title: { text: "Chart Title", visible: true },
      });
    });
  });

  test("has a series a row where that is asked for, or where it is wider than high", async () => {
    await bench.write("A1", sales.slice(0, 2));
    await run(async (context, sheet) => {
      const range = sheet.getRange("A1:C2");
      expect(await sources(context, sheet.charts.add("Line", range))).toEqual([
        ["Nước ngọt", "Sheet1!$B$1:$C$1", "Sheet1!$B$2:$C$2"],
      ]);
      expect(await sources(context, sheet.charts.add("Line", range, "Columns"))).toEqual([
        ["Năm trước", "Sheet1!$A$2", "Sheet1!$B$2"],
        ["Năm nay", "Sheet1!$A$2", "Sheet1!$C$2"],
      ]);
    });
  });

  test("is one series for one column, named by its head, which names the chart too", async () => {
    await bench.write("B1", [["Doanh số"], [3], [5]]);
    await run(async (context, sheet) => {
      const chart = sheet.charts.add("Line", sheet.getRange("B1:B3"));
      chart.load("legend/visible,title/text");
      expect(await sources(context, chart)).toEqual([["Doanh số", "", "Sheet1!$B$2:$B$3"]]);
      expect(chart.toJSON()).toMatchObject({ legend: { visible: false }, title: { text: "Doanh số" } });
    });
  });

  test("takes years that are plain numbers for a series, and dates for categories", async () => {
    await bench.write("A1", [
      ["Năm", "Bán"],
      [2025, 3],
      [2026, 5],
    ]);
    await run(async (context, sheet) => {
      const range = sheet.getRange("A1:B3");
      expect(await sources(context, sheet.charts.add("Line", range, "Columns"))).toHaveLength(2);
      sheet.getRange("A2:A3").numberFormat = [["mm/yyyy"], ["mm/yyyy"]];
      expect(await sources(context, sheet.charts.add("Line", range, "Columns"))).toEqual([
        ["Bán", "Sheet1!$A$2:$A$3", "Sheet1!$B$2:$B$3"],
      ]);
    });
  });
});

/** A chart as the plan wants it: columns with a line over them. */
function combination(sheet: Excel.Worksheet): Excel.Chart {
  const chart = sheet.charts.add("ColumnClustered", sheet.getRange("B1:B4"));
  chart.name = "JBP_sales";
  const [line, categories] = [chart.series.add("Năm nay"), sheet.getRange("A2:A4")];
  line.setValues(sheet.getRange("C2:C4"));
  chart.series.getItemAt(0).setXAxisValues(categories);
  line.setXAxisValues(categories);
  line.chartType = "LineMarkers";
  line.format.line.color = "#c8702a";
  line.format.line.weight = 2.25;
  line.format.line.lineStyle = "Dash";
  chart.series.getItemAt(0).format.fill.setSolidColor("#14506B");
  chart.series.getItemAt(0).gapWidth = 60;
  return chart;
}

test("a chart keeps every look that is set", async () => {
  await bench.write("A1", sales);
  await run(async (context, sheet) => {
    const chart = combination(sheet);
    chart.title.text = "Doanh số hai năm";
    chart.title.format.font.set({ size: 13, bold: true, color: "#14506B", name: "Calibri" });
    chart.legend.set({ visible: true, position: "Top" });
    chart.axes.valueAxis.set({ numberFormat: "#,##0", minimum: 0, position: "Maximum" });
    chart.axes.valueAxis.majorGridlines.format.line.color = "#D5DBE3";
    chart.axes.categoryAxis.set({
      numberFormat: "mm/yyyy",
      reversePlotOrder: true,
      tickLabelPosition: "Low",
    });
    chart.axes.categoryAxis.format.font.set({ size: 9, color: "#5B6776" });
    chart.dataLabels.showValue = true;
    chart.displayBlanksAs = "Interplotted";
    await context.sync();
    const again = sheet.charts.getItem("jbp_SALES");
    again.load("name,displayBlanksAs,title/text,title/format/font,legend/position");
    again.axes.load("valueAxis/numberFormat,valueAxis/minimum,valueAxis/position,valueAxis/maximum");
    again.axes.categoryAxis.load("numberFormat,reversePlotOrder,tickLabelPosition,type,linkNumberFormat");
    again.axes.valueAxis.majorGridlines.load("visible,format/line/color");
    again.axes.categoryAxis.format.font.load("size,color");
    const [columns, line] = [0, 1].map((index) => again.series.getItemAt(index));
    for (const series of [columns, line]) series?.load("name,chartType,gapWidth,hasDataLabels");
    const look = line?.format.line.load("color,weight,lineStyle");
    const fill = columns?.format.fill;
    await context.sync();
    expect(again.toJSON()).toMatchObject({
      name: "JBP_sales",
      displayBlanksAs: "Interplotted",
      title: {
        text: "Doanh số hai năm",
        format: { font: { size: 13, bold: true, color: "#14506B", name: "Calibri", italic: false } },
      },
      legend: { position: "Top" },
      axes: {
        valueAxis: {
          numberFormat: "#,##0",
          minimum: 0,
          maximum: "",
          position: "Maximum",
          majorGridlines: { visible: true, format: { line: { color: "#D5DBE3" } } },
        },
        categoryAxis: {
          numberFormat: "mm/yyyy",
          linkNumberFormat: false,
          reversePlotOrder: true,
          tickLabelPosition: "Low",
          type: "Category",
          format: { font: { size: 9, color: "#5B6776" } },
        },
      },
    });
    expect(columns?.toJSON()).toMatchObject({
      chartType: "ColumnClustered",
      gapWidth: 60,
      hasDataLabels: true,
    });
    expect(line?.toJSON()).toMatchObject({ name: "Năm nay", chartType: "LineMarkers", hasDataLabels: true });
    expect(look?.toJSON()).toEqual({ color: "#C8702A", weight: 2.25, lineStyle: "Dash" });
    expect(fill).toBeDefined();
  });
});

test("an axis shows its cells' number format until it is given one of its own", async () => {
  await bench.write("A1", [["Q1", 0.5]]);
  await run(async (context, sheet) => {
    sheet.getRange("B1").numberFormat = [["0.0%"]];
    const { valueAxis } = sheet.charts.add("BarClustered", sheet.getRange("A1:B1")).axes;
    const read = () => valueAxis.load("numberFormat,linkNumberFormat");
    read();
    await context.sync();
    expect(valueAxis.toJSON()).toMatchObject({ numberFormat: "0.0%", linkNumberFormat: true });
    valueAxis.numberFormat = "0%";
    read();
    await context.sync();
    expect(valueAxis.toJSON()).toMatchObject({ numberFormat: "0%", linkNumberFormat: false });
    valueAxis.linkNumberFormat = true;
    read();
    await context.sync();
    expect(valueAxis.numberFormat).toBe("0.0%");
  });
});

test("charts are part of the workbook's snapshot", async () => {
  await bench.write("A1", sales);
  await run(async (context, sheet) => {
    combination(sheet);
    await context.sync();
  });
  const snapshot = bench.engine.save();
  bench.close();
  bench = await boot({ snapshot });
  await run(async (context, sheet) => {
    expect(await sources(context, sheet.charts.getItem("JBP_sales"))).toEqual([
      ["Năm trước", "Sheet1!$A$2:$A$4", "Sheet1!$B$2:$B$4"],
      ["Năm nay", "Sheet1!$A$2:$A$4", "Sheet1!$C$2:$C$4"],
    ]);
  });
  bench.engine.replace({ ...snapshot, id: "other", resources: [] });
  expect(bench.engine.charts.bySheet).toEqual({});
});

test("a copied sheet has the same charts, fed from the copy", async () => {
  await bench.write("A1", sales);
  await run(async (context, sheet) => {
    combination(sheet);
    await context.sync();
  });
  const copied = bench.engine.workbook().duplicateSheet(bench.engine.workbook().getSheets()[0]!);
  const [chart] = bench.engine.charts.of(copied.getSheetId());
  expect(chart?.name).toBe("JBP_sales");
  expect(chart?.series.map(({ values }) => values?.sheetId)).toEqual([
    copied.getSheetId(),
    copied.getSheetId(),
  ]);
});

test("series deleted in one batch are the ones that were named", async () => {
  await bench.write("A1", sales);
  await run(async (context, sheet) => {
    const chart = sheet.charts.add("Line", sheet.getRange("A1:C4"));
    const [first, second] = [chart.series.getItemAt(0), chart.series.getItemAt(1)];
    first.delete();
    second.delete();
    const { series } = chart;
    series.load("count");
    await context.sync();
    expect(series.count).toBe(0);
  });
});

test.each<[string, string, (sheet: Excel.Worksheet) => void]>([
  ["an unknown kind", "InvalidArgument", (sheet) => sheet.charts.add("Cake" as "Line", sheet.getRange("A1"))],
  ["a kind that is not drawn", "NotImplemented", (sheet) => sheet.charts.add("Pie", sheet.getRange("A1"))],
  [
    "values from a block",
    "InvalidArgument",
    (sheet) => sheet.charts.add("Line", sheet.getRange("A1")).series.add().setValues(sheet.getRange("A1:B2")),
  ],
  ["a chart that is not there", "ItemNotFound", (sheet) => sheet.charts.getItemAt(0).load("name")],
  [
    "a colour that is none",
    "InvalidArgument",
    (sheet) => (sheet.charts.add("Line", sheet.getRange("A1")).title.format.font.color = "#12"),
  ],
  [
    "a chart on a protected sheet",
    "AccessDenied",
    (sheet) => {
      sheet.protection.protect();
      sheet.charts.add("Line", sheet.getRange("A1"));
    },
  ],
])("%s is refused", async (_, code, use) => {
  await run(async (context, sheet) => {
    use(sheet);
    await expect(context.sync()).rejects.toMatchObject({ code });
  });
});

test("a member of a higher set than the manifest's is refused", async () => {
  bench.close();
  bench = await bootWorkbook({ requirementSets: { ExcelApi: "1.6" } });
  await run(async (context, sheet) => {
    const chart = sheet.charts.add("Line", sheet.getRange("A1:A2"));
    await context.sync();
    chart.load("id");
    await expect(context.sync()).rejects.toMatchObject({ code: "ApiNotFound" });
  });
});
