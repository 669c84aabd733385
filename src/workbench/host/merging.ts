// Merging cells. Univer's command asks a person before contents are lost and answers later; Excel's does neither.
import { ObjectMatrix, type ICellData, type IMutationInfo } from "@univerjs/core";
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
} from "@univerjs/sheets";
import { columnCount, intersection, rowCount, type Area } from "./address";
import type { Book } from "./book";
import { contentOf } from "./values";

/** What of a sheet's merged cells touches an area. */
const mergedIn = (book: Book, sheetId: string, area: Area): Area[] =>
  book
    .sheet(sheetId)
    .getSheet()
    .getMergeData()
    .filter((merged) => intersection(merged, area));

/** Merges each area into one cell, or each of its rows; what was merged before is not any more. Only the first cell's content stays. */
export function merge(book: Book, sheetId: string, area: Area, across: boolean): void {
  const sheet = book.writableSheet(sheetId, area).getSheet();
  const rows = Array.from({ length: rowCount(area) }, (_, i) => area.startRow + i);
  const ranges = (across ? rows.map((row) => ({ ...area, startRow: row, endRow: row })) : [area]).filter(
    (each) => rowCount(each) * columnCount(each) > 1,
  );
  if (ranges.length === 0) return;
  const target = { unitId: book.workbook.getUnitId(), subUnitId: sheetId };
  const before = mergedIn(book, sheetId, area);
  const covered = new ObjectMatrix<ICellData>();
  for (const range of ranges)
    for (let row = range.startRow; row <= range.endRow; row++)
      for (let column = range.startColumn; column <= range.endColumn; column++) {
        const isFirst = row === range.startRow && column === range.startColumn;
        if (!isFirst && sheet.getCellRaw(row, column)) covered.setValue(row, column, contentOf("", ""));
      }
  const emptied = { ...target, cellValue: covered.getMatrix() };
  const mutation = (id: string, params: object): IMutationInfo => ({ id, params: { ...target, ...params } });
  const restored = SetRangeValuesUndoMutationFactory(book.injector, emptied);
  book.change(
    [
      mutation(SetRangeValuesMutation.id, emptied),
      mutation(RemoveWorksheetMergeMutation.id, { ranges: before }),
      mutation(AddWorksheetMergeMutation.id, { ranges }),
    ],
    [
      mutation(RemoveWorksheetMergeMutation.id, { ranges }),
      mutation(AddWorksheetMergeMutation.id, { ranges: before }),
      mutation(SetRangeValuesMutation.id, restored),
    ],
  );
}

export function unmerge(book: Book, sheetId: string, area: Area): void {
  const ranges = mergedIn(book, sheetId, area);
  if (ranges.length === 0) return;
  book.assertWritable(book.sheet(sheetId));
  const params = { unitId: book.workbook.getUnitId(), subUnitId: sheetId, ranges };
  book.change(
    [{ id: RemoveWorksheetMergeMutation.id, params }],
    [{ id: AddWorksheetMergeMutation.id, params }],
  );
}
