/** @jest-environment jsdom */
import { associatedIn } from "../../../../src/workbench/host/functions/metadata";
import { bootWorkbook, type Workbench } from "../../boot";
import { invokeThroughRuntime } from "../../runtime";

let bench: Workbench;
beforeAll(async () => {
  bench = await bootWorkbook();
  const { associate, Error, ErrorCode } = bench.CustomFunctions;
  associate("DOUBLE", (rows: number[][]) => rows.map((row) => row.map((value) => value * 2)));
  associate("ECHO", (rows: unknown) => JSON.stringify(rows));
  associate("LATER", (rows: unknown) => Promise.resolve(rows));
  associate("CRASH", () => JSON.parse("{") as unknown);
  associate("FAIL", () => {
    throw new Error(ErrorCode.divisionByZero, "Cost is 0.") as unknown as RangeError;
  });
});
afterAll(() => bench.close());

const invoke = (id: string, ...args: unknown[]) => invokeThroughRuntime(bench.host, id, args);

describe("Microsoft's custom functions runtime", () => {
  test("calls what was associated and answers the host", async () => {
    expect(await invoke("DOUBLE", [[1, 2]])).toEqual({ value: [[2, 4]] });
    expect(await invoke("LATER", [["x"]])).toEqual({ value: [["x"]] });
  });

  test("tells an Excel error with its message, and an exception as #VALUE!", async () => {
    expect(await invoke("FAIL", [[1]])).toEqual({ error: "#DIV/0!", message: "Cost is 0." });
    expect(await invoke("CRASH", [[1]])).toMatchObject({ error: "#VALUE!" });
  });

  test("hands over a blank, a boolean and an error as the grid does", async () => {
    const error = { type: "Error", basicType: "Error", basicValue: "#N/A", errorType: "NotAvailable" };
    const { value } = (await invoke("ECHO", [["", true, error]])) as { value: string };
    const [[blank, boolean, seen]] = JSON.parse(value) as [[unknown, unknown, object]];
    expect([blank, boolean]).toEqual(["", true]);
    expect(seen).toMatchObject({ type: "Error", basicValue: "#N/A" });
  });

  test("and the grid find the same function behind an id", () => {
    const find = associatedIn(window);
    expect(find("double")?.([[21]])).toEqual([[42]]);
    expect(find("NONE")).toBeUndefined();
  });
});
