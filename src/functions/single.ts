/**
 * The short way for the commonest call, one good cell an argument: in a sheet of single formulas it is the only one, and
 * building ranges for it would cost ten times the arithmetic.
 */
import { type Argument, isOneCell, isRange } from "./cells";
import type { Compute } from "./lift";
import { type Parameter, readCell } from "./parameters";

/** Stands for what the short way does not read. */
const notGood = Object.freeze({});

/** Answers the commonest call itself, and leaves any other, and whatever goes wrong, to the long way. */
export function singleFirst<Answer>(
  parameters: readonly Parameter[],
  compute: Compute,
  longWay: (...args: Argument[]) => Answer,
): (...args: Argument[]) => Answer | (number | string)[][] {
  const count = parameters.length;
  const [p0, p1, p2, p3, p4, p5] = parameters as [
    Parameter,
    Parameter,
    Parameter,
    Parameter,
    Parameter,
    Parameter,
  ];
  return (a, b, c, d, e, f) => {
    try {
      const v0 = readGood(p0, a);
      const v1 = count > 1 ? readGood(p1, b) : undefined;
      const v2 = count > 2 ? readGood(p2, c) : undefined;
      const v3 = count > 3 ? readGood(p3, d) : undefined;
      const v4 = count > 4 ? readGood(p4, e) : undefined;
      const v5 = count > 5 ? readGood(p5, f) : undefined;
      if (isGood(v0) && isGood(v1) && isGood(v2) && isGood(v3) && isGood(v4) && isGood(v5)) {
        const result = compute(v0, v1, v2, v3, v4, v5);
        if (typeof result === "string") return [[result]];
        if (typeof result === "number" && Number.isFinite(result)) return [[result + 0]];
      }
    } catch {
      // The long way meets the same fault and tells it.
    }
    return longWay(a, b, c, d, e, f);
  };
}

/** The value of one cell that is as it should be; an object for anything else. */
function readGood(parameter: Parameter, argument: Argument): unknown {
  if (argument === null || argument === undefined) return parameter.optional ? undefined : notGood;
  const cell = !isRange(argument) ? argument : isOneCell(argument) ? argument[0][0] : notGood;
  // The first thing that readCell looks at; without this line here a single call takes a quarter longer.
  if (typeof cell === "number" && parameter.kind === "number" && Number.isFinite(cell)) return cell;
  return typeof cell === "object" ? notGood : readCell(parameter, cell);
}

function isGood(value: unknown): boolean {
  return typeof value !== "object";
}
