/** Rows, columns, panes and looks of a sheet. A file measures widths in characters and heights in points. */
import type { Worksheet, WorksheetView } from "@cj-tech-master/excelts";
import { BooleanNumber, type IColumnData, type IRowData, type IWorksheetData } from "@univerjs/core";
import { veryHiddenKey } from "../engine/own-data";
import { areaAddress, areaOf, cellAddress } from "./addresses";
import { readColor, argbOf } from "./colors";
import { readStyle, writeStyle, type StyleOf } from "./styles";

/** Calibri 11 at 96 dpi: 7 pixels a digit and 5 pixels of padding (ECMA-376 18.3.1.13). */
const widthPixels = (characters: number) => Math.round(characters * 7 + 5);
const widthCharacters = (pixels: number) => Math.max(0, Math.round(((pixels - 5) / 7) * 256) / 256);
const heightPixels = (points: number) => Math.round((points * 4) / 3);
const heightPoints = (pixels: number) => (pixels * 3) / 4;

/** Excel's own defaults: 8.43 characters, 15 points. */
const defaultColumnWidth = 64;
const defaultRowHeight = 20;

/** A sheet has room below and beside what it holds. */
const room = { rows: 1000, columns: 26, spareRows: 200, spareColumns: 6 };

const flag = (value: boolean) => (value ? BooleanNumber.TRUE : BooleanNumber.FALSE);

function readFreeze(view: Partial<WorksheetView> | undefined): IWorksheetData["freeze"] {
  if (view?.state !== "frozen") return { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 };
  const { xSplit = 0, ySplit = 0 } = view;
  return { xSplit, ySplit, startRow: ySplit || -1, startColumn: xSplit || -1 };
}

function readColumns(sheet: Worksheet, theme: readonly string[]): IWorksheetData["columnData"] {
  const columns: IWorksheetData["columnData"] = {};
  for (const { min, max, width, hidden, style } of sheet.model.cols ?? []) {
    const s = style && readStyle(style, theme);
    // A file may format all 16,384 columns at once; those beyond the sheet's room are not there.
    for (let column = min - 1; column < Math.min(max, columnsOf(sheet)); column++)
      columns[column] = {
        ...(width !== undefined && { w: widthPixels(width) }),
        ...(hidden && { hd: BooleanNumber.TRUE }),
        ...(s && { s }),
      };
  }
  return columns;
}

function readRows(sheet: Worksheet): IWorksheetData["rowData"] {
  const rows: IWorksheetData["rowData"] = {};
  for (let number = 1; number <= sheet.rowCount; number++) {
    const row = sheet.findRow(number);
    if (!row || (!row.height && !row.hidden)) continue;
    rows[number - 1] = {
      ...(row.height && { h: heightPixels(row.height), ia: BooleanNumber.FALSE }),
      ...(row.hidden && { hd: BooleanNumber.TRUE }),
    };
  }
  return rows;
}

const columnsOf = (sheet: Worksheet) => Math.max(room.columns, sheet.columnCount + room.spareColumns);

export function readGeometry(sheet: Worksheet, theme: readonly string[]): Partial<IWorksheetData> {
  // A file need not have views, whatever the library's type says.
  const view = (sheet.views as Worksheet["views"] | undefined)?.[0];
  const { defaultColWidth, defaultRowHeight: rowHeight, tabColor } = sheet.properties;
  return {
    name: sheet.name,
    hidden: flag(sheet.state !== "visible"),
    tabColor: readColor(tabColor, theme) ?? "",
    rowCount: Math.max(room.rows, sheet.rowCount + room.spareRows),
    columnCount: columnsOf(sheet),
    defaultColumnWidth: defaultColWidth ? widthPixels(defaultColWidth) : defaultColumnWidth,
    defaultRowHeight: rowHeight ? heightPixels(rowHeight) : defaultRowHeight,
    freeze: readFreeze(view),
    showGridlines: flag(view?.showGridLines !== false),
    zoomRatio: (view?.zoomScale ?? 100) / 100,
    rightToLeft: flag(view?.rightToLeft === true),
    mergeData: (sheet.model.mergeCells ?? []).flatMap((address) => areaOf(address) ?? []),
    columnData: readColumns(sheet, theme),
    rowData: readRows(sheet),
  };
}

export function writeGeometry(data: Partial<IWorksheetData>, sheet: Worksheet, styleOf: StyleOf): void {
  const { freeze, tabColor } = data;
  const tab = tabColor ? argbOf(tabColor) : undefined;
  const veryHidden = (data.custom as Record<string, unknown> | undefined)?.[veryHiddenKey] === true;
  sheet.state = data.hidden ? (veryHidden ? "veryHidden" : "hidden") : "visible";
  if (tab) sheet.properties.tabColor = { argb: tab };
  if (data.defaultColumnWidth) sheet.properties.defaultColWidth = widthCharacters(data.defaultColumnWidth);
  if (data.defaultRowHeight) sheet.properties.defaultRowHeight = heightPoints(data.defaultRowHeight);
  const { xSplit = 0, ySplit = 0 } = freeze ?? {};
  sheet.views = [
    {
      ...(xSplit > 0 || ySplit > 0
        ? { state: "frozen", xSplit, ySplit, topLeftCell: cellAddress(ySplit, xSplit) }
        : { state: "normal" }),
      showGridLines: data.showGridlines !== BooleanNumber.FALSE,
      zoomScale: Math.round((data.zoomRatio ?? 1) * 100),
      rightToLeft: data.rightToLeft === BooleanNumber.TRUE,
    },
  ];
  const columns = Object.entries(data.columnData ?? {}) as [string, Partial<IColumnData>][];
  for (const [index, { w, hd, s }] of columns) {
    const column = sheet.getColumn(Number(index) + 1);
    if (w !== undefined) column.width = widthCharacters(w);
    if (hd) column.hidden = true;
    const style = styleOf(s);
    if (style) column.style = writeStyle(style);
  }
  const rows = Object.entries(data.rowData ?? {}) as [string, Partial<IRowData>][];
  for (const [index, { h, ah, ia, hd }] of rows) {
    const row = sheet.getRow(Number(index) + 1);
    const height = ia ? undefined : (h ?? ah);
    if (height !== undefined) row.height = heightPoints(height);
    if (hd) row.hidden = true;
  }
  for (const range of data.mergeData ?? []) sheet.mergeCellsWithoutStyle(areaAddress(range));
}
