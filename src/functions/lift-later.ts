/** Lifting for arithmetic that is loaded when it is first used; beside that, reading values as a list costs nothing. */
import { Failure } from "../core/failure";
import type { Argument } from "./cells";
import type { Result, Results } from "./declaration";
import { type Broadcast, broadcast, valueAt } from "./lift";
import type { Parameter } from "./parameters";

type ComputeList = (...values: unknown[]) => Result | readonly Result[];
export type Load = () => Promise<ComputeList>;

/**
 * Each element answers one result, or `width` of them side by side, so a column of elements gives a row of results each. A
 * bad element gives its failure in each of its places; one that stands alone fails the whole call.
 */
export function liftLater(
  parameters: readonly Parameter[],
  load: Load,
  width: number,
): (args: readonly Argument[]) => Promise<Results> {
  return async (args) => {
    const fitting = broadcast(parameters, args);
    if (fitting instanceof Failure) return fitting;
    const compute = await load();
    const { rows, columns } = fitting;
    const results = Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_, column) => elementAt(row, column, fitting, compute)),
    );
    const alone = rows === 1 && columns === 1 ? results[0]?.[0] : undefined;
    if (alone instanceof Failure) return alone;
    return results.map((line) => line.flatMap((result) => (isList(result) ? result : listOf(width, result))));
  };
}

function elementAt(
  row: number,
  column: number,
  { sources }: Broadcast,
  compute: ComputeList,
): ReturnType<ComputeList> {
  const values = sources.map((source) => valueAt(source, row, column));
  return values.find((value) => value instanceof Failure) ?? compute(...values);
}

function isList(result: Result | readonly Result[]): result is readonly Result[] {
  return Array.isArray(result);
}

function listOf(width: number, result: Result): Result[] {
  return Array.from({ length: width }, () => result);
}
