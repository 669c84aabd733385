// Excel.Range over an area of one sheet.
import { writtenSheet } from "../../../core/quotes";
import type { Book, ReadCell } from "../book";
import {
  boundingArea,
  columnCount,
  formatAbsoluteArea,
  formatArea,
  insideGrid,
  intersection,
  lastColumn,
  lastRow,
  rowCount,
  type Area,
} from "../address";
import { choice, integerArgument, objectArgument, textArgument } from "../arguments";
import { clearConditions } from "../conditions";
import { HostError, invalidArgument, itemNotFound } from "../errors";
import { hyperlinkOf, removeHyperlinks, setHyperlink, type Hyperlink } from "../hyperlinks";
import { HostObject, type HostClass, type PropertyMember } from "../members";
import { merge, unmerge } from "../merging";
import { select } from "../selection";
import { tablesIn } from "../tables";
import { clearValidation } from "../validations";
import { cellText, valueType } from "../values";
import type { Areas } from "./areas";
import { conditionalFormatCollectionClass } from "./conditional-format";
import { dataValidationClass } from "./data-validation";
import { rangeFormatClass } from "./range-format";
import { worksheetObject } from "./worksheet";

export interface Cells {
  readonly book: Book;
  readonly sheetId: string;
  readonly area: Area;
}

export const rangeObject = (cells: Cells): HostObject => HostObject.of(rangeClass, cells);

const areasOf = ({ book, sheetId, area }: Cells): Areas => ({ book, sheetId, areas: [area] });

/** The same sheet's cells in another area; an area outside the grid is an error. */
function elsewhere(cells: Cells, area: Area): HostObject {
  const inside = insideGrid(area);
  if (!inside) throw invalidArgument();
  return rangeObject({ ...cells, area: inside });
}

function usedCells({ book, sheetId, area }: Cells, valuesOnly: unknown): HostObject | null {
  const used = book.usedArea(sheetId, valuesOnly === true);
  const inside = used && intersection(used, area);
  return inside ? rangeObject({ book, sheetId, area: inside }) : null;
}

function addressOf({ book, sheetId, area }: Cells): string {
  return `${writtenSheet(book.sheet(sheetId).getSheetName())}!${formatArea(area)}`;
}

/** "Plan!$A$1:$B$2". */
export function absoluteAddress({ book, sheetId, area }: Cells): string {
  return `${writtenSheet(book.sheet(sheetId).getSheetName())}!${formatAbsoluteArea(area)}`;
}

/** A block with one entry a cell. */
function block(take: (cell: ReadCell) => unknown): PropertyMember<Cells> {
  return {
    kind: "property",
    apiSet: "ExcelApi 1.1",
    get: ({ book, sheetId, area }) => book.read(sheetId, area, take),
  };
}

const writing = {
  set({ book, sheetId, area }: Cells, values: unknown) {
    book.writeValues(sheetId, area, values);
  },
};

const writingFormats = {
  set({ book, sheetId, area }: Cells, patterns: unknown) {
    book.writePatterns(sheetId, area, patterns);
  },
};

const measure = (get: (area: Area) => number): PropertyMember<Cells> => ({
  kind: "property",
  apiSet: "ExcelApi 1.1",
  get: ({ area }) => get(area),
});

/** What of cells is emptied. */
const clearing: Readonly<Record<string, (book: Book, sheetId: string, area: Area) => void>> = {
  All(book, sheetId, area) {
    clearConditions(book, sheetId, [area]);
    clearValidation(book, sheetId, [area]);
    unmerge(book, sheetId, area);
    book.clear(sheetId, area, { contents: true, formats: true });
  },
  Contents: (book, sheetId, area) => book.clear(sheetId, area, { contents: true, formats: false }),
  Formats(book, sheetId, area) {
    clearConditions(book, sheetId, [area]);
    unmerge(book, sheetId, area);
    book.clear(sheetId, area, { contents: false, formats: true });
  },
  Hyperlinks: (book, sheetId, area) => removeHyperlinks(book, sheetId, area, false),
  RemoveHyperlinks: (book, sheetId, area) => removeHyperlinks(book, sheetId, area, true),
};

