// The cells that a rule holds for: areas of which the first cell is the one that its formulas are written for.
import { isFormulaString, Rectangle, type IRange } from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import type { Area } from "./address";
import type { Book } from "./book";

export const without = (ranges: readonly Area[], areas: readonly Area[]): IRange[] =>
  Rectangle.subtractMulti([...ranges], [...areas]);

/** A formula written for one first cell, as it reads for another; anything else stays as it is. */
export function shifted<T extends string | undefined>(
  book: Book,
  formula: T,
  from: Area,
  to: Area,
): T | string {
  const [right, down] = [to.startColumn - from.startColumn, to.startRow - from.startRow];
  if (formula === undefined || !isFormulaString(formula) || (right === 0 && down === 0)) return formula;
  return book.injector.get(LexerTreeBuilder).moveFormulaRefOffset(formula, right, down);
}
