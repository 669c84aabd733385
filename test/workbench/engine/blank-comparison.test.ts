import { createEngine, type Engine } from "../../../src/workbench/engine/engine";
import "../messageChannel";

let engine: Engine;
beforeEach(() => (engine = createEngine()));
afterEach(() => engine.dispose());

test.each([
  ['=IF(A1="","blank","zero")', "zero"],
  ['=OR(A1="",FALSE)', 0],
  ['=IF(A2="","blank","filled")', "blank"],
  ['=IF(A3="","blank","filled")', "blank"],
  ["=IF(A3=0,1,2)", 2],
  ["=IF(A2=0,1,2)", 1],
  ['=SUMPRODUCT((A1:A4="")*1)', 2],
  ['=SUMPRODUCT((A1:A4<>"")*1)', 2],
  ["=SUMPRODUCT((A1:A4=0)*1)", 2],
  ["=SUMPRODUCT((A1:A4<5)*1)", 2],
  ["=SUMPRODUCT((A1:A4=7)*1)", 1],
])(
  "a typed 0, a blank cell and a formula's empty text are told apart, however often: %s",
  async (formula, expected) => {
    const sheet = engine.workbook().getActiveSheet();
    sheet.getRange("A1").setValue(0);
    sheet.getRange("A3").setFormula('=IF(TRUE,"","")');
    sheet.getRange("A4").setValue(7);
    await engine.calculated();
    sheet.getRange("C1:C4").setFormulas(Array.from({ length: 4 }, () => [formula]));
    await engine.calculated();
    const results = ["C1", "C2", "C3", "C4"].map((address) => sheet.getRange(address).getRawValue());
    expect(results).toEqual([expected, expected, expected, expected]);
  },
);
