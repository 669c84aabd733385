// To tell which formulas a change of cells touches, Univer collects those of all sheets, and then looks at the changed
// sheet's only.
import type { Injector } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";

export function collectChangedSheetsFormulasOnly(injector: Injector): void {
  const formulas = injector.get(FormulaDataModel);
  const update = formulas.updateFormulaData.bind(formulas);
  const collectAll = formulas.getFormulaData.bind(formulas);
  formulas.updateFormulaData = (unitId, sheetId, cells) => {
    formulas.getFormulaData = () => ({
      [unitId]: { [sheetId]: formulas.getSheetFormulaData(unitId, sheetId) ?? {} },
    });
    try {
      return update(unitId, sheetId, cells);
    } finally {
      formulas.getFormulaData = collectAll;
    }
  };
}
