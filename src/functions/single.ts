/**
 * The short way for the commonest call: a number in every argument that must be given, and no other argument. In a sheet of
 * single formulas it is nearly the only one, and building ranges for it would cost ten times the arithmetic.
 */
import type { Argument } from "./cells";
import type { Declaration } from "./declaration";
import type { Compute } from "./lift";
import { type WordCells, wordCells } from "./words";
import { workbookLanguage } from "./workbook-language";

type OneCell<T> = readonly [readonly [T]];
type Answer = OneCell<number | string>;
type Arithmetic = (a: number, b?: number, c?: number, d?: number) => Answer | undefined;
type ShortWay = (
  answered: Arithmetic,
  a: Argument,
  b: Argument,
  c: Argument,
  d: Argument,
) => Answer | undefined;

/**
 * By the number of arguments that must be given, which come first; undefined for a call that has to go the long way. Each is
 * written out, because a list of values would cost as much as all the rest.
 */
const shortWays: Readonly<Record<number, ShortWay>> = {
  1: (answered, a) => (isNumber(a) ? answered(a[0][0]) : undefined),
  2: (answered, a, b) => (isNumber(a) && isNumber(b) ? answered(a[0][0], b[0][0]) : undefined),
  3: (answered, a, b, c) =>
    isNumber(a) && isNumber(b) && isNumber(c) ? answered(a[0][0], b[0][0], c[0][0]) : undefined,
  4: (answered, a, b, c, d) =>
    isNumber(a) && isNumber(b) && isNumber(c) && isNumber(d)
      ? answered(a[0][0], b[0][0], c[0][0], d[0][0])
      : undefined,
};

/** Answers the commonest call itself, and leaves any other, and whatever goes wrong, to the long way. */
export function singleFirst<LongAnswer>(
  { parameters, compute, words }: Declaration,
  longWay: (...args: Argument[]) => LongAnswer,
): (...args: Argument[]) => LongAnswer | Answer {
  const required = parameters.filter(({ optional }) => !optional);
  const shortWay = shortWays[required.length];
  if (!compute || !shortWay || required.some(({ kind }) => kind !== "number")) return longWay;
  const answered = words ? inWordCells(compute, wordCells(words)) : inCell(compute);
  const [, optionalB, optionalC, optionalD, optionalE, optionalF] = parameters.map(
    ({ optional }) => optional,
  );
  return (a, b, c, d, e, f) => {
    try {
      const more =
        (optionalB && isGiven(b)) ||
        (optionalC && isGiven(c)) ||
        (optionalD && isGiven(d)) ||
        (optionalE && isGiven(e)) ||
        (optionalF && isGiven(f));
      const short = more ? undefined : shortWay(answered, a, b, c, d);
      if (short) return short;
    } catch {
      // The long way meets the same fault and tells it.
    }
    return longWay(a, b, c, d, e, f);
  };
}

/** Only a matrix has a number at its first place; anything without places ends in an exception, and so on the long way. */
function isNumber(argument: Argument): argument is OneCell<number> {
  const cells = argument as OneCell<number>;
  return cells.length === 1 && cells[0].length === 1 && Number.isFinite(cells[0][0]);
}

function isGiven(argument: Argument): boolean {
  return argument !== null && argument !== undefined;
}

function inCell(compute: Compute): Arithmetic {
  return (a, b, c, d) => {
    const result = compute(a, b, c, d);
    return typeof result === "number" && Number.isFinite(result) ? [[result + 0]] : undefined;
  };
}

function inWordCells(compute: Compute, cells: WordCells): Arithmetic {
  return (a, b, c, d) => {
    const result = compute(a, b, c, d);
    return typeof result === "string" ? cells[workbookLanguage()][result] : undefined;
  };
}
