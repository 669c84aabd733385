// Excel.PageBreakCollection and PageBreak: rows and columns that begin a page.
import { integerArgument } from "../arguments";
import { invalidArgument, itemNotFound } from "../errors";
import { HostObject, type HostClass } from "../members";
import { layoutOf, setLayout } from "./page-layout";
import { rangeObject } from "./range";
import { rangeArgument } from "./range-argument";
import type { Sheet } from "./worksheet";

export interface Breaks extends Sheet {
  readonly of: "rowBreaks" | "columnBreaks";
}

interface Break extends Breaks {
  /** The row or the column that begins the page. */
  readonly at: number;
}

const placesOf = (breaks: Breaks) => layoutOf(breaks)[breaks.of];

const breakObject = (breaks: Breaks, at: number) => HostObject.of(pageBreakClass, { ...breaks, at });

const isOfRows = ({ of }: Breaks) => of === "rowBreaks";

export const pageBreakClass: HostClass<Break> = {
  name: "PageBreak",
  id: ({ at }) => String(at),
  members: {
    columnIndex: {
      kind: "property",
      apiSet: "ExcelApi 1.9",
      get: (one) => (isOfRows(one) ? 0 : one.at),
    },
    rowIndex: { kind: "property", apiSet: "ExcelApi 1.9", get: (one) => (isOfRows(one) ? one.at : 0) },
    delete: {
      kind: "method",
      apiSet: "ExcelApi 1.9",
      call(one) {
        setLayout(one, { [one.of]: placesOf(one).filter((at) => at !== one.at) });
      },
    },
    getCellAfterBreak: {
      kind: "method",
      apiSet: "ExcelApi 1.9",
      call(one) {
        const [row, column] = isOfRows(one) ? [one.at, 0] : [0, one.at];
        const area = { startRow: row, startColumn: column, endRow: row, endColumn: column };
        return rangeObject({ ...one, area });
      },
    },
  },
};

export const pageBreakCollectionClass: HostClass<Breaks> = {
  name: "PageBreakCollection",
  items: { type: pageBreakClass, of: (breaks) => placesOf(breaks).map((at) => breakObject(breaks, at)) },
  members: {
    add: {
      kind: "method",
      apiSet: "ExcelApi 1.9",
      call(breaks, range) {
        const { sheetId, area } = rangeArgument(breaks.book, range, breaks.sheetId);
        const at = isOfRows(breaks) ? area.startRow : area.startColumn;
        // Nothing can be broken off before the first.
        if (sheetId !== breaks.sheetId || at === 0) throw invalidArgument();
        const places = new Set([...placesOf(breaks), at]);
        setLayout(breaks, { [breaks.of]: [...places].sort((a, b) => a - b) });
        return breakObject(breaks, at);
      },
    },
    getCount: { kind: "method", apiSet: "ExcelApi 1.9", call: (breaks) => placesOf(breaks).length },
    getItem: {
      kind: "method",
      apiSet: "ExcelApi 1.9",
      call(breaks, index) {
        const at = placesOf(breaks)[integerArgument(index)];
        if (at === undefined) throw itemNotFound();
        return breakObject(breaks, at);
      },
    },
    removePageBreaks: {
      kind: "method",
      apiSet: "ExcelApi 1.9",
      call(breaks) {
        setLayout(breaks, { [breaks.of]: [] });
      },
    },
  },
};
