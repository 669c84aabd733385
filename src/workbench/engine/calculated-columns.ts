// A row that is inserted into a table gets the formulas of its calculated columns, as in Excel. Univer knows of no such
// columns: one is calculated if all its other rows have the same formula.
import {
  IUniverInstanceService,
  ObjectMatrix,
  UniverInstanceType,
  type ICellData,
  type Injector,
  type IMutationInfo,
  type Workbook,
} from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import {
  SetRangeValuesMutation,
  SheetInterceptorService,
  type IInsertRowCommandParams,
} from "@univerjs/sheets";
import { TableManager } from "@univerjs/sheets-table";

/** Univer's own declarations lack its command. */
const insertRows = "sheet.command.insert-row";

export function fillCalculatedColumns(injector: Injector): void {
  injector.get(SheetInterceptorService).interceptAfterCommand({
    // Undoing the insertion takes the rows away with all that is in them.
    getMutations: ({ id, params }) => ({
      redos: id === insertRows ? filled(injector, params as IInsertRowCommandParams) : [],
      undos: [],
    }),
  });
}

function filled(
  injector: Injector,
  { unitId, subUnitId, range: { startRow, endRow } }: IInsertRowCommandParams,
): IMutationInfo[] {
  const workbook = injector
    .get(IUniverInstanceService)
    .getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
  if (!workbook?.getSheetBySheetId(subUnitId)) return [];
  const cells = new ObjectMatrix<ICellData>();
  for (const table of injector.get(TableManager).getTablesBySubunitId(unitId, subUnitId)) {
    const body = table.getTableFilterRange();
    if (startRow < body.startRow || endRow > body.endRow) continue;
    for (let column = body.startColumn; column <= body.endColumn; column++) {
      const formulas = new Set<string>();
      for (let row = body.startRow; row <= body.endRow; row++)
        if (row < startRow || row > endRow)
          formulas.add(
            injector.get(FormulaDataModel).getFormulaStringByCell(row, column, subUnitId, unitId) ?? "",
          );
      const [formula = ""] = formulas;
      if (formulas.size !== 1 || formula === "") continue;
      for (let row = startRow; row <= endRow; row++) cells.setValue(row, column, { f: formula });
    }
  }
  const cellValue = cells.getMatrix();
  if (Object.keys(cellValue).length === 0) return [];
  return [{ id: SetRangeValuesMutation.id, params: { unitId, subUnitId, cellValue } }];
}
