/** How the native equivalent of a function is written down: a table of decisions over plain Excel formulas. */
import type { Words } from "../../i18n/language";

/**
 * A formula with placeholders, or a text that the function answers in the language of the workbook.
 *
 * | placeholder     | stands for                                                                      |
 * |-----------------|---------------------------------------------------------------------------------|
 * | `{cost}`        | the argument; where it is blank, its default                                    |
 * | `{basis:net}`   | TRUE where the argument is that option, in any of its spellings                 |
 * | `{share:blank}` | TRUE where the optional argument is omitted or blank                            |
 * | `{place}`       | the place in the spill, counted from 1                                          |
 */
export type Outcome = string | Words;

export interface Template {
  /** What an optional argument stands for where it is omitted or blank: a formula, or an option. */
  readonly defaults?: Readonly<Record<string, string>>;
  /** The first condition that holds decides. The checks of blanks and types come before, from the declaration. */
  readonly rules?: readonly (readonly [condition: string, then: Outcome])[];
  readonly otherwise: Outcome;
}

/** A function that no short formula of Excel 2016 equals, and why. Its value takes its place in a copy without the add-in. */
export interface NoTemplate {
  readonly none: string;
}

export type Native = Template | NoTemplate;
