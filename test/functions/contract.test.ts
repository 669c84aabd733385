/**
 * @jest-environment jsdom
 *
 * Every function through Microsoft's own custom functions runtime, as Excel calls it, and directly: the answers agree.
 */
import type { Argument } from "../../src/functions/cells";
import { type FunctionId, declarations } from "../../src/functions/declarations";
import { excelFunction } from "../../src/functions/excel-function";
import { references } from "../../src/functions/reference/references";
import { setWorkbookLanguage } from "../../src/functions/workbook-language";
import { bootWorkbook, type Workbench } from "../workbench/boot";
import { invokeThroughRuntime, type RuntimeAnswer } from "../workbench/runtime";
import { parseCall } from "./call";
import { error } from "./cells";

const ids = Object.keys(declarations) as FunctionId[];

let bench: Workbench;
let answers: ReadonlyMap<FunctionId, readonly RuntimeAnswer[]>;

// All calls at once: the runtime answers what has gathered twice a second.
beforeAll(async () => {
  bench = await bootWorkbook();
  setWorkbookLanguage("en");
  for (const id of ids)
    bench.CustomFunctions.associate(id, excelFunction(declarations[id]) as (...args: unknown[]) => unknown);
  answers = new Map(
    await Promise.all(
      ids.map(async (id) => {
        const calls = callsOf(id).map((args) => invokeThroughRuntime(bench.host, id, args));
        return [id, await Promise.all(calls)] as const;
      }),
    ),
  );
});

afterAll(() => {
  setWorkbookLanguage(undefined);
  bench.close();
});

/** Excel hands over every declared argument, null for one that is left out. */
function complete(id: FunctionId, args: readonly Argument[]): readonly Argument[] {
  return declarations[id].parameters.map((_, i) => args[i] ?? null);
}

/** What the function answers when it is called without the runtime, in the form in which the runtime answers. */
async function directly(id: FunctionId, args: readonly Argument[]): Promise<unknown> {
  try {
    const rows = await excelFunction(declarations[id])(...args);
    return {
      value: rows.map((row) => row.map((value) => (typeof value === "object" ? errorCell(value) : value))),
    };
  } catch (thrown) {
    const { code, message } = thrown as CustomFunctions.Error;
    return { error: code, message };
  }
}

/** Among results the runtime passes an error on without its message. */
function errorCell({ code }: CustomFunctions.Error): unknown {
  return expect.objectContaining({ type: "Error", basicValue: code });
}

const bad: readonly Argument[] = [
  [[""]],
  [["text"]],
  [[true]],
  [[-1]],
  [[0]],
  [[1e308]],
  [[error("#N/A")]],
  [[error("#REF!")]],
  [[1], [""], ["text"], [error("#DIV/0!")], [2]],
  [[1, 2, 3]],
  [[1, 2], [3, 4]], // prettier-ignore
];

/** The function's examples, and each of them with each argument replaced by each that does not fit. */
function callsOf(id: FunctionId): readonly (readonly Argument[])[] {
  return references[id].examples.flatMap(({ formula }) => {
    const good = complete(id, parseCall(formula).args);
    return [
      good,
      ...good.flatMap((_, at) => bad.map((odd) => good.map((each, i) => (i === at ? odd : each)))),
    ];
  });
}

test.each(ids)("%s answers alike through Microsoft's runtime and directly", async (id) => {
  for (const [i, args] of callsOf(id).entries())
    expect([args, answers.get(id)?.[i]]).toEqual([args, await directly(id, args)]);
});
