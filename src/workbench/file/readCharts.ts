/** Charts of an .xlsx file, as far as the workbook draws them; what it does not is told as lost. */
import type { Worksheet } from "@cj-tech-master/excelts";
import type { Chart as FileChart, ChartModel } from "@cj-tech-master/excelts/chart";
import { generateRandomId, type IWorksheetData } from "@univerjs/core";
import type { CellPoint, Chart } from "../engine/chart";
import { boxOf, placeOf, type Sizes } from "../engine/chart-place";
import { emuPerPixel } from "./chartUnits";
import { blankWords, legendWords } from "./chartWords";
import { readAxis } from "./readChartAxis";
import { readFont, readTitle } from "./readChartLooks";
import { readSeries, typeOf, type ChartReading, type Group } from "./readChartSeries";

/** The charts of one sheet. `data` is the sheet as the workbook has it. */
export function readCharts(sheet: Worksheet, data: Partial<IWorksheetData>, reading: ChartReading): Chart[] {
  const names = frameNames(sheet);
  return sheet.getCharts().flatMap((chart, i) => {
    const name = names.get(chart.chartNumber) ?? `Chart ${i + 1}`;
    const read = chart.isChartEx ? undefined : readChart(chart, name, sizesOf(data), reading);
    if (!read) reading.losses.add("charts", `${sheet.name}!${name}`);
    else if (hasLostDetails(chart)) reading.losses.add("chartDetails", `${sheet.name}!${name}`);
    return read ?? [];
  });
}

/** The library keeps charts' names with their drawing only. */
function frameNames(sheet: Worksheet): ReadonlyMap<number, string> {
  interface Frame {
    readonly chartNumber?: number;
    readonly graphicFrame?: { readonly name?: string };
  }
  const { anchors = [] } = (sheet.model.drawing ?? {}) as { anchors?: readonly Frame[] };
  return new Map(
    anchors.flatMap(({ chartNumber, graphicFrame }) =>
      chartNumber !== undefined && graphicFrame?.name ? [[chartNumber, graphicFrame.name] as const] : [],
    ),
  );
}

function sizesOf(data: Partial<IWorksheetData>): Sizes {
  const { rowCount = 1, columnCount = 1, defaultRowHeight = 0, defaultColumnWidth = 0 } = data;
  return {
    rows: rowCount,
    columns: columnCount,
    height: (row) => (data.rowData?.[row]?.hd ? 0 : (data.rowData?.[row]?.h ?? defaultRowHeight)),
    width: (column) =>
      data.columnData?.[column]?.hd ? 0 : (data.columnData?.[column]?.w ?? defaultColumnWidth),
  };
}

const isDrawn = (group: FileChart["chartTypes"][number]): group is Group =>
  group.type === "bar" || group.type === "line";

function readChart(chart: FileChart, name: string, sizes: Sizes, reading: ChartReading): Chart | undefined {
  const { chartTypes: groups } = chart;
  const model = modelOf(chart);
  const values = chart.axes.filter(({ axisType }) => axisType === "val");
  const categories = chart.axes.find(({ axisType }) => axisType === "cat" || axisType === "date");
  // Two value axes drawn as one would tell something else.
  if (!model || groups.length === 0 || !groups.every(isDrawn) || values.length !== 1 || !categories)
    return undefined;
  const [first] = groups;
  const type = first && typeOf(first);
  if (!type) return undefined;
  const series = groups
    .flatMap((group) => group.series.map((each) => ({ group, each })))
    .sort((a, b) => a.each.order - b.each.order)
    .map(({ group, each }) => readSeries(each, group, type, reading));
  if (!series.every((each) => each !== undefined)) return undefined;
  const { title, legend, dispBlanksAs, autoTitleDeleted } = model.chart;
  const { text, font } = readTitle(title);
  return {
    id: generateRandomId(),
    name,
    type,
    ...readPlace(chart, sizes),
    title: {
      visible: autoTitleDeleted !== true && (title !== undefined || series.length === 1),
      ...(text !== undefined && { text }),
      font,
    },
    legend: {
      visible: legend !== undefined,
      position: legendWords.office(legend?.legendPos) ?? "Right",
      font: readFont(legend?.txPr, reading.theme),
    },
    axes: {
      categoryAxis: readAxis(categories, values[0], reading.theme),
      valueAxis: readAxis(values[0], categories, reading.theme),
    },
    series,
    displayBlanksAs: blankWords.office(dispBlanksAs) ?? "Zero",
  };
}

const modelOf = (chart: FileChart): ChartModel | undefined => chart.chartModel;

function readPlace(chart: FileChart, sizes: Sizes): Pick<Chart, "from" | "to"> {
  const { tl, br, pos, ext } = chart.range;
  const point = ({ nativeRow, nativeRowOff, nativeCol, nativeColOff }: typeof tl): CellPoint => ({
    row: nativeRow,
    column: nativeCol,
    x: Math.round(nativeColOff / emuPerPixel),
    y: Math.round(nativeRowOff / emuPerPixel),
  });
  if (br) return { from: point(tl), to: point(br) };
  const { left, top } = boxOf(sizes, { from: point(tl), to: point(tl) });
  return placeOf(sizes, {
    left: pos ? pos.x / emuPerPixel : left,
    top: pos ? pos.y / emuPerPixel : top,
    width: (ext?.cx ?? 0) / emuPerPixel,
    height: (ext?.cy ?? 0) / emuPerPixel,
  });
}

/** What a chart may have that the workbook does not draw. */
const hasLostDetails = (chart: FileChart): boolean =>
  chart.plotArea?.dataTable !== undefined ||
  chart.chartTypes.some((group) =>
    group.series.some(
      (series) =>
        ("trendlines" in series && (series.trendlines?.length ?? 0) > 0) ||
        ("errorBars" in series && series.errorBars !== undefined) ||
        ("dataPoints" in series && (series.dataPoints?.length ?? 0) > 0),
    ),
  );
