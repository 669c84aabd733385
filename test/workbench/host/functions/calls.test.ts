/** @jest-environment jsdom */
import type { AddInFunction, FunctionMetadata } from "../../../../src/workbench/host/functions/metadata";
import { bootWorkbook, type Workbench } from "../../boot";

type Handler = (...args: unknown[]) => unknown;

let bench: Workbench;
/** What the last call of a function was given, without the invocation. */
let given: unknown[];

beforeEach(async () => {
  bench = await bootWorkbook();
  given = [];
});
afterEach(() => bench.close());

const any = { type: "any", dimensionality: "matrix" } as const;

/** Registers JBP.TRY with these parameters; the handler answers. */
function declare(
  parameters: FunctionMetadata["parameters"],
  handler: Handler,
  { allowErrors = true, name = "TRY" } = {},
) {
  const call: AddInFunction = (...args) => {
    given = args.slice(0, -1);
    return handler(...args);
  };
  bench.host.registerFunctions(
    { allowErrorForDataTypeAny: allowErrors, functions: [{ id: name, name, parameters }] },
    "JBP",
    () => call,
  );
}

/** An Excel error as an add-in makes it; its types do not tell that it is an Error. */
const excelError = (code: keyof typeof CustomFunctions.ErrorCode, message: string): Error =>
  new bench.CustomFunctions.Error(bench.CustomFunctions.ErrorCode[code], message) as unknown as Error;

const sheetId = () => bench.engine.workbook().getActiveSheet().getSheetId();
const one = [{ name: "a", ...any }];
const two = [...one, { name: "b", ...any, optional: true }];

describe("a function in the grid", () => {
  test("is calculated, and calculated again when an input changes", async () => {
    declare(two, (a, b) => [[((a as number[][])[0]![0]! / (b as number[][])[0]![0]!) as unknown]]);
    await bench.write("A1", [[36800], [15750]]);
    expect(await bench.enter("B1", "=JBP.TRY(A1,A2)")).toBeCloseTo(2.336508, 6);
    await bench.write("A2", [[36800]]);
    expect(await bench.read("B1")).toEqual([[1]]);
  });

  test("is found in any case, and in a formula that was written before it was known, however long", async () => {
    expect(await bench.enter("A1", "=jbp.try(2)")).toBe("#NAME?");
    expect(await bench.enter("A2", `=IF(1=1,JBP.TRY(2),"${"never ".repeat(20)}")`)).toBe("#NAME?");
    declare(one, () => "known");
    await bench.engine.calculated();
    expect(await bench.read("A1:A2")).toEqual([["known"], ["known"]]);
  });

  test("works inside other functions", async () => {
    declare(one, (a) => (a as number[][])[0]![0]);
    expect(await bench.enter("A1", "=SUM(JBP.TRY(2),JBP.TRY(3))*10")).toBe(50);
  });

  test("that throws anything gives #VALUE!, and the engine goes on", async () => {
    declare(one, () => {
      throw new RangeError("anything");
    });
    expect(await bench.enter("A1", "=JBP.TRY(1)")).toBe("#VALUE!");
    expect(await bench.enter("A2", "=1+1")).toBe(2);
  });

  test("gives #NAME? until the add-in has associated it", async () => {
    bench.host.registerFunctions(
      { functions: [{ id: "LATE", name: "LATE", parameters: one }] },
      "JBP",
      () => undefined,
    );
    expect(await bench.enter("A1", "=JBP.LATE(1)")).toBe("#NAME?");
  });

  test("is told its own address and name", async () => {
    declare(one, (_, invocation) => {
      const { address, functionName } = invocation as CustomFunctions.Invocation;
      return `${functionName} at ${address}`;
    });
    expect(await bench.enter("C7", "=JBP.TRY(1)")).toBe("TRY at Sheet1!C7");
  });

  test("is counted with the time spent in it", async () => {
    declare(one, () => 1);
    const before = bench.host.functionStats.calls;
    await bench.write("A1", [["=JBP.TRY(1)", "=JBP.TRY(2)"]]);
    expect(bench.host.functionStats.calls).toBe(before + 2);
    expect(bench.host.functionStats.milliseconds).toBeGreaterThan(0);
  });
});

