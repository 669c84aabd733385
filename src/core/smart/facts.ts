/** What a sentence tells, gathered once for the rules of S, M and R. */
import { isUnlistedVerb, isVerb } from "./objective";
import type { Quantity } from "./quantities";
import type { Kind, Term } from "./terms";
import type { Time } from "./times";

export interface Facts {
  readonly isMeasured: boolean;
  /** Names and the trade's scopes, outside of times, quantities and of how it will be done. */
  readonly scope: readonly Term[];
  readonly hasListedScope: boolean;
  /** A scope after "in", "at", "tại". */
  readonly isLocated: boolean;
  readonly hasSlogan: boolean;
  readonly metrics: readonly Term[];
  /** What is to be done, the main verb first. */
  readonly verbs: readonly Term[];
  /** The main verb and those joined to it by "and": not the verbs inside its object. */
  readonly actions: readonly Term[];
  /** The verb's own object is a metric: "improve sales". */
  readonly movesMetric: boolean;
  /** Its object is something definite: neither "a way" nor "the business". */
  readonly hasObject: boolean;
  /** Its object is finished or not: "the project". */
  readonly hasUndertaking: boolean;
  /** It makes a thing: "build a dashboard". */
  readonly makesThing: boolean;
  readonly deliverables: readonly Term[];
  /** What the way to it delivers: "… by completing a course". */
  readonly meansDeliverable: readonly Term[];
}

export function isAny(term: Term | undefined, kinds: readonly Kind[]): boolean {
  return term !== undefined && kinds.some((kind) => term.is.has(kind));
}

const scopeKinds: readonly Kind[] = ["name", "retailer", "channel", "segment", "ingForm"];
const listedScope: readonly Kind[] = ["retailer", "channel", "segment"];
const nouns: readonly Kind[] = [
  "name",
  "broad",
  "deliverable",
  "metric",
  "channel",
  "segment",
  "retailer",
  "ingForm",
];
const deliverableKinds: readonly Kind[] = ["deliverable", "prize"];

export function factsOf(
  terms: readonly Term[],
  quantities: readonly Quantity[],
  times: readonly Time[],
): Facts {
  const means = meansOf(terms);
  const taken = new Set([...quantities, ...times].flatMap(({ first, next }) => terms.slice(first, next)));
  const told = terms.filter((term) => !taken.has(term) && !means.includes(term));

  const verbs = verbsOf(terms);
  const actions = verbs.filter(
    (verb, i) => i === 0 || isAny(terms[terms.indexOf(verb) - 1], ["comma", "and"]),
  );
  const [mainVerb] = verbs;
  const object = terms.slice(mainVerb ? terms.indexOf(mainVerb) + 1 : 0).find((term) => isAny(term, nouns));
  const isMeasured = quantities.some(({ role }) => role === "target");
  // "… by winning 10 new accounts" does say where; "… by working harder" does not.
  const isMeansMeasured = quantities.some(({ first }) => means.includes(terms[first] as Term));
  const tells = isMeansMeasured ? terms.filter((term) => !taken.has(term)) : told;
  const scope = tells.filter(
    (term, i) =>
      term !== mainVerb && (isScope(term) || isVerbAsNoun(tells, i) || (isMeasured && term.is.has("people"))),
  );
  return {
    isMeasured,
    scope,
    hasListedScope: scope.some((term) => isAny(term, listedScope)),
    isLocated: isLocated(terms, new Set(scope)),
    hasSlogan: terms.some((term) => term.is.has("slogan")),
    metrics: told.filter((term) => term.is.has("metric")),
    verbs,
    actions,
    movesMetric: isAny(object, ["metric"]) && isAny(mainVerb, ["direction", "vague"]),
    hasObject: !isAny(object, ["broad"]),
    hasUndertaking: isAny(object, ["undertaking"]),
    makesThing: isAny(mainVerb, ["making"]) && isAny(object, ["deliverable"]),
    deliverables: told.filter((term) => isAny(term, deliverableKinds)),
    meansDeliverable: means.filter((term) => term.is.has("deliverable")),
  };
}

/** The verbs after the words that declare the objective, if there are any. */
function verbsOf(terms: readonly Term[]): Term[] {
  const opening = terms.findIndex(isVerb);
  const marker = terms.findLastIndex(
    (term, i) => isAny(term, ["goal", "promise"]) || (term.is.has("intent") && i < opening),
  );
  const isAnyVerb = (term: Term, i: number) => isVerb(term) || isUnlistedVerb(terms, i);
  const after = terms.filter((term, i) => i > marker && isAnyVerb(term, i));
  return after.length > 0 ? after : terms.filter(isAnyVerb);
}

function isScope(term: Term): boolean {
  return isAny(term, scopeKinds) && !isAny(term, ["broad", "metric", "plain"]);
}

/** English verbs are nouns too: "the pilot", "at launch". */
function isVerbAsNoun(terms: readonly Term[], i: number): boolean {
  const term = terms[i];
  if (!isAny(term, ["complete", "task"])) return false;
  if (isAny(term, ["broad", "metric", "plain", "deliverable", "reach", "vague"])) return false;
  return /^[a-z]+$/.test(term?.text ?? "") && isAny(terms[i - 1], ["place", "determiner", "name"]);
}

function isLocated(terms: readonly Term[], scope: ReadonlySet<Term>): boolean {
  return terms.some(
    (term, i) => term.is.has("place") && terms.slice(i + 1, i + 5).some((after) => scope.has(after)),
  );
}

/** "… by implementing a new strategy", "bằng cách …" tells how, not where, up to the end of the sentence. */
function meansOf(terms: readonly Term[]): Term[] {
  const start = terms.findIndex(
    (term, i) => (i > 0 && term.is.has("means")) || (term.text === "by" && isGerund(terms[i + 1])),
  );
  return start < 0 ? [] : terms.slice(start);
}

function isGerund(term: Term | undefined): boolean {
  return term?.is.has("ingForm") === true || (term?.is.has("name") === true && term.text.endsWith("ing"));
}
