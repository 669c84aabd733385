/** What is told about a function besides its words: examples, and the formula without the add-in that equals it. */

export interface Reference {
  /** Worked examples as typed in English Excel, without "=JBP."; the first is the one shown. */
  readonly examples: readonly [Example, ...Example[]];
  /**
   * The native formula that equals the function where all arguments are valid, with `{parameter}` for each argument, or
   * undefined where there is none. The checks for blanks, wrong types and domains are added around it from the declaration.
   */
  readonly native?: string;
}

export interface Example {
  readonly formula: string;
  /** A number is given to the digits that the contract states; a list is a spill, row by row. */
  readonly result: number | string | readonly number[];
}
