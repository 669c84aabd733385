// Excel.Table and TableCollection, as far as a table can be found and its cells read.
import type { ITableInfo } from "@univerjs/sheets-table";
import type { Book } from "../book";
import { textArgument } from "../arguments";
import { HostError, itemNotFound } from "../errors";
import { HostObject, type HostClass } from "../members";
import { rangeObject } from "./range";
import { worksheetObject } from "./worksheet";

interface TableEntry {
  readonly book: Book;
  readonly id: string;
}

const tableObject = (table: TableEntry): HostObject => HostObject.of(tableClass, table);

function info({ book, id }: TableEntry): ITableInfo {
  const found = book.engine.workbook().getTableInfo(id);
  if (!found) throw itemNotFound();
  return found;
}

function cells(
  table: TableEntry,
  part: (range: ITableInfo["range"], header: boolean) => ITableInfo["range"],
): HostObject {
  const { subUnitId, range, showHeader } = info(table);
  const { startRow, startColumn, endRow, endColumn } = part(range, showHeader);
  return rangeObject({
    book: table.book,
    sheetId: subUnitId,
    area: { startRow, startColumn, endRow, endColumn },
  });
}

function find(book: Book, key: unknown): HostObject | null {
  const wanted = textArgument(key).toLocaleLowerCase("en");
  const tables = book.engine.workbook().getTableList();
  const found = tables.find((each) => each.name.toLocaleLowerCase("en") === wanted || each.id === key);
  return found ? tableObject({ book, id: found.id }) : null;
}

export const tableClass: HostClass<TableEntry> = {
  name: "Table",
  id: ({ id }) => id,
  members: {
    id: { kind: "property", apiSet: "ExcelApi 1.1", get: ({ id }) => id },
    name: { kind: "property", apiSet: "ExcelApi 1.1", get: (table) => info(table).name },
    showHeaders: { kind: "property", apiSet: "ExcelApi 1.1", get: (table) => info(table).showHeader },
    worksheet: {
      kind: "navigation",
      apiSet: "ExcelApi 1.2",
      get: (table) => worksheetObject({ book: table.book, sheetId: info(table).subUnitId }),
    },
    getDataBodyRange: {
      kind: "method",
      apiSet: "ExcelApi 1.1",
      call: (table) =>
        cells(table, (range, header) => ({ ...range, startRow: range.startRow + (header ? 1 : 0) })),
    },
    getHeaderRowRange: {
      kind: "method",
      apiSet: "ExcelApi 1.1",
      call: (table) =>
        cells(table, (range, header) => {
          if (!header) throw new HostError("InvalidOperation");
          return { ...range, endRow: range.startRow };
        }),
    },
    getRange: { kind: "method", apiSet: "ExcelApi 1.1", call: (table) => cells(table, (range) => range) },
  },
};

export const tableCollectionClass: HostClass<Book> = {
  name: "TableCollection",
  items: {
    type: tableClass,
    of: (book) =>
      book.engine
        .workbook()
        .getTableList()
        .map(({ id }) => tableObject({ book, id })),
  },
  members: {
    count: {
      kind: "property",
      apiSet: "ExcelApi 1.1",
      get: (book) => book.engine.workbook().getTableList().length,
    },
    getCount: {
      kind: "method",
      apiSet: "ExcelApi 1.4",
      call: (book) => book.engine.workbook().getTableList().length,
    },
    getItem: {
      kind: "method",
      apiSet: "ExcelApi 1.1",
      call(book, key) {
        const table = find(book, key);
        if (!table) throw itemNotFound();
        return table;
      },
    },
    getItemOrNullObject: { kind: "method", apiSet: "ExcelApi 1.4", call: find },
  },
};
