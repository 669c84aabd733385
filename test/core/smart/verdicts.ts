import { judge } from "../../../src/core/smart/judge";

/** The criteria that an objective meets by itself, as "SMT"; a dot for one that it does not. */
function met(objective: string): string {
  const { verdicts } = judge(objective);
  return (["S", "M", "T"] as const).map((it) => (verdicts[it].grade === "met" ? it : ".")).join("");
}

/** One topic of the verdicts: the criteria that each of its objectives meets. */
export function meets(
  topic: string,
  table: readonly (readonly [criteria: string, objective: string])[],
): void {
  describe(topic, () => {
    test.each(table)("%s is met by: %s", (criteria, objective) => {
      expect(met(objective)).toBe(criteria);
    });
  });
}
