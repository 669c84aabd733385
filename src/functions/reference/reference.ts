/** Worked examples of a function, for the pane, the README and the tests. */
import type { Words } from "../../i18n/language";

export interface Reference {
  /** The first is the one shown. */
  readonly examples: readonly [Example, ...Example[]];
}

export interface Example {
  /** As typed in English Excel, without "=JBP.". */
  readonly formula: string;
  /** A number is given to the digits that the contract states; a list is a spill, row by row. */
  readonly result: number | Words | readonly number[];
}
