/** A sheet with cases of one function: the arguments in cells, and the native formulas to the right of them. */
import type { Worksheet } from "@cj-tech-master/excelts";
import { Failure } from "../../src/core/failure";
import type { Cell } from "../../src/functions/cells";
import type { Result } from "../../src/functions/declaration";
import { type FunctionId, declarations } from "../../src/functions/declarations";
import { nativeFormula } from "../../src/functions/native";
import { natives } from "../../src/functions/native/natives";
import type { Template } from "../../src/functions/native/template";
import { references } from "../../src/functions/reference/references";
import { argumentsOf } from "./examples";
import { type Input, casesOf } from "./inputs";

const casesPerFunction = 300;

export interface Check {
  /** Where the formula stands. */
  readonly cell: string;
  readonly formula: string;
  readonly inputs: readonly Input[];
  /** What the function answers for these inputs. */
  readonly expected: Result;
}

/**
 * Writes the cases, each with two formulas: all arguments in cells, and some of them typed into the formula. An option that
 * the native equivalent covers in part is always typed, and left out where it is not covered.
 */
export async function writeCases(sheet: Worksheet, id: FunctionId): Promise<readonly Check[]> {
  const { parameters, call } = declarations[id];
  const { only = {}, noTextBlanks } = natives[id] as Template;
  const examples = references[id].examples.map(({ formula }) => argumentsOf(formula));
  const cases = casesOf({ parameters, examples, count: casesPerFunction, noTextBlanks });
  const written: Check[] = [];
  let row = 1;
  for (const [i, inputs] of cases.entries()) {
    inputs.forEach((input, column) =>
      cellsOf(input).forEach((cell, down) => {
        if (cell !== null && cell !== undefined) sheet.getCell(row + down, column + 1).value = stored(cell);
      }),
    );
    const results = await call(inputs.map((input) => cellsOf(input).map((cell) => [cell])));
    const spill = results instanceof Failure ? [results] : results.flat();
    const referring = inputs.map((input, column) => reference(column, row, cellsOf(input).length));
    const mustBeTyped = parameters.map(({ name }) => name in only);
    const mixed = parameters.map((_, column) => mustBeTyped[column] || (i >> (column % 3)) % 2 === 1);
    for (const [right, isTyped] of [mustBeTyped, mixed].entries())
      for (const [down, expected] of spill.entries()) {
        const args = referring.map(
          (name, column) => (isTyped[column] ? typed(inputs[column]) : name) ?? name,
        );
        const formula = nativeFormula(id, args, { place: down + 1 });
        if (formula === undefined && mustBeTyped.includes(true)) continue;
        if (formula === undefined) throw new RangeError(`${id}(${args.join(",")}) has no native formula.`);
        const target = sheet.getCell(row + down, parameters.length + 1 + right);
        target.value = { formula };
        written.push({ cell: target.address, formula, inputs, expected: finite(expected) });
      }
    row += Math.max(spill.length, ...inputs.map((input) => cellsOf(input).length));
  }
  return written;
}

function cellsOf(input: Input): readonly Cell[] {
  return Array.isArray(input) ? (input as readonly Cell[]) : [input as Cell];
}

function stored(cell: NonNullable<Cell>) {
  if (cell === "") return { formula: '""' };
  return typeof cell === "object" ? { error: cell.basicValue } : cell;
}

function reference(column: number, row: number, height: number): string {
  const letter = String.fromCharCode("A".charCodeAt(0) + column);
  return height === 1 ? `${letter}${row}` : `${letter}${row}:${letter}${row + height - 1}`;
}

/** The input typed into the formula instead of a cell, where it can be. */
function typed(input: Input | undefined): string | undefined {
  if (input === null) return "";
  if (typeof input === "string") return `"${input.replaceAll('"', '""')}"`;
  return typeof input === "number" || typeof input === "boolean" ? String(input).toUpperCase() : undefined;
}

/** A result beyond the largest double is #NUM!, as Excel has it. */
function finite(result: Result): Result {
  return typeof result === "number" && !Number.isFinite(result) ? new Failure("#NUM!", "overflow") : result;
}
