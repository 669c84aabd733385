/** Worked examples of a function, for the pane, the README and the tests. */
import type { Words } from "../../i18n/language";

/** How a result is read: as a date, or as a percentage (a share, a rate). Other numbers are read as they are. */
export type ResultFormat = "date" | "percent";

export interface Reference {
  readonly format?: ResultFormat;
  /** The first is the one shown. */
  readonly examples: readonly [Example, ...Example[]];
}

export interface Example {
  /** As typed in English Excel, without "=JBP.". */
  readonly formula: string;
  /** A number is given to the digits that the contract states; a list is a spill, row by row. */
  readonly result: number | Words | readonly (number | Words)[];
}

export function isList(result: Example["result"]): result is readonly (number | Words)[] {
  return Array.isArray(result);
}
