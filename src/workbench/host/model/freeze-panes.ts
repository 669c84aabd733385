// Excel.WorksheetFreezePanes: rows and columns that stay in sight.
import { SetFrozenCommand } from "@univerjs/sheets";
import { lastColumn, lastRow, wholeSheet } from "../address";
import { integerArgument } from "../arguments";
import { invalidArgument, itemNotFound } from "../errors";
import type { HostClass, HostObject } from "../members";
import { rangeArgument } from "./range-argument";
import { rangeObject } from "./range";
import type { Sheet } from "./worksheet";

const frozen = ({ book, sheetId }: Sheet) => book.sheet(sheetId).getSheet().getFreeze();

/** Rows from the top and columns from the left; 0 leaves none of them in sight. */
function freeze({ book, sheetId }: Sheet, rows: number, columns: number): void {
  // Univer cannot freeze all that a sheet has.
  book.growTo(sheetId, { ...wholeSheet, endRow: rows, endColumn: columns });
  book.execute(SetFrozenCommand.id, {
    unitId: book.workbook.getUnitId(),
    subUnitId: sheetId,
    ySplit: rows,
    xSplit: columns,
    startRow: rows || -1,
    startColumn: columns || -1,
  });
}

function count(value: unknown): number {
  const number = value === undefined || value === null ? 1 : integerArgument(value);
  if (number < 1) throw invalidArgument();
  return number;
}

function location(sheet: Sheet): HostObject | null {
  const { xSplit, ySplit } = frozen(sheet);
  if (xSplit === 0 && ySplit === 0) return null;
  const area = {
    startRow: 0,
    startColumn: 0,
    endRow: ySplit === 0 ? lastRow : ySplit - 1,
    endColumn: xSplit === 0 ? lastColumn : xSplit - 1,
  };
  return rangeObject({ ...sheet, area });
}

export const worksheetFreezePanesClass: HostClass<Sheet> = {
  name: "WorksheetFreezePanes",
  members: {
    freezeAt: {
      kind: "method",
      apiSet: "ExcelApi 1.7",
      call(sheet, range) {
        const { sheetId, area } = rangeArgument(sheet.book, range, sheet.sheetId);
        if (sheetId !== sheet.sheetId) throw invalidArgument();
        const rows = area.endRow === lastRow ? 0 : area.endRow + 1;
        const columns = area.endColumn === lastColumn ? 0 : area.endColumn + 1;
        freeze(sheet, rows, columns);
      },
    },
    freezeColumns: {
      kind: "method",
      apiSet: "ExcelApi 1.7",
      call(sheet, columns) {
        freeze(sheet, 0, count(columns));
      },
    },
    freezeRows: {
      kind: "method",
      apiSet: "ExcelApi 1.7",
      call(sheet, rows) {
        freeze(sheet, count(rows), 0);
      },
    },
    getLocation: {
      kind: "method",
      apiSet: "ExcelApi 1.7",
      call(sheet) {
        const range = location(sheet);
        if (!range) throw itemNotFound();
        return range;
      },
    },
    getLocationOrNullObject: { kind: "method", apiSet: "ExcelApi 1.7", call: location },
    unfreeze: {
      kind: "method",
      apiSet: "ExcelApi 1.7",
      call(sheet) {
        freeze(sheet, 0, 0);
      },
    },
  },
};
