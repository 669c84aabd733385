/** Charts go into an .xlsx file as native charts, and come out of it again. */
import { Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { unzip, zip } from "@cj-tech-master/excelts/archive";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import { LocaleType, type IWorkbookData } from "@univerjs/core";
import { languages } from "../../../src/i18n/language";
import { layout } from "../../../src/plan/layout/layout";
import { plan } from "../../../src/plan/plan";
import { sample, sampleSettings } from "../../../src/plan/sample/sample";
import { newAxis, type Chart, type ChartSeries } from "../../../src/workbench/engine/chart";
import { readXlsx } from "../../../src/workbench/file/read";
import { readResource, writeResources } from "../../../src/workbench/file/resources";
import { writeXlsx } from "../../../src/workbench/file/write";
import { bytesOf, workbookOf } from "../../../src/xlsx/workbook";

type BySheet = Record<string, Chart[]>;

const column = (at: number, sheetId = "sheet-1") => ({
  sheetId,
  area: { startRow: 1, endRow: 3, startColumn: at, endColumn: at },
});

const bars: ChartSeries = {
  id: "bars",
  name: { sheetId: "sheet-1", area: { startRow: 0, endRow: 0, startColumn: 1, endColumn: 1 } },
  values: column(1),
  categories: column(0),
  fill: "#14506B",
  line: {},
  gapWidth: 60,
  labels: { visible: true, numberFormat: "0%", font: { size: 9, color: "#1F2A37" } },
};

const line: ChartSeries = {
  id: "line",
  name: "Lũy kế & quỹ <2027>",
  type: "LineMarkers",
  values: column(2),
  categories: column(0),
  line: { color: "#C8702A", weight: 2.25, lineStyle: "Dash" },
  smooth: false,
  markerStyle: "Diamond",
  markerSize: 6,
  markerFill: "#C8702A",
  labels: { font: {} },
};

const combination: Chart = {
  id: "chart",
  name: 'JBP_"budget" & more',
  type: "ColumnClustered",
  from: { row: 5, column: 1, x: 10, y: 4 },
  to: { row: 20, column: 8, x: 0, y: 0 },
  title: {
    visible: true,
    text: "Ngân sách",
    font: { size: 13, bold: true, color: "#14506B", name: "Calibri" },
  },
  legend: { visible: true, position: "Top", font: { size: 9 } },
  axes: {
    categoryAxis: {
      ...newAxis(false),
      visible: true,
      title: { visible: true, text: "Tháng", font: {} },
      numberFormat: "mm/yyyy",
      reversePlotOrder: true,
      tickLabelPosition: "Low",
      majorTickMark: "None",
      minorTickMark: "None",
      font: { size: 9, italic: true },
      line: { color: "#D5DBE3" },
    },
    valueAxis: {
      ...newAxis(false),
      visible: true,
      title: { visible: false, font: {} },
      majorGridlines: { visible: true, line: { color: "#D5DBE3", weight: 0.5 } },
      numberFormat: "#,##0",
      minimum: 0,
      maximum: 500,
      majorUnit: 100,
      majorTickMark: "Outside",
      minorTickMark: "None",
      position: "Maximum",
    },
  },
  series: [bars, line],
  displayBlanksAs: "Interplotted",
};

const stacked: Chart = {
  ...combination,
  name: "Chart 7",
  type: "BarStacked",
  title: { visible: false, font: {} },
  legend: { visible: false, position: "Right", font: {} },
  series: [bars, { ...bars, name: "B" }].map((series) => ({ ...series, overlap: 100, labels: { font: {} } })),
  displayBlanksAs: "NotPlotted",
};

const workbookWith = (charts: BySheet): IWorkbookData => ({
  id: "workbook",
  name: "Kế hoạch",
  appVersion: "",
  locale: LocaleType.EN_US,
  styles: {},
  sheetOrder: ["sheet-1", "sheet-2"],
  sheets: {
    "sheet-1": {
      id: "sheet-1",
      name: "Số liệu Q1's",
      cellData: { 1: { 1: { v: 3, t: 2 }, 2: { v: 4, t: 2 } } },
    },
    "sheet-2": { id: "sheet-2", name: "Biểu đồ" },
  },
  resources: writeResources({ charts }),
});

/** Ids are given anew by every reading, and say nothing. */
const withoutIds = (charts: unknown): unknown =>
  JSON.parse(JSON.stringify(charts, (key, value: unknown) => (key === "id" ? undefined : value)));

async function thereAndBack(charts: BySheet) {
  const written = await writeXlsx(workbookWith(charts));
  const read = await readXlsx(written.bytes, "Kế hoạch");
  return { ...read, written, charts: withoutIds(readResource<BySheet>(read.workbook, "charts") ?? {}) };
}

test("every look, reference and place comes back, with nothing lost", async () => {
  const charts = { "sheet-1": [combination], "sheet-2": [stacked, combination] };
  const back = await thereAndBack(charts);
  expect(back.charts).toEqual({
    "sheet-1": [withoutIds(combination)],
    "sheet-2": [withoutIds(stacked), withoutIds(combination)],
  });
  expect([back.losses, back.written.losses]).toEqual([[], []]);
});

test.each(languages)(
  "the ten charts of the plan's own file come back from a second file in %s",
  async (language) => {
    const operations = layout(plan, { ...sampleSettings, language }, { data: sample });
    const first = await readXlsx(await bytesOf(await workbookOf(operations)), "plan");
    const second = await readXlsx((await writeXlsx(first.workbook)).bytes, "plan");
    const [before, after] = [first, second].map(
      ({ workbook }) => readResource<BySheet>(workbook, "charts") ?? {},
    );
    expect(Object.values(before ?? {}).flat()).toHaveLength(10);
    expect(withoutIds(after)).toEqual(withoutIds(before));
    expect(first.losses).toEqual([]);
  },
);

test("a chart whose cells are gone cannot be written, and that is said", async () => {
  const lost = { ...combination, series: [{ ...bars, values: { sheetId: "sheet-1" } }] };
  const { charts, written } = await thereAndBack({ "sheet-1": [lost, stacked] });
  expect(charts).toEqual({ "sheet-1": [withoutIds(stacked)] });
  expect(written.losses).toEqual([{ kind: "charts", places: [`Số liệu Q1's!${lost.name}`] }]);
});

const asItIs = (xml: string) => xml;

/** A file as somebody else writes it. */
async function foreign(fill: (sheet: Worksheet) => void, patch = asItIs) {
  installChartSupport();
  const file = new Workbook();
  const sheet = file.addWorksheet("A");
  sheet.addRows([
    ["x", 1],
    ["y", 2],
  ]);
  fill(sheet);
  const patched = zip();
  for await (const entry of unzip(new Uint8Array(await file.xlsx.writeBuffer())).entries())
    patched.add(
      entry.path,
      entry.path.startsWith("xl/charts/") ? patch(await entry.text()) : await entry.bytes(),
    );
  const { workbook, losses } = await readXlsx(await patched.bytes(), "A");
  return { charts: readResource<BySheet>(workbook, "charts")?.["sheet-1"] ?? [], losses };
}

const series = [{ name: "S", values: "A!$B$1:$B$2", categories: "A!$A$1:$A$2" }];

test.each<[string, (sheet: Worksheet) => void, (xml: string) => string]>([
  ["a pie", (sheet) => sheet.addPieChart({ series }, "D2:H9"), asItIs],
  ["a waterfall", (sheet) => sheet.addWaterfallChart({ series }, "D2:H9"), asItIs],
  [
    "a second value axis",
    (sheet) =>
      sheet.addComboChart(
        {
          groups: [
            { type: "bar", series },
            { type: "line", series, useSecondaryAxis: true },
          ],
        },
        "D2:H9",
      ),
    asItIs,
  ],
  [
    "a series of another workbook's",
    (sheet) => sheet.addLineChart({ series }, "D2:H9"),
    (xml) => xml.replace("A!$B$1:$B$2", "[1]A!$B$1:$B$2"),
  ],
])("%s is not drawn: that is said, with the chart's name", async (_, fill, patch) => {
  const { charts, losses } = await foreign(fill, patch);
  expect(charts).toEqual([]);
  expect(losses).toMatchObject([{ kind: "charts", places: ["A!Chart 1"] }]);
});

test("a trend line is left out of a chart that is drawn, and that is said", async () => {
  const { charts, losses } = await foreign((sheet) =>
    sheet.addColumnChart(
      { series: series.map((each) => ({ ...each, trendline: { type: "linear" as const } })) },
      "D2:H9",
    ),
  );
  expect(charts).toHaveLength(1);
  expect(losses).toEqual([{ kind: "chartDetails", places: ["A!Chart 1"] }]);
});

test("a theme's colour is opened as the colour it stands for, lightened as it says", async () => {
  const { charts } = await foreign(
    (sheet) => sheet.addColumnChart({ series: series.map((each) => ({ ...each, fill: "FF0000" })) }, "D2:H9"),
    (xml) =>
      xml.replace(
        '<a:srgbClr val="FF0000"/>',
        '<a:schemeClr val="accent1"><a:lumMod val="60000"/><a:lumOff val="40000"/></a:schemeClr>',
      ),
  );
  // Excel's "accent 1, lighter 40%" of this theme, by hand: hue and saturation stay, luminance becomes 0.6 × l + 0.4.
  expect(charts[0]?.series[0]?.fill).toMatch(/^#9[45]B[23]D[67]$/);
});
