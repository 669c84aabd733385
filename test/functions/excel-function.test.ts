import { fail, passOn } from "../../src/core/failure";
import type { Results } from "../../src/functions/declaration";
import { declarations } from "../../src/functions/declarations";
import { excelFunction } from "../../src/functions/excel-function";
import { setWorkbookLanguage } from "../../src/functions/workbook-language";
import { ExcelError, useExcelErrors } from "./excel-errors";

useExcelErrors();
beforeEach(() => setWorkbookLanguage("en"));
afterEach(() => setWorkbookLanguage(undefined));

const answering = (results: () => Results | Promise<Results>) =>
  excelFunction({ lifted: true, parameters: [], call: results });

test("a single failure is thrown, so that Excel shows its message", () => {
  const zero = new ExcelError(
    "#DIV/0!",
    "cost is 0 and nothing can be divided by it: type a value other than 0.",
  );
  expect(() => excelFunction(declarations.ROI)([[100]], [[0]])).toThrow(
    expect.objectContaining(zero) as Error,
  );
  expect(() => answering(() => fail("zero", { parameter: "cost" }))()).toThrow(
    expect.objectContaining(zero) as Error,
  );
});

test("a failure among results stands in its own cell", () => {
  const answer = excelFunction(declarations.ROI)([[100], [""], [300]], [[50], [50], [0]]);
  expect(answer).toEqual([
    [2],
    [
      new ExcelError(
        "#N/A",
        "profit is blank: type a value or point to a filled cell (a typed 0 counts as data).",
      ),
    ],
    [new ExcelError("#DIV/0!", "cost is 0 and nothing can be divided by it: type a value other than 0.")],
  ]);
});

test("the message speaks the language of the workbook", () => {
  setWorkbookLanguage("vi");
  expect(() => excelFunction(declarations.OSALOSSRATE)([[91]], [[0.97]])).toThrow(
    expect.objectContaining({
      message: "osa phải nằm giữa 0% và 100% (đang là 91): có phải ý bạn là 91%?",
    }) as Error,
  );
});

test("a word is answered in the language that the workbook has at the call, and what a call got changes no later one", () => {
  const status = excelFunction(declarations.STATUS);
  const green = status([[0.98]], [[0.97]]) as string[][];
  expect(green).toEqual([["Green"]]);
  expect(() => green[0]?.splice(0, 1, "Red")).toThrow(TypeError);
  expect(() => green.push(["Red"])).toThrow(TypeError);
  expect(status([[1]], [[0.97]])).toEqual([["Green"]]);
  setWorkbookLanguage("vi");
  expect(status([[0.98]], [[0.97]])).toEqual([["Xanh"]]);
  expect(status([[0.98], [0.5]], [[0.97]])).toEqual([["Xanh"], ["Đỏ"]]);
  expect(status([[0.98]], [[0.97]], null, null, [["en"]])).toEqual([["Green"]]);
});

test("a result too large for a cell is #NUM!, and no zero is negative", () => {
  const roi = excelFunction(declarations.ROI);
  expect(() => roi([[1e308]], [[1e-308]])).toThrow(expect.objectContaining({ code: "#NUM!" }) as Error);
  expect(answering(() => [[NaN, 1, -0]])()).toEqual([[expect.objectContaining({ code: "#NUM!" }), 1, 0]]);
  expect(roi([[-0]], [[5]])).toEqual([[0]]);
});

test("errors that Excel does not take from a function become #VALUE!, and the message tells which they were", () => {
  for (const code of ["#REF!", "#NAME?"] as const)
    expect(() => answering(() => passOn(code, "cost"))()).toThrow(
      expect.objectContaining({ code: "#VALUE!", message: expect.stringContaining(code) as string }) as Error,
    );
});

test("a fault of the function itself ends as an Excel error too", async () => {
  const fault = expect.objectContaining({
    code: "#VALUE!",
    message: expect.stringContaining("Oops") as string,
  }) as Error;
  const crash = () => {
    throw new TypeError("Oops");
  };
  expect(() => answering(crash)()).toThrow(fault);
  await expect(answering(() => Promise.reject(new TypeError("Oops")))()).rejects.toEqual(fault);
});

test("a result that comes later is answered later, and its failure rejected", async () => {
  const pValue = excelFunction(declarations.PILOTPVALUE);
  expect(await pValue([[22], [18], [25], [20]], [[5], [8], [3], [6]])).toEqual([
    [expect.closeTo(0.000239264, 9)],
  ]);
  await expect(pValue([[22]], [[5], [8]])).rejects.toMatchObject({ code: "#N/A" });
});
