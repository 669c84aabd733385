// Formulas follow a table that was moved, resized or named anew. Univer parses them once, with the table's place in them;
// after a change it calculates once with the new place, and from then on with the old one again.
import { ICommandService, type Injector } from "@univerjs/core";
import { IFunctionService, RemoveSuperTableMutation, SetSuperTableMutation } from "@univerjs/engine-formula";

/** What every parsed formula is kept under contains it; a table's name may be hashed away. */
const anyFormula = "";

export function parseFormulasOfChangedTables(injector: Injector): void {
  injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (id === SetSuperTableMutation.id || id === RemoveSuperTableMutation.id)
      injector.get(IFunctionService).deleteFormulaAstCacheKey(anyFormula);
  });
}
