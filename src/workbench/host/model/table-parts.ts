// Excel.TableColumnCollection, TableColumn and TableRowCollection: the parts of a table.
import {
  SheetTableInsertColumnAtCommand,
  SheetTableRemoveColumnAtCommand,
  type ITableColumnJson,
} from "@univerjs/sheets-table";
import { namesMoved } from "../../engine/table-names";
import { rowCount, type Area } from "../address";
import { integerArgument, textArgument } from "../arguments";
import { HostError, invalidArgument, itemNotFound } from "../errors";
import { HostObject, type HostClass } from "../members";
import { sameName } from "../names";
import { headersFrom } from "../tables";
import { filterClass } from "./filter";
import { rangeObject } from "./range";
import { info, type TableEntry } from "./table";

export interface ColumnEntry extends TableEntry {
  /** Univer's own, which stays with the column. */
  readonly columnId: string;
}

/** The column's place in its table, and what the table is. */
export function place(column: ColumnEntry) {
  const table = info(column);
  const index = table.columns.findIndex(({ id }) => id === column.columnId);
  if (index < 0) throw itemNotFound();
  return { ...table, index, name: table.columns[index]!.displayName };
}

function cells(column: ColumnEntry, part: (area: Area) => Area): HostObject {
  const { subUnitId, range, index } = place(column);
  const at = range.startColumn + index;
  const area = part({ startRow: range.startRow, startColumn: at, endRow: range.endRow, endColumn: at });
  return rangeObject({ book: column.book, sheetId: subUnitId, area });
}

const body = (area: Area): Area => ({ ...area, startRow: area.startRow + 1 });
const header = (area: Area): Area => ({ ...area, endRow: area.startRow });

/** One value for each cell of the column, its header first. */
const columnRange = ({ book, columnId, id }: ColumnEntry) => {
  const { subUnitId, range, index } = place({ book, columnId, id });
  const at = range.startColumn + index;
  return { sheetId: subUnitId, area: { ...range, startColumn: at, endColumn: at } };
};

export const tableColumnClass: HostClass<ColumnEntry> = {
  name: "TableColumn",
  id: (column) => String(place(column).index + 1),
  members: {
    /** Excel numbers columns as they came, the host by their places. */
    id: { kind: "property", apiSet: "ExcelApi 1.1", get: (column) => place(column).index + 1 },
    index: { kind: "property", apiSet: "ExcelApi 1.1", get: (column) => place(column).index },
    name: {
      kind: "property",
      apiSet: "ExcelApi 1.1",
      get: (column) => place(column).name,
      set(column, value) {
        const name = textArgument(value);
        const { index, columns } = place(column);
        const others = columns.filter((_, at) => at !== index);
        if (name === "" || others.some(({ displayName }) => sameName(displayName, name)))
          throw invalidArgument();
        const { sheetId, area } = columnRange(column);
        // The header's cell is the column's name.
        column.book.writeValues(sheetId, header(area), `'${name}`);
      },
    },
    values: {
      kind: "property",
      apiSet: "ExcelApi 1.1",
      get(column) {
        const { sheetId, area } = columnRange(column);
        return column.book.read(sheetId, area, ({ value }) => value);
      },
      set(column, values) {
        const { sheetId, area } = columnRange(column);
        column.book.writeValues(sheetId, area, values);
      },
    },

    filter: {
      kind: "navigation",
      apiSet: "ExcelApi 1.2",
      get: (column) => HostObject.of(filterClass, column),
    },

    delete: {
      kind: "method",
      apiSet: "ExcelApi 1.1",
      call(column) {
        const { book, id } = column;
        const { subUnitId, range, index, columns } = place(column);
        if (columns.length === 1) throw new HostError("InvalidOperation");
        book.assertWritable(book.sheet(subUnitId));
        book.execute(SheetTableRemoveColumnAtCommand.id, {
          unitId: book.workbook.getUnitId(),
          subUnitId,
          tableId: id,
          index: range.startColumn + index,
          count: 1,
        });
      },
    },
    getDataBodyRange: { kind: "method", apiSet: "ExcelApi 1.1", call: (column) => cells(column, body) },
    getHeaderRowRange: { kind: "method", apiSet: "ExcelApi 1.1", call: (column) => cells(column, header) },
    getRange: { kind: "method", apiSet: "ExcelApi 1.1", call: (column) => cells(column, (area) => area) },
  },
};

