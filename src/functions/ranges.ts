/** Functions that take ranges as data and give one result, or a list that spills (▤ in the contract). */
import { Failure, fail } from "../core/failure";
import { type Argument, type Cell, errorIn, isBlank, isOneCell, isRange, widthOf } from "./cells";
import type { Result, Results } from "./declaration";
import { type Parameter, readCell } from "./parameters";

type Answer = Result | readonly Result[];

/** Reads whole ranges, cell by cell in reading order, and answers once. */
export function overRanges(
  parameters: readonly Parameter[],
  compute: (...values: unknown[]) => Answer | Promise<Result>,
): (args: readonly Argument[]) => Results | Promise<Results> {
  return (args) => {
    const values: unknown[] = [];
    for (const [i, parameter] of parameters.entries()) {
      const value = parameter.range ? readRange(parameter, args[i]) : readSingle(parameter, args[i]);
      if (value instanceof Failure) return value;
      values.push(value);
    }
    const answer = compute(...values);
    return answer instanceof Promise ? answer.then(settle) : settle(answer);

    function settle(result: Answer): Results {
      if (!Array.isArray(result))
        return result instanceof Failure ? result : [[result as Exclude<Result, Failure>]];
      return shapedLike(args[0], result as readonly Result[]);
    }
  };
}

function readSingle(parameter: Parameter, argument: Argument): unknown {
  if (!isRange(argument)) return readCell(parameter, argument);
  if (isOneCell(argument)) return readCell(parameter, argument[0][0]);
  return fail(widthOf(argument) === 0 ? "emptyRange" : "notSingle", { parameter: parameter.name });
}

/** The cells of a range row by row, undefined for a blank; undefined for a range of blanks that may be left out. */
export function readRange(parameter: Parameter, argument: Argument): unknown {
  if (isRange(argument) && widthOf(argument) === 0) return fail("emptyRange", { parameter: parameter.name });
  const cells: readonly Cell[] = isRange(argument) ? argument.flat() : [argument];
  if (!parameter.blankAllowed && cells.every(isBlank))
    return parameter.optional ? undefined : fail("blank", { parameter: parameter.name });
  const values: unknown[] = [];
  let refused: Failure | undefined;
  for (const [i, cell] of cells.entries()) {
    const value = readCell(parameter, cell);
    if (!(value instanceof Failure)) values.push(value);
    else {
      const { code, reason, about } = value;
      const failure = new Failure(code, reason, cells.length === 1 ? about : { ...about, row: i + 1 });
      // An error that stands in the range comes first, wherever it stands, as in Excel's own functions.
      if (errorIn(cell)) return failure;
      refused ??= failure;
    }
  }
  return refused ?? values;
}

function shapedLike(argument: Argument, list: readonly Result[]): Results {
  const width = isRange(argument) ? (argument[0]?.length ?? 1) : 1;
  return Array.from({ length: Math.ceil(list.length / width) }, (_, row) =>
    list.slice(row * width, (row + 1) * width),
  );
}
