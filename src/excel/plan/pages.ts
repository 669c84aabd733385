/** A sheet as a page: sizes, what stays in sight, and how it is printed. */
import { columnLetters } from "../../core/a1";
import type { SheetOperation, ViewOperation } from "../../plan/layout/operations";
import { grownHeight } from "../../plan/layout/sizes";
import { inLists } from "./looks";

/** The width of a column of so many characters of Calibri 11, in points: 7 pixels a character and 5 around them. */
const pointsOf = (characters: number) => (characters * 7 + 5) * 0.75;
const charactersIn = (points: number) => (points / 0.75 - 5) / 7;

/**
 * Asks how high the row of a plan's cell is; once the answer is there, what it returns makes the row higher where a longer
 * text would be cut off, as the plan did with the first ones. On a protected sheet rows stay as they are.
 */
export function askRow(cell: Excel.Range): (before: string, after: string) => void {
  const format = cell.format.load("columnWidth,rowHeight,wrapText");
  const protection = cell.worksheet.protection.load("protected");
  return (before, after) => {
    const { columnWidth, rowHeight, wrapText } = format;
    const height = grownHeight(rowHeight, charactersIn(columnWidth), before, after);
    if (wrapText && !protection.protected && height !== undefined) format.rowHeight = height;
  };
}

export function setSizes({ tab, hidden, widths, heights }: SheetOperation, sheet: Excel.Worksheet): void {
  sheet.tabColor = `#${tab}`;
  sheet.showGridlines = false;
  if (hidden) sheet.visibility = "Hidden";
  const columns = widths.map((width, i) => [width, columnLetters(i + 1)] as const);
  for (const [width, letters] of alike(columns))
    for (const list of inLists(letters.map((letter) => `${letter}:${letter}`)))
      sheet.getRanges(list).format.columnWidth = pointsOf(width);
  for (const [points, rows] of alike(heights.map(([row, height]) => [height, row] as const)))
    for (const list of inLists(rows.map((row) => `${row}:${row}`)))
      sheet.getRanges(list).format.rowHeight = points;
}

/** The places of each size. */
function alike<P>(sizes: readonly (readonly [size: number, place: P])[]): Map<number, P[]> {
  const places = new Map<number, P[]>();
  for (const [size, place] of sizes) places.set(size, [...(places.get(size) ?? []), place]);
  return places;
}

/** Points: 72 an inch. */
const margins = {
  leftMargin: 28.8,
  rightMargin: 28.8,
  topMargin: 36,
  bottomMargin: 43.2,
  headerMargin: 21.6,
  footerMargin: 21.6,
} as const;

export function setView({ freeze, print }: ViewOperation, sheet: Excel.Worksheet): void {
  sheet.freezePanes.freezeAt(`A1:${columnLetters(freeze.columns)}${freeze.rows}`);
  const { pageLayout } = sheet;
  pageLayout.orientation = "Landscape";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: print.pagesWide };
  pageLayout.centerHorizontally = true;
  Object.assign(pageLayout, margins);
  pageLayout.setPrintArea(print.area);
  pageLayout.setPrintTitleRows(`$${print.titleRows.replace(":", ":$")}`);
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.leftFooter = "&8&A";
  defaultForAllPages.rightFooter = "&8&P / &N";
  for (const row of print.breaks) sheet.horizontalPageBreaks.add(`A${row}`);
}
