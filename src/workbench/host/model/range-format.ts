// Excel.RangeFormat, RangeFill and RangeFont. A property that differs between cells reads as null, as in Excel.
import { BooleanNumber, HorizontalAlign, WrapStrategy, type IStyleData, type Nullable } from "@univerjs/core";
import { columnCount, rowCount } from "../address";
import { choice, textArgument } from "../arguments";
import { invalidArgument } from "../errors";
import { HostObject, type HostClass, type PropertyMember } from "../members";
import type { Cells } from "./range";

/** Univer measures in pixels, Excel in points. */
const pointsPerPixel = 0.75;

type Style = Nullable<IStyleData> | undefined;

/** A look that every cell has: how it is read from a cell's style, and the style that sets it. */
function look<V>(get: (style: Style) => V, put: (value: unknown) => IStyleData): PropertyMember<Cells> {
  return {
    kind: "property",
    apiSet: "ExcelApi 1.1",
    get({ book, sheetId, area }) {
      const [first, ...others] = new Set(book.styles(sheetId, area).map(get));
      return others.length > 0 ? null : first;
    },
    set({ book, sheetId, area }, value) {
      book.writeStyle(sheetId, area, put(value));
    },
  };
}

const flag = (value: unknown): BooleanNumber => {
  if (typeof value !== "boolean") throw invalidArgument();
  return value ? BooleanNumber.TRUE : BooleanNumber.FALSE;
};

/** "#1F4E78", or one of HTML's colour names. */
const colour = (value: unknown): string => {
  const text = textArgument(value);
  if (/^#[\da-f]{6}$/i.test(text)) return text.toUpperCase();
  if (/^[a-z]+$/i.test(text)) return text.toLowerCase();
  throw invalidArgument();
};

const alignments: Record<string, HorizontalAlign> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
};
const alignmentNames = new Map(Object.entries(alignments).map(([name, value]) => [value, name]));

export const rangeFillClass: HostClass<Cells> = {
  name: "RangeFill",
  members: {
    color: look(
      (style) => style?.bg?.rgb ?? "#FFFFFF",
      (value) => ({ bg: { rgb: colour(value) } }),
    ),
    clear: {
      kind: "method",
      apiSet: "ExcelApi 1.1",
      call({ book, sheetId, area }) {
        book.writeStyle(sheetId, area, { bg: null });
      },
    },
  },
};

export const rangeFontClass: HostClass<Cells> = {
  name: "RangeFont",
  members: {
    bold: look(
      (style) => style?.bl === BooleanNumber.TRUE,
      (value) => ({ bl: flag(value) }),
    ),
    color: look(
      (style) => style?.cl?.rgb ?? "#000000",
      (value) => ({ cl: { rgb: colour(value) } }),
    ),
    italic: look(
      (style) => style?.it === BooleanNumber.TRUE,
      (value) => ({ it: flag(value) }),
    ),
    name: look(
      (style) => style?.ff ?? "Arial",
      (value) => ({ ff: textArgument(value) }),
    ),
    size: look(
      (style) => style?.fs ?? 11,
      (value) => {
        if (typeof value !== "number" || !(value >= 1 && value <= 409)) throw invalidArgument();
        return { fs: value };
      },
    ),
  },
};

export const rangeFormatClass: HostClass<Cells> = {
  name: "RangeFormat",
  members: {
    fill: {
      kind: "navigation",
      apiSet: "ExcelApi 1.1",
      get: (cells) => HostObject.of(rangeFillClass, cells),
    },
    font: {
      kind: "navigation",
      apiSet: "ExcelApi 1.1",
      get: (cells) => HostObject.of(rangeFontClass, cells),
    },
    horizontalAlignment: look(
      (style) => alignmentNames.get(style?.ht ?? HorizontalAlign.UNSPECIFIED) ?? "General",
      (value) => ({ ht: choice(alignments, value) }),
    ),
    wrapText: look(
      (style) => style?.tb === WrapStrategy.WRAP,
      (value) => ({ tb: flag(value) === BooleanNumber.TRUE ? WrapStrategy.WRAP : WrapStrategy.UNSPECIFIED }),
    ),
    columnWidth: {
      kind: "property",
      apiSet: "ExcelApi 1.2",
      get({ book, sheetId, area }) {
        return book.sheet(sheetId).getColumnWidth(area.startColumn) * pointsPerPixel;
      },
      set({ book, sheetId, area }, points) {
        if (typeof points !== "number" || points < 0) throw invalidArgument();
        const sheet = book.writableSheet(sheetId, area);
        const columns = Math.min(columnCount(area), sheet.getMaxColumns() - area.startColumn);
        sheet.setColumnWidths(area.startColumn, columns, points / pointsPerPixel);
      },
    },
    rowHeight: {
      kind: "property",
      apiSet: "ExcelApi 1.2",
      get({ book, sheetId, area }) {
        return book.sheet(sheetId).getRowHeight(area.startRow) * pointsPerPixel;
      },
      set({ book, sheetId, area }, points) {
        if (typeof points !== "number" || points < 0) throw invalidArgument();
        const sheet = book.writableSheet(sheetId, area);
        const rows = Math.min(rowCount(area), sheet.getMaxRows() - area.startRow);
        sheet.setRowHeightsForced(area.startRow, rows, points / pointsPerPixel);
      },
    },
  },
};
