/** Ranges in, ranges out, in one call (the contract's rule 4). */
import { Failure, fail } from "../core/failure";
import { type Argument, type Cells, isOneCell, isRange, widthOf } from "./cells";
import type { Result, Results } from "./declaration";
import { type Parameter, readCell } from "./parameters";

type Compute = (...values: unknown[]) => Result;
type Lifted = (args: readonly Argument[]) => Results;

/** As many as the longest lifted function takes: calling with a fixed number is faster than spreading a list. */
type Values = [unknown, unknown, unknown, unknown, unknown, unknown];

/**
 * Lifts a function of single values over ranges. Arguments are broadcast: a width or height of 1 stretches to the others',
 * so a single value, a row or a column meets a matrix, and a row meets a column. A bad element gives its failure in its own
 * place; sizes that do not fit, and ranges that are empty or ragged, fail the whole call.
 */
export function lift(parameters: readonly Parameter[], compute: Compute): Lifted {
  const overRanges = liftOverRanges(parameters, compute);
  // Nearly every call has single arguments only and nothing wrong with them.
  return (args) => {
    const values: Values = [undefined, undefined, undefined, undefined, undefined, undefined];
    for (let i = 0; i < parameters.length; i++) {
      const argument = args[i];
      if (isRange(argument) && !isOneCell(argument)) return overRanges(args);
      const value = readCell(parameters[i] as Parameter, isRange(argument) ? argument[0][0] : argument);
      if (value instanceof Failure) return overRanges(args);
      values[i] = value;
    }
    return [[compute(values[0], values[1], values[2], values[3], values[4], values[5])]];
  };
}

/** An argument that has a cell for each row, for each column, or for both. */
interface Range {
  readonly position: number;
  readonly parameter: Parameter;
  readonly cells: Cells;
  readonly tall: boolean;
  readonly wide: boolean;
}

function liftOverRanges(parameters: readonly Parameter[], compute: Compute): Lifted {
  return (args) => {
    // Single arguments are read once, here; the places of ranges are filled anew for each element.
    const values: Values = [undefined, undefined, undefined, undefined, undefined, undefined];
    const ranges: Range[] = [];
    let rows = 1;
    let columns = 1;
    for (const [position, parameter] of parameters.entries()) {
      const argument = args[position];
      if (!isRange(argument) || isOneCell(argument)) {
        values[position] = readCell(parameter, isRange(argument) ? argument[0][0] : argument);
        continue;
      }
      const [height, width] = [argument.length, widthOf(argument)];
      if (width === 0) return fail("emptyRange", { parameter: parameter.name });
      const [tall, wide] = [height > 1, width > 1];
      if ((tall && rows > 1 && height !== rows) || (wide && columns > 1 && width !== columns))
        return fail("sizesDiffer", { parameter: parameter.name });
      if (tall) rows = height;
      if (wide) columns = width;
      ranges.push({ position, parameter, cells: argument, tall, wide });
    }
    const results: Result[][] = [];
    for (let row = 0; row < rows; row++) {
      // A list that starts with its only element is the quickest to make, and most results are one column.
      const line = [elementAt(row, 0, ranges, values, compute)];
      for (let column = 1; column < columns; column++)
        line.push(elementAt(row, column, ranges, values, compute));
      results.push(line);
    }
    return results;
  };
}

function elementAt(
  row: number,
  column: number,
  ranges: readonly Range[],
  values: Values,
  compute: Compute,
): Result {
  for (let i = 0; i < ranges.length; i++) {
    const { position, parameter, cells, tall, wide } = ranges[i] as Range;
    values[position] = readCell(parameter, cells[tall ? row : 0]?.[wide ? column : 0]);
  }
  for (let i = 0; i < values.length; i++) if (values[i] instanceof Failure) return values[i] as Failure;
  return compute(values[0], values[1], values[2], values[3], values[4], values[5]);
}
