/** What the judge is told besides the sentence: what its row and the plan say. */
import { dueIn } from "../../core/smart/due";
import type { Given } from "../../core/smart/judge";
import type { PlanRow, RowKey } from "../../excel/selected-objectives";
import { lists } from "../../plan/lists";
import { isOneOf } from "./rowSlots";

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
    history: [number("history1"), number("history2")],
    budget: row.budget,
    ...(isOfCategory(cells.get("metric")) && { categoryGrowth: row.categoryGrowth }),
    due: typeof due === "string" ? dueIn(due) : numberOf(due),
    linkedTo: text("driver") ?? text("retailerGoal"),
    owner: text("owner"),
    ...(start !== undefined && end !== undefined && { period: { start, end } }),
  };
}

/** The category has sales as well; it has no ROI and no availability to be compared with. */
function isOfCategory(metric: unknown): boolean {
  return [lists.metric.sellOut, lists.metric.nsv].some(({ words }) => isOneOf(words, metric));
}

function numberOf(value: unknown): number | undefined {
  return typeof value === "number" ? value : undefined;
}
