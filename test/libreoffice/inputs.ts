/**
 * Cases to calculate twice: the arguments of a function's own examples, scaled, mixed with everything that can stand in a cell
 * by mistake. The same cases come every time.
 */
import fc from "fast-check";
import type { Cell, CellError } from "../../src/functions/cells";
import type { Parameter } from "../../src/functions/parameters";

/** An argument of one case: a single cell, or the cells of a column. */
export type Input = Cell | readonly Cell[];

const errors: readonly CellError[] = (
  ["#N/A", "#DIV/0!", "#NUM!", "#VALUE!", "#REF!", "#NAME?", "#NULL!"] as const
).map((basicValue) => ({ type: "Error", basicValue }));

const factors = [0.1, 0.25, 0.5, 0.8, 0.9, 0.95, 1, 1, 1, 1.01, 1.05, 1.1, 1.25, 1.5, 2, 3, 10];

/** Six digits, as people type them: LibreOffice takes numbers that differ in the 16th digit for equal. */
function rounded(number: number): number {
  return Number(number.toPrecision(6));
}

const wrong: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 4, arbitrary: fc.constant(null) },
  { weight: 4, arbitrary: fc.constant(0) },
  { weight: 3, arbitrary: fc.constantFrom(...errors) },
  { weight: 2, arbitrary: fc.constantFrom(1, -1, 0.5, 91, 1e-6, 1e9, 1.000001) },
  { weight: 2, arbitrary: fc.constantFrom("12", "n/a", "1,5", " ", "net*", '"', "không có", "0.91 %") },
  { weight: 1, arbitrary: fc.boolean() },
);

/** A number like the example's. */
function like(example: number): fc.Arbitrary<Cell> {
  return fc.oneof(
    { weight: 19, arbitrary: fc.constantFrom(...factors).map((factor) => rounded(example * factor)) },
    { weight: 1, arbitrary: fc.constantFrom(...factors).map((factor) => rounded(-example * factor)) },
  );
}

/** A date near the example's. */
function near(example: number): fc.Arbitrary<Cell> {
  return fc.oneof(
    { weight: 9, arbitrary: fc.integer({ min: -45, max: 45 }).map((days) => example + days) },
    { weight: 1, arbitrary: fc.constantFrom(example + 0.5, example + 366) },
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
  return fc
    .tuple(fc.constantFrom(...words), fc.constantFrom(...manners))
    .map(([word, inManner]) => inManner(word));
}

function fitting(parameter: Parameter, example: Cell): fc.Arbitrary<Cell> {
  if (parameter.options) return wordOf(parameter);
  if (parameter.kind === "yesNo")
    return fc.constantFrom<Cell>(
      true,
      false,
      1,
      0,
      "yes",
      "No",
      "có",
      "CO",
      "không",
      "khong",
      " đúng ",
      "SAI",
    );
  if (parameter.kind === "text") return fc.constantFrom<Cell>("PO 1", "po 1", "PO 2", 4711);
  if (typeof example !== "number") return fc.constantFrom<Cell>(0, 0.02, 0.1, 0.5, 0.8, 1, 2, 12);
  return parameter.kind === "date" ? near(example) : like(example);
}

/** LibreOffice keeps TRUE in a range of numbers as 1, and so cannot tell it from a number. */
function wrongIn(parameter: Parameter): fc.Arbitrary<Cell> {
  return parameter.kind === "yesNo" ? wrong : wrong.filter((cell) => typeof cell !== "boolean");
}

/** Cells of a column: most of them fitting, of a length near the example's. */
function column(
  parameter: Parameter,
  examples: readonly Cell[],
  length: number,
): fc.Arbitrary<readonly Cell[]> {
  const cellsLike = Array.from({ length }, (_, i) => fitting(parameter, examples[i % examples.length]));
  return fc
    .tuple(fc.tuple(...cellsLike), fc.nat(9), fc.nat(length - 1), wrongIn(parameter))
    .map(([cells, chance, place, bad]) => (chance < 3 ? cells.with(place, bad) : cells));
}

/** One case: an argument for each parameter, as many as are given. */
function caseOf(
  parameters: readonly Parameter[],
  examples: readonly (readonly Input[])[],
): fc.Arbitrary<readonly Input[]> {
  const least = parameters.filter(({ optional }) => !optional).length;
  return fc
    .record({
      example: fc.constantFrom(...examples),
      count: fc.integer({ min: least, max: parameters.length }),
      stretch: fc.constantFrom(0, 0, 0, 0, 1, 2, 5, -1),
      odd: fc.nat(4).chain((chance) => (chance < 3 ? fc.constant(0) : fc.nat(9))),
    })
    .chain(({ example, count, stretch, odd }) => {
      const length =
        Math.max(2, ...example.map((input) => (Array.isArray(input) ? input.length : 0))) + stretch;
      return fc.tuple(
        ...parameters.slice(0, count).map((parameter, i): fc.Arbitrary<Input> => {
          const given = example[i];
          if (Array.isArray(given) || (parameter.range && given === undefined))
            return column(
              parameter,
              (given as readonly Cell[]) ?? [undefined],
              odd === i + 1 ? length + 1 : length,
            );
          const single = given as Cell;
          return fc
            .tuple(fitting(parameter, single), wrong, fc.nat(99))
            .map(([good, bad, chance]) => (chance < (odd > 4 ? 35 : 4) ? bad : good));
        }),
      );
    });
}

/** The cases of a function, the same every time. */
export function casesOf(
  parameters: readonly Parameter[],
  examples: readonly (readonly Input[])[],
  count: number,
): readonly (readonly Input[])[] {
  return fc.sample(caseOf(parameters, examples), { seed: 20270206, numRuns: count });
}
