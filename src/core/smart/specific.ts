/** S: says what changes, and for whom, where, or which product, channel, segment, process or company. */
import type { Facts } from "./facts";
import { type Sentence, spansOf } from "./reading";
import { isAny, type Kind, type Term } from "./terms";
import type { Lack, Verdict } from "./verdict";

interface Rule {
  readonly rule: Verdict["rule"];
  readonly grade: Verdict["grade"];
  readonly lacks?: Lack;
  readonly when: (facts: Facts) => boolean;
  readonly evidence: (facts: Facts) => readonly Term[];
}

const firstVerbIs = ({ verbs }: Facts, ...kinds: Kind[]) => isAny(verbs[0], kinds);

/** The first rule that applies decides. */
const rules: readonly Rule[] = [
  {
    rule: "S.measuredScope",
    grade: "met",
    when: ({ isMeasured, scope }) => isMeasured && scope.length > 0,
    evidence: ({ scope }) => scope,
  },
  {
    rule: "S.measuredPerson",
    grade: "met",
    when: ({ isMeasured, persons }) => isMeasured && persons.length > 0,
    evidence: ({ persons }) => persons,
  },
  {
    rule: "S.measuredActivity",
    grade: "met",
    when: ({ isMeasured, verbs }) => isMeasured && verbs.some((verb) => isAny(verb, ["activity"])),
    evidence: ({ verbs }) => verbs.filter((verb) => isAny(verb, ["activity"])),
  },
  {
    rule: "S.measuredTask",
    grade: "met",
    when: (facts) => facts.isMeasured && firstVerbIs(facts, "encounter"),
    evidence: ({ verbs }) => verbs.slice(0, 1),
  },
  {
    rule: "S.measuredOnly",
    grade: "partial",
    lacks: "scope",
    when: ({ isMeasured, metrics }) => isMeasured && metrics.length > 0,
    evidence: ({ metrics }) => metrics,
  },
  {
    rule: "S.numberOnly",
    grade: "partial",
    lacks: "metric",
    when: ({ isMeasured }) => isMeasured,
    evidence: ({ verbs }) => verbs.slice(0, 1),
  },
  {
    rule: "S.directedScope",
    grade: "met",
    when: (facts) =>
      !facts.hasSlogan &&
      ((facts.movesMetric && facts.isLocated) || (movesSomething(facts) && isDirected(facts))),
    evidence: ({ metrics, scope }) => [...metrics, ...scope],
  },
  {
    rule: "S.metricThere",
    grade: "met",
    when: (facts) => !facts.hasSlogan && facts.isLocated && isMetricThere(facts),
    evidence: ({ metrics, scope }) => [...metrics, ...scope],
  },
  {
    rule: "S.concreteAction",
    grade: "met",
    when: (facts) =>
      !facts.hasSlogan &&
      (firstVerbIs(facts, "activity") ||
        facts.ensured !== undefined ||
        (facts.status !== undefined &&
          facts.scope.some(({ start }) => start > (facts.status as Term).start)) ||
        (facts.isMore && facts.isLocated && facts.scope.length > 0) ||
        facts.meansDeliverable.length > 0 ||
        ((!facts.isLoose || facts.isForAll) && (facts.makesThing || isConcrete(facts)))),
    evidence: ({ verbs, deliverables, scope }) => [...verbs.slice(0, 1), ...deliverables, ...scope],
  },
  {
    rule: "S.metricWithoutScope",
    grade: "partial",
    lacks: "scope",
    when: ({ metrics }) => metrics.length > 0,
    evidence: ({ metrics }) => metrics,
  },
  {
    rule: "S.vagueWithScope",
    grade: "partial",
    lacks: "metric",
    when: ({ hasListedScope }) => hasListedScope,
    evidence: ({ scope }) => scope,
  },
  { rule: "S.vague", grade: "missing", lacks: "verb", when: () => true, evidence: () => [] },
];

/** "Tăng trưởng doanh số tại Lotte", "achieve margin growth at AEON": its verb is the metric or reaches it, if there is one. */
const isMetricThere = ({ verbs, metrics, hasListedScope }: Facts) =>
  hasListedScope && metrics.length > 0 && (verbs.length === 0 || isAny(verbs[0], ["metric", "reach"]));

/** "Maintain and increase …" says which way, if not at once. */
const movesSomething = ({ actions }: Facts) =>
  isAny(actions[0], ["direction"]) ||
  actions.slice(1).some((verb) => isAny(verb, ["direction"]) && isAny(verb, ["english"]));

/** "Reduce food waste in the canteen", "grow sell-out through horeca": what moves has a place, or is told at length. */
function isDirected({
  verbs,
  deliverables,
  firstScope,
  metrics,
  isLocated,
  hasListedScope,
  countsNamed,
  hasObject,
  isEnglish,
}: Facts): boolean {
  return (
    countsNamed ||
    (firstScope.length > (isAny(verbs[0], ["english"]) ? 2 : 3) && (hasObject || !isEnglish)) ||
    (metrics.length > 0 && firstScope.length > 0 && deliverables.length > 0) ||
    (metrics.length > 0 && hasListedScope) ||
    (isLocated && firstScope.length + deliverables.length > 1)
  );
}

/** Something definite is done to something named, or something named is won. */
function isConcrete(facts: Facts): boolean {
  const { verbs, actions, deliverables, scope, isForAll } = facts;
  if (verbs.length === 0) return deliverables.length > 0 && scope.length > 0;
  const isDone =
    (isForAll && (firstVerbIs(facts, "ensuring", "complete") || !firstVerbIs(facts, "vague", "direction"))) ||
    (firstVerbIs(facts, "task") && (facts.hasObject || !facts.isEnglish)) ||
    (actions.some((verb) => isCompletion(verb) && !verb.is.has("vague")) &&
      (facts.hasObject || facts.isObjectNamed || !facts.isEnglish || deliverables.length > 0));
  // "Launch products in Huế".
  const isPlaced = facts.isLocated && facts.hasUndertaking && firstVerbIs(facts, "complete");
  if (isPlaced && !firstVerbIs(facts, "vague", "direction") && scope.length > 0) return true;
  const isWon =
    actions.some((verb) => isAny(verb, ["reach"])) &&
    scope.length > 0 &&
    deliverables.some((term) => isAny(term, ["prize"]));
  return isWon || (isDone && deliverables.length + scope.length > 0);
}

/** A verb that no list holds is taken for a definite one: the vague ones are few and listed. */
export function isCompletion(verb: Term): boolean {
  return verb.is.has("complete") || verb.is.has("name");
}

export function judgeSpecific({ intent, facts }: Sentence): Verdict {
  if (intent === "none") return { grade: "missing", rule: "S.noObjective", evidence: [], lacks: "objective" };
  const reached = facts.scope.length > 0 ? facts.scope : facts.deliverables;
  if (intent === "reached" && reached.length > 0)
    return { grade: "met", rule: "S.reachedState", evidence: spansOf(reached) };
  const { rule, grade, lacks, evidence } = rules.find(({ when }) => when(facts)) as Rule;
  const spans = spansOf([...new Set(evidence(facts))].sort((a, b) => a.start - b.start));
  return { grade, rule, evidence: spans, ...(lacks && { lacks }) };
}
