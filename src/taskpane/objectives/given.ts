/** What the judge is told besides the sentence: what its row and the plan say. */
import { dueIn } from "../../core/smart/due";
import type { Given } from "../../core/smart/judge";
import type { PlanRow, RowKey } from "../../excel/selected-objectives";

export function givenOf(row: PlanRow | undefined): Given {
  if (!row) return {};
  const { cells, plan } = row;
  const number = (key: RowKey) => numberOf(cells.get(key));
  const text = (key: RowKey) => cells.get(key)?.toString();
  const due = cells.get("due");
  const [start, end] = [numberOf(plan.get("start")), numberOf(plan.get("end"))];
  return {
    inPlan: true,
    baseline: number("baseline"),
    target: number("target"),
    history: historyOf([number("history1"), number("history2"), number("baseline")]),
    due: typeof due === "string" ? dueIn(due) : numberOf(due),
    linkedTo: text("driver") ?? text("retailerGoal"),
    owner: text("owner"),
    ...(start !== undefined && end !== undefined && { period: { start, end } }),
  };
}

/** The baseline is last year's figure itself, or the period after it. */
function historyOf(values: readonly (number | undefined)[]): readonly (number | undefined)[] {
  return values.filter((value, i) => i === 0 || value !== values[i - 1]);
}

function numberOf(value: unknown): number | undefined {
  return typeof value === "number" ? value : undefined;
}
