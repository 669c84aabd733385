/** The formulas of a plan's sheets that broke when others were deleted: what is to be written into their cells again. */
import { columnLetters } from "../../core/a1";
import { mended } from "../../plan/layout/mend";
import type { FormulaOperation } from "../../plan/layout/operations";
import { parseReference, type Reference } from "../reference";

/** What stands in the used cells of a sheet. */
export interface Used {
  readonly area: Reference;
  readonly formulas: readonly (readonly unknown[])[];
}

/** One formula for all cells of an area, and the one that stood in all of them, without "=". */
export interface Mending extends FormulaOperation {
  readonly before: string;
}

export function mendings(
  formulas: readonly FormulaOperation[],
  sheets: ReadonlyMap<string, Used>,
): readonly Mending[] {
  return formulas.flatMap((own) => {
    const used = sheets.get(own.sheet);
    const area = parseReference(own.area);
    if (!used || !area) return [];
    const cells = cellsOf(area).map(([row, column]): Mending | undefined => {
      const text = used.formulas[row - used.area.top]?.[column - used.area.left];
      const before = typeof text === "string" && text.startsWith("=") ? text.slice(1) : "";
      const formula = mended(before, own.formula);
      return formula === undefined
        ? undefined
        : { do: "formula", sheet: own.sheet, area: `${columnLetters(column)}${row}`, formula, before };
    });
    const [first] = cells;
    const alike =
      first && cells.every((one) => one?.formula === first.formula && one.before === first.before);
    // Most often a whole column broke: written at once, it stays one formula of Excel's.
    return alike ? [{ ...first, area: own.area }] : cells.filter((one) => one !== undefined);
  });
}

function cellsOf({ top, left, rows, columns }: Reference): (readonly [row: number, column: number])[] {
  return Array.from(
    { length: rows * columns },
    (_, i) => [top + Math.floor(i / columns), left + (i % columns)] as const,
  );
}
