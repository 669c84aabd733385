/**
 * Fills in every formula's value. Excel's functions are calculated by the library's formula engine; JBP functions by the
 * very declarations that Excel calls.
 */
import type { Workbook } from "@cj-tech-master/excelts";
import { calculateFormulas } from "@cj-tech-master/excelts/formula";
import { type ErrorCode, Failure } from "../core/failure";
import type { Argument, Cell } from "../functions/cells";
import type { Result, Results } from "../functions/declaration";
import { declarations } from "../functions/declarations";

/** The engine's values, by its own numbers for their kinds. */
type EngineCell =
  | { readonly kind: 0 }
  | { readonly kind: 1; readonly value: number }
  | { readonly kind: 2; readonly value: string }
  | { readonly kind: 3; readonly value: boolean }
  | { readonly kind: 4; readonly code: string };
type EngineValue =
  | EngineCell
  | {
      readonly kind: 5;
      readonly rows: readonly (readonly EngineCell[])[];
      readonly height: number;
      readonly width: number;
    };

export async function calculate(file: Workbook): Promise<void> {
  // Functions that answer later are asked in one round and their answers taken in the next, until none is open.
  const answers = new Map<string, EngineValue>();
  for (let open = 1; open > 0;) {
    const asked: Promise<unknown>[] = [];
    for (const [id, { call }] of Object.entries(declarations))
      file.registerFunction(`_xldudf_JBP_${id}`, (args) => {
        const values = args as readonly EngineValue[];
        const key = `${id}${JSON.stringify(values)}`;
        const known = answers.get(key);
        if (known) return known;
        const results = call(values.map(argumentOf));
        if (!(results instanceof Promise)) return answerOf(results);
        asked.push(results.then((later) => answers.set(key, answerOf(later))));
        return errorCell("#N/A");
      });
    calculateFormulas(file);
    await Promise.all(asked);
    open = asked.length;
  }
}

function answerOf(results: Results): EngineValue {
  if (results instanceof Failure) return errorCell(results.code);
  const rows = results.map((row) => row.map(engineCell));
  const first = rows[0]?.[0];
  if (rows.length === 1 && rows[0]?.length === 1 && first) return first;
  return { kind: 5, rows, height: rows.length, width: rows[0]?.length ?? 0 };
}

function argumentOf(value: EngineValue): Argument {
  return value.kind === 5 ? value.rows.map((row) => row.map(cellOf)) : cellOf(value);
}

function cellOf(cell: EngineCell): Cell {
  if (cell.kind === 0) return null;
  return cell.kind === 4 ? { type: "Error", basicValue: cell.code as ErrorCode } : cell.value;
}

function engineCell(result: Result): EngineCell {
  if (result instanceof Failure) return errorCell(result.code);
  if (typeof result === "number") return { kind: 1, value: result };
  return typeof result === "string" ? { kind: 2, value: result } : { kind: 3, value: result };
}

function errorCell(code: string): EngineCell {
  return { kind: 4, code };
}
