/** Ranges in, ranges out, in one call (the contract's rule 4). */
import { Failure, fail } from "../core/failure";
import { type Argument, type Cells, isOneCell, isRange, widthOf } from "./cells";
import type { Result, Results } from "./declaration";
import { type Parameter, readCell } from "./parameters";
import { readRange } from "./ranges";

export type Compute = (...values: unknown[]) => Result;

/*
 * Values are passed one by one, up to the six of the longest lifted function: a list of them would cost several times the
 * arithmetic. What a reader answers is an object only when it is a failure.
 */

/** Where the values of a parameter come from: a range, or one value for all elements that was read before. */
export interface Source {
  readonly parameter: Parameter;
  readonly cells: Cells | undefined;
  /** The range has a cell for each row; else its one row serves them all. */
  readonly tall: boolean;
  readonly wide: boolean;
  readonly value: unknown;
}

/** Arguments that fit each other, and the size that they make. */
export interface Broadcast {
  readonly sources: readonly Source[];
  readonly rows: number;
  readonly columns: number;
}

/**
 * Arguments are broadcast: a width or height of 1 stretches to the others', so a single value, a row or a column meets a
 * matrix, and a row meets a column. A range that is data of its own (▤ in that argument) goes whole to every element. Sizes
 * that do not fit, and ranges that are empty or ragged, fail the whole call.
 */
export function broadcast(parameters: readonly Parameter[], args: readonly Argument[]): Broadcast | Failure {
  const sources: Source[] = [];
  let rows = 1;
  let columns = 1;
  for (let i = 0; i < parameters.length; i++) {
    const parameter = parameters[i] as Parameter;
    const argument = args[i];
    const single = !isRange(argument) || isOneCell(argument);
    const height = single ? 1 : argument.length;
    const width = single ? 1 : widthOf(argument);
    if (width === 0) return fail("emptyRange", { parameter: parameter.name });
    if (parameter.range) {
      const value = readRange(parameter, argument);
      sources.push({ parameter, cells: undefined, tall: false, wide: false, value });
      continue;
    }
    const tall = height > 1;
    const wide = width > 1;
    if ((tall && rows > 1 && height !== rows) || (wide && columns > 1 && width !== columns))
      return fail("sizesDiffer", { parameter: parameter.name });
    if (tall) rows = height;
    if (wide) columns = width;
    const cells = single ? undefined : argument;
    const value = single ? readCell(parameter, isRange(argument) ? argument[0]?.[0] : argument) : undefined;
    sources.push({ parameter, cells, tall, wide, value });
  }
  return { sources, rows, columns };
}

/** Lifts a function of single values over ranges. A bad element gives its failure in its own place. */
export function lift(
  parameters: readonly Parameter[],
  compute: Compute,
): (args: readonly Argument[]) => Results {
  return (args) => {
    const fitting = broadcast(parameters, args);
    if (fitting instanceof Failure) return fitting;
    const { sources, rows, columns } = fitting;
    const results: Result[][] = [];
    for (let row = 0; row < rows; row++) {
      const line = [elementAt(row, 0, sources, compute)];
      for (let column = 1; column < columns; column++) line.push(elementAt(row, column, sources, compute));
      results.push(line);
    }
    return results;
  };
}

function elementAt(row: number, column: number, sources: readonly Source[], compute: Compute): Result {
  const [s0, s1, s2, s3, s4, s5] = sources;
  const v0 = s0 && valueAt(s0, row, column);
  const v1 = s1 && valueAt(s1, row, column);
  const v2 = s2 && valueAt(s2, row, column);
  const v3 = s3 && valueAt(s3, row, column);
  const v4 = s4 && valueAt(s4, row, column);
  const v5 = s5 && valueAt(s5, row, column);
  return (
    failureIn(v0) ??
    failureIn(v1) ??
    failureIn(v2) ??
    failureIn(v3) ??
    failureIn(v4) ??
    failureIn(v5) ??
    compute(v0, v1, v2, v3, v4, v5)
  );
}

export function valueAt(
  { cells, parameter, tall, wide, value }: Source,
  row: number,
  column: number,
): unknown {
  return cells ? readCell(parameter, cells[tall ? row : 0]?.[wide ? column : 0]) : value;
}

function failureIn(value: unknown): Failure | undefined {
  return typeof value === "object" ? (value as Failure) : undefined;
}
