// Excel.RangeFormat, RangeFill and RangeFont. A property that differs between cells reads as null, as in Excel.
import {
  BooleanNumber,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IRange,
  type IStyleData,
} from "@univerjs/core";
import { SetColWidthCommand, SetRowHeightCommand } from "@univerjs/sheets";
import { indentOf, paddingOf } from "../../file/styles";
import { columnCount, rowCount, type Area } from "../address";
import { choice, colorArgument, integerArgument, textArgument } from "../arguments";
import type { Book } from "../book";
import { invalidArgument } from "../errors";
import { HostObject, type HostClass, type PropertyMember } from "../members";
import type { Areas } from "./areas";
import { booleanNumber, common, inverse, look } from "./look";
import { rangeBorderCollectionClass } from "./range-border";
import { underlineOf, underlines } from "./underline";

/** Univer measures in pixels, Excel in points. */
const pointsPerPixel = 0.75;

const horizontal: Readonly<Record<string, HorizontalAlign>> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
};
const horizontalNames = inverse(horizontal);

const vertical: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};
const verticalNames = inverse(vertical);

/** Excel's most. */
const mostIndents = 250;

/** Upright text stands for 180; Univer turns clockwise, Excel against it. */
const stacked = 180;

function orientation(value: unknown): IStyleData["tr"] {
  const degrees = integerArgument(value);
  if (degrees === stacked) return { a: 0, v: BooleanNumber.TRUE };
  if (Math.abs(degrees) > 90) throw invalidArgument();
  return degrees === 0 ? null : { a: -degrees };
}

export const rangeFillClass: HostClass<Areas> = {
  name: "RangeFill",
  members: {
    color: look(
      (style) => style.bg?.rgb ?? "#FFFFFF",
      (value) => ({ bg: value === "" ? null : { rgb: colorArgument(value) } }),
    ),
    clear: {
      kind: "method",
      apiSet: "ExcelApi 1.1",
      call({ book, sheetId, areas }) {
        book.writeStyles(sheetId, areas, () => ({ bg: null }));
      },
    },
  },
};

export const rangeFontClass: HostClass<Areas> = {
  name: "RangeFont",
  members: {
    bold: look(
      (style) => style.bl === BooleanNumber.TRUE,
      (value) => ({ bl: booleanNumber(value) }),
    ),
    color: look(
      (style) => style.cl?.rgb ?? "#000000",
      (value) => ({ cl: { rgb: colorArgument(value) } }),
    ),
    italic: look(
      (style) => style.it === BooleanNumber.TRUE,
      (value) => ({ it: booleanNumber(value) }),
    ),
    name: look(
      (style) => style.ff ?? "Arial",
      (value) => ({ ff: textArgument(value) }),
    ),
    size: look(
      (style) => style.fs ?? 11,
      (value) => {
        if (typeof value !== "number" || !(value >= 1 && value <= 409)) throw invalidArgument();
        return { fs: value };
      },
    ),
    strikethrough: look(
      (style) => style.st?.s === BooleanNumber.TRUE,
      (value) => ({ st: { s: booleanNumber(value) } }),
      "ExcelApi 1.9",
    ),
    underline: look(underlineOf, (value) => ({ ul: choice(underlines, value) })),
  },
};

/** A column's width or a row's height, in points that are whole pixels; null where they differ. */
function size(
  all: (area: Area, book: Book, sheetId: string) => number[],
  command: string,
  affected: (area: Area, sheet: ReturnType<Book["sheet"]>) => IRange,
): PropertyMember<Areas> {
  return {
    kind: "property",
    apiSet: "ExcelApi 1.2",
    get: ({ book, sheetId, areas }) =>
      common(areas.flatMap((area) => all(area, book, sheetId)).map((pixels) => pixels * pointsPerPixel)),
    set(areas, points) {
      if (typeof points !== "number" || points < 0) throw invalidArgument();
      const { book, sheetId } = areas;
      for (const area of areas.areas) book.writableSheet(sheetId, area);
      const sheet = book.sheet(sheetId);
      book.execute(command, {
        unitId: book.workbook.getUnitId(),
        subUnitId: sheetId,
        ranges: areas.areas.map((area) => affected(area, sheet)),
        value: Math.round(points / pointsPerPixel),
      });
    },
  };
}

