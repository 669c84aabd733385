import { languages } from "../../src/i18n/language";
import { layout } from "../../src/plan/layout/layout";
import { mended } from "../../src/plan/layout/mend";
import { plan } from "../../src/plan/plan";
import { sampleSettings } from "../../src/plan/sample/sample";

const own = 'IF(JBPKpis[[#This Row],[Value]]="","",SUM(JBPCosts[[a]:[b]],\'1 Plan\'!$B$2:$M$2)/JBP_fund)';

test.each([
  [
    "what Excel leaves of a table and of cells",
    'IF(JBPKpis[[#This Row],[Value]]="","",SUM(#REF!,#REF!$B$2:$M$2)/JBP_fund)',
    own,
  ],
  [
    "Excel's own way to write it",
    'IF([@Value]="", "", SUM(#REF!, \'1 Plan\'!$B$2:$M$2)/jbp_Fund)',
    'IF([@Value]="", "", SUM(JBPCosts[[a]:[b]], \'1 Plan\'!$B$2:$M$2)/jbp_Fund)',
  ],
  [
    "names that planners gave to sheets and headers",
    'IF(JBPKpis[[#This Row],[Ours]]="","",SUM(#REF!,Plan!$C$4:$N$4)/JBP_fund)',
    'IF(JBPKpis[[#This Row],[Ours]]="","",SUM(JBPCosts[[a]:[b]],Plan!$C$4:$N$4)/JBP_fund)',
  ],
])("%s is made whole", (_, formula, expected) => {
  expect(mended(formula, own)).toBe(expected);
});

test.each([
  ["that lost nothing", own],
  ["of planners' own", "SUM(#REF!)"],
  ["that planners changed", 'IF(JBPKpis[[#This Row],[Value]]="","",2*SUM(#REF!,#REF!$B$2:$M$2)/JBP_fund)'],
  ["with another text", 'IF(JBPKpis[[#This Row],[Value]]="-","",SUM(#REF!,#REF!$B$2:$M$2)/JBP_fund)'],
  ["with another name", 'IF(JBPKpis[[#This Row],[Value]]="","",SUM(#REF!,#REF!)/Fund)'],
  ["that is none", ""],
])("a formula %s is left alone", (_, formula) => {
  expect(mended(formula, own)).toBeUndefined();
});

test("what the plan has lost itself stays lost", () => {
  expect(mended("SUM(#REF!)/#REF!", "SUM(JBPCosts[a])/#REF!")).toBe("SUM(JBPCosts[a])/#REF!");
  expect(mended("SUM(#REF!)", "SUM(#REF!)")).toBeUndefined();
});

test.each(languages)("each formula of the plan that lost its tables is made whole, in %s", (language) => {
  const formulas = layout(plan, { ...sampleSettings, language }).flatMap((operation) =>
    operation.do === "formula" ? [operation.formula] : [],
  );
  const speaking = formulas.filter((formula) => /JBP\w+\[/.test(formula));
  expect(speaking.length).toBeGreaterThan(20);
  for (const formula of speaking) {
    const broken = formula.replace(/JBP\w+\[(?:'.|[^[\]']|\[(?:'.|[^[\]'])*\])*\]/g, "#REF!");
    expect(mended(broken, formula)).toBe(formula);
  }
});
