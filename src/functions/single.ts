/**
 * The short way for the commonest call: a number in every argument that must be given, and no other argument. In a sheet of
 * single formulas it is nearly the only one, and building ranges for it would cost ten times the arithmetic.
 */
import { type Argument, isOneCell, isRange } from "./cells";
import type { Result } from "./declaration";
import type { Compute } from "./lift";
import type { Parameter } from "./parameters";

type OneCell<T> = [[T]];
type Answer = OneCell<number | string>;
type ShortWay = (compute: Compute, a: Argument, b: Argument, c: Argument, d: Argument) => Answer | undefined;

/**
 * By the number of arguments that must be given, which come first; undefined for a call that has to go the long way. Each is
 * written out, because a list of values would cost as much as all the rest.
 */
const shortWays: Readonly<Record<number, ShortWay>> = {
  1: (compute, a) => (isNumber(a) ? answer(compute(a[0][0])) : undefined),
  2: (compute, a, b) => (isNumber(a) && isNumber(b) ? answer(compute(a[0][0], b[0][0])) : undefined),
  3: (compute, a, b, c) =>
    isNumber(a) && isNumber(b) && isNumber(c) ? answer(compute(a[0][0], b[0][0], c[0][0])) : undefined,
  4: (compute, a, b, c, d) =>
    isNumber(a) && isNumber(b) && isNumber(c) && isNumber(d)
      ? answer(compute(a[0][0], b[0][0], c[0][0], d[0][0]))
      : undefined,
};

/** Answers the commonest call itself, and leaves any other, and whatever goes wrong, to the long way. */
export function singleFirst<LongAnswer>(
  parameters: readonly Parameter[],
  compute: Compute,
  longWay: (...args: Argument[]) => LongAnswer,
): (...args: Argument[]) => LongAnswer | Answer {
  const required = parameters.filter(({ optional }) => !optional);
  const shortWay = shortWays[required.length];
  if (!shortWay || required.some(({ kind }) => kind !== "number")) return longWay;
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
      const short = more ? undefined : shortWay(compute, a, b, c, d);
      if (short) return short;
    } catch {
      // The long way meets the same fault and tells it.
    }
    return longWay(a, b, c, d, e, f);
  };
}

function isNumber(argument: Argument): argument is OneCell<number> {
  return isRange(argument) && isOneCell(argument) && Number.isFinite(argument[0][0]);
}

function isGiven(argument: Argument): boolean {
  return argument !== null && argument !== undefined;
}

function answer(result: Result): Answer | undefined {
  if (typeof result === "string") return [[result]];
  return typeof result === "number" && Number.isFinite(result) ? [[result + 0]] : undefined;
}
