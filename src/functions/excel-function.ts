/** From a declaration to the function that Excel calls: results as Excel takes them, failures as Excel errors with a sentence. */
import { type ErrorCode, Failure, fail } from "../core/failure";
import { failureSentence } from "../i18n/failures";
import type { Argument, Value } from "./cells";
import type { Declaration, Result, Results } from "./declaration";
import { workbookLanguage } from "./workbook-language";

type Answer = (Value | CustomFunctions.Error)[][];

/** The function to associate. A single failure is thrown, as Excel shows its message then; among others it stands in its cell. */
export function excelFunction({ call }: Declaration): (...args: Argument[]) => Answer | Promise<Answer> {
  return (...args) => {
    let results: Results | Promise<Results>;
    try {
      results = call(args);
    } catch (error) {
      results = unexpected(error);
    }
    return results instanceof Promise ? results.catch(unexpected).then(answer) : answer(results);
  };
}

function answer(results: Results): Answer {
  if (results instanceof Failure) throw excelError(results);
  const single =
    results.length === 1 && results[0]?.length === 1 ? checked(results[0][0] as Result) : undefined;
  if (single !== undefined) {
    if (single instanceof Failure) throw excelError(single);
    return [[single]];
  }
  return results.map((row) =>
    row.map((result) => {
      const value = checked(result);
      return value instanceof Failure ? excelError(value) : value;
    }),
  );
}

/** No function answers NaN, an infinity or a negative zero. */
function checked(result: Result): Result {
  if (typeof result !== "number") return result;
  return Number.isFinite(result) ? result + 0 : fail("overflow");
}

/** A fault of ours rather than of the arguments still has to end as an Excel error. */
function unexpected(error: unknown): Failure {
  return fail("unexpected", { value: error instanceof Error ? error.message : String(error) });
}

function excelError(failure: Failure): CustomFunctions.Error {
  return new CustomFunctions.Error(
    CustomFunctions.ErrorCode[excelCodes[failure.code]],
    failureSentence(failure, workbookLanguage()),
  );
}

/** Excel does not take #REF! and #NAME? from a custom function: they become #VALUE!, and the message tells which it was. */
const excelCodes: Record<ErrorCode, keyof typeof CustomFunctions.ErrorCode> = {
  "#N/A": "notAvailable",
  "#DIV/0!": "divisionByZero",
  "#NUM!": "invalidNumber",
  "#NULL!": "nullReference",
  "#VALUE!": "invalidValue",
  "#REF!": "invalidValue",
  "#NAME?": "invalidValue",
};
