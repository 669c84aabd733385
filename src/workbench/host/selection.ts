// What is selected in the grid, and selecting.
import { RANGE_TYPE, type IRange } from "@univerjs/core";
import { SheetsSelectionsService } from "@univerjs/sheets";
import { columnCount, intersection, lastColumn, lastRow, rowCount, type Area } from "./address";
import { sheetArea, type Book } from "./book";
import { invalidArgument } from "./errors";

export interface Selection {
  readonly sheetId: string;
  /** In the order in which they were selected; a planner who holds Ctrl selects several. */
  readonly areas: readonly [Area, ...Area[]];
  /** The one active cell in it. */
  readonly cell: Area;
}

const firstCell: Area = { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 };

/**
 * What is selected on the active sheet; A1 where nobody selected anything yet. It may lie beyond the sheet's end, where
 * columns were deleted meanwhile: Univer's facade would refuse to tell it, but Excel's grid goes on.
 */
export function selectionOf(book: Book): Selection {
  const sheet = book.engine.workbook().getActiveSheet();
  const selections = book.injector.get(SheetsSelectionsService).getCurrentSelections();
  const [first = firstCell, ...more] = selections.map(({ range }) => range);
  const { startRow, startColumn } = selections.find(({ primary }) => primary)?.primary ?? first;
  const inGrid = (range: IRange) => inExcelsGrid(range, sheetArea(sheet.getSheet()));
  return {
    sheetId: sheet.getSheetId(),
    areas: [inGrid(first), ...more.map(inGrid)],
    cell: { startRow, startColumn, endRow: startRow, endColumn: startColumn },
  };
}

export function select(book: Book, sheetId: string, area: Area): void {
  const sheet = book.sheet(sheetId);
  const inside = intersection(area, sheetArea(sheet.getSheet()));
  if (!inside) throw invalidArgument();
  const { startRow, startColumn } = inside;
  const range = sheet.getRange(startRow, startColumn, rowCount(inside), columnCount(inside));
  book.engine.workbook().setActiveRange(range);
}

/** A whole column ends in the grid's last row, not in the sheet's; Univer leaves its rows open, or says its kind. */
function inExcelsGrid(range: IRange, sheet: Area): Area {
  const all = range.rangeType === RANGE_TYPE.ALL;
  const columns = all || range.rangeType === RANGE_TYPE.COLUMN || Number.isNaN(range.startRow);
  const rows = all || range.rangeType === RANGE_TYPE.ROW || Number.isNaN(range.startColumn);
  return {
    startRow: columns ? 0 : range.startRow,
    startColumn: rows ? 0 : range.startColumn,
    endRow: columns ? lastRow : Math.max(range.startRow, Math.min(range.endRow, sheet.endRow)),
    endColumn: rows ? lastColumn : Math.max(range.startColumn, Math.min(range.endColumn, sheet.endColumn)),
  };
}
