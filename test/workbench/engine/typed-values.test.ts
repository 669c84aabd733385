import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import { SheetInterceptorService } from "@univerjs/sheets";
import { createEngine, type Engine } from "../../../src/workbench/engine/engine";
import { typedDate, typedNumber } from "../../../src/workbench/engine/typed-values";

test.each([
  ["5/3/2027", 46451, "dd/mm/yyyy"],
  ["31/12/2027", 46752, "dd/mm/yyyy"],
  [" 05-03-27 ", 46451, "dd/mm/yyyy"],
  ["29/2/2028", 46812, "dd/mm/yyyy"],
  ["8/3", 46454, "dd/mm"],
])("%j has its day first", (text, number, format) => {
  expect(typedDate(text, 2027)).toEqual({ number, format });
});

test.each(["30/2/2027", "12/31/2027", "3/2027", "2027-03-05", "5/3-2027", "1/2/3/4", "5", "a 5/3/2027"])(
  "%j is left to Univer",
  (text) => {
    expect(typedDate(text, 2027)).toBeUndefined();
  },
);

test.each([
  ["12,5%", "12.5%"],
  ["0,2", "0.2"],
  ["-1,75", "-1.75"],
  ["0,125", "0.125"],
  ["1234,567", "1234.567"],
  ["1.500,5", "1,500.5"],
  ["1.500.000", "1,500,000"],
])("%j has a decimal comma, or dots between its thousands", (text, number) => {
  expect(typedNumber(text)).toBe(number);
});

test.each(["1,500", "1.500", "1.5", "1,500,000", "1,2,3", "1.2.3", "5/3/2027", "1,5 tỷ", "A1,5"])(
  "%j is read as the grid shows numbers, or is none",
  (text) => {
    expect(typedNumber(text)).toBeUndefined();
  },
);

describe("typed into a cell", () => {
  let engine: Engine;
  beforeEach(() => (engine = createEngine()));
  afterEach(() => engine.dispose());

  function type(cell: ICellData, format?: string): Nullable<ICellData> {
    const workbook = engine.workbook().getWorkbook();
    if (format) engine.workbook().getActiveSheet().getRange("A1").setNumberFormat(format);
    const interceptors = engine.univer.__getInjector().get(SheetInterceptorService);
    return interceptors.onWriteCell(workbook, workbook.getActiveSheet(), 0, 0, cell);
  }

  test("a date becomes its number, and a cell without a date's format gets one", () => {
    const entered = (pattern: string) => ({ v: 46451, t: CellValueType.NUMBER, s: { n: { pattern } } });
    expect(type({ v: "5/3/2027" })).toMatchObject(entered("dd/mm/yyyy"));
    expect(type({ v: "5/3/2027" }, "0.00")).toMatchObject(entered("dd/mm/yyyy"));
    expect(type({ v: "5/3/2027" }, "d-mmm-yy")).toMatchObject(entered("d-mmm-yy"));
  });

  test("a number with a decimal comma comes to the number formats of the page with a dot", () => {
    expect(type({ v: "12,5%" })).toMatchObject({ v: "12.5%" });
    expect(type({ v: "12,5%" }, "@")).toMatchObject({ v: "12,5%" });
  });

  test("a text stays one where a text is meant", () => {
    expect(type({ v: "5/3/2027", t: CellValueType.FORCE_STRING })).toMatchObject({ v: "5/3/2027" });
    expect(type({ v: "5/3/2027" }, "@")).toMatchObject({ v: "5/3/2027" });
    expect(type({ f: "=5/3/2027" })).toMatchObject({ f: "=5/3/2027" });
  });
});