describe("an argument", () => {
  test.each([
    ["a literal", "=JBP.TRY(5)", [[5]]],
    ["a text", '=JBP.TRY("x")', [["x"]]],
    ["a boolean", "=JBP.TRY(TRUE)", [[true]]],
    ["a cell", "=JBP.TRY(A1)", [[1]]],
    ["a cell with a boolean", "=JBP.TRY(A2)", [[true]]],
    ["a blank cell", "=JBP.TRY(A3)", [[""]]],
    ["a cell with a zero", "=JBP.TRY(A4)", [[0]]],
    ["a cell with digits as text", "=JBP.TRY(A5)", [["0012"]]],
    ["a range with a blank", "=JBP.TRY(A1:A4)", [[1], [true], [""], [0]]],
    [
      "an array",
      "=JBP.TRY({1,2;3,4})",
      [
        [1, 2],
        [3, 4],
      ],
    ],
    ["a calculated array", "=JBP.TRY(A1:A1*{2,3})", [[2, 3]]],
  ])("that is %s arrives as a matrix", async (_, formula, expected) => {
    declare(one, () => 1);
    await bench.write("A1", [[1], [true], [""], [0], ["'0012"]]);
    await bench.enter("E1", formula);
    expect(given[0]).toEqual(expected);
  });

  test("that was left out arrives as null", async () => {
    declare([...two, { name: "c", ...any, optional: true }], () => 1);
    await bench.enter("A1", "=JBP.TRY(1,,3)");
    expect(given).toEqual([[[1]], null, [[3]]]);
    await bench.enter("A1", "=JBP.TRY(1)");
    expect(given).toEqual([[[1]], null, null]);
  });

  test("that is an error arrives as a value where errors are allowed", async () => {
    declare(one, () => 1);
    await bench.write("A1", [[1], ["=1/0"]]);
    await bench.enter("B1", "=JBP.TRY(A1:A2)");
    expect(given[0]).toEqual([
      [1],
      [{ type: "Error", basicType: "Error", basicValue: "#DIV/0!", errorType: "Div0" }],
    ]);
  });

  test("that is an error is the result where errors are not allowed, and nothing is called", async () => {
    declare(one, () => 1, { allowErrors: false });
    expect(await bench.enter("A1", "=JBP.TRY(1/0)")).toBe("#DIV/0!");
    expect(given).toEqual([]);
  });

  test("that is a whole column ends where the sheet's content ends", async () => {
    declare(one, (a) => (a as unknown[][]).length);
    await bench.write("A1", [[1], [2], [3]]);
    expect(await bench.enter("C1", "=JBP.TRY(A:A)")).toBe(3);
    await bench.write("A4", [[4]]);
    expect(await bench.read("C1")).toEqual([[4]]);
  });

  test("that is a spilled range holds what was spilled", async () => {
    declare(one, () => 1);
    await bench.write("A1", [["=SEQUENCE(3)"]]);
    await bench.enter("C1", "=JBP.TRY(A1:A3)");
    expect(given[0]).toEqual([[1], [2], [3]]);
  });

  test("of a scalar parameter is one value of its type", async () => {
    declare([{ name: "a", type: "number", dimensionality: "scalar" }], () => 1);
    await bench.enter("A1", '=JBP.TRY("12")');
    expect(given).toEqual([12]);
    expect(await bench.enter("A1", '=JBP.TRY("twelve")')).toBe("#VALUE!");
    expect(await bench.enter("A1", "=JBP.TRY(B1:B2)")).toBe("#VALUE!");
  });

  test("of a repeating parameter is one of a list", async () => {
    declare([{ name: "a", ...any, dimensionality: "scalar", repeating: true }], () => 1);
    await bench.enter("A1", "=JBP.TRY(1,2,3)");
    expect(given).toEqual([[1, 2, 3]]);
  });
});

