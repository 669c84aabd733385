/** @jest-environment jsdom */
import { waitFor } from "@testing-library/dom";
import { functionsMetadata } from "../../../../src/functions/metadata";
import { bootWorkbook, type Workbench } from "../../boot";

let bench: Workbench;
beforeAll(async () => {
  bench = await bootWorkbook();
  bench.loadAddIn(
    () => jest.isolateModules(() => jest.requireActual("../../../../src/functions/register")),
    functionsMetadata("en"),
  );
});
afterAll(() => bench.close());

test("the add-in's own script makes its functions callable in the grid", async () => {
  expect(await bench.enter("A1", "=JBP.ROI(36800,15750)")).toBeCloseTo(2.336508, 6);
});

test("a zero cost is #DIV/0! with its sentence", async () => {
  expect(await bench.enter("A2", "=JBP.ROI(1,0)")).toBe("#DIV/0!");
  const sheet = bench.engine.workbook().getActiveSheet().getSheetId();
  expect(bench.host.errorMessage(sheet, 1, 0)).toMatch(/\w+ .+/);
});

test("a blank cost is not a zero", async () => {
  expect(await bench.enter("A3", "=JBP.ROI(1,Z1)")).toBe("#N/A");
});

test("a missing cost is #N/A, and its name is told", async () => {
  expect(await bench.enter("A4", "=JBP.ROI(1)")).toBe("#N/A");
  const sheet = bench.engine.workbook().getActiveSheet().getSheetId();
  expect(bench.host.errorMessage(sheet, 3, 0)).toMatch(/^cost /);
});

test("an argument too many is #N/A, and the message says how many are taken", async () => {
  expect(await bench.enter("A4", "=JBP.UPLIFT(1,5,2)")).toBe("#N/A");
  const sheet = bench.engine.workbook().getActiveSheet().getSheetId();
  expect(bench.host.errorMessage(sheet, 3, 0)).toMatch(/^JBP\.UPLIFT takes at most 2 arguments/);
});

test("an error as an argument is named, whether a cell holds it or the formula makes it", async () => {
  await bench.enter("Z4", "=1/0");
  const sheet = bench.engine.workbook().getActiveSheet().getSheetId();
  for (const profit of ["1/0", "Z4"]) {
    expect(await bench.enter("A4", `=JBP.ROI(${profit},3)`)).toBe("#DIV/0!");
    expect(bench.host.errorMessage(sheet, 3, 0)).toBe("profit is the error #DIV/0!: mend that first.");
  }
});

test("a range of profits spills", async () => {
  await bench.write("A5", [
    [10, 5],
    [9, 3],
    ["", 2],
  ]);
  await bench.enter("D5", "=JBP.ROI(A5:A7,B5:B7)");
  expect(await bench.read("D5:D7")).toEqual([[2], [3], ["#N/A"]]);
});

test("the verdicts on a column of objectives spill five cells each, once the validator is loaded", async () => {
  await bench.write("A10", [
    ["Increase OSA at WinMart from 91% to 97% by 31/12/2027"],
    ["Improve sales"],
    [""],
  ]);
  await bench.enter("D10", "=JBP.SMARTDETAIL(A10:A12)");
  const expected = [
    ["met", "met", "met", "unknown", "met"],
    ["partial", "partial", "unknown", "unknown", "missing"],
    ["#N/A", "#N/A", "#N/A", "#N/A", "#N/A"],
  ];
  await waitFor(async () => expect(await bench.read("D10:H12")).toEqual(expected), { timeout: 60_000 });
});
