// Excel.Table and TableCollection.
import { SetSheetTableCommand, SetSheetTableMutation, type ITableInfo } from "@univerjs/sheets-table";
import { settingsOf, type TableSettings } from "../../engine/table-looks";
import { intersection, type Area } from "../address";
import { flagArgument, integerArgument, textArgument } from "../arguments";
import type { Book } from "../book";
import { HostError, invalidArgument, itemNotFound } from "../errors";
import { HostObject, type HostClass, type PropertyMember } from "../members";
import { definedName, sameName, tableNamed, validName } from "../names";
import { setFilter } from "../table-filters";
import { addTable, assertFree, loseTables, removeTable, setTableSettings, writeHeaders } from "../tables";
import { clear, rangeObject } from "./range";
import { rangeArgument } from "./range-argument";
import { tableColumnCollectionClass, tableRowCollectionClass } from "./table-parts";
import { tableSortClass } from "./table-sort";
import { worksheetObject } from "./worksheet";

export interface TableEntry {
  readonly book: Book;
  readonly id: string;
}

const tableObject = (table: TableEntry): HostObject => HostObject.of(tableClass, table);

export function info({ book, id }: TableEntry): ITableInfo {
  const found = book.engine.workbook().getTableInfo(id);
  if (!found) throw itemNotFound();
  return found;
}

/** A part of a table, told from its area. */
function cells(table: TableEntry, part: (area: Area, header: boolean) => Area): HostObject {
  const { subUnitId, range, showHeader } = info(table);
  return rangeObject({ book: table.book, sheetId: subUnitId, area: plainArea(part(range, showHeader)) });
}

const plainArea = ({ startRow, startColumn, endRow, endColumn }: Area): Area => ({
  startRow,
  startColumn,
  endRow,
  endColumn,
});

/** What Excel keeps of a table beside its cells. */
const setting = <Key extends keyof TableSettings>(
  key: Key,
  read: (value: unknown) => TableSettings[Key],
  apiSet: PropertyMember<TableEntry>["apiSet"],
): PropertyMember<TableEntry> => ({
  kind: "property",
  apiSet,
  get: (table) => settingsOf(info(table).meta)[key],
  set(table, value) {
    const told = { [key]: read(value) } as Partial<TableSettings>;
    table.book.assertWritable(table.book.sheet(info(table).subUnitId));
    setTableSettings(table.book, info(table), told);
  },
});

/** "TableStyleLight1" to "TableStyleDark11"; "" is none. */
function tableStyle(value: unknown): string {
  const name = textArgument(value);
  const [, family = "", number = ""] = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(name) ?? [];
  const most: Record<string, number> = { Light: 21, Medium: 28, Dark: 11 };
  if (name !== "" && !(Number(number) >= 1 && Number(number) <= (most[family] ?? 0))) throw invalidArgument();
  return name;
}

