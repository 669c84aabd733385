// What speaks of a table that was deleted is #REF!, as in Excel: formulas and names. Univer leaves their text, and another
// table of that name would be taken for the lost one.
import { IUniverInstanceService, UniverInstanceType, type Injector, type Workbook } from "@univerjs/core";
import { IDefinedNamesService, SetDefinedNameMutation } from "@univerjs/engine-formula";
import {
  RemoveSheetCommand,
  SheetInterceptorService,
  type IRemoveSheetCommandParams,
} from "@univerjs/sheets";
import { TableManager } from "@univerjs/sheets-table";
import { rewrittenFormulas, type Mutations } from "./formula-texts";
import { withoutTables } from "./table-references";

/** A sheet takes its tables along. */
export function loseTablesWithTheirSheets(injector: Injector): void {
  injector.get(SheetInterceptorService).interceptCommand({
    getMutations({ id, params }) {
      if (id !== RemoveSheetCommand.id) return { redos: [], undos: [] };
      // Univer has filled in both by now.
      const { unitId, subUnitId } = params as Required<IRemoveSheetCommandParams>;
      const tables = injector.get(TableManager).getTablesBySubunitId(unitId, subUnitId);
      const names = tables.map((table) => table.getDisplayName());
      return tablesLost(injector, unitId, names, subUnitId);
    },
  });
}

/** What changes when tables are deleted; nothing is rewritten in a sheet that goes, too. */
export function tablesLost(
  injector: Injector,
  unitId: string,
  tables: readonly string[],
  gone?: string,
): Mutations {
  const workbook = injector
    .get(IUniverInstanceService)
    .getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
  if (!workbook || tables.length === 0) return { redos: [], undos: [] };
  const { redos, undos } = rewrittenFormulas(workbook, (formula) => withoutTables(formula, tables), gone);
  for (const name of Object.values(injector.get(IDefinedNamesService).getDefinedNameMap(unitId) ?? {})) {
    const formulaOrRefString = withoutTables(name.formulaOrRefString, tables);
    if (formulaOrRefString === name.formulaOrRefString) continue;
    const id = SetDefinedNameMutation.id;
    redos.push({ id, params: { unitId, ...name, formulaOrRefString } });
    undos.push({ id, params: { unitId, ...name } });
  }
  return { redos, undos };
}
