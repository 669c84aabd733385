import { createEngine, type Engine } from "../../../src/workbench/engine/engine";
import { generalText } from "../../../src/workbench/engine/general-format";

let engine: Engine | undefined;
afterEach(() => engine?.dispose());

test.each([
  [0, "0"],
  [42, "42"],
  [-1.5, "-1.5"],
  [2.3365079365079366, "2.336507937"],
  [65934065.93406586, "65934065.93"],
  [0.0659340659340659, "0.065934066"],
  [12345678901, "12345678901"],
  [123456789012, "1.23457E+11"],
  [99999999999.6, "1E+11"],
  [1e21, "1E+21"],
  [0.00001234567, "1.23457E-05"],
  [0.00001, "0.00001"],
  [1e-10, "1E-10"],
  [99999.99999999, "100000"],
  [0.1 + 0.2, "0.3"],
])("%d without a format shows as %s", (value, text) => {
  expect(generalText(value)).toBe(text);
});

test("the grid shows a rounded number and keeps every digit", async () => {
  engine = createEngine();
  const cell = engine.workbook().getActiveSheet().getRange("A1");
  cell.setFormula("=36800/15750");
  await engine.calculated();
  expect(cell.getDisplayValue()).toBe("2.336507937");
  expect(cell.getRawValue()).toBe(36800 / 15750);
  cell.setNumberFormat("0.00");
  expect(cell.getDisplayValue()).toBe("2.34");
});

test("so does a cell that a formula spills into", async () => {
  engine = createEngine();
  const sheet = engine.workbook().getActiveSheet();
  sheet.getRange("A1").setFormula("={2,1}/3");
  await engine.calculated();
  expect(sheet.getRange("A1").getDisplayValue()).toBe("0.666666667");
  expect(sheet.getRange("B1").getDisplayValue()).toBe("0.333333333");
});