export const tableClass: HostClass<TableEntry> = {
  name: "Table",
  id: ({ id }) => id,
  members: {
    id: { kind: "property", apiSet: "ExcelApi 1.1", get: ({ id }) => id },
    name: {
      kind: "property",
      apiSet: "ExcelApi 1.1",
      get: (table) => info(table).name,
      set(table, value) {
        const { book, id } = table;
        const name = validName(value);
        if (info(table).name === name) return;
        const taken = tableNamed(book, name)?.id;
        if ((taken !== undefined && taken !== id) || definedName(book, name)) throw invalidArgument();
        book.assertWritable(book.sheet(info(table).subUnitId));
        book.execute(SetSheetTableCommand.id, { unitId: book.workbook.getUnitId(), tableId: id, name });
      },
    },
    highlightFirstColumn: setting("showFirstColumn", flagArgument, "ExcelApi 1.3"),
    highlightLastColumn: setting("showLastColumn", flagArgument, "ExcelApi 1.3"),
    showBandedColumns: setting("showColumnStripes", flagArgument, "ExcelApi 1.3"),
    showBandedRows: setting("showRowStripes", flagArgument, "ExcelApi 1.3"),
    showFilterButton: setting("showFilterButton", flagArgument, "ExcelApi 1.3"),
    showHeaders: { kind: "property", apiSet: "ExcelApi 1.1", get: (table) => info(table).showHeader },
    /** Univer's tables have none. */
    showTotals: { kind: "property", apiSet: "ExcelApi 1.1", get: () => false },
    style: setting("theme", tableStyle, "ExcelApi 1.1"),

    columns: {
      kind: "navigation",
      apiSet: "ExcelApi 1.1",
      get: (table) => HostObject.of(tableColumnCollectionClass, table),
    },
    rows: {
      kind: "navigation",
      apiSet: "ExcelApi 1.1",
      get: (table) => HostObject.of(tableRowCollectionClass, table),
    },
    sort: {
      kind: "navigation",
      apiSet: "ExcelApi 1.2",
      get: (table) => HostObject.of(tableSortClass, table),
    },
    worksheet: {
      kind: "navigation",
      apiSet: "ExcelApi 1.2",
      get: (table) => worksheetObject({ book: table.book, sheetId: info(table).subUnitId }),
    },

    clearFilters: {
      kind: "method",
      apiSet: "ExcelApi 1.2",
      call({ book, id }) {
        const table = info({ book, id });
        table.columns.forEach((_, column) => setFilter(book, table, column, undefined));
      },
    },
    convertToRange: {
      kind: "method",
      apiSet: "ExcelApi 1.2",
      call(table) {
        const range = cells(table, (area) => area);
        removeTable(table.book, info(table));
        return range;
      },
    },
    delete: {
      kind: "method",
      apiSet: "ExcelApi 1.1",
      call(table) {
        const { subUnitId, range } = info(table);
        loseTables(table.book, [info(table)]);
        removeTable(table.book, info(table));
        clear(table.book, subUnitId, [range], "All");
      },
    },
    getDataBodyRange: {
      kind: "method",
      apiSet: "ExcelApi 1.1",
      call: (table) =>
        cells(table, (area, header) => ({ ...area, startRow: area.startRow + (header ? 1 : 0) })),
    },
    getHeaderRowRange: {
      kind: "method",
      apiSet: "ExcelApi 1.1",
      call: (table) =>
        cells(table, (area, header) => {
          if (!header) throw new HostError("InvalidOperation");
          return { ...area, endRow: area.startRow };
        }),
    },
    getRange: { kind: "method", apiSet: "ExcelApi 1.1", call: (table) => cells(table, (area) => area) },
    resize: {
      kind: "method",
      apiSet: "ExcelApi 1.13",
      call(table, wanted) {
        const { book, id } = table;
        const { subUnitId, range } = info(table);
        const { area, sheetId } = rangeArgument(book, wanted, subUnitId);
        // The header stays in its row, and at least one row below it.
        const fits =
          sheetId === subUnitId &&
          area.startRow === range.startRow &&
          area.endRow > area.startRow &&
          intersection(area, range) !== undefined;
        if (!fits) throw invalidArgument();
        assertFree(book, subUnitId, area, id);
        const target = { unitId: book.workbook.getUnitId(), subUnitId, tableId: id };
        const to = (newRange: Area) => [
          { id: SetSheetTableMutation.id, params: { ...target, config: { updateRange: { newRange } } } },
        ];
        book.writableSheet(subUnitId, area);
        book.change(to(area), to(plainArea(range)));
        writeHeaders(book, subUnitId, { ...area, endRow: area.startRow });
      },
    },
  },
};

/** What a collection of tables holds: a sheet's, or the workbook's. */
export interface TableScope {
  readonly book: Book;
  readonly sheetId?: string;
}

const tablesOf = ({ book, sheetId }: TableScope): ITableInfo[] =>
  book.engine
    .workbook()
    .getTableList()
    .filter(({ subUnitId }) => sheetId === undefined || subUnitId === sheetId);

function find(scope: TableScope, key: unknown): HostObject | null {
  const wanted = textArgument(key);
  const found = tablesOf(scope).find(({ name, id }) => sameName(name, wanted) || id === wanted);
  return found ? tableObject({ book: scope.book, id: found.id }) : null;
}

export const tableCollectionClass: HostClass<TableScope> = {
  name: "TableCollection",
  items: {
    type: tableClass,
    of: (scope) => tablesOf(scope).map(({ id }) => tableObject({ book: scope.book, id })),
  },
  members: {
    count: { kind: "property", apiSet: "ExcelApi 1.1", get: (scope) => tablesOf(scope).length },
    add: {
      kind: "method",
      apiSet: "ExcelApi 1.1",
      call(scope, address, hasHeaders) {
        const { book } = scope;
        const { area, sheetId } = rangeArgument(book, address, scope.sheetId);
        if (scope.sheetId !== undefined && sheetId !== scope.sheetId) throw invalidArgument();
        // Excel would put a header above and move what is below; Univer moves cells for the sheet in sight only.
        if (!flagArgument(hasHeaders)) throw new HostError("NotImplemented");
        return tableObject({ book, id: addTable(book, sheetId, area) });
      },
    },
    getCount: { kind: "method", apiSet: "ExcelApi 1.4", call: (scope) => tablesOf(scope).length },
    getItem: {
      kind: "method",
      apiSet: "ExcelApi 1.1",
      call(scope, key) {
        const table = find(scope, key);
        if (!table) throw itemNotFound();
        return table;
      },
    },
    getItemAt: {
      kind: "method",
      apiSet: "ExcelApi 1.1",
      call(scope, index) {
        const table = tablesOf(scope)[integerArgument(index)];
        if (!table) throw itemNotFound();
        return tableObject({ book: scope.book, id: table.id });
      },
    },
    getItemOrNullObject: { kind: "method", apiSet: "ExcelApi 1.4", call: find },
  },
};
