/**
 * LibreOffice, which knows nothing of JBP, calculates the native equivalent of every function over the cells that the function
 * is called on. Both must give the same number (to a relative 1e-9), the same text or the same error.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { Failure } from "../../src/core/failure";
import { type Cell, isBlank } from "../../src/functions/cells";
import type { Result } from "../../src/functions/declaration";
import { type FunctionId, declarations } from "../../src/functions/declarations";
import { nativeFormula } from "../../src/functions/native";
import { natives } from "../../src/functions/native/natives";
import { references } from "../../src/functions/reference/references";
import { setWorkbookLanguage } from "../../src/functions/workbook-language";
import { argumentsOf } from "./examples";
import { type Input, casesOf } from "./inputs";
import { type Calculated, type Calculation, recalculate } from "./libreoffice";

const casesPerFunction = 240;

/** LibreOffice and Excel take a difference in the last bits for none, so 0 may stand where doubles leave 1e-17. */
const negligible = 1e-12;

const ids = (Object.keys(natives) as FunctionId[]).filter((id) => !("none" in (natives[id] ?? {})));

interface Check {
  readonly cell: string;
  readonly formula: string;
  readonly inputs: readonly Input[];
  readonly expected: Result;
}

const checks: Partial<Record<FunctionId, readonly Check[]>> = {};
let calculation: Calculation;

beforeAll(() => {
  setWorkbookLanguage("vi");
  const workbook = new Workbook();
  for (const id of ids) checks[id] = write(workbook.addWorksheet(id), id);
  const folder = mkdtempSync(join(tmpdir(), "jbp-native-"));
  return workbook.xlsx
    .writeFile(join(folder, "native.xlsx"))
    .then(() => (calculation = recalculate(join(folder, "native.xlsx"))))
    .finally(() => rmSync(folder, { recursive: true }));
}, 120_000);

afterAll(() => setWorkbookLanguage(undefined));

test.each(ids)("%s equals its native equivalent", (id) => {
  const own = checks[id] ?? [];
  const differences = own.flatMap(({ cell, formula, inputs, expected }) => {
    const calculated = calculation[id]?.[cell] ?? { error: "not calculated" };
    return agree(expected, calculated) ? [] : [{ cell, inputs, expected, calculated, formula }];
  });
  expect(differences.slice(0, 5)).toEqual([]);
  expect(own.length).toBeGreaterThanOrEqual(casesPerFunction);
  const failures = own.filter(({ expected }) => expected instanceof Failure).length;
  expect(failures).toBeGreaterThan(own.length / 10);
  expect(own.length - failures).toBeGreaterThan(own.length / 4);
});

/** Writes the cases of a function into a sheet, each with its formulas to the right of it. */
function write(sheet: Worksheet, id: FunctionId): readonly Check[] {
  const { parameters, call } = declarations[id];
  const examples = references[id].examples.map(({ formula }) => argumentsOf(formula));
  const written: Check[] = [];
  let row = 1;
  for (const [i, inputs] of casesOf(parameters, examples, casesPerFunction).entries()) {
    inputs.forEach((input, column) =>
      cellsOf(input).forEach((cell, down) => {
        if (!isBlank(cell)) sheet.getCell(row + down, column + 1).value = stored(cell);
      }),
    );
    const results = call(inputs.map((input) => cellsOf(input).map((cell) => [cell])));
    if (results instanceof Promise) throw new TypeError(`${id} answers later.`);
    const spill = results instanceof Failure ? [results] : results.flat();
    const referring = inputs.map((input, column) => reference(column, row, cellsOf(input).length));
    const mixed = referring.map((name, column) =>
      (i >> (column % 3)) % 2 ? name : (literal(inputs[column]) ?? name),
    );
    spill.forEach((expected, down) =>
      [referring, mixed].forEach((args, right) => {
        const formula = nativeFormula(id, args, { place: down + 1 });
        if (formula === undefined) throw new RangeError(`${id}(${args.join(",")}) has no native formula.`);
        const target = sheet.getCell(row + down, parameters.length + 1 + right);
        target.value = { formula };
        written.push({ cell: target.address, formula, inputs, expected: finite(expected) });
      }),
    );
    row += Math.max(spill.length, ...inputs.map((input) => cellsOf(input).length));
  }
  return written;
}

function cellsOf(input: Input): readonly Cell[] {
  return Array.isArray(input) ? (input as readonly Cell[]) : [input as Cell];
}

function stored(cell: NonNullable<Cell>) {
  return typeof cell === "object" ? { error: cell.basicValue } : cell;
}

function reference(column: number, row: number, height: number): string {
  const letter = String.fromCharCode("A".charCodeAt(0) + column);
  return height === 1 ? `${letter}${row}` : `${letter}${row}:${letter}${row + height - 1}`;
}

/** The input typed into the formula instead of a cell, where it can be. */
function literal(input: Input | undefined): string | undefined {
  if (input === null) return "";
  if (typeof input === "string") return `"${input.replaceAll('"', '""')}"`;
  return typeof input === "number" || typeof input === "boolean" ? String(input).toUpperCase() : undefined;
}

/** A result beyond the largest double is #NUM!, as Excel has it. */
function finite(result: Result): Result {
  return typeof result === "number" && !Number.isFinite(result) ? new Failure("#NUM!", "overflow") : result;
}

function agree(expected: Result, calculated: Calculated): boolean {
  if (expected instanceof Failure) return "error" in calculated && calculated.error === expected.code;
  if ("error" in calculated) return false;
  const { value } = calculated;
  if (typeof expected !== "number" || typeof value !== "number") return value === expected;
  return Math.abs(value - expected) <= Math.max(1e-9 * Math.abs(expected), negligible);
}
