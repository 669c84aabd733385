// Tables: where they are, and how they come, change and go, as one change each.
import { generateRandomId, type IMutationInfo } from "@univerjs/core";
import {
  AddSheetTableMutation,
  DeleteSheetTableMutation,
  SetSheetTableMutation,
  TableManager,
  type ITableInfo,
} from "@univerjs/sheets-table";
import { tablesLost } from "../engine/lost-tables";
import { SetTableMetaMutation } from "../engine/own-data";
import { defaultTableSettings, settingsOf, tableLook, type TableSettings } from "../engine/table-looks";
import { columnCount, intersection, type Area } from "./address";
import type { Book } from "./book";
import { HostError } from "./errors";
import { unmerge } from "./merging";
import { definedName, sameName, tableNamed } from "./names";
import { cellText, type CellValue } from "./values";

/** Tables of a sheet that touch an area. */
export const tablesIn = (book: Book, sheetId: string, area: Area): ITableInfo[] =>
  book.engine
    .workbook()
    .getTableList()
    .filter(({ subUnitId, range }) => subUnitId === sheetId && intersection(range, area));

/** Where a table may not be: on another. */
export function assertFree(book: Book, sheetId: string, area: Area, except?: string): void {
  if (tablesIn(book, sheetId, area).some(({ id }) => id !== except))
    throw new HostError("InvalidArgument", "A table can't overlap another table.");
}

/** Makes a table of cells: the first row is its header, of which every cell becomes a text of its own. */
export function addTable(book: Book, sheetId: string, area: Area): string {
  const table = { ...area, endRow: Math.max(area.endRow, area.startRow + 1) };
  assertFree(book, sheetId, table);
  book.writableSheet(sheetId, table);
  unmerge(book, sheetId, table);
  const headers = writeHeaders(book, sheetId, { ...table, endRow: table.startRow });
  const tableId = generateRandomId();
  const target = { unitId: book.workbook.getUnitId(), subUnitId: sheetId, tableId };
  book.change(
    [
      {
        id: AddSheetTableMutation.id,
        params: {
          ...target,
          name: freeTableName(book),
          range: table,
          header: headers,
          options: { showHeader: true, tableStyleId: tableLook(defaultTableSettings) },
        },
      },
      metaMutation(book, tableId, defaultTableSettings),
    ],
    [{ id: DeleteSheetTableMutation.id, params: target }],
  );
  return tableId;
}

/** What of the table's settings is told replaces what was; its look follows. */
export function setTableSettings(
  book: Book,
  { id, subUnitId, meta }: ITableInfo,
  told: Partial<TableSettings>,
) {
  const before = settingsOf(meta);
  const after = { ...before, ...told };
  const look = (settings: TableSettings): IMutationInfo => ({
    id: SetSheetTableMutation.id,
    params: {
      unitId: book.workbook.getUnitId(),
      subUnitId,
      tableId: id,
      config: { theme: tableLook(settings) },
    },
  });
  book.change([metaMutation(book, id, after), look(after)], [metaMutation(book, id, before), look(before)]);
}

/** What speaks of tables that are about to be deleted, is #REF! from now on. */
export function loseTables(book: Book, tables: readonly ITableInfo[], sheetId?: string): void {
  const names = tables.map(({ name }) => name);
  const { redos, undos } = tablesLost(book.injector, book.workbook.getUnitId(), names, sheetId);
  if (redos.length > 0) book.change(redos, undos);
}

/** The cells stay as they are. */
export function removeTable(book: Book, { id, subUnitId, meta }: ITableInfo): void {
  book.assertWritable(book.sheet(subUnitId));
  const unitId = book.workbook.getUnitId();
  const target = { unitId, subUnitId, tableId: id };
  const table = book.injector.get(TableManager).getTable(unitId, id)?.toJSON();
  if (!table) return;
  const { name, range, columns, filters, options } = table;
  const restored = { ...options, columns, filters: filters.tableColumnFilterList };
  book.change(
    [{ id: DeleteSheetTableMutation.id, params: target }],
    [
      { id: AddSheetTableMutation.id, params: { ...target, name, range, options: restored } },
      metaMutation(book, id, settingsOf(meta)),
    ],
  );
}

const metaMutation = (book: Book, tableId: string, meta: TableSettings): IMutationInfo => ({
  id: SetTableMetaMutation.id,
  params: { unitId: book.workbook.getUnitId(), tableId, meta },
});

/** "Table1", as Excel counts. */
function freeTableName(book: Book): string {
  for (let number = book.engine.workbook().getTableList().length + 1; ; number++) {
    const name = `Table${number}`;
    if (!tableNamed(book, name) && !definedName(book, name)) return name;
  }
}

/** Excel's rules for headers: "Column1" for a blank, a number behind one that is there already, always a text. */
export function headersFrom(texts: readonly string[]): string[] {
  const headers: string[] = [];
  texts.forEach((text, index) => {
    const wanted = text === "" ? `Column${index + 1}` : text;
    let header = wanted;
    for (let number = 2; headers.some((taken) => sameName(taken, header)); number++)
      header = `${wanted}${number}`;
    headers.push(header);
  });
  return headers;
}

/** Writes what the headers are into their cells, where they differ, and returns them. */
export function writeHeaders(book: Book, sheetId: string, row: Area): string[] {
  const [cells = []] = book.read(sheetId, row, ({ value, pattern, formula }) => ({
    value,
    pattern,
    formula,
  }));
  const headers = headersFrom(cells.map(({ value, pattern }) => cellText(value, pattern)));
  const differs = cells.map(({ value, formula }, index): CellValue | null =>
    value === headers[index] && formula === undefined ? null : `'${headers[index]}`,
  );
  if (differs.some((value) => value !== null) && columnCount(row) > 0)
    book.writeValues(sheetId, row, [differs]);
  return headers;
}
