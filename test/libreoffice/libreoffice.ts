/** LibreOffice as a calculator of .xlsx files. */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

/** What a formula gave: its value, or its error as LibreOffice displays it. */
export type Calculated = { readonly value: number | string } | { readonly error: string };

/** Results by sheet and cell ("B2"). */
export type Calculation = Readonly<Record<string, Readonly<Record<string, Calculated>>>>;

const python = "/usr/bin/python3";
const soffice = process.env["SOFFICE"] ?? "/usr/lib/libreoffice/program/soffice.bin";

/** Recalculates every formula of a file. */
export function recalculate(file: string): Calculation {
  mustBeInstalled();
  const output = execFileSync(python, [join(__dirname, "recalculate.py"), soffice, file], {
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  return JSON.parse(output) as Calculation;
}

function mustBeInstalled(): void {
  const isInstalled = existsSync(soffice) && runs(python, ["-c", "import uno"]);
  if (!isInstalled)
    throw new Error(
      "This test calculates with LibreOffice, which is not installed: run `apt-get install libreoffice-calc-nogui python3-uno`, or set SOFFICE to the path of soffice.bin.",
    );
}

function runs(program: string, args: readonly string[]): boolean {
  try {
    execFileSync(program, args, { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