const numbersFrom = (first: number, count: number) => Array.from({ length: count }, (_, i) => first + i);

const columnsOf = (area: Area, sheet: ReturnType<Book["sheet"]>) =>
  Math.max(1, Math.min(columnCount(area), sheet.getMaxColumns() - area.startColumn));

const rowsOf = (area: Area, sheet: ReturnType<Book["sheet"]>) =>
  Math.max(1, Math.min(rowCount(area), sheet.getMaxRows() - area.startRow));

export const rangeFormatClass: HostClass<Areas> = {
  name: "RangeFormat",
  members: {
    borders: {
      kind: "navigation",
      apiSet: "ExcelApi 1.1",
      get: (areas) => HostObject.of(rangeBorderCollectionClass, areas),
    },
    fill: {
      kind: "navigation",
      apiSet: "ExcelApi 1.1",
      get: (areas) => HostObject.of(rangeFillClass, areas),
    },
    font: {
      kind: "navigation",
      apiSet: "ExcelApi 1.1",
      get: (areas) => HostObject.of(rangeFontClass, areas),
    },
    horizontalAlignment: look(
      (style) => horizontalNames.get(style.ht ?? HorizontalAlign.UNSPECIFIED) ?? "General",
      (value, before) => {
        const ht = choice(horizontal, value);
        const indent = indentOf(before);
        return { ht, ...(indent > 0 && { pd: paddingOf(indent, ht) }) };
      },
    ),
    indentLevel: look(
      indentOf,
      (value, before) => {
        const level = integerArgument(value);
        if (level < 0 || level > mostIndents) throw invalidArgument();
        // Only aligned text can be indented: Excel aligns it to the left.
        const aligned = (before.ht ?? HorizontalAlign.UNSPECIFIED) !== HorizontalAlign.UNSPECIFIED;
        return {
          pd: paddingOf(level, before.ht) ?? null,
          ...(level > 0 && !aligned && { ht: HorizontalAlign.LEFT }),
        };
      },
      "ExcelApi 1.9",
    ),
    textOrientation: look(
      ({ tr }) => (tr?.v ? stacked : 0 - (tr?.a ?? 0)),
      (value) => ({ tr: orientation(value) }),
      "ExcelApi 1.7",
    ),
    verticalAlignment: look(
      (style) => verticalNames.get(style.vt ?? VerticalAlign.BOTTOM) ?? "Bottom",
      (value) => ({ vt: choice(vertical, value) }),
    ),
    wrapText: look(
      (style) => style.tb === WrapStrategy.WRAP,
      (value) => ({
        tb: booleanNumber(value) === BooleanNumber.TRUE ? WrapStrategy.WRAP : WrapStrategy.UNSPECIFIED,
      }),
    ),
    columnWidth: size(
      (area, book, sheetId) => {
        const sheet = book.sheet(sheetId);
        return numbersFrom(area.startColumn, columnsOf(area, sheet)).map((column) =>
          sheet.getColumnWidth(column),
        );
      },
      SetColWidthCommand.id,
      (area, sheet) => ({
        startColumn: area.startColumn,
        endColumn: area.startColumn + columnsOf(area, sheet) - 1,
        startRow: 0,
        // The engine measures every row of these anew; below the last text there is nothing to measure.
        endRow: Math.max(sheet.getLastRow(), 0),
      }),
    ),
    rowHeight: size(
      (area, book, sheetId) => {
        const sheet = book.measuredSheet(sheetId);
        return numbersFrom(area.startRow, rowsOf(area, sheet)).map((row) => sheet.getRowHeight(row));
      },
      SetRowHeightCommand.id,
      (area, sheet) => ({
        startRow: area.startRow,
        endRow: area.startRow + rowsOf(area, sheet) - 1,
        startColumn: 0,
        endColumn: sheet.getMaxColumns() - 1,
      }),
    ),
  },
};
