import { nativeFormula } from "../../src/functions/native";

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

test("there is no equivalent for a function that does not exist, nor for one argument too many", () => {
  expect(nativeFormula("SUM", ["B2"])).toBeUndefined();
  expect(nativeFormula("ROI", ["B2", "C2", "D2", "E2"])).toBeUndefined();
});

test("there is no equivalent longer or deeper than Excel takes", () => {
  expect(nativeFormula("UPLIFT", [`SUM(${"B2,".repeat(400)}B2)`, "C2"])).toBeDefined();
  expect(nativeFormula("UPLIFT", [`SUM(${"B2,".repeat(4000)}B2)`, "C2"])).toBeUndefined();
  expect(nativeFormula("UPLIFT", [`${"ABS(".repeat(64)}B2${")".repeat(64)}`, "C2"])).toBeUndefined();
});
