/** Single calls and one lifted call, beside the bare core functions and formulajs. */
import { readFileSync } from "node:fs";
import { runInThisContext } from "node:vm";
import * as formulajs from "@formulajs/formulajs";
import type { Argument } from "../../src/functions/cells";
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

/** Calls a function of two or three numbers over the inputs. */
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

const column = (values: readonly number[]): Argument[] => values.map((value) => [[value]]);
const at = <T>(values: readonly T[], i: number): T => values[i] as T;

/**
 * A single call as Excel makes it: each argument a matrix of one cell, null for those left out, then the invocation. Written
 * out for each number of arguments, because a spread would cost more than what is measured.
 */
const registered = {
  ROI: (profit: Argument[], cost: Argument[]) => {
    const call = registeredFunction("ROI");
    return over("JBP.ROI, as registered", (i) => call(at(profit, i), at(cost, i), null, invocation));
  },
  OSALOSS: (sales: Argument[], osa: Argument[], target: Argument[]) => {
    const call = registeredFunction("OSALOSS");
    return over("JBP.OSALOSS, as registered", (i) =>
      call(at(sales, i), at(osa, i), at(target, i), null, invocation),
    );
  },
  STATUS: (actual: Argument[], target: Argument[]) => {
    const call = registeredFunction("STATUS");
    return over("JBP.STATUS, as registered", (i) =>
      call(at(actual, i), at(target, i), null, null, null, invocation),
    );
  },
};

const targets = wave(0.95, 0.97, 23);

const single = ({ roi, osaLoss, status }: BareCore): Record<string, Candidate[]> => ({
  ROI: [
    registered.ROI(column(profits), column(costs)),
    over("core roi()", (i) => roi(at(profits, i), at(costs, i))),
    over("formulajs SLN(cost, salvage, 3)", (i) => formulajs.SLN(at(profits, i), at(costs, i), 3)),
  ],
  OSALOSS: [
    registered.OSALOSS(column(sales), column(availabilities), column(targets)),
    over("core osaLoss()", (i) => osaLoss(at(sales, i), at(availabilities, i), at(targets, i))),
    over("formulajs PV(rate, 12, payment)", (i) => formulajs.PV(at(availabilities, i), 12, at(sales, i))),
  ],
  STATUS: [
    registered.STATUS(column(attained), column(targets)),
    over("core status()", (i) => status(at(attained, i), at(targets, i))),
    over("formulajs IFS(…)", (i) =>
      formulajs.IFS(
        at(attained, i) >= at(targets, i),
        "Green",
        at(attained, i) >= 0.93,
        "Amber",
        true,
        "Red",
      ),
    ),
  ],
});

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
  return [
    ...Object.entries(single(core)).map(([id, candidates]): Comparison => {
      const [ours, bare, formula] = sideBySide(candidates);
      return {
        title: `Single call of ${id}`,
        lines: [ours, bare, formula].map(
          (it) => `${it?.name.padEnd(44)} ${count(1e9 / (it?.ns ?? NaN))} calls/s`,
        ),
        goals: [
          ratio("registered ÷ bare core", ours?.ns, bare?.ns, 3),
          ratio("registered ÷ formulajs", ours?.ns, formula?.ns, 1),
        ],
      };
    }),
    (() => {
      const [ours, loop] = sideBySide(lifted(core));
      return {
        title: "Ranges in one call",
        lines: [ours, loop].map(
          (it) => `${it?.name.padEnd(44)} ${count((rows * 1e9) / (it?.ns ?? NaN))} rows/s`,
        ),
        goals: [ratio("lifted ÷ plain loop", ours?.ns, loop?.ns, 2)],
      };
    })(),
  ];
}
