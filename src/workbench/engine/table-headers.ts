// A table's columns are named by the cells of its header, as in Excel: what is typed or written there renames the column,
// and formulas that speak of it follow. Univer reads the cells once, when the table is made.
import {
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
  type Injector,
  type Workbook,
} from "@univerjs/core";
import { SetSuperTableMutation, type ISetSuperTableMutationParam } from "@univerjs/engine-formula";
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from "@univerjs/sheets";
import { TableManager } from "@univerjs/sheets-table";
import { rewrittenFormulas } from "./formula-texts";
import { renamedColumns } from "./table-references";

export function nameColumnsByHeaders(injector: Injector): void {
  const commands = injector.get(ICommandService);
  commands.onCommandExecuted((command, options) => {
    if (command.id !== SetRangeValuesMutation.id || options?.fromFormula) return;
    const { unitId, subUnitId, cellValue } = command.params as ISetRangeValuesMutationParams;
    if (cellValue) renameColumns(injector, unitId, subUnitId, cellValue);
  });
}

function renameColumns(
  injector: Injector,
  unitId: string,
  sheetId: string,
  cells: NonNullable<ISetRangeValuesMutationParams["cellValue"]>,
): void {
  const workbook = injector
    .get(IUniverInstanceService)
    .getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
  const sheet = workbook?.getSheetBySheetId(sheetId);
  if (!workbook || !sheet) return;
  for (const table of injector.get(TableManager).getTablesBySubunitId(unitId, sheetId)) {
    const { startRow, startColumn, endColumn } = table.getRange();
    const row = cells[startRow];
    if (!row) continue;
    const names = new Map<string, string>();
    for (let at = startColumn; at <= endColumn; at++) {
      const text = String(sheet.getCellRaw(startRow, at)?.v ?? "");
      const column = table.getTableColumnByIndex(at - startColumn);
      if (!(at in row) || text === "" || !column || column.displayName === text) continue;
      names.set(column.displayName, text);
      column.displayName = text;
    }
    if (names.size === 0) continue;
    const { name, range, columns } = table.getTableInfo();
    const params: ISetSuperTableMutationParam = {
      unitId,
      tableName: name,
      reference: {
        range,
        sheetId,
        titleMap: new Map(columns.map(({ displayName }, index) => [displayName, index])),
      },
    };
    const commands = injector.get(ICommandService);
    commands.syncExecuteCommand(SetSuperTableMutation.id, params);
    // No step to undo of its own: undoing what renamed a column names it back.
    for (const { id, params } of rewrittenFormulas(workbook, (formula) =>
      renamedColumns(formula, name, names),
    ).redos)
      commands.syncExecuteCommand(id, params);
  }
}
