/**
 * LibreOffice, which knows nothing of JBP, calculates the native equivalent of every function over the cells that the function
 * is called on. Both must give the same number (to a relative 1e-9), the same text or the same error.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Workbook } from "@cj-tech-master/excelts";
import { Failure } from "../../src/core/failure";
import type { Result } from "../../src/functions/declaration";
import type { FunctionId } from "../../src/functions/declarations";
import { natives } from "../../src/functions/native/natives";
import { setWorkbookLanguage } from "../../src/functions/workbook-language";
import { type Calculated, type Calculation, recalculate } from "./libreoffice";
import { type Check, writeCases } from "./sheet";

/** LibreOffice and Excel take a difference in the last bits for none, so 0 may stand where doubles leave 1e-17. */
const negligible = 1e-12;

const ids = (Object.keys(natives) as FunctionId[]).filter((id) => !("none" in natives[id]));

const checks: Partial<Record<FunctionId, readonly Check[]>> = {};
let calculation: Calculation;

beforeAll(async () => {
  setWorkbookLanguage("vi");
  const workbook = new Workbook();
  for (const id of ids) checks[id] = await writeCases(workbook.addWorksheet(id), id);
  const folder = mkdtempSync(join(tmpdir(), "jbp-native-"));
  try {
    await workbook.xlsx.writeFile(join(folder, "native.xlsx"));
    calculation = recalculate(join(folder, "native.xlsx"));
  } finally {
    rmSync(folder, { recursive: true });
  }
});

afterAll(() => setWorkbookLanguage(undefined));

test.each(ids)("%s equals its native equivalent", (id) => {
  const own = checks[id] ?? [];
  const differences = own.flatMap(({ cell, formula, inputs, expected }) => {
    const calculated = calculation[id]?.[cell] ?? { error: "not calculated" };
    return agree(expected, calculated) ? [] : [{ cell, inputs, expected, calculated, formula }];
  });
  expect(differences.slice(0, 5)).toEqual([]);
  expect(own.length).toBeGreaterThanOrEqual(2 * 200);
  const failures = own.filter(({ expected }) => expected instanceof Failure).length;
  expect(failures).toBeGreaterThan(own.length / 12);
  expect(own.length - failures).toBeGreaterThan(own.length / 5);
});

function agree(expected: Result, calculated: Calculated): boolean {
  if (expected instanceof Failure) return "error" in calculated && calculated.error === expected.code;
  if ("error" in calculated) return false;
  const { value } = calculated;
  if (typeof expected !== "number" || typeof value !== "number") return value === expected;
  return Math.abs(value - expected) <= Math.max(1e-9 * Math.abs(expected), negligible);
}