const columnObject = ({ book, id }: TableEntry, column: ITableColumnJson | undefined): HostObject | null =>
  column ? HostObject.of(tableColumnClass, { book, id, columnId: column.id }) : null;

/** A column by its name in any case, or by its number. */
function find(table: TableEntry, key: unknown): HostObject | null {
  const { columns } = info(table);
  return columnObject(
    table,
    typeof key === "number"
      ? columns[integerArgument(key) - 1]
      : (columns.find(({ displayName }) => sameName(displayName, textArgument(key))) ??
          columns[Number(key) - 1]),
  );
}

export const tableColumnCollectionClass: HostClass<TableEntry> = {
  name: "TableColumnCollection",
  items: {
    type: tableColumnClass,
    of: (table) => info(table).columns.flatMap((column) => columnObject(table, column) ?? []),
  },
  members: {
    count: { kind: "property", apiSet: "ExcelApi 1.1", get: (table) => info(table).columns.length },
    add: {
      kind: "method",
      apiSet: "ExcelApi 1.4",
      call(table, at, values, name) {
        const { book, id } = table;
        const { subUnitId, range, columns } = info(table);
        const index = at === undefined || at === null || at === -1 ? columns.length : integerArgument(at);
        if (index < 0 || index > columns.length) throw invalidArgument();
        book.writableSheet(subUnitId, { ...range, endColumn: range.endColumn + 1 });
        const column = range.startColumn + index;
        book.execute(SheetTableInsertColumnAtCommand.id, {
          unitId: book.workbook.getUnitId(),
          subUnitId,
          tableId: id,
          index: column,
          count: 1,
        });
        const names = namesMoved(book.injector, book.workbook.getUnitId(), subUnitId, {
          rows: range,
          column,
          count: 1,
        });
        book.change(names.redos, names.undos);
        const added = { ...range, startColumn: column, endColumn: column };
        if (values !== undefined && values !== null) book.writeValues(subUnitId, added, values);
        const wanted = name === undefined || name === null ? undefined : textArgument(name);
        const others = columns.map(({ displayName }) => displayName);
        const own = wanted ?? `Column${columns.length + 1}`;
        if (wanted !== undefined || values === undefined || values === null)
          book.writeValues(subUnitId, header(added), `'${headersFrom([...others, own]).at(-1)!}`);
        return columnObject(table, info(table).columns[index]);
      },
    },
    getCount: { kind: "method", apiSet: "ExcelApi 1.4", call: (table) => info(table).columns.length },
    getItem: {
      kind: "method",
      apiSet: "ExcelApi 1.1",
      call(table, key) {
        const column = find(table, key);
        if (!column) throw itemNotFound();
        return column;
      },
    },
    getItemAt: {
      kind: "method",
      apiSet: "ExcelApi 1.1",
      call(table, index) {
        const column = columnObject(table, info(table).columns[integerArgument(index)]);
        if (!column) throw itemNotFound();
        return column;
      },
    },
    getItemOrNullObject: { kind: "method", apiSet: "ExcelApi 1.4", call: find },
  },
};

const bodyRows = (table: TableEntry) => {
  const { range, showHeader } = info(table);
  return rowCount(range) - (showHeader ? 1 : 0);
};

export const tableRowCollectionClass: HostClass<TableEntry> = {
  name: "TableRowCollection",
  members: {
    count: { kind: "property", apiSet: "ExcelApi 1.1", get: bodyRows },
    getCount: { kind: "method", apiSet: "ExcelApi 1.4", call: bodyRows },
  },
};
