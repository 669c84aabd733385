import { declarations } from "../../src/functions/declarations";
import { nativeFormula } from "../../src/functions/native";
import { natives } from "../../src/functions/native/natives";

test("literals are decided at once, so that only the arithmetic is left", () => {
  expect(nativeFormula("ROI", ["36800", "15750"])).toBe("36800/15750");
  expect(nativeFormula("ROI", ["36800", "15750", '"net"'])).toBe("36800/15750-1");
  expect(nativeFormula("BREAKEVEN", ["20%", "40%"])).toBe("20%/(40%-20%)");
});

test("an option word is understood in both languages, any case, with or without diacritics", () => {
  for (const word of ["net", "NET", "ròng", "RONG", " thuần "])
    expect(nativeFormula("ROI", ["5", "2", `"${word}"`])).toBe("5/2-1");
});

test("a literal that the function refuses is its error", () => {
  expect(nativeFormula("ROI", ["5", "-2"])).toBe("#NUM!");
  expect(nativeFormula("ROI", ["5", '"two"'])).toBe("#VALUE!");
  expect(nativeFormula("ROI", ["5", "2", '"gross"'])).toBe("#VALUE!");
  expect(nativeFormula("ROI", ["5", "TRUE"])).toBe("#VALUE!");
  expect(nativeFormula("ROI", ["5"])).toBe("NA()");
  expect(nativeFormula("ROI", ["", "2"])).toBe("NA()");
});

test("what depends on cells is asked in the order in which the function asks", () => {
  expect(nativeFormula("UPLIFT", ["B2", "C2"])).toBe(
    'IF(B2="",NA(),IF(OR(ISTEXT(B2),ISLOGICAL(B2)),#VALUE!,' +
      'IF(C2="",NA(),IF(OR(ISTEXT(C2),ISLOGICAL(C2)),#VALUE!,' +
      "IF(C2<0,#NUM!,B2/C2-1)))))",
  );
});

test("an optional cell that is blank stands for its default", () => {
  expect(nativeFormula("WINWIN", ["5", "2", "D2"], { language: "en" })).toBe(
    'IF(AND(D2<>"",OR(ISTEXT(D2),ISLOGICAL(D2))),#VALUE!,' +
      'IF(AND(5>N(D2),2>N(D2)),"Win–win",IF(5>N(D2),"Supplier only",IF(2>N(D2),"Retailer only","Lose–lose"))))',
  );
});

test("an option in a cell is compared with every spelling", () => {
  expect(nativeFormula("ROI", ["5", "2", "D2"])).toBe(
    'IF(AND(D2<>"",NOT(OR(TRIM(D2)={"multiple","bội số","boi so","số lần","so lan","net","ròng","rong","thuần","thuan"}))),#VALUE!,' +
      'IF(OR(TRIM(D2)={"net","ròng","rong","thuần","thuan"}),5/2-1,5/2))',
  );
});

test("words come in the language of the workbook, or of the call", () => {
  expect(nativeFormula("WINWIN", ["5", "-2"], { language: "vi" })).toContain('"Chỉ nhà cung cấp"');
  expect(nativeFormula("WINWIN", ["5", "-2", "", '"en"'], { language: "vi" })).toContain('"Supplier only"');
});

test("expressions are put in parentheses where an operator could tear them apart", () => {
  expect(nativeFormula("TRADERATE", ["B2+C2", "SUM(D2:D9)"])).toMatch(/,\(B2\+C2\)\/SUM\(D2:D9\)\)+$/);
  expect(nativeFormula("TRADERATE", ["'Plan - 2027'!B2", "Sales[[#This Row],[Net - sales]]"])).toMatch(
    /,'Plan - 2027'!B2\/Sales\[\[#This Row\],\[Net - sales\]\]\)+$/,
  );
  expect(nativeFormula("TRADERATE", ["-3", "100"])).toBe("(-3)/100");
});

test("ranges are checked as a whole, and their sizes where the references do not tell them", () => {
  expect(nativeFormula("FORECASTBIAS", ["'Plan (2027)'!B2:B9", "'Plan (2027)'!C2:C9"])).not.toContain("ROWS");
  expect(nativeFormula("FORECASTBIAS", ["B2:B9", "C2:C8"])).toContain(",#VALUE!)");
  expect(nativeFormula("FORECASTBIAS", ["Sales[Actual]", "Sales[Forecast (old)]"])).toContain(
    "ROWS(Sales[Actual])*COLUMNS(Sales[Actual])<>ROWS(Sales[Forecast (old)])*COLUMNS(Sales[Forecast (old)])",
  );
});

test("a result that spills has one formula for each of its cells", () => {
  const formula = (place: number) => nativeFormula("GROWTHDRIVERS", ["B2:B4", "C2:C4"], { place });
  expect(formula(1)).toContain("LN(INDEX(C2:C4,1)/INDEX(B2:B4,1))");
  expect(formula(3)).toContain("LN(INDEX(C2:C4,3)/INDEX(B2:B4,3))");
});

test("there is no equivalent where Excel 2016 could not pair the cells without array entry", () => {
  expect(nativeFormula("FORECASTBIAS", ["B2:B9", "B2:I2"])).toBeUndefined();
  expect(nativeFormula("FORECASTBIAS", ["B2:C9", "D2:E9"])).toBeUndefined();
  expect(nativeFormula("FORECASTBIAS", ["B2:B9*2", "C2:C9"])).toBeUndefined();
  expect(nativeFormula("FORECASTBIAS", ["{1;2}", "{1;3}"])).toBeUndefined();
});

test("a range has no equivalent where a single value is wanted, for each cell has its own", () => {
  expect(nativeFormula("UPLIFT", ["B2:B9", "C2:C9"])).toBeUndefined();
});

test("an option that only a helper column could serve has no equivalent, nor has a cell that may ask for it", () => {
  const columns = ["B2:B9", "C2:C9", "D2:D9", "E2:E9"];
  expect(nativeFormula("OTIF", columns)).toBeDefined();
  expect(nativeFormula("OTIF", [...columns, '"đơn vị"'])).toBeDefined();
  expect(nativeFormula("OTIF", [...columns, '"order"', "F2:F9"])).toBeUndefined();
  expect(nativeFormula("OTIF", [...columns, "G1"])).toBeUndefined();
});

test("every function has an equivalent that Excel takes, or says why not", () => {
  for (const [id, native] of Object.entries(natives)) {
    const { parameters } = declarations[id as keyof typeof declarations];
    const args = parameters.map(({ name, range }, i) =>
      "only" in native && name in (native.only ?? {}) ? "" : `B${i + 2}${range ? `:M${i + 2}` : ""}`,
    );
    if ("none" in native) expect(native.none).not.toBe("");
    else expect(nativeFormula(id, args)).toBeDefined();
  }
});

test("there is no equivalent for a function that does not exist, nor for one argument too many", () => {
  expect(nativeFormula("SUM", ["B2"])).toBeUndefined();
  expect(nativeFormula("ROI", ["B2", "C2", "D2", "E2"])).toBeUndefined();
});

test("there is no equivalent longer or deeper than Excel takes", () => {
  expect(nativeFormula("UPLIFT", [`SUM(${"B2,".repeat(400)}B2)`, "C2"])).toBeDefined();
  expect(nativeFormula("UPLIFT", [`SUM(${"B2,".repeat(4000)}B2)`, "C2"])).toBeUndefined();
  expect(nativeFormula("UPLIFT", [`${"ABS(".repeat(64)}B2${")".repeat(64)}`, "C2"])).toBeUndefined();
});