describe("a result", () => {
  test("that is a matrix spills, and moves with its input", async () => {
    declare(one, (a) => (a as number[][]).map((row) => row.map((value) => value * 10)));
    await bench.write("A1", [[1], [2]]);
    await bench.enter("C1", "=JBP.TRY(A1:A2)");
    expect(await bench.read("C1:C3")).toEqual([[10], [20], [""]]);
    await bench.write("A2", [[5]]);
    expect(await bench.read("C1:C2")).toEqual([[10], [50]]);
  });

  test("that meets a cell with content is #SPILL!, until the cell is emptied", async () => {
    declare(one, () => [[1], [2]]);
    await bench.write("C2", [["in the way"]]);
    expect(await bench.enter("C1", "=JBP.TRY(1)")).toBe("#SPILL!");
    expect(await bench.read("C2")).toEqual([["in the way"]]);
    await bench.write("C2", [[""]]);
    expect(await bench.read("C1:C2")).toEqual([[1], [2]]);
  });

  test.each([
    ["text", "Scale", "Scale"],
    ["a boolean", true, true],
    ["NaN", Number.NaN, "#VALUE!"],
    ["an infinity", Infinity, "#NUM!"],
    ["nothing", null, ""],
    ["an uneven matrix", [[1], [2, 3]], "#VALUE!"],
    ["a flat array", [1, 2], "#VALUE!"],
    ["an empty matrix", [], "#VALUE!"],
    ["a formatted number", { type: "FormattedNumber", basicValue: 0.5, numberFormat: "0%" }, 0.5],
    ["any other object", { a: 1 }, "#VALUE!"],
  ])("that is %s stands in the cell as Excel would show it", async (_, result, expected) => {
    declare(one, () => result);
    expect(await bench.enter("A1", "=JBP.TRY(1)")).toBe(expected);
  });

  test("that is a promise is awaited, and may spill", async () => {
    let calls = 0;
    let answer: (rows: unknown[][]) => void = () => undefined;
    declare(one, () => {
      calls++;
      return new Promise((resolve) => (answer = resolve));
    });
    expect(await bench.enter("A1", "=JBP.TRY(7)")).toBe("#GETTING_DATA");
    answer([[7], ["later"]]);
    await Promise.resolve();
    expect(await bench.read("A1:A2")).toEqual([[7], ["later"]]);
    expect(calls).toBe(1);
  });

  test("that is a rejected promise is its error", async () => {
    declare(one, () => Promise.reject(excelError("notAvailable", "No data.")));
    await bench.write("A1", [["=JBP.TRY(7)"]]);
    await bench.read("A1");
    expect(await bench.read("A1")).toEqual([["#N/A"]]);
    expect(bench.host.errorMessage(sheetId(), 0, 0)).toBe("No data.");
  });
});

describe("the message of an error", () => {
  const dividing: Handler = (a) => {
    const [[value] = []] = a as number[][];
    if (value === 0) throw excelError("divisionByZero", "Cost is 0.");
    return value;
  };
  const message = (row: number, column: number) => bench.host.errorMessage(sheetId(), row, column);

  test("is kept with its cell until the function succeeds", async () => {
    declare(one, dividing);
    await bench.write("A1", [[0]]);
    expect(await bench.enter("B1", "=JBP.TRY(A1)")).toBe("#DIV/0!");
    expect(message(0, 1)).toBe("Cost is 0.");
    await bench.write("A1", [[2]]);
    expect(message(0, 1)).toBeUndefined();
  });

  test("goes when its cell is given something else, even another error", async () => {
    declare(one, dividing);
    await bench.enter("B1", "=JBP.TRY(0)");
    expect(await bench.enter("B1", "=1/0")).toBe("#DIV/0!");
    expect(message(0, 1)).toBeUndefined();
  });

  test("is not shown where the formula caught the error", async () => {
    declare(one, dividing);
    expect(await bench.enter("B1", "=IFERROR(JBP.TRY(0),99)")).toBe(99);
    expect(message(0, 1)).toBeUndefined();
  });

  test("stands with its own cell in a matrix", async () => {
    declare(one, () => [[1], [excelError("invalidNumber", "Below 0.")]]);
    await bench.enter("B1", "=JBP.TRY(1)");
    expect(await bench.read("B1:B2")).toEqual([[1], ["#NUM!"]]);
    expect([message(0, 1), message(1, 1)]).toEqual([undefined, "Below 0."]);
  });

  test("moves with its cell when rows are inserted", async () => {
    declare(one, dividing);
    await bench.enter("B3", "=JBP.TRY(0)");
    bench.engine.workbook().getActiveSheet().insertRows(0, 1);
    await bench.engine.calculated();
    expect([message(2, 1), message(3, 1)]).toEqual([undefined, "Cost is 0."]);
  });
});
