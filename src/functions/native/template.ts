/** How the native equivalent of a function is written down: a table of decisions over plain Excel formulas. */
import type { Words } from "../../i18n/language";

/**
 * A formula with placeholders, or a text that the function answers in the language of the workbook.
 *
 * | placeholder        | stands for                                                                       |
 * |--------------------|----------------------------------------------------------------------------------|
 * | `{cost}`           | the argument; where it is blank, its default                                     |
 * | `{tolerance\|10%}` | the argument; where it is blank, 10 %                                            |
 * | `{basis:net}`      | TRUE where the argument is that option, in any of its spellings                  |
 * | `{sells:yes}`      | for each cell of the range 1 where it says yes, else 0                           |
 * | `{vat:blank}`      | TRUE where the optional argument is omitted or blank; `{vat:given}` where it is not |
 * | `{sells,sales:differ}` | TRUE where the ranges differ in size                                         |
 * | `{baseline:single}` | TRUE where the range is one cell; `{baseline:several}` where it is not           |
 * | `{place}`          | the place in the spill, counted from 1                                           |
 * | `[+{fixedCost}]`   | what stands in the brackets, nothing where the argument is omitted               |
 */
export type Outcome = string | Words;

/** One condition, or several that must all hold. */
export type Condition = string | readonly string[];

export type Rule<Then = Outcome> = readonly [condition: Condition, then: Then];

/*
 * Formulas keep to functions that Excel 2016 and LibreOffice 7.4 calculate without array entry, so ranges go through
 * SUMPRODUCT. The text "" that a formula leaves in a range counts as blank: such a range is only compared, or is an argument
 * of its own, in which SUMPRODUCT takes text for 0; as a factor it would be #VALUE!.
 */
export interface Template {
  /** What an optional argument stands for where it is omitted or blank: a formula, or an option. */
  readonly defaults?: Readonly<Record<string, string>>;
  /** Options that the formula covers, where it does not cover all: the argument must then be typed, not a cell. */
  readonly only?: Readonly<Record<string, readonly string[]>>;
  /**
   * Ranges whose cells are computed with one by one, so that the text "" of a formula in them is #VALUE! instead of a blank:
   * without array entry there is no formula that tells it from a number first. Empty cells are blanks there too.
   */
  readonly noTextBlanks?: readonly string[];
  /** The first condition that holds decides. The checks of blanks and types come before, from the declaration. */
  readonly rules?: readonly Rule[];
  readonly otherwise: Outcome;
}

/** A function that no short formula of Excel 2016 equals, and why. Its value takes its place in a copy without the add-in. */
export interface NoTemplate {
  readonly none: string;
}

export type Native = Template | NoTemplate;
