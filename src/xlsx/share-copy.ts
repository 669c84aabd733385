/**
 * A plan for somebody without the add-in: every JBP formula replaced by its native equivalent or, where there is none, by
 * its value, so that nobody sees #NAME?. The values filled in are those of the original.
 */
import type { Workbook } from "@cj-tech-master/excelts";
import { withoutJbp } from "../functions/without-jbp";
import type { Language } from "../i18n/language";
import type { FormulaOperation, Operation } from "../plan/layout/operations";
import { cellsOf } from "./areas";
import { storedFormula } from "./formulas";
import { playAll, withCharts, workbookOf } from "./workbook";

export interface ShareCopy {
  readonly workbook: Workbook;
  /** Where values stand that calculate no more. */
  readonly becameValues: readonly FormulaOperation[];
}

export function shareCopy(operations: readonly Operation[], language: Language): ShareCopy {
  const original = workbookOf(operations);
  const formulas = operations.filter(
    (operation): operation is FormulaOperation => operation.do === "formula",
  );
  const becameValues: FormulaOperation[] = [];
  const workbook = playAll(
    operations
      .filter((operation) => operation.do !== "formula")
      .map((operation) =>
        operation.do === "table"
          ? {
              ...operation,
              formulas: operation.formulas.map((formula) => formula && withoutJbp(formula, language)),
            }
          : operation,
      ),
  );
  for (const operation of formulas) {
    const native = withoutJbp(operation.formula, language);
    if (native === undefined) becameValues.push(operation);
    const from = original.getWorksheet(operation.sheet);
    const to = workbook.getWorksheet(operation.sheet);
    for (const { row, column } of cellsOf(operation.area)) {
      const result = from?.getCell(row, column).result;
      const cell = to?.getCell(row, column);
      if (cell)
        cell.value = native === undefined ? (result ?? null) : { formula: storedFormula(native), result };
    }
  }
  return { workbook: withCharts(workbook, operations), becameValues };
}
