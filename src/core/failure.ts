/**
 * Why a calculation has no result. Failures are values, returned and never thrown: a planner's sheet is full of half-filled
 * rows, so they are ordinary. Each reason has one Excel error (the contract's rule 2) and one sentence a language in i18n/.
 */

/** Errors that a JBP function can answer, and those that a cell it reads may already hold. */
export type ErrorCode = "#N/A" | "#DIV/0!" | "#NUM!" | "#VALUE!" | "#REF!" | "#NAME?" | "#NULL!";

/** Every reason why there is no result, with the Excel error that stands for it. */
export const reasons = {
  // what was handed over
  blank: "#N/A",
  notNumber: "#VALUE!",
  notDate: "#VALUE!",
  notYesNo: "#VALUE!",
  notOneOf: "#VALUE!",
  notSingle: "#VALUE!",
  emptyRange: "#VALUE!",
  sizesDiffer: "#VALUE!",
  // what it is worth
  zero: "#DIV/0!",
  zeroSum: "#DIV/0!",
  negative: "#NUM!",
  notPositive: "#NUM!",
  negativeSum: "#NUM!",
  notShare: "#NUM!",
  notProbability: "#NUM!",
  notCorrelation: "#NUM!",
  notWhole: "#NUM!",
  tooSmall: "#NUM!",
  tooLarge: "#NUM!",
  above: "#NUM!",
  noVariation: "#DIV/0!",
  tooFew: "#N/A",
  impossibleDate: "#NUM!",
  // one function's own
  noVolumeCanPay: "#NUM!",
  fixedCostWithoutRevenue: "#N/A",
  nothingGained: "#DIV/0!",
  nothingSpent: "#DIV/0!",
  ordersNeeded: "#N/A",
  notYetStarted: "#N/A",
  endsBeforeStart: "#NUM!",
  targetMissed: "#DIV/0!",
  outsideLunarCalendar: "#NUM!",
  noLeapMonth: "#NUM!",
  noSuchLunarDay: "#NUM!",
  // the result itself
  overflow: "#NUM!",
  unexpected: "#VALUE!",
} as const satisfies Record<string, ErrorCode>;

export type Reason = keyof typeof reasons;

/** What a failure's sentence may mention. */
export interface About {
  /** The argument it is about, as the function names it. */
  readonly parameter?: string;
  /** A second argument that it is compared with. */
  readonly other?: string;
  /** The offending value. */
  readonly value?: number | string;
  /** A bound, or how many values are needed. */
  readonly limit?: number;
  /** Where in a range, counted from 1. */
  readonly row?: number;
  /** The words that would have been accepted. */
  readonly accepted?: readonly string[];
}

export class Failure {
  constructor(
    readonly code: ErrorCode,
    /** Undefined for an error that was already in a cell and is passed on. */
    readonly reason: Reason | undefined,
    readonly about: About = {},
  ) {}
}

export function fail(reason: Reason, about?: About): Failure {
  return new Failure(reasons[reason], reason, about);
}

/** An error found in a cell that was read. */
export function passOn(code: ErrorCode, parameter: string): Failure {
  return new Failure(code, undefined, { parameter });
}

/*
 * The checks that the arithmetic is made of, each undefined when all is well, so that a function reads as its conditions
 * followed by its formula: `return mustNotBeZero("cost", cost) ?? profit / cost`.
 */

export function mustNotBeZero(parameter: string, value: number): Failure | undefined {
  return value === 0 ? fail("zero", { parameter }) : undefined;
}

export function mustNotBeNegative(parameter: string, value: number): Failure | undefined {
  return value < 0 ? fail("negative", { parameter, value }) : undefined;
}

/** For a denominator that can be neither zero (#DIV/0!) nor negative (#NUM!). */
export function mustDivide(parameter: string, value: number): Failure | undefined {
  return value > 0 ? undefined : (mustNotBeZero(parameter, value) ?? fail("negative", { parameter, value }));
}

export function mustBePositive(parameter: string, value: number): Failure | undefined {
  return value > 0 ? undefined : fail("notPositive", { parameter, value });
}

/** For a share or rate between 0 and 1; 91 typed for 91 % is the usual slip, and the message says so. */
export function mustBeShare(parameter: string, value: number): Failure | undefined {
  return value >= 0 && value <= 1 ? undefined : fail("notShare", { parameter, value });
}

export function mustBeWhole(
  parameter: string,
  value: number,
  least: number,
  most = Infinity,
): Failure | undefined {
  if (!Number.isInteger(value)) return fail("notWhole", { parameter, value });
  if (value < least) return fail("tooSmall", { parameter, value, limit: least });
  return value > most ? fail("tooLarge", { parameter, value, limit: most }) : undefined;
}

export function mustNotExceed(
  parameter: string,
  value: number,
  other: string,
  limit: number,
): Failure | undefined {
  return value > limit ? fail("above", { parameter, value, other, limit }) : undefined;
}
