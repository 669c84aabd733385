// What a table shows of its rows, column by column.
import {
  SetSheetTableFilterMutation,
  SheetTableService,
  TABLE_FILTER_EMPTY_VALUE,
  TableColumnFilterTypeEnum,
  TableManager,
  type ITableFilterItem,
  type ITableInfo,
} from "@univerjs/sheets-table";
import type { Book } from "./book";
import { cellText } from "./values";

/** One column's filter in place of the one it had; none if undefined. */
export function setFilter(
  book: Book,
  { id, subUnitId }: ITableInfo,
  column: number,
  filter: ITableFilterItem | undefined,
): void {
  book.assertWritable(book.sheet(subUnitId));
  const unitId = book.workbook.getUnitId();
  const before = book.injector.get(TableManager).getTable(unitId, id)?.getTableFilterColumn(column);
  if (!before && !filter) return;
  const to = (tableFilter: ITableFilterItem | undefined) => [
    { id: SetSheetTableFilterMutation.id, params: { unitId, tableId: id, column, tableFilter } },
  ];
  book.change(to(filter), to(before));
}

/** A filter that shows the rows whose cell in a column reads like one of the texts. */
export function showing(
  book: Book,
  { subUnitId, range, showHeader }: ITableInfo,
  column: number,
  texts: readonly string[],
): ITableFilterItem {
  const wanted = new Set(texts.map((text) => text.toLowerCase()));
  const startRow = range.startRow + (showHeader ? 1 : 0);
  const at = range.startColumn + column;
  const cells = book.read(
    subUnitId,
    { startRow, startColumn: at, endRow: range.endRow, endColumn: at },
    ({ value, pattern }) => cellText(value, pattern),
  );
  const service = book.injector.get(SheetTableService);
  const sheet = book.sheet(subUnitId).getSheet();
  // Univer compares with what it shows of a cell, which may be a number.
  const values = cells.flatMap(([text = ""], row) =>
    wanted.has(text.toLowerCase())
      ? [service.getCellValueWithConditionType(sheet, startRow + row, at) ?? TABLE_FILTER_EMPTY_VALUE]
      : [],
  );
  return { filterType: TableColumnFilterTypeEnum.manual, values: values as string[] };
}
