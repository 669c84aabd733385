/** Random arguments: what a cell can hold, and what no spreadsheet should hand over but somebody might. */
import fc from "fast-check";
import type { Argument, Cell } from "../../src/functions/cells";
import type { Declaration } from "../../src/functions/declaration";
import type { Parameter } from "../../src/functions/parameters";

export const error = (basicValue: string) => ({ type: "Error", basicValue }) as unknown as Cell;

/** Figures as they stand in plans, so that many calls reach the arithmetic, and its edges. */
const ordinary: readonly Cell[] = [
  0, 1, 2, 3, 5, 7, 8, 12, 100, 1000, 2026, 46035, 46070, 0.1, 0.2, 0.25, 0.4, 0.5, 0.91, 0.97, 1.2,
];

const blanks: readonly Cell[] = ["", null, undefined];

const bad: readonly unknown[] = [
  NaN,
  Infinity,
  -Infinity,
  -0,
  -1,
  -0.5,
  1e308,
  -1e308,
  5e-324,
  1e-200,
  60,
  2958465.99,
  2958466,
  1e16,
  2 ** 53 + 2,
  true,
  false,
  " ",
  "abc",
  "12",
  "1,5",
  "=1/0",
  "x".repeat(300),
  ...["#N/A", "#DIV/0!", "#NUM!", "#VALUE!", "#REF!", "#NAME?", "#NULL!", "#SPILL!", "#BUSY!"].map(error),
  {},
  { type: "Error" },
  { type: "Entity", text: "x", basicValue: 5 },
  [],
  [1],
  [[1]],
  Symbol("cell"),
  10n,
  () => 1,
  new Date(0),
];

export type Random = (below: number) => number;

/** Small, quick and the same on every machine: Marsaglia's xorshift. */
export function randomFrom(seed: number): Random {
  let state = seed | 0 || 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

const oneOf = <T>(list: readonly T[], random: Random): T => list[random(list.length)] as T;

/** The words of a declaration's options, and a word of no option. */
function wordsOf(declaration: Declaration): readonly Cell[] {
  return [
    "có",
    "no",
    ...declaration.parameters.flatMap(({ options }) =>
      Object.values(options ?? {}).flatMap(({ en, vi }) => [...en, ...vi]),
    ),
  ];
}

const objectives: readonly Cell[] = [
  "Increase OSA at WinMart from 91% to 97% by 31/12/2027",
  "Đẩy mạnh sell-out tại kênh MT trong quý 3",
];

type Kind = Parameter["kind"];

/** Makes random arguments for a function: mostly cells that fit, else anything. */
export function argumentsFor(declaration: Declaration): (random: Random) => readonly Argument[] {
  const words = wordsOf(declaration);
  const fitting = {
    option: words,
    text: [...words, ...objectives],
    yesNo: [true, false, 1, 0, "có", "no"],
  } as const;
  /** One cell in `oddity` does not fit. */
  const cell = (kind: Kind, oddity: number, random: Random): Cell => {
    if (random(oddity) > 0) return oneOf(kind in fitting ? fitting[kind as "text"] : ordinary, random);
    const choice = random(3);
    if (choice === 0) return oneOf(blanks, random);
    return choice === 1 ? (oneOf(bad, random) as Cell) : random(1e9) / 1e6 - 100;
  };
  return (random) => {
    const [rows, columns, oddity] = [
      oneOf([1, 2, 4, 10], random),
      1 + random(2),
      oneOf([3, 10, 1000], random),
    ];
    const matrix = (kind: Kind, rows: number, columns: number) =>
      Array.from({ length: rows }, () => Array.from({ length: columns }, () => cell(kind, oddity, random)));
    const single = random(3) > 0;
    const count = declaration.parameters.length - random(2) + (random(20) === 0 ? 1 : 0);
    return Array.from({ length: count }, (_, i): Argument => {
      const { kind = "number", range = false } = declaration.parameters[i] ?? {};
      switch (random(40)) {
        case 0:
          return oneOf([[], [[]], [[1], []], [[1, 2], [3]], [1, 2], [null], ["ab"], [[[1]]]] as unknown as Argument[], random); // prettier-ignore
        case 1:
          return oneOf(bad, random) as Argument;
        case 2:
          return matrix(kind, random(4), random(4));
        case 3:
          return cell(kind, oddity, random);
        default:
          return range || !single ? matrix(kind, rows, columns) : [[cell(kind, oddity, random)]];
      }
    });
  };
}

/** A cell that a spreadsheet can hold. */
export const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...ordinary) },
  { weight: 3, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  { weight: 1, arbitrary: fc.constantFrom(...blanks, true, "abc", "ròng", "lower", error("#REF!")) },
);
