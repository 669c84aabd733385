import { SheetInterceptorService } from "@univerjs/sheets";
import { createEngine } from "../../../src/workbench/engine/engine";
import { withCommas } from "../../../src/workbench/engine/semicolons";

test.each([
  ["=JBP.ROI(36800;15750)", "=JBP.ROI(36800,15750)"],
  ['=IF(A1>0; SUM(B1;B2); "a;b")', '=IF(A1>0, SUM(B1,B2), "a;b")'],
  ["=SUM('a;b'!A1;Sales[a;b];{1;2})", "=SUM('a;b'!A1,Sales[a;b],{1;2})"],
])("semicolons between arguments are commas: %s", (typed, entered) => {
  expect(withCommas(typed)).toBe(entered);
});

test.each(["=JBP.UPLIFT(1,5;2)", "=SUM({1;2},{3;4})", "=A1;A2", "=1+2"])(
  "a formula with commas of its own, or without arguments, stays as it is: %s",
  (typed) => {
    expect(withCommas(typed)).toBe(typed);
  },
);

test("what is typed into a cell is entered with commas", () => {
  const engine = createEngine();
  const workbook = engine.workbook().getWorkbook();
  const interceptors = engine.univer.__getInjector().get(SheetInterceptorService);
  const typed = (f: string) => interceptors.onWriteCell(workbook, workbook.getActiveSheet(), 0, 0, { f });
  expect(typed("=SUM(1;2)")).toMatchObject({ f: "=SUM(1,2)" });
  engine.dispose();
});
