/** Single calls and one lifted call, beside the bare core functions and formulajs. */
import { readFileSync } from "node:fs";
import { runInThisContext } from "node:vm";
import * as formulajs from "@formulajs/formulajs";
import type { FunctionId } from "../../src/functions/declarations";
import { type BareCore, bareCore } from "./bare-core";
import { type Candidate, sideBySide } from "./side-by-side";
import { type Comparison, count, ratio } from "./report";

type Registered = (...args: unknown[]) => unknown;

/** What the built functions.js hands to CustomFunctions.associate: the very functions that Excel calls. */
function associated(): Map<string, Registered> {
  const functions = new Map<string, Registered>();
  const associate = (id: string, call: Registered) => functions.set(id, call);
  const Office = { context: { displayLanguage: "en-US" } };
  Object.assign(globalThis, { CustomFunctions: { associate }, Office });
  runInThisContext(readFileSync("dist/functions.js", "utf8"));
  return functions;
}

const registeredFunctions = associated();
const invocation = { functionName: "JBP" };

function registeredFunction(id: FunctionId): Registered {
  const call = registeredFunctions.get(id);
  if (!call) throw new Error(`functions.js registers no ${id}.`);
  return call;
}

const inputs = 1024;
const wave = (low: number, high: number, step: number) =>
  Array.from({ length: inputs }, (_, i) => low + ((high - low) * ((i * step) % inputs)) / inputs);

const profits = wave(10_000, 50_000, 7);
const costs = wave(5_000, 20_000, 11);
const sales = wave(1e8, 1e9, 13);
const availabilities = wave(0.8, 0.96, 17);
const attained = wave(0.8, 1.1, 19);

/** Calls a function over the inputs. */
function over(name: string, call: (i: number) => unknown): Candidate {
  return {
    name,
    run: (times) => {
      let last: unknown;
      for (let i = 0; i < times; i++) last = call(i & (inputs - 1));
      return last;
    },
  };
}

const at = <T>(values: readonly T[], i: number): T => values[i] as T;

/** What a registered function is given and has to give back, however little it does in between. */
type OneCell<T> = [[T]];
const cell = (values: readonly number[]): OneCell<number>[] => values.map((value) => [[value]]);

/**
 * The calls of one function, written out for each number of arguments, because a spread would cost more than what is measured.
 *
 * Excel hands a registered function each argument as a matrix of one cell, null for those left out, then the invocation, and
 * takes a matrix back. The bare core function is called as arithmetic is, with plain numbers, and so its ratio holds the cost
 * of the matrices too; beside it stands the same function with nothing but the matrices around it, the least that any registered
 * function takes. A function of formulajs takes plain numbers; for a like with like it stands behind the same matrices.
 */
interface Calls {
  readonly registered: (i: number) => unknown;
  readonly core: (i: number) => unknown;
  readonly coreInMatrices: (i: number) => unknown;
  readonly formulajs: (i: number) => unknown;
  readonly formulajsInMatrices: (i: number) => unknown;
}

const targets = wave(0.95, 0.97, 23);

const [profitCells, costCells, salesCells] = [cell(profits), cell(costs), cell(sales)];
const [availabilityCells, attainedCells, targetCells] = [cell(availabilities), cell(attained), cell(targets)];

/** Functions of formulajs with as many numbers and about as much arithmetic. */
const sln = (cost: number, salvage: number) => formulajs.SLN(cost, salvage, 3);
const pv = (rate: number, payment: number) => formulajs.PV(rate, 12, payment);
const ifs = (actual: number, target: number): unknown =>
  formulajs.IFS(actual >= target, "Green", actual >= 0.93, "Amber", true, "Red");

