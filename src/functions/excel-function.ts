/** From a declaration to the function that Excel calls: results as Excel takes them, failures as Excel errors with a sentence. */
import { type ErrorCode, Failure, fail } from "../core/failure";
import { failureSentence } from "../i18n/failures";
import type { Argument, Value } from "./cells";
import type { Declaration, Result, Results } from "./declaration";
import { singleFirst } from "./single";
import { workbookLanguage } from "./workbook-language";

type Answer = readonly (readonly (Value | CustomFunctions.Error)[])[];

type ExcelFunction = (...args: Argument[]) => Answer | Promise<Answer>;

/** The function to associate. A single failure is thrown, as Excel shows its message then; among others it stands in its cell. */
export function excelFunction(declaration: Declaration): ExcelFunction {
  const anyCall: ExcelFunction = (...args) => {
    let results: Results | Promise<Results>;
    try {
      results = declaration.call(args);
    } catch (error) {
      results = unexpected(error);
    }
    return results instanceof Promise ? results.catch(unexpected).then(answer) : answer(results);
  };
  return singleFirst(declaration, anyCall);
}

/** Turns results into what Excel takes, in place: they may be 100,000 rows. */
function answer(results: Results): Answer {
  if (results instanceof Failure) throw excelError(results);
  const first = results[0];
  if (results.length === 1 && first?.length === 1) {
    const value = finite(first[0] as Result);
    if (value instanceof Failure) throw excelError(value);
    first[0] = value;
    return results as Answer;
  }
  const rows: (Result | CustomFunctions.Error)[][] = results;
  for (const row of rows)
    for (let i = 0; i < row.length; i++) {
      const value = finite(row[i] as Result);
      row[i] = value instanceof Failure ? excelError(value) : value;
    }
  return rows as Answer;
}

/** No function answers NaN, an infinity or a negative zero. */
function finite(result: Result): Result {
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
