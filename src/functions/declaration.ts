/** How a function is declared: once, as data. The metadata, the function list, the README's table and the tests derive from it. */
import type { Failure } from "../core/failure";
import type { Language } from "../i18n/language";
import { language } from "../i18n/options";
import type { Argument, Value } from "./cells";
import { type Compute, lift } from "./lift";
import { liftLater, type Load } from "./lift-later";
import { option, optional, type Parameter } from "./parameters";
import { overRanges } from "./ranges";
import { inWords, type ResultWords } from "./words";

export type Result = Value | Failure;

/** Rows of results, or one failure that concerns the whole call. */
export type Results = Result[][] | Failure;

export interface Declaration {
  /**
   * Lifted over ranges (●): one result per row and column, though a parameter of its own may take a range as data;
   * otherwise (▤) ranges are data for one result or its spill.
   */
  readonly lifted: boolean;
  readonly parameters: readonly Parameter[];
  /** Answers arguments as Excel hands them over; never throws for anything a planner can type. */
  readonly call: (args: readonly Argument[]) => Results | Promise<Results>;
  /** The function of single values that a lifted function lifts. */
  readonly compute?: Compute;
  /** The words of a function that answers in words: `compute` answers one of their keys, and `call` the word. */
  readonly words?: ResultWords;
  /** How many cells one result takes, side by side, where it is more than one. */
  readonly width?: number;
}

type Parameters<Values extends readonly unknown[]> = { readonly [I in keyof Values]-?: Parameter<Values[I]> };

/*
 * The types tie each parameter to the value that the arithmetic takes; behind `call` they are erased, because the readers
 * produce exactly those values.
 */

/** What {@link lift} can call with. */
type AtMostSix = readonly [unknown?, unknown?, unknown?, unknown?, unknown?, unknown?];

/** A function marked ● in the contract: takes single values or ranges in any argument. */
export function lifted<Values extends AtMostSix>(
  parameters: Parameters<Values>,
  compute: (...values: Values) => Result,
): Declaration {
  const erased = compute as unknown as Compute;
  return { lifted: true, parameters, call: lift(parameters, erased), compute: erased };
}

/**
 * A function marked ● that answers one of some words, in the language of the workbook unless a last argument, which it gets
 * here, names one.
 */
export function liftedInWords<Key extends string, Values extends AtMostSix>(
  words: ResultWords<Key>,
  parameters: Parameters<Values>,
  compute: (...values: Values) => Key | Failure,
): Declaration {
  const all = [...parameters, optional(option("language", language))] as readonly Parameter[];
  const worded = (...values: unknown[]) =>
    inWords(words, compute(...(values as unknown as Values)), values[parameters.length] as Language);
  return {
    lifted: true,
    parameters: all,
    call: lift(all, worded),
    compute: compute as unknown as Compute,
    words,
  };
}

/**
 * A function marked ● whose arithmetic is loaded when it is first used, so that it answers later. It may have any number of
 * parameters; a range among them is data (▤ in that argument) for every result.
 *
 * @param width how many results, side by side, the arithmetic lists for one row and column
 */
export function liftedLater<Values extends readonly unknown[]>(
  parameters: Parameters<Values>,
  load: () => Promise<(...values: Values) => Result | readonly Result[]>,
  width = 1,
): Declaration {
  return { lifted: true, parameters, call: liftLater(parameters, load as unknown as Load, width), width };
}

/** A function marked ▤ in the contract: a list of results spills in the shape of the first argument. */
export function ofRanges<Values extends readonly unknown[]>(
  parameters: Parameters<Values>,
  compute: (...values: Values) => Result | readonly Result[] | Promise<Result>,
): Declaration {
  return {
    lifted: false,
    parameters,
    call: overRanges(parameters, compute as unknown as (...values: unknown[]) => ReturnType<typeof compute>),
  };
}