function single({ roi, osaLoss, status }: BareCore): Record<string, Calls> {
  const [ROI, OSALOSS, STATUS] = [
    registeredFunction("ROI"),
    registeredFunction("OSALOSS"),
    registeredFunction("STATUS"),
  ];
  return {
    "ROI, beside SLN": {
      registered: (i) => ROI(at(profitCells, i), at(costCells, i), null, invocation),
      core: (i) => roi(at(profits, i), at(costs, i)),
      coreInMatrices: (i) => [[roi(at(profitCells, i)[0][0], at(costCells, i)[0][0])]],
      formulajs: (i) => sln(at(profits, i), at(costs, i)),
      formulajsInMatrices: (i) => [[sln(at(profitCells, i)[0][0], at(costCells, i)[0][0])]],
    },
    "OSALOSS, beside PV": {
      registered: (i) =>
        OSALOSS(at(salesCells, i), at(availabilityCells, i), at(targetCells, i), null, invocation),
      core: (i) => osaLoss(at(sales, i), at(availabilities, i), at(targets, i)),
      coreInMatrices: (i) => [
        [osaLoss(at(salesCells, i)[0][0], at(availabilityCells, i)[0][0], at(targetCells, i)[0][0])],
      ],
      formulajs: (i) => pv(at(availabilities, i), at(sales, i)),
      formulajsInMatrices: (i) => [[pv(at(availabilityCells, i)[0][0], at(salesCells, i)[0][0])]],
    },
    "STATUS, beside IFS": {
      registered: (i) => STATUS(at(attainedCells, i), at(targetCells, i), null, null, null, invocation),
      core: (i) => status(at(attained, i), at(targets, i)),
      coreInMatrices: (i) => [[status(at(attainedCells, i)[0][0], at(targetCells, i)[0][0])]],
      formulajs: (i) => ifs(at(attained, i), at(targets, i)),
      formulajsInMatrices: (i) => [[ifs(at(attainedCells, i)[0][0], at(targetCells, i)[0][0])]],
    },
  };
}

const names: Readonly<Record<keyof Calls, string>> = {
  registered: "as registered, matrices in and out",
  core: "bare core function, plain numbers",
  coreInMatrices: "core function, matrices in and out",
  formulajs: "formulajs, plain numbers",
  formulajsInMatrices: "formulajs, matrices in and out",
};

function compareSingle(title: string, calls: Calls): Comparison {
  const keys = Object.keys(names) as (keyof Calls)[];
  const measured = sideBySide(keys.map((key) => over(names[key], calls[key])));
  const ns = Object.fromEntries(measured.map((it, i) => [keys[i], it.ns])) as Record<keyof Calls, number>;
  return {
    title: `Single call of ${title}`,
    lines: measured.map((it) => `${it.name.padEnd(44)} ${count(1e9 / it.ns)} calls/s`),
    goals: [
      ratio("registered ÷ bare core", ns.registered, ns.core, 3),
      ratio("registered ÷ formulajs, both with matrices", ns.registered, ns.formulajsInMatrices),
      ratio("registered ÷ formulajs with plain numbers", ns.registered, ns.formulajs, 1),
    ],
  };
}

const rows = 100_000;
const longProfit = Array.from({ length: rows }, (_, i) => [at(profits, i & (inputs - 1))]);
const longCost = Array.from({ length: rows }, (_, i) => [at(costs, i & (inputs - 1))]);

function lifted(core: BareCore): Candidate[] {
  const call = registeredFunction("ROI");
  return [
    {
      name: "one call of JBP.ROI over 100,000 rows",
      run: (times) => repeat(times, () => call(longProfit, longCost, null, invocation)),
    },
    { name: "a plain loop over core roi()", run: (times) => repeat(times, () => plainLoop(core)) },
  ];
}

function plainLoop({ roi }: BareCore): unknown[][] {
  const results: unknown[][] = [];
  for (let row = 0; row < rows; row++)
    results.push([roi(longProfit[row]?.[0] ?? 0, longCost[row]?.[0] ?? 0)]);
  return results;
}

function repeat(times: number, work: () => unknown): unknown {
  let last: unknown;
  for (let i = 0; i < times; i++) last = work();
  return last;
}

export async function benchFunctions(): Promise<Comparison[]> {
  const core = await bareCore();
  const singles = Object.entries(single(core));
  // All are called before any is measured, as in a workbook of many functions, so that none has the shared code to itself.
  for (const [, { registered }] of singles) over("", registered).run(inputs * 20);
  const [ours, loop] = sideBySide(lifted(core));
  return [
    ...singles.map(([title, calls]) => compareSingle(title, calls)),
    {
      title: "Ranges in one call",
      lines: [ours, loop].map(
        (it) => `${it?.name.padEnd(44)} ${count((rows * 1e9) / (it?.ns ?? NaN))} rows/s`,
      ),
      goals: [ratio("lifted ÷ plain loop", ours?.ns, loop?.ns, 2)],
    },
  ];
}
