/** What can stand in the cells that a formula reads: values like those of an example, and all kinds of mistakes. */
import fc from "fast-check";
import type { Cell, CellError } from "../../src/functions/cells";
import type { Parameter } from "../../src/functions/parameters";

const factors = [0.1, 0.25, 0.5, 0.8, 0.9, 0.95, 1, 1, 1, 1.01, 1.05, 1.1, 1.25, 1.5, 2, 3, 10];

/** A value that the parameter takes, like the one of the example. */
export function fitting(parameter: Parameter, example: Cell): fc.Arbitrary<Cell> {
  if (parameter.options) return wordOf(parameter);
  if (parameter.kind === "yesNo")
    return fc.constantFrom(true, false, 1, 0, "yes", "No", "có", "CO", "không", "khong", " đúng ", "SAI");
  if (parameter.kind === "text") return fc.constantFrom<Cell>("PO 1", "po 1", "PO 2", 4711);
  if (typeof example !== "number") return fc.constantFrom(0, 0.02, 0.1, 0.5, 0.8, 1, 2, 12);
  return parameter.kind === "date" ? near(example) : like(example);
}

/** A number of the example's size; a fraction mostly remains one. */
function like(example: number): fc.Arbitrary<Cell> {
  const isFraction = example > 0 && example < 1;
  const own = isFraction ? [...factors.filter((factor) => example * factor <= 1), 1.5] : factors;
  // Six digits, as people type them: LibreOffice takes numbers that differ in the 16th digit for equal.
  const scaled = fc.constantFrom(...own).map((factor) => Number((example * factor).toPrecision(6)));
  const whole = Number.isInteger(example) ? scaled.map(Math.ceil) : scaled;
  return fc.oneof(
    { weight: 20, arbitrary: scaled },
    { weight: 20, arbitrary: whole },
    { weight: 1, arbitrary: scaled.map((number) => -number) },
  );
}

function near(date: number): fc.Arbitrary<Cell> {
  return fc.oneof(
    { weight: 5, arbitrary: fc.integer({ min: -45, max: 45 }).map((days) => date + days) },
    { weight: 4, arbitrary: fc.constantFrom(-1, 0, 1, 0.25, 0.75).map((days) => date + days) },
    { weight: 1, arbitrary: fc.constantFrom(date + 0.5, date + 366) },
  );
}

/** One of the accepted words, written as people write it. */
function wordOf({ options = {} }: Parameter): fc.Arbitrary<Cell> {
  const words = Object.values(options).flatMap(({ en, vi }) => [...en, ...vi]);
  const bare = (word: string) => word.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d");
  const manners = [
    (word: string) => word,
    (word: string) => word.toUpperCase(),
    bare,
    (word: string) => bare(word).toUpperCase(),
    (word: string) => ` ${word.replaceAll(" ", "  ")} `,
  ];
  return fc.tuple(fc.constantFrom(...words), fc.constantFrom(...manners)).map(([word, write]) => write(word));
}

const errors: readonly CellError[] = (
  ["#N/A", "#DIV/0!", "#NUM!", "#VALUE!", "#REF!", "#NAME?", "#NULL!"] as const
).map((basicValue) => ({ type: "Error", basicValue }));

/** null is an empty cell, "" a formula that leaves nothing. */
const mistakes: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(null, null, "") },
  { weight: 4, arbitrary: fc.constant(0) },
  { weight: 3, arbitrary: fc.constantFrom(...errors) },
  { weight: 2, arbitrary: fc.constantFrom(1, -1, 0.5, 91, 1e-6, 1e9, 1.000001) },
  { weight: 2, arbitrary: fc.constantFrom("12", "n/a", "1,5", " ", "net*", '"', "không có", "0.91 %") },
  { weight: 1, arbitrary: fc.boolean() },
);

/**
 * A mistake, except where LibreOffice differs from Excel: it keeps TRUE in a range of numbers as 1, and its calendar before
 * March 1900 is another.
 */
export function mistake({ kind, range }: Parameter): fc.Arbitrary<Cell> {
  return mistakes.filter(
    (cell) =>
      !(typeof cell === "boolean" && range && kind !== "yesNo") &&
      !(typeof cell === "number" && kind === "date" && cell >= 0 && cell <= 60),
  );
}
