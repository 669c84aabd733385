/** M: a number with a unit, a percentage, a count, a multiple, "top N", or something anyone can check yes or no. */
import { isAny, type Sentence, spansOf } from "./reading";
import { factsOf } from "./specific";
import type { Term } from "./terms";
import type { Verdict } from "./verdict";

export function judgeMeasurable(sentence: Sentence, givenTarget: number | undefined): Verdict {
  if (sentence.intent === "none")
    return { grade: "missing", rule: "M.noObjective", evidence: [], lacks: "objective" };
  const targets = sentence.quantities.filter((quantity) => quantity.role === "target");
  if (targets.length > 0)
    return { grade: "met", rule: "M.quantity", evidence: targets.map(({ start, end }) => ({ start, end })) };
  const facts = factsOf(sentence);
  if (givenTarget !== undefined)
    return { grade: "met", rule: "M.givenTarget", evidence: spansOf(facts.metrics) };
  const done = completed(sentence);
  if (done) return { grade: "met", rule: "M.deliverable", evidence: spansOf(done) };
  const bases = sentence.quantities.filter((quantity) => quantity.role === "base");
  if (bases.length > 0)
    return {
      grade: "partial",
      rule: "M.baseOnly",
      evidence: bases.map(({ start, end }) => ({ start, end })),
      lacks: "target",
    };
  if (facts.metrics.length > 0)
    return { grade: "partial", rule: "M.metricOnly", evidence: spansOf(facts.metrics), lacks: "number" };
  const isTask = facts.verbs[0] !== undefined && isAny(facts.verbs[0], ["task", "complete"]);
  return {
    grade: "missing",
    rule: isTask ? "M.task" : "M.none",
    evidence: [],
    lacks: isTask ? "outcome" : "number",
  };
}

/** Signed, launched, installed: a verb that ends in something. Verbs that may never end ("create") need a thing that is made. */
function completed(sentence: Sentence): Term[] | undefined {
  const { verbs, deliverables, scope, hasSlogan, hasObject } = factsOf(sentence);
  if (hasSlogan) return undefined;
  const prizes = deliverables.filter((term) => term.is.has("prize"));
  if (prizes.length > 0 && scope.length > 0) return prizes;
  const isRepeated = sentence.times.some((time) => time.role === "frequency");
  for (const verb of verbs) {
    const isDefinite = verb.is.has("complete") && !verb.is.has("vague") && hasObject;
    const isMade = isAny(verb, ["complete", "task"]) && !isRepeated;
    const things = isDefinite ? [...deliverables, ...scope] : isMade ? deliverables : [];
    if (things.length > 0) return [verb, ...deliverables];
  }
  return undefined;
}
