import fc from "fast-check";
import { storedFormula, writtenFormula } from "../../src/xlsx/formulas";

const pairs: [written: string, stored: string][] = [
  ["JBP.ROI(36800,15750)", "_xldudf_JBP_ROI(36800,15750)"],
  ["SUM(A1:B2)+JBP.OSALOSS('Q1 2026'!A1,B$2)", "SUM(A1:B2)+_xldudf_JBP_OSALOSS('Q1 2026'!A1,B$2)"],
  ["IFNA(XLOOKUP(A1,B:B,C:C),0)", "_xlfn.IFNA(_xlfn.XLOOKUP(A1,B:B,C:C),0)"],
  ["SORT(FILTER(A1:A9,B1:B9>0))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9>0))"],
  ["LET(x,A1,y,x*2,x+y)", "_xlfn.LET(_xlpm.x,A1,_xlpm.y,_xlpm.x*2,_xlpm.x+_xlpm.y)"],
  ["MAP(A1:A3,LAMBDA(v,v^2))", "_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.v,_xlpm.v^2))"],
  ["VLOOKUP(A1,{1,2;3,4},2,FALSE)", "VLOOKUP(A1,{1,2;3,4},2,FALSE)"],
  ["SUM(Sales[[#This Row],[Net]])", "SUM(Sales[[#This Row],[Net]])"],
  ["1.5E+3*LOG10(A1)", "1.5E+3*LOG10(A1)"],
  ["PERCENTILE.INC($A$1:$A$9,0.5)", "_xlfn.PERCENTILE.INC($A$1:$A$9,0.5)"],
];

test.each(pairs)("%s is stored as %s", (written, stored) => {
  expect(storedFormula(`=${written}`)).toBe(stored);
});

test.each(pairs)("%s is read back from a file as it was written", (written, stored) => {
  expect(writtenFormula(stored)).toBe(written);
});

test("a JBP function is stored in capitals however it was typed", () => {
  expect(storedFormula("=jbp.roi(1,2)")).toBe("_xldudf_JBP_ROI(1,2)");
  expect(writtenFormula("_xldudf_jbp_roi(1,2)")).toBe("JBP.ROI(1,2)");
});

test.each([
  '"JBP.ROI(1,2) is not IFNA(1,2)"',
  "'JBP.ROI(a'!A1",
  "Sales[IFNA(x)]",
  "Sales[it''s '[net']]",
  "IFNA",
])("%s is no call and stays as it is", (formula) => {
  expect(storedFormula(formula)).toBe(formula);
  expect(writtenFormula(formula)).toBe(formula);
});

test("the short form of this row is stored in the long form that every reader knows", () => {
  expect(storedFormula("=Sales[@Net]*[@[Unit price]]")).toBe(
    "Sales[[#This Row],[Net]]*[[#This Row],[Unit price]]",
  );
  expect(storedFormula("=SUM(Sales[@])")).toBe("SUM(Sales[#This Row])");
});

test("any text survives, whatever its brackets and quotes", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const quoted = `"${text.replaceAll('"', '""')}"&A1`;
      expect(storedFormula(quoted)).toBe(quoted);
      expect(typeof storedFormula(text)).toBe("string");
    }),
  );
});
