/** S: says what changes, and for whom, where, or which product, channel, segment, process or company. */
import { verbKinds } from "./objective";
import { isAny, type Sentence, spansOf } from "./reading";
import type { Kind, Term } from "./terms";
import type { Lack, Verdict } from "./verdict";

export interface Facts {
  readonly isMeasured: boolean;
  /** Names and the trade's scopes, outside of times, quantities and of how it will be done. */
  readonly scope: readonly Term[];
  readonly hasListedScope: boolean;
  /** A scope after "in", "at", "tại". */
  readonly isLocated: boolean;
  readonly hasSlogan: boolean;
  /** Its object is something definite: neither "a way" nor "the business". */
  readonly hasObject: boolean;
  readonly metrics: readonly Term[];
  readonly verbs: readonly Term[];
  readonly deliverables: readonly Term[];
}

const scopeKinds: readonly Kind[] = ["name", "retailer", "channel", "segment", "ingForm"];
const listed: readonly Kind[] = ["retailer", "channel", "segment"];

export function factsOf(sentence: Sentence): Facts {
  const { terms, quantities, times } = sentence;
  const taken = new Set<Term>();
  for (const { first, next } of [...quantities, ...times])
    for (const term of terms.slice(first, next)) taken.add(term);
  const told = outsideMeans(terms).filter((term) => !taken.has(term));
  const scope = told.filter((term) => isAny(term, scopeKinds) && !isAny(term, ["broad", "metric", "plain"]));
  return {
    isMeasured: quantities.some((quantity) => quantity.role === "target"),
    scope,
    hasListedScope: scope.some((term) => isAny(term, listed)),
    isLocated: terms.some(
      (term, i) => term.is.has("place") && scope.some((it) => terms.slice(i + 1, i + 5).includes(it)),
    ),
    hasSlogan: terms.some((term) => term.is.has("slogan")),
    hasObject: !isAny(objectOf(terms), ["broad"]),
    metrics: told.filter((term) => term.is.has("metric")),
    verbs: verbsOf(terms),
    deliverables: told.filter((term) => isAny(term, ["deliverable", "prize"])),
  };
}

/** What is to be done: the verbs after the words that declare it, if there are any. */
function verbsOf(terms: readonly Term[]): Term[] {
  const marker = terms.findLastIndex((term) => isAny(term, ["goal", "intent"]) && term.text !== "to");
  const isVerb = (term: Term) => isAny(term, verbKinds);
  const after = terms.slice(marker + 1).filter(isVerb);
  return after.length > 0 ? after : terms.filter(isVerb);
}

/** The first noun after the verb. */
function objectOf(terms: readonly Term[]): Term | undefined {
  const [verb] = verbsOf(terms);
  const from = verb ? terms.indexOf(verb) + 1 : 0;
  return terms
    .slice(from)
    .find((term) =>
      isAny(term, ["name", "broad", "deliverable", "metric", "channel", "segment", "retailer", "ingForm"]),
    );
}

/** "… by implementing a new strategy", "bằng cách …" tells how, not where: left out up to the next comma. */
function outsideMeans(terms: readonly Term[]): Term[] {
  let isMeans = false;
  return terms.filter((term, i) => {
    if (term.is.has("means") && !term.is.has("channel")) isMeans = i > 0;
    else if (term.is.has("by") && terms[i + 1] && isGerund(terms[i + 1])) isMeans = true;
    else if (term.is.has("stop") || (term.is.has("comma") && !isMeans)) isMeans = false;
    return !isMeans;
  });
}

function isGerund(term: Term | undefined): boolean {
  return term?.is.has("ingForm") === true || (term?.is.has("name") === true && term.text.endsWith("ing"));
}

interface Rule {
  readonly rule: string;
  readonly grade: Verdict["grade"];
  readonly lacks?: Lack;
  readonly when: (facts: Facts) => boolean;
  readonly evidence: (facts: Facts) => readonly Term[];
}

const firstVerb = ({ verbs }: Facts, kind: Kind) => verbs[0]?.is.has(kind) === true;

/** The first rule that applies decides. */
const rules: readonly Rule[] = [
  {
    rule: "S.measuredScope",
    grade: "met",
    when: (f) => f.isMeasured && f.scope.length > 0,
    evidence: (f) => f.scope,
  },
  {
    rule: "S.measuredOnly",
    grade: "partial",
    lacks: "scope",
    when: (f) => f.isMeasured && f.metrics.length > 0,
    evidence: (f) => f.metrics,
  },
  {
    rule: "S.numberOnly",
    grade: "partial",
    lacks: "metric",
    when: (f) => f.isMeasured,
    evidence: (f) => f.verbs.slice(0, 1),
  },
  {
    rule: "S.directedScope",
    grade: "met",
    when: (f) =>
      (f.metrics.length > 0 && f.isLocated && (firstVerb(f, "direction") || firstVerb(f, "vague"))) ||
      (firstVerb(f, "direction") && (f.scope.length > 1 || (f.metrics.length > 0 && f.hasListedScope))),
    evidence: (f) => [...f.metrics, ...f.scope],
  },
  {
    rule: "S.concreteAction",
    grade: "met",
    when: (f) =>
      !f.hasSlogan &&
      (firstVerb(f, "activity") ||
        (f.verbs.length === 0 && f.deliverables.length > 0 && f.scope.length > 0) ||
        ((f.verbs.some((verb) => verb.is.has("complete") && !verb.is.has("vague")) || firstVerb(f, "task")) &&
          (f.scope.length > 0 || f.deliverables.length > 0))),
    evidence: (f) => [...f.verbs.slice(0, 1), ...f.deliverables, ...f.scope],
  },
  {
    rule: "S.metricWithoutScope",
    grade: "partial",
    lacks: "scope",
    when: (f) => f.metrics.length > 0,
    evidence: (f) => f.metrics,
  },
  {
    rule: "S.vagueWithScope",
    grade: "partial",
    lacks: "metric",
    when: (f) => f.hasListedScope,
    evidence: (f) => f.scope,
  },
  { rule: "S.vague", grade: "missing", lacks: "verb", when: () => true, evidence: () => [] },
];

export function judgeSpecific(sentence: Sentence): Verdict {
  if (sentence.intent === "none")
    return { grade: "missing", rule: "S.noObjective", evidence: [], lacks: "objective" };
  const facts = factsOf(sentence);
  const rule = rules.find(({ when }) => when(facts)) as Rule;
  const evidence = spansOf([...rule.evidence(facts)].sort((a, b) => a.start - b.start));
  return { grade: rule.grade, rule: rule.rule, evidence, ...(rule.lacks && { lacks: rule.lacks }) };
}
