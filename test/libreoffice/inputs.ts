/** Cases to calculate twice: the arguments of a function's own examples, varied. They are the same every time. */
import fc from "fast-check";
import type { Cell } from "../../src/functions/cells";
import type { Parameter } from "../../src/functions/parameters";
import { fitting, mistake } from "./cells";

/** An argument of one case: a single cell, or the cells of a column. */
export type Input = Cell | readonly Cell[];

export interface Cases {
  readonly parameters: readonly Parameter[];
  /** The arguments of each example. */
  readonly examples: readonly (readonly Input[])[];
  readonly count: number;
  /** Ranges in which the text "" of a formula must not stand. */
  readonly noTextBlanks?: readonly string[];
}

export function casesOf(cases: Cases): readonly (readonly Input[])[] {
  return fc.sample(oneCase(cases), { seed: 20270206, numRuns: cases.count });
}

/** An argument for each parameter, as many as are given. */
function oneCase({ parameters, examples, noTextBlanks = [] }: Cases): fc.Arbitrary<readonly Input[]> {
  const required = parameters.filter(({ optional }) => !optional).length;
  return fc
    .record({
      example: fc.constantFrom(...examples),
      given: fc.integer({ min: required, max: parameters.length }),
      stretch: fc.constantFrom(0, 0, 0, 1, 2, 5, -1),
      /** The parameter whose column is a cell longer than the others. */
      longer: sometimes(1, fc.constantFrom(...parameters)),
      /** The parameter that takes over what stands before it, so that values meet at every limit. */
      echo: sometimes(4, fc.tuple(fc.constantFrom(...parameters), fc.constantFrom(...distances))),
      /** How many of 100 single cells are mistakes. */
      mistakes: fc.constantFrom(4, 4, 4, 4, 35),
      spread: fc.boolean(),
    })
    .chain(({ example, given, stretch, longer, echo, mistakes, spread }) => {
      const height =
        Math.max(2, ...example.map((input) => (Array.isArray(input) ? input.length : 0))) + stretch;
      const inputs = parameters.slice(0, given).map((parameter, i): fc.Arbitrary<Input> => {
        const input = example[i];
        const bad = noTextBlanks.includes(parameter.name)
          ? mistake(parameter).filter((cell) => cell !== "")
          : mistake(parameter);
        const isColumn = Array.isArray(input) || (parameter.range && (spread || input === undefined));
        if (isColumn) return column(parameter, input, height + (longer === parameter ? 1 : 0), bad);
        return fc.oneof(
          { weight: 100 - mistakes, arbitrary: fitting(parameter, input as Cell) },
          { weight: mistakes, arbitrary: bad },
        );
      });
      return fc.tuple(...inputs).map((own) => {
        const place = echo ? parameters.indexOf(echo[0]) : 0;
        const [before, after] = [parameters[place - 1], parameters[place]];
        const isAlike = before?.kind === after?.kind && before?.range === after?.range;
        return echo && isAlike && place < given ? own.with(place, beside(own[place - 1], echo[1])) : own;
      });
    });
}

function sometimes<T>(ofTen: number, arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.oneof({ weight: 10 - ofTen, arbitrary: fc.constant(undefined) }, { weight: ofTen, arbitrary });
}

/** From a value to one at or near a limit; half a day later, among dates. */
const distances: readonly ((number: number) => number)[] = [
  (number) => number,
  (number) => number,
  (number) => number - 0.02,
  (number) => number + 0.02,
  (number) => number - 0.021,
  (number) => number * 0.9,
  (number) => number * 1.1,
  (number) => number + 0.5,
];

function beside(input: Input, distance: (number: number) => number): Input {
  const near = (cell: Cell) => (typeof cell === "number" ? Number(distance(cell).toPrecision(9)) : cell);
  return Array.isArray(input) ? (input as readonly Cell[]).map(near) : near(input as Cell);
}

/** Cells like those of the example, in two columns of ten with one mistake among them. */
function column(
  parameter: Parameter,
  example: Input,
  height: number,
  bad: fc.Arbitrary<Cell>,
): fc.Arbitrary<readonly Cell[]> {
  const like = Array.isArray(example) ? (example as readonly Cell[]) : [example as Cell];
  const cells = fc.tuple(
    ...Array.from({ length: height }, (_, i) => fitting(parameter, like[i % like.length])),
  );
  return fc.oneof(
    { weight: 8, arbitrary: cells },
    {
      weight: 2,
      arbitrary: fc
        .tuple(cells, fc.nat(height - 1), bad)
        .map(([good, place, cell]) => good.with(place, cell)),
    },
  );
}