export function clear(book: Book, sheetId: string, areas: readonly Area[], applyTo: unknown): void {
  const empty = choice(clearing, applyTo ?? "All");
  book.assertWritable(book.sheet(sheetId));
  for (const area of areas) empty(book, sheetId, area);
}

const optionalText = (value: unknown) =>
  value === undefined || value === null ? undefined : textArgument(value);

/** What a client told of a link, with nothing that it left open. */
function hyperlink(value: object): Hyperlink {
  const told = value as Readonly<Record<string, unknown>>;
  const texts = ["address", "documentReference", "screenTip", "textToDisplay"].flatMap((key) => {
    const text = optionalText(told[key]);
    return text === undefined ? [] : [[key, text]];
  });
  return Object.fromEntries(texts) as Hyperlink;
}

export const rangeClass: HostClass<Cells> = {
  name: "Range",
  members: {
    address: { kind: "property", apiSet: "ExcelApi 1.1", get: addressOf },
    addressLocal: { kind: "property", apiSet: "ExcelApi 1.1", get: addressOf },
    cellCount: measure((area) => rowCount(area) * columnCount(area)),
    columnCount: measure(columnCount),
    columnIndex: measure((area) => area.startColumn),
    rowCount: measure(rowCount),
    rowIndex: measure((area) => area.startRow),
    formulas: { ...block((cell) => cell.formula ?? cell.value), ...writing },
    formulasLocal: { ...block((cell) => cell.formula ?? cell.value), ...writing },
    numberFormat: { ...block((cell) => cell.pattern), ...writingFormats },
    numberFormatLocal: { ...block((cell) => cell.pattern), apiSet: "ExcelApi 1.7", ...writingFormats },
    hyperlink: {
      kind: "property",
      apiSet: "ExcelApi 1.7",
      get: ({ book, sheetId, area }) => hyperlinkOf(book, sheetId, area),
      set({ book, sheetId, area }, value) {
        if (value === null) removeHyperlinks(book, sheetId, area, false);
        else if (typeof value === "object") setHyperlink(book, sheetId, area, hyperlink(value));
        else throw invalidArgument();
      },
    },
    text: block((cell) => cellText(cell.value, cell.pattern)),
    valueTypes: block((cell) => valueType(cell.value)),
    values: { ...block((cell) => cell.value), ...writing },

    conditionalFormats: {
      kind: "navigation",
      apiSet: "ExcelApi 1.6",
      get: (cells) => HostObject.of(conditionalFormatCollectionClass, areasOf(cells)),
    },
    dataValidation: {
      kind: "navigation",
      apiSet: "ExcelApi 1.8",
      get: (cells) => HostObject.of(dataValidationClass, areasOf(cells)),
    },
    format: {
      kind: "navigation",
      apiSet: "ExcelApi 1.1",
      get: (cells) => HostObject.of(rangeFormatClass, areasOf(cells)),
    },
    worksheet: {
      kind: "navigation",
      apiSet: "ExcelApi 1.1",
      get: ({ book, sheetId }) => worksheetObject({ book, sheetId }),
    },

    clear: {
      kind: "method",
      apiSet: "ExcelApi 1.1",
      call({ book, sheetId, area }, applyTo) {
        clear(book, sheetId, [area], applyTo);
      },
    },
    getBoundingRect: {
      kind: "method",
      apiSet: "ExcelApi 1.1",
      call(cells, other) {
        const { area } = objectArgument(other, rangeClass);
        return rangeObject({ ...cells, area: boundingArea(cells.area, area) });
      },
    },
    getCell: {
      kind: "method",
      apiSet: "ExcelApi 1.1",
      call(cells, row, column) {
        const startRow = cells.area.startRow + integerArgument(row);
        const startColumn = cells.area.startColumn + integerArgument(column);
        return elsewhere(cells, { startRow, startColumn, endRow: startRow, endColumn: startColumn });
      },
    },
    getColumn: {
      kind: "method",
      apiSet: "ExcelApi 1.1",
      call(cells, index) {
        const column = cells.area.startColumn + integerArgument(index);
        return elsewhere(cells, { ...cells.area, startColumn: column, endColumn: column });
      },
    },
    getEntireColumn: {
      kind: "method",
      apiSet: "ExcelApi 1.1",
      call: (cells) => elsewhere(cells, { ...cells.area, startRow: 0, endRow: lastRow }),
    },
    getEntireRow: {
      kind: "method",
      apiSet: "ExcelApi 1.1",
      call: (cells) => elsewhere(cells, { ...cells.area, startColumn: 0, endColumn: lastColumn }),
    },
    getIntersection: {
      kind: "method",
      apiSet: "ExcelApi 1.1",
      call(cells, other) {
        const area = intersection(cells.area, objectArgument(other, rangeClass).area);
        if (!area) throw itemNotFound();
        return rangeObject({ ...cells, area });
      },
    },
    getLastCell: {
      kind: "method",
      apiSet: "ExcelApi 1.1",
      call: (cells) =>
        elsewhere(cells, { ...cells.area, startRow: cells.area.endRow, startColumn: cells.area.endColumn }),
    },
    getOffsetRange: {
      kind: "method",
      apiSet: "ExcelApi 1.1",
      call(cells, rows, columns) {
        const [down, right] = [integerArgument(rows), integerArgument(columns)];
        const { startRow, startColumn, endRow, endColumn } = cells.area;
        return elsewhere(cells, {
          startRow: startRow + down,
          startColumn: startColumn + right,
          endRow: endRow + down,
          endColumn: endColumn + right,
        });
      },
    },
    getResizedRange: {
      kind: "method",
      apiSet: "ExcelApi 1.2",
      call(cells, rows, columns) {
        const endRow = cells.area.endRow + integerArgument(rows);
        const endColumn = cells.area.endColumn + integerArgument(columns);
        return elsewhere(cells, { ...cells.area, endRow, endColumn });
      },
    },
    getRow: {
      kind: "method",
      apiSet: "ExcelApi 1.1",
      call(cells, index) {
        const row = cells.area.startRow + integerArgument(index);
        return elsewhere(cells, { ...cells.area, startRow: row, endRow: row });
      },
    },
    getUsedRange: {
      kind: "method",
      apiSet: "ExcelApi 1.1",
      call(cells, valuesOnly) {
        const { startRow, startColumn } = cells.area;
        const first = { startRow, startColumn, endRow: startRow, endColumn: startColumn };
        return usedCells(cells, valuesOnly) ?? rangeObject({ ...cells, area: first });
      },
    },
    getUsedRangeOrNullObject: { kind: "method", apiSet: "ExcelApi 1.4", call: usedCells },
    merge: {
      kind: "method",
      apiSet: "ExcelApi 1.2",
      call({ book, sheetId, area }, across) {
        if (tablesIn(book, sheetId, area).length > 0) throw new HostError("InvalidOperation");
        merge(book, sheetId, area, across === true);
      },
    },
    select: {
      kind: "method",
      apiSet: "ExcelApi 1.1",
      call({ book, sheetId, area }) {
        select(book, sheetId, area);
      },
    },

    unmerge: {
      kind: "method",
      apiSet: "ExcelApi 1.2",
      call({ book, sheetId, area }) {
        unmerge(book, sheetId, area);
      },
    },

    /** The client announces a block that it sends in pieces. */
    _ValidateArraySize: {
      kind: "method",
      apiSet: "ExcelApi 1.3",
      call({ area }, rows, columns) {
        if (rows !== rowCount(area) || columns !== columnCount(area)) throw invalidArgument();
      },
    },
  },
};
