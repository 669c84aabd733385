/** M: a number with a unit, a percentage, a count, a multiple, "top N", or something anyone can check yes or no. */
import { isAny } from "./terms";
import { type Sentence, spansOf } from "./reading";
import { isCompletion } from "./specific";
import type { Term } from "./terms";
import { stateOf } from "./told";
import type { Time } from "./times";
import type { Lack, Verdict } from "./verdict";

export function judgeMeasurable(sentence: Sentence, givenTarget: number | undefined): Verdict {
  const { intent, facts, quantities } = sentence;
  if (intent === "none") return { grade: "missing", rule: "M.noObjective", evidence: [], lacks: "objective" };
  const spansIn = (role: "target" | "base") =>
    quantities.filter((quantity) => quantity.role === role).map(({ start, end }) => ({ start, end }));
  const told = (
    grade: Verdict["grade"],
    rule: Verdict["rule"],
    evidence: Verdict["evidence"],
    lacks?: Lack,
  ): Verdict => ({
    grade,
    rule,
    evidence,
    ...(lacks && { lacks }),
  });

  const targets = spansIn("target");
  if (targets.length > 0) return told("met", "M.quantity", targets);
  if (givenTarget !== undefined) return told("met", "M.givenTarget", spansOf(facts.metrics));
  const done = completed(sentence);
  if (done && done.length > 0) return told("met", "M.deliverable", spansOf(done));
  const bases = spansIn("base");
  if (bases.length > 0) return told("partial", "M.baseOnly", bases, "target");
  if (facts.metrics.length > 0) return told("partial", "M.metricOnly", spansOf(facts.metrics), "number");
  return isAny(facts.verbs[0], ["task", "complete"])
    ? told("missing", "M.task", [], "outcome")
    : told("missing", "M.none", [], "number");
}

/** Signed, launched, installed: a verb that ends in something. Verbs that may never end ("create") need a thing that is made. */
function completed({ facts, intent, times, terms }: Sentence): Term[] | undefined {
  const {
    verbs,
    actions,
    deliverables,
    scope,
    uncounted,
    hasSlogan,
    hasObject,
    hasUndertaking,
    makesThing,
    isForAll,
    isAble,
    meansDeliverable,
    ensured,
    status,
    isLoose,
  } = facts;
  if (intent === "reached" && terms.some(({ text }) => unended.has(text))) return undefined;
  if (intent === "reached") return [...(scope.length > 0 ? scope : deliverables)];
  if (hasSlogan || isAble || isLoose || isAny(verbs[0], ["tentative"])) return undefined;
  const isEnsured =
    isAny(verbs[0], ["ensuring"]) && (verbs.length > 1 || terms.some((term) => isAny(term, ["act"])));
  if (
    isForAll &&
    scope.length > 0 &&
    (isEnsured || ending.has(verbs[0]?.text ?? "") || !isAny(verbs[0], ["vague", "direction"]))
  )
    return verbs.slice(0, 1);
  const prizes = deliverables.filter((term) => term.is.has("prize"));
  if (prizes.length > 0 && scope.length > 0) return prizes;
  if (status) return [status];
  const first = terms.findIndex(
    (term, i) => isFirstOne(terms, i) && term.start > (verbs[0]?.start ?? Infinity),
  );
  if (first > 0 && isAny(verbs[0], ["reach", "complete"])) return terms.slice(first, first + 1);
  if (ensured && (isAny(ensured, ["accomplished"]) || !isAny(verbs[0], ["ensuring"]))) return [ensured];
  if (meansDeliverable.length > 0) return [...meansDeliverable];
  const isDue = times.some(({ role }) => role === "deadline");
  const isUncounted = (verb: Term | undefined) => !isDue && verb !== undefined && uncounted.includes(verb);
  if (makesThing && !isUncounted(verbs[0])) return [...verbs.slice(0, 1), ...deliverables];
  if (isAny(verbs[0], ["direction"]) && !isAny(verbs[0], ["complete"])) return undefined;
  const isRepeated = times.some(({ role }) => role === "frequency");
  const one = terms.find((_, i) => isOneEach(terms, i, times));
  if (one) return [one];
  if (verbs[0] && scope.length + deliverables.length > 0 && isReadThrough(terms, terms.indexOf(verbs[0])))
    return [verbs[0]];
  // "Call the buyer every Friday for six months": so many times, counted out.
  if (
    isRepeated &&
    isAny(verbs[0], ["task", "activity"]) &&
    times.some(({ role, first }) => role === "deadline" && terms[first]?.text === "for")
  )
    return verbs.slice(0, 1);
  for (const verb of actions) {
    const mayNeverEnd = isAny(verb, ["task", "reach"]);
    const isOngoing = isAny(verb, ["ongoing"]) || (isAny(verb, ["task"]) && isRepeated);
    if (isOngoing || isUncounted(verb)) continue;
    const isDefinite = isCompletion(verb) && !verb.is.has("vague") && (hasObject || !mayNeverEnd);
    const isMade = isAny(verb, ["complete", "task"]) && !isRepeated;
    const things = isDefinite
      ? [...deliverables, ...scope]
      : isMade
        ? [...deliverables, ...(isDue && verb === verbs[0] ? scope : [])]
        : [];
    if (things.some((term) => term !== verb) || (isDefinite && !mayNeverEnd && hasUndertaking))
      return [verb, ...deliverables];
  }
  return undefined;
}

/** "Eliminate all paper labels": at last there are none. */
const ending = new Set(["eliminate", "end", "eradicate", "stop", "prevent"]);

/** "Awareness has significantly risen", "the system is improved": told as if it were so, and no more to be checked for it. */
const unended = new Set(["improved", "enhanced", "strengthened", "risen", "increased", "grown", "reduced", "decreased", "optimized", "optimised", "raised"]); // prettier-ignore

/** "Read the book about …", "read through the manual": it is read, or it is not. */
const isReadThrough = (terms: readonly Term[], i: number) =>
  terms[i]?.text === "read" && /^(?:the|through|this)$/.test(terms[i + 1]?.text ?? "");

/** "Read a book each month", "call the buyer once a week": one of them, counted. */
function isOneEach(terms: readonly Term[], i: number, times: readonly Time[]): boolean {
  if (/^(?:once|twice)$/.test(terms[i]?.text ?? ""))
    return times.some(({ role, first, next }) => role === "frequency" && first <= i + 1 && i < next + 1);
  return (
    (isAny(terms[i], ["single"]) || terms[i]?.text === "one") &&
    times.some(
      ({ role, first }) =>
        role === "frequency" &&
        first > i + 1 &&
        first < i + 5 &&
        terms.slice(i + 1, first).every((term) => isAny(term, [...stateOf, "plain"])),
    )
  );
}

/** "Win our first pharmacy": one, where there was none. */
function isFirstOne(terms: readonly Term[], i: number): boolean {
  return (
    terms[i]?.text === "first" &&
    isAny(terms[i - 1], ["owned", "single", "article"]) &&
    !isAny(terms[i + 1], ["unit", "metric", "number"])
  );
}
