import { monthsFrom, serialOf } from "../../../src/core/smart/dates";
import { judge } from "../../../src/core/smart/judge";
import { read } from "../../../src/core/smart/reading";

const objective = (time: string) => `Raise OSA at Lotte to 97% ${time}`;
const dueOf = (time: string) => read(objective(time))[0]?.times.find(({ role }) => role === "deadline")?.due;
const roleOf = (time: string) => read(objective(time))[0]?.times[0]?.role;

test.each([
  ["by 31/12/2027", serialOf(2027, 12, 31)],
  ["by 2027-12-31", serialOf(2027, 12, 31)],
  ["by 31.12.2027", serialOf(2027, 12, 31)],
  ["by 12/31/2027", serialOf(2027, 12, 31)],
  ["by 30 June 2027", serialOf(2027, 6, 30)],
  ["by June 30, 2027", serialOf(2027, 6, 30)],
  ["trước ngày 30/06/2027", serialOf(2027, 6, 29)],
  ["by end of Q3/2027", serialOf(2027, 9, 30)],
  ["cuối năm 2027", serialOf(2027, 12, 31)],
  ["đến hết quý 2/2027", serialOf(2027, 6, 30)],
  ["before Q3 2027", serialOf(2027, 6, 30)],
])("%s falls due on one day", (time, serial) => {
  expect(dueOf(time)).toEqual({ start: serial, end: serial });
});

test.each([
  ["in Q3/2027", monthsFrom(2027, 7, 3)],
  ["quý 3 năm 2027", monthsFrom(2027, 7, 3)],
  ["quý III/2027", monthsFrom(2027, 7, 3)],
  ["H1/2027", monthsFrom(2027, 1, 6)],
  ["trong năm 2027", monthsFrom(2027, 1, 12)],
  ["in June 2027", monthsFrom(2027, 6, 1)],
  ["by mid-2027", monthsFrom(2027, 1, 12)],
  ["tháng 6/2027", monthsFrom(2027, 6, 1)],
  ["in FY27", { start: serialOf(2026, 1, 1), end: serialOf(2027, 12, 31) }],
  ["vào Tết 2027", { start: serialOf(2027, 1, 20), end: serialOf(2027, 2, 28) }],
])("%s falls due within a period", (time, period) => {
  expect(dueOf(time)).toEqual(period);
});

test.each([
  "this quarter",
  "by EOY",
  "within 12 weeks",
  "quý 3",
  "trong 6 tháng",
  "năm nay",
  "trước Tết",
  "3 năm tới",
  "by June",
  "by the end of 12 months",
  "by year three",
  "by week 40",
  "by the 3rd quarter",
  "by the 15th",
  "before year's end",
  "by the fall",
  "six months from now",
  "over a 3-year period",
  "by the end of the programme",
])("%s is a deadline whose day only a clock could tell", (time) => {
  expect(roleOf(time)).toBe("deadline");
  expect(dueOf(time)).toBeUndefined();
});

test.each([
  ["every month", "frequency"],
  ["mỗi quý", "frequency"],
  ["hàng tháng", "frequency"],
  ["so với năm 2026", "baseline"],
  ["versus 2026", "baseline"],
  ["from March 2027", "start"],
  ["kể từ tháng 3/2027", "start"],
  ["trong những năm tới", "someday"],
  ["as soon as possible", "someday"],
])("%s is no deadline but a %s", (time, role) => {
  expect(roleOf(time)).toBe(role);
});

const plan = { start: serialOf(2027, 1, 1), end: serialOf(2027, 12, 31) };
const inPlan = (time: string) => judge(objective(time), { period: plan }).verdicts.T;

test("a due date inside the plan is met", () => {
  expect(inPlan("by 30/09/2027").grade).toBe("met");
  expect(inPlan("in Q3").grade).toBe("met");
});

test("a due date before the plan begins is missing, one after its end partial", () => {
  expect(inPlan("by 30/09/2026")).toMatchObject({ grade: "missing", rule: "T.beforePlan" });
  expect(inPlan("by 31/03/2028")).toMatchObject({ grade: "partial", rule: "T.afterPlan" });
});

test("without a plan an old date is not compared with anything", () => {
  expect(judge(objective("by 30/09/1999")).verdicts.T.grade).toBe("met");
});

test("the plan's own due date counts as the text's would", () => {
  expect(judge(objective(""), { due: serialOf(2027, 5, 1) }).verdicts.T.rule).toBe("T.givenDue");
  expect(judge(objective(""), { due: serialOf(2026, 5, 1), period: plan }).verdicts.T.grade).toBe("missing");
});

test.each([
  ["by 31/12/2020", "T.beforePlan"],
  ["trước 31/12/2020", "T.beforePlan"],
  ["by 31/12/2035", "T.afterPlan"],
  ["by 30/09/2027", "T.deadline"],
  ["in Q3", "T.deadline"],
  ["", "T.givenDue"],
])("a row that falls due within the plan hides no other date of its sentence: %s", (time, rule) => {
  const due = serialOf(2027, 8, 31);
  expect(judge(objective(time), { due, period: plan }).verdicts.T.rule).toBe(rule);
});

test("a row that falls due outside of the plan is told though its sentence names a date within", () => {
  const due = serialOf(2028, 8, 31);
  expect(judge(objective("by 30/09/2027"), { due, period: plan }).verdicts.T.rule).toBe("T.afterPlan");
});

test("of several times in the sentence the one within the plan is its deadline", () => {
  const rule = judge(objective("by 30/09/2027 and by 30/09/2035"), { period: plan }).verdicts.T.rule;
  expect(rule).toBe("T.deadline");
});
