/** T: an explicit deadline, date, or period by or within which. */
import type { Period } from "./dates";
import type { Sentence } from "./reading";
import type { Time, TimeRole } from "./times";
import type { Lack, Verdict } from "./verdict";

/** What times that are no deadline are worth. */
const weaker: readonly (readonly [TimeRole, Verdict["grade"], Verdict["rule"], Lack])[] = [
  ["someday", "partial", "T.someday", "definiteDate"],
  ["label", "partial", "T.label", "definiteDate"],
  ["start", "partial", "T.start", "endDate"],
  ["frequency", "partial", "T.frequency", "endDate"],
  ["measure", "missing", "T.measure", "deadline"],
  ["baseline", "missing", "T.baseline", "deadline"],
  ["past", "missing", "T.past", "deadline"],
];

export function judgeTimeBound(
  sentences: readonly Sentence[],
  given?: { due?: Period; period?: Period },
): Verdict {
  const plan = given?.period && { figures: { planStart: given.period.start, planEnd: given.period.end } };
  const isObjective = sentences.some(({ intent }) => intent !== "none");
  if (!isObjective)
    return { grade: "missing", rule: "T.noObjective", evidence: [], lacks: "objective", ...plan };
  const times = sentences.flatMap((sentence) => sentence.times);
  const stated = times
    .filter((time) => time.role === "deadline")
    .map((time) => againstPlan(time.due, given?.period, [span(time)], "T.deadline"));
  // Of several times in the text one may be the deadline; but a row that falls due in time hides none that does not.
  const own = firstOf(["met", "partial", "missing"], stated);
  const row = given?.due && againstPlan(given.due, given.period, [], "T.givenDue");
  const due = firstOf(["missing", "partial", "met"], [own, row]);
  if (due) return due;
  for (const [role, grade, rule, lacks] of weaker) {
    const evidence = times.filter((time) => time.role === role).map(span);
    if (evidence.length > 0) return { grade, rule, evidence, lacks, ...plan };
  }
  return { grade: "missing", rule: "T.none", evidence: [], lacks: "deadline", ...plan };
}

function firstOf(
  order: readonly Verdict["grade"][],
  verdicts: readonly (Verdict | undefined)[],
): Verdict | undefined {
  return order.flatMap((grade) => verdicts.filter((verdict) => verdict?.grade === grade))[0];
}

const span = ({ start, end }: Time) => ({ start, end });

/** A deadline before the plan begins is none; one after its end lies outside of it. Without the plan nothing is compared. */
function againstPlan(
  due: Period | undefined,
  plan: Period | undefined,
  evidence: Verdict["evidence"],
  rule: Verdict["rule"],
): Verdict {
  if (due && plan) {
    const figures = { due: due.end, planStart: plan.start, planEnd: plan.end };
    if (due.end < plan.start)
      return { grade: "missing", rule: "T.beforePlan", evidence, lacks: "dueInPlan", figures };
    if (due.start > plan.end)
      return { grade: "partial", rule: "T.afterPlan", evidence, lacks: "dueBeforePlanEnds", figures };
  }
  return { grade: "met", rule, evidence };
}
