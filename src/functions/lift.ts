/** Ranges in, ranges out, in one call (the contract's rule 4). */
import { Failure, fail } from "../core/failure";
import { type Argument, type Cell, isRange } from "./cells";
import type { Result, Results } from "./declaration";
import { type Parameter, readCell } from "./parameters";

type Compute = (...values: unknown[]) => Result;
type Grid = readonly (readonly Cell[])[];

/**
 * Lifts a function of single values over ranges. Arguments are broadcast: a width or height of 1 stretches to the others',
 * so a single value, a row or a column meets a matrix, and a row meets a column. A bad element gives its failure in its own
 * place; sizes that do not fit and empty ranges fail the whole call.
 */
export function lift(
  parameters: readonly Parameter[],
  compute: Compute,
): (args: readonly Argument[]) => Results {
  return (args) => {
    const grids: Grid[] = [];
    let rows = 1;
    let columns = 1;
    for (let i = 0; i < parameters.length; i++) {
      const argument = args[i];
      const grid = isRange(argument) ? argument : [[argument]];
      const height = grid.length;
      const width = grid[0]?.length ?? 0;
      if (width === 0) return fail("emptyRange", { parameter: parameters[i]?.name });
      if ((height > 1 && rows > 1 && height !== rows) || (width > 1 && columns > 1 && width !== columns))
        return fail("sizesDiffer", { parameter: parameters[i]?.name });
      if (height > 1) rows = height;
      if (width > 1) columns = width;
      grids.push(grid);
    }
    const results: Result[][] = [];
    for (let row = 0; row < rows; row++) {
      const line: Result[] = [];
      for (let column = 0; column < columns; column++) line.push(at(row, column));
      results.push(line);
    }
    return results;

    function at(row: number, column: number): Result {
      const values: unknown[] = [];
      for (let i = 0; i < parameters.length; i++) {
        const grid = grids[i] as Grid;
        const line = grid[grid.length === 1 ? 0 : row] as readonly Cell[];
        const value = readCell(parameters[i] as Parameter, line[line.length === 1 ? 0 : column]);
        if (value instanceof Failure) return value;
        values.push(value);
      }
      return compute(...values);
    }
  };
}
