/** What a plan's other tables say about its objectives: what the activities that serve one cost, and how the category grew. */
import { askPlans, askTable, type PlanTable, type Prefix } from "./plan-tables";

export interface Backing {
  /** Budget of the activities that name this sentence; 0 where none does. */
  readonly budgetOf: (sentence: string) => number;
  /** From the year before to the last; undefined where the plan does not say. */
  readonly categoryGrowth: number | undefined;
}

/** Asks which plans have the tables; after a sync, asks for those of a plan; tells them after another. */
export function findBacking(workbook: Excel.Workbook): (prefix: Prefix) => () => Backing {
  const withActivities = askPlans(workbook, "activities");
  const withSales = askPlans(workbook, "sales");
  return (prefix) => {
    const activities = withActivities().includes(prefix)
      ? askTable(workbook, prefix, "activities", ["objective", "budget"])
      : undefined;
    const sales = withSales().includes(prefix)
      ? askTable(workbook, prefix, "sales", ["categoryBefore", "category"])
      : undefined;
    return () => {
      const costs = activities ? pairsIn(activities(), "objective", "budget") : [];
      const segments = sales ? pairsIn(sales(), "categoryBefore", "category") : [];
      return {
        budgetOf: (sentence) => sum(costs.map(([served, budget]) => (served === sentence ? budget : 0))),
        categoryGrowth: growthOf(segments.filter((pair) => pair.every((sold) => typeof sold === "number"))),
      };
    };
  };
}

function pairsIn<Key extends string>(
  { values, columns }: PlanTable<Key>,
  one: Key,
  other: Key,
): readonly (readonly [unknown, unknown])[] {
  return values.map((row) => [row[columns.get(one) ?? -1], row[columns.get(other) ?? -1]]);
}

/** Of the segments whose sales are known in both years. */
function growthOf(segments: readonly (readonly [unknown, unknown])[]): number | undefined {
  const before = sum(segments.map(([first]) => first));
  return before > 0 ? sum(segments.map(([, second]) => second)) / before - 1 : undefined;
}

/** A blank, a text and an error count for nothing. */
function sum(values: readonly unknown[]): number {
  return values.reduce<number>((all, value) => all + (typeof value === "number" ? value : 0), 0);
}
