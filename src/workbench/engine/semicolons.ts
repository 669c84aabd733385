// Formulas typed as an Excel takes them whose country writes decimals with a comma: =JBP.ROI(36800;15750). Univer knows
// commas only.
import type { Injector } from "@univerjs/core";
import { AFTER_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";
import { tokensOf } from "../../xlsx/formulas";

export function takeSemicolonsForCommas(injector: Injector): void {
  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    handler: (cell, _, next) => next(cell?.f ? { ...cell, f: withCommas(cell.f) } : cell),
  });
}

/**
 * The formula with a comma for every semicolon between arguments. Beside semicolons a comma may be a decimal one, and
 * what that means is not ours to guess: such a formula stays as it is.
 */
export function withCommas(formula: string): string {
  const opened: string[] = [];
  let hasComma = false;
  const texts = tokensOf(formula).map(({ kind, text }) => {
    if (kind === "open") opened.push(text);
    else if (kind === "close") opened.pop();
    else if (opened.at(-1) !== "{") {
      hasComma ||= kind === "comma";
      if (text === ";" && opened.length > 0) return ",";
    }
    return text;
  });
  return hasComma ? formula : texts.join("");
}
