// The texts of a workbook's formulas, rewritten wherever that changes them.
import {
  ObjectMatrix,
  type ICellData,
  type IMutationInfo,
  type Nullable,
  type Workbook,
} from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/sheets";

export interface Mutations {
  readonly redos: IMutationInfo[];
  readonly undos: IMutationInfo[];
}

/** In the cells of every sheet but one. */
export function rewrittenFormulas(
  workbook: Workbook,
  rewrite: (formula: string) => string,
  except?: string,
): Mutations {
  const mutations: Mutations = { redos: [], undos: [] };
  for (const sheet of workbook.getSheets()) {
    if (sheet.getSheetId() === except) continue;
    const before = new ObjectMatrix<Nullable<ICellData>>();
    const after = new ObjectMatrix<Nullable<ICellData>>();
    sheet.getCellMatrix().forValue((row, column, cell) => {
      const formula = cell?.f && rewrite(cell.f);
      if (!cell?.f || !formula || formula === cell.f) return;
      before.setValue(row, column, { f: cell.f, si: cell.si ?? null });
      after.setValue(row, column, { f: formula, si: cell.si ?? null });
    });
    if (Object.keys(after.getMatrix()).length === 0) continue;
    const set = (cells: typeof after): IMutationInfo => ({
      id: SetRangeValuesMutation.id,
      params: { unitId: workbook.getUnitId(), subUnitId: sheet.getSheetId(), cellValue: cells.getMatrix() },
    });
    mutations.redos.push(set(after));
    mutations.undos.push(set(before));
  }
  return mutations;
}
