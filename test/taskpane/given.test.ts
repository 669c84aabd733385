import { judge } from "../../src/core/smart/judge";
import type { PlanRow, RowKey } from "../../src/excel/selected-objectives";
import { hint } from "../../src/i18n/smart";
import { givenOf } from "../../src/taskpane/objectives/given";

/** A row of a plan, as the pane reads it. */
const rowOf = (
  cells: Partial<Record<RowKey, string | number>>,
  more: Partial<Pick<PlanRow, "budget" | "categoryGrowth">> = {},
): PlanRow => ({
  prefix: "JBP",
  cells: new Map(Object.entries(cells) as [RowKey, string | number][]),
  plan: new Map(),
  budget: 0,
  categoryGrowth: undefined,
  ...more,
});
const sentence = "Increase sell-out at Lotte";
const achievable = (...row: Parameters<typeof rowOf>) => judge(sentence, givenOf(rowOf(...row))).verdicts.A;
const advised = (...row: Parameters<typeof rowOf>) =>
  hint("A", judge(sentence, givenOf(rowOf(...row))), "en");

/** The baseline is last year's figure, as in most rows. */
const typical = { history1: 112, history2: 120, baseline: 120 };

test("two years, the last of which is the baseline, are a trend to hold the target against", () => {
  expect(achievable({ ...typical, target: 134 }).rule).toBe("A.withinBand");
  expect(achievable({ ...typical, target: 122 }).rule).toBe("A.tooEasy");
  expect(achievable({ ...typical, target: 240 }).rule).toBe("A.far");
  expect(achievable({ history1: 100, history2: 100, baseline: 100, target: 104 }).rule).toBe("A.withinBand");
});

test("where no trend can be told, filling in the year before is enough to follow the hint", () => {
  const { history2, baseline } = typical;
  expect(advised({ history2, baseline, target: 134 })).toMatch(/value of an earlier period/);
  expect(advised({ ...typical, target: 134 })).toBeUndefined();
});

test("a stretch is met when activities that serve the objective have a budget", () => {
  expect(advised({ ...typical, target: 145 })).toMatch(/^Let an activity with a budget serve/);
  expect(achievable({ ...typical, target: 145 }, { budget: 500 }).rule).toBe("A.resourcedStretch");
});

test.each(["Sell-out", "NSV (sell-in)"])("%s is held against the category's growth as well", (metric) => {
  const row = { ...typical, metric, target: 130 };
  expect(achievable(row, { categoryGrowth: 0.05 }).rule).toBe("A.withinBand");
  expect(achievable(row, { categoryGrowth: 0.1 }).rule).toBe("A.belowCategory");
});

test("what the category has none of is not held against its growth", () => {
  expect(achievable({ ...typical, metric: "OSA", target: 130 }, { categoryGrowth: 0.1 }).rule).toBe(
    "A.withinBand",
  );
});
