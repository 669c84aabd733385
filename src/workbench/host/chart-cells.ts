// What a chart reads from cells: the same for Office.js and for drawing it.
import type { Chart, ChartSeries, Source } from "../engine/chart";
import { intersection, lastColumn, lastRow, type Area } from "./address";
import type { Book, ReadCell } from "./book";
import { cellText, isErrorText, type CellValue } from "./values";

/** An area as a chart takes it: whole rows and columns end with what is used of them. */
export function charted(book: Book, sheetId: string, area: Area): Area | undefined {
  if (area.endRow < lastRow && area.endColumn < lastColumn) return area;
  const used = book.usedArea(sheetId, true);
  return used && intersection(area, used);
}

/** A source's cells in reading order. Hidden rows and columns are left out, as in Excel; a lost source has no cells. */
export function sourceCells(book: Book, source: Source | undefined): ReadCell[] {
  if (!source?.area || !book.has(source.sheetId)) return [];
  const area = charted(book, source.sheetId, source.area);
  if (!area) return [];
  const sheet = book.sheet(source.sheetId).getSheet();
  return book
    .read(source.sheetId, area, (cell) => cell)
    .flatMap((row, down) =>
      sheet.getRowVisible(area.startRow + down)
        ? row.filter((_, right) => sheet.getColVisible(area.startColumn + right))
        : [],
    );
}

/** What a cell is in a chart: blanks and errors are no points, text is zero. */
function pointOf({ value, formula }: ReadCell): number | null {
  if (typeof value === "number") return value;
  if (value === "" && formula === undefined) return null;
  return isErrorText(value) ? null : Number(value === true);
}

export const seriesPoints = (book: Book, { values }: ChartSeries): (number | null)[] =>
  sourceCells(book, values).map(pointOf);

/** A series' name as it is read: its own, its cell's, or the one Excel gives by number. */
export function seriesName(book: Book, chart: Chart, series: ChartSeries): string {
  if (typeof series.name === "string") return series.name;
  const words = sourceCells(book, series.name).map(({ value, pattern }) => cellText(value, pattern));
  return words.join(" ") || `Series${chart.series.indexOf(series) + 1}`;
}

/** Excel's title of a chart that was given none: the name of its only series. */
export function chartTitle(book: Book, chart: Chart): string {
  const [first, ...others] = chart.series;
  if (chart.title.text !== undefined) return chart.title.text;
  return first && others.length === 0 ? seriesName(book, chart, first) : "Chart Title";
}

/** What stands at the category axis, in the axis' number format if it has one of its own. */
export function categoryLabels(book: Book, chart: Chart): string[] {
  const { numberFormat } = chart.axes.categoryAxis;
  const categories = chart.series.find((series) => series.categories)?.categories;
  const cells = sourceCells(book, categories);
  const points = Math.max(0, ...chart.series.map((series) => sourceCells(book, series.values).length));
  return Array.from({ length: Math.max(points, cells.length) }, (_, i) =>
    categories ? labelOf(cells[i], numberFormat) : String(i + 1),
  );
}

const labelOf = (cell: ReadCell | undefined, format: string | undefined): string =>
  cell ? cellText(cell.value, typeof cell.value === "number" && format ? format : cell.pattern) : "";

/** The value axis' number format: its own, or that of the first cell of the first series. */
export function valueFormat(book: Book, chart: Chart): string {
  const own = chart.axes.valueAxis.numberFormat;
  return own ?? sourceCells(book, chart.series[0]?.values)[0]?.pattern ?? "General";
}

/** A cell's value as Office.js gives it in a list of texts. */
export const plainText = (value: CellValue): string =>
  typeof value === "boolean" ? cellText(value, "") : String(value);
