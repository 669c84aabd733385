import { withoutJbp } from "../../src/functions/without-jbp";

test("a JBP call becomes its native equivalent where it stands", () => {
  expect(withoutJbp('IF(A1="","",JBP.ROI(36800,15750))+1', "en")).toBe('IF(A1="","",(36800/15750))+1');
});

test("calls within calls are replaced from the inside", () => {
  const native = withoutJbp("JBP.ROI(JBP.NETINCREMENTAL(600,120,90,30),100)", "en");
  expect(native).not.toMatch(/JBP/);
  expect(native).toContain("600");
});

test("commas and brackets in texts, structured references and sheet names are no arguments", () => {
  const native = withoutJbp("JBP.UPLIFT(Sales[[#This Row],[Net, total]],'Q1 (a,b)'!A1)", "en");
  expect(native).toContain("Sales[[#This Row],[Net, total]]");
  expect(native).toContain("'Q1 (a,b)'!A1");
  expect(native).not.toMatch(/JBP/);
});

test.each(['"JBP.ROI(1,2)"', "MyJBP.ROI(1,2)", "'JBP.ROI(1)'!A1", "Sales[JBP.ROI(x)]", "SUM(A1:A9)"])(
  "%s holds no JBP call and stays as it is",
  (formula) => {
    expect(withoutJbp(formula, "vi")).toBe(formula);
  },
);

test.each(["JBP.TET(2026)+1", "INDEX(JBP.GROWTHDRIVERS(A1:A3,B1:B3),2)", "JBP.UNHEARDOF(1)"])(
  "%s has no native equivalent: only its value can stand in",
  (formula) => {
    expect(withoutJbp(formula, "en")).toBeUndefined();
  },
);
