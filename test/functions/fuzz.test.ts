/** A million random calls: whatever stands in the cells, a function answers a number, a text, TRUE or FALSE, or an Excel error. */
import { declarations } from "../../src/functions/declarations";
import { excelFunction } from "../../src/functions/excel-function";
import { argumentsFor, randomFrom } from "./cells";
import { ExcelError, useExcelErrors } from "./excel-errors";

const calls = 1_000_000;
const seed = 20270206;

useExcelErrors();

/** What is wrong with a cell of an answer. */
function faultOf(cell: unknown): string | undefined {
  if (cell instanceof ExcelError)
    return cell.message && !/undefined|\[object|unexpected|ngoài dự kiến/.test(cell.message) && cell.code
      ? undefined
      : `the error ${cell.code} with the message ${cell.message}`;
  if (typeof cell === "number")
    return Number.isFinite(cell) && !Object.is(cell, -0)
      ? undefined
      : `the number ${Object.is(cell, -0) ? "−0" : cell}`;
  return typeof cell === "string" || typeof cell === "boolean" ? undefined : typeof cell;
}

function faultsOf(answer: unknown): string | undefined {
  if (!Array.isArray(answer) || answer.length === 0) return "no rows";
  for (const row of answer as unknown[]) {
    if (!Array.isArray(row) || row.length === 0) return "no cells";
    for (const cell of row as unknown[]) {
      const fault = faultOf(cell);
      if (fault) return fault;
    }
  }
  return undefined;
}

const functions = Object.entries(declarations);

test.each(functions)(
  `%s stands its share of ${calls.toLocaleString("en")} calls, seed ${seed}`,
  async (id, declaration) => {
    const call = excelFunction(declaration);
    const make = argumentsFor(declaration);
    const random = randomFrom(seed ^ [...id].reduce((hash, letter) => hash * 31 + letter.charCodeAt(0), 7));
    const faults: unknown[] = [];
    let answers = 0;
    for (let i = 0; i < Math.ceil(calls / functions.length); i++) {
      const args = make(random);
      let fault: string | undefined;
      try {
        const answer = call(...args);
        fault = faultsOf(answer instanceof Promise ? await answer : answer);
        if (!fault) answers++;
      } catch (thrown) {
        fault = thrown instanceof ExcelError ? faultOf(thrown) : `an exception: ${String(thrown)}`;
      }
      if (fault && faults.length < 3) faults.push({ args, fault });
    }
    expect(faults).toEqual([]);
    // Enough calls must get through to the arithmetic for this to mean something.
    expect(answers).toBeGreaterThan(calls / functions.length / 50);
  },
  60_000,
);
