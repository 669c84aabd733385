/** What a sentence tells, gathered once for the rules of S, M and R. */
import type { Quantity } from "./quantities";
import { spell } from "./spelling";
import { isAny, type Kind, type Term } from "./terms";
import type { Time } from "./times";
import { isVerb, purposeAfter, verbsOf } from "./verbs";

export interface Facts {
  readonly isMeasured: boolean;
  /** Names and the trade's scopes, outside of times, quantities and of how it will be done. */
  readonly scope: readonly Term[];
  /** "I", "tôi": what somebody sets out to do alone. */
  readonly persons: readonly Term[];
  /** The scope of the first action, where "… and …" goes on to another. */
  readonly firstScope: readonly Term[];
  readonly hasListedScope: boolean;
  /** A scope after "in", "at", "tại". */
  readonly isLocated: boolean;
  /** "The number of support calls", "% of AEs": the metric counts something named. */
  readonly countsNamed: boolean;
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
  /** It is done for all of something: "train every store manager". */
  readonly isForAll: boolean;
  /** "Ensure that the list is approved": the state that is ensured; whether it has an end is another matter. */
  readonly ensured: Term | undefined;
  /** What one becomes: "a member of …". */
  readonly status: Term | undefined;
  readonly isEnglish: boolean;
  /** "Sell more tea at …". */
  readonly isMore: boolean;
  /** Somebody is to be able to do it: "learn how to". */
  readonly isAble: boolean;
  readonly deliverables: readonly Term[];
  /** What the way to it delivers: "… by completing a course". */
  readonly meansDeliverable: readonly Term[];
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
  "undertaking",
  "people",
  "prize",
  "ingForm",
];
/** Enough beside a figure only: "3 webinars", "90% of customers". */
const countedScope: readonly Kind[] = ["people", "deliverable", "prize"];
/** The first words of promises made for oneself. */
const singular = new Set(["i", "tôi", "mình", "em", "con"].map(spell));
const deliverableKinds: readonly Kind[] = ["deliverable", "prize"];

export function factsOf(
  terms: readonly Term[],
  quantities: readonly Quantity[],
  times: readonly Time[],
  opening: number,
): Facts {
  const verbs = verbsOf(terms, opening);
  const [mainVerb] = verbs;
  const start = mainVerb ? terms.indexOf(mainVerb) : -1;
  const targets = quantities.filter(({ role }) => role === "target");
  const isMeasured = targets.length > 0;

  const means = meansOf(terms);
  const why = purposeAfter(terms, Math.max(start, targets[0]?.first ?? 0));
  const taken = new Set([...quantities, ...times].flatMap(({ first, next }) => terms.slice(first, next)));
  // "Vinamilk aims for 55 tỷ" is about Vinamilk; "Vinamilk aims to grow" tells no more for naming it.
  const since = isMeasured
    ? -1
    : terms.findLastIndex((term, i) => i < start && isAny(term, ["goal", "promise", "intent"]));
  const source = terms.findIndex(
    (term, i) => i > start && i > 0 && isAny(term, ["source"]) && !isAny(term, ["by"]),
  );
  const telling = source < 0 ? why : Math.min(why, source);
  const told = terms.filter(
    (term, i) => i > since && i < telling && !taken.has(term) && !means.includes(term),
  );
  // "… by winning 10 new accounts" does say where; "… by working harder" does not.
  const isMeansMeasured = quantities.some(({ first }) => means.includes(terms[first] as Term));
  const tells = new Set(isMeansMeasured ? terms.filter((term) => !taken.has(term)) : told);
  const scope = terms.filter(
    (term, i) =>
      tells.has(term) &&
      term !== mainVerb &&
      (isScope(term) ||
        (isMeasured && (isSourced(terms, i) || isPassage(terms, i))) ||
        isVerbAsNoun(terms, i) ||
        (isMeasured && (isEachOf(terms, i) || isShareOf(terms, i))) ||
        (isMeasured && isAny(term, countedScope) && !isWonAlone(terms, i, mainVerb))),
  );
  const object = objectOf(terms, start, why);
  const firstClause = terms.slice(0, secondAction(terms, start));
  return {
    isMeasured,
    scope,
    persons: terms.filter(
      (term) => isAny(term, ["person"]) || (isAny(term, ["promise"]) && singular.has(term.text)),
    ),
    firstScope: scope.filter((term) => firstClause.includes(term)),
    hasListedScope: scope.some((term) => isAny(term, listedScope)),
    isLocated: isLocated(
      firstClause,
      new Set([...scope, ...told.filter((term) => term.is.has("deliverable"))]),
    ),
    countsNamed: terms.some(
      (term, i) =>
        isAny(term, ["metric", "percent"]) &&
        terms[i + 1]?.text === "of" &&
        terms.slice(i + 2, i + 5).some((named) => scope.includes(named)),
    ),
    hasSlogan:
      terms.some((term, i) => term.is.has("slogan") && !isSerial(terms, i, mainVerb)) ||
      (mainVerb === undefined && isMerelyMore(terms)),
    metrics: told.filter((term) => term.is.has("metric")),
    verbs,
    actions: verbs.filter(
      (verb, i) => i === 0 || isAny(terms[terms.indexOf(verb) - 1], ["comma", "and", "slash"]),
    ),
    movesMetric:
      isAny(object, ["metric"]) &&
      isAny(mainVerb, ["direction", "vague"]) &&
      !(isAny(object, ["quality"]) && isAny(mainVerb, ["vague"])),
    hasObject: !isAny(object, ["broad"]),
    hasUndertaking: isAny(object, ["undertaking"]),
    makesThing: isAny(mainVerb, ["making"]) && object !== undefined && isThing(object),
    isForAll: start >= 0 && isForAll(terms, start),
    ensured: ensuredBy(mainVerb, told),
    status: isAny(mainVerb, ["becoming"]) ? told.find((term) => isAny(term, ["status"])) : undefined,
    isEnglish: isAny(mainVerb, ["english", "act"]),
    isMore: terms[start + 1]?.text === "more" && isAny(mainVerb, ["reach", "direction"]),
    isAble: terms.some((term, i) => i < start && term.is.has("ability")),
    deliverables: told.filter((term) => isAny(term, deliverableKinds)),
    meansDeliverable: means.filter((term) => term.is.has("deliverable")),
  };
}

/** "… kệ hàng gọn hơn": better than now, whatever that is. */
function isMerelyMore(terms: readonly Term[]): boolean {
  return terms.findLast((term) => !isAny(term, ["sign"]))?.text === more;
}

const more = spell("hơn");

/** "Train every manager", "ensure that all …", "cấp thẻ cho toàn bộ …", "provide training to all …". */
function isForAll(terms: readonly Term[], verb: number): boolean {
  const next = terms[verb + 1]?.text === "that" ? verb + 2 : verb + 1;
  if (isAny(terms[next], ["universal"])) return true;
  return terms.some(
    (term, i) =>
      i > verb + 1 && i < verb + 7 && isAny(term, ["universal"]) && giving.has(terms[i - 1]?.text ?? ""),
  );
}

const giving = new Set(["to", "for", "cho"]);
/** "Ensure that the list is approved", "have the list approved". */
function ensuredBy(verb: Term | undefined, told: readonly Term[]): Term | undefined {
  if (isAny(verb, ["ensuring"])) return told.find((term, i) => isState(term, told[i - 1]));
  if (!bringing.has(verb?.text ?? "")) return undefined;
  return told.find(
    (term, i) =>
      term.start > (verb as Term).start && isAny(term, ["accomplished"]) && isAny(told[i - 1], nouns),
  );
}

const bringing = new Set(["have", "get", "see"]);

/** "Is approved", "are maintained". */
function isState(term: Term, before: Term | undefined): boolean {
  return before !== undefined && /^(?:is|are)$/.test(before.text) && isAny(term, ["accomplished", "edForm"]);
}

/** "Hoàn thành tuyến số 1": of what is finished "number one" tells which. */
function isSerial(terms: readonly Term[], i: number, verb: Term | undefined): boolean {
  const isNumbered = terms[i]?.text === serial && isAny(terms[i - 1], ["name", "deliverable", "segment"]);
  return isNumbered && isAny(verb, ["complete"]) && !isAny(verb, ["vague"]);
}

const serial = spell("số");

/** The head of what the verb acts on: the last noun of the run in English, the first in Vietnamese. */
function objectOf(terms: readonly Term[], verb: number, end: number): Term | undefined {
  const isEnglish = terms[verb]?.is.has("english") === true;
  let head: Term | undefined;
  for (let i = verb + 1; i < end; i++) {
    const term = terms[i] as Term;
    if (isAny(term, nouns)) {
      if (!isEnglish && !isAny(term, ["plain"])) return term;
      head = term;
    } else if (
      head &&
      (isAny(term, endsObject) || term.text === "of" || !(isAny(term, ["plain"]) || isVerb(term)))
    )
      break;
  }
  return head;
}

const endsObject: readonly Kind[] = [
  "place",
  "comma",
  "stop",
  "and",
  "to",
  "from",
  "by",
  "relative",
  "openBracket",
];

/** Something that is there or is not, once it is made. */
function isThing(term: Term): boolean {
  return isAny(term, ["deliverable"]) || (isScope(term) && isAny(term, ["name"]));
}

function isScope(term: Term): boolean {
  return isAny(term, scopeKinds) && !isAny(term, ["broad", "metric", "plain"]) && !isAbstract(term);
}

const abstraction = /(?:ity|ness|ship|ism|ance|ence|ancy|ency|able|ible|ful|less|ous|[^aiou]ly)$/;

/** "Excellence", "profitable": no list can hold all abstractions and adjectives, and their endings tell. */
function isAbstract(term: Term): boolean {
  return (
    isAny(term, ["name"]) &&
    !isAny(term, ["concrete", "channel", "segment", "retailer"]) &&
    abstraction.test(term.text)
  );
}

/** "Mỗi khách hàng dùng hơn 2 sản phẩm": a figure for each of them says for whom. */
function isEachOf(terms: readonly Term[], i: number): boolean {
  return (
    distributing.has(terms[i - 1]?.text ?? "") &&
    isAny(terms[i], ["broad", "people"]) &&
    !isAny(terms[i], ["unit"])
  );
}

/** "100% of services", "90% người dân", "on all services": how many of them; but "tăng 10% khách hàng" adds more. */
function isShareOf(terms: readonly Term[], i: number): boolean {
  if (!isAny(terms[i], ["broad", "undertaking", "people"])) return false;
  const all = terms.findLastIndex((term, at) => at < i && at > i - 3 && isAny(term, ["universal"]));
  if (all > 0) return isAny(terms[all - 1], ["place"]);
  if (isAny(terms[i - 1], ["percent"])) return !isAny(terms[i - 3], ["direction", "change", "metric"]);
  const of = terms.findLastIndex(({ text }, at) => at < i && at > i - 4 && text === "of");
  return (
    of > 0 &&
    isAny(terms[of - 1], ["percent"]) &&
    terms.slice(of + 1, i).every((term) => isAny(term, ["plain"]))
  );
}

const distributing = new Set(["each", "every", "mỗi", "từng"].map(spell));

/** "Marketing generated pipeline", "closed/lost opportunities": where it comes from, before what is counted. */
function isSourced(terms: readonly Term[], i: number): boolean {
  return i > 0 && isAny(terms[i], ["edForm"]) && isAny(terms[i + 1], ["metric", "broad", "slash"]);
}

/** "Trial-to-order conversion": the way from one to the other is a process of its own. */
function isPassage(terms: readonly Term[], i: number): boolean {
  return terms[i]?.text === "to" && terms[i]?.glued === true && terms[i + 1]?.glued === true;
}

/** "Get 10 clients": how many of them there are is the company's own figure. */
function isWonAlone(terms: readonly Term[], i: number, verb: Term | undefined): boolean {
  if (!isAny(verb, ["reach"]) || !isAny(terms[i], ["people"]) || !isAny(verb, ["english"])) return false;
  const counted = terms.slice(Math.max(0, i - 3), i);
  return (
    counted.some((term) => isAny(term, ["number", "spelled"])) &&
    !counted.some((term) => isAny(term, ["percent"])) &&
    !isAny(terms[i + 1], ["place"])
  );
}

/** English verbs are nouns too: "the pilot", "at launch", "pipeline reviews". */
function isVerbAsNoun(terms: readonly Term[], i: number): boolean {
  const term = terms[i];
  if (isAny(term, ["nominal"]))
    return isAny(terms[i - 1], [
      "number",
      "name",
      "metric",
      "segment",
      "channel",
      "deliverable",
      "every",
      "place",
      "determiner",
    ]);
  if (!isAny(term, ["complete", "task", "reach"])) return false;
  if (isAny(term, ["reach"]) && isAny(terms[i - 1], ["single"]) && isAny(terms[i - 2], ["place"]))
    return true;
  if (isAny(term, ["broad", "metric", "plain", "deliverable", "reach", "vague"])) return false;
  // "Search services", "pilot stores": before a noun it tells which.
  if (isAny(term, ["english"]) && isAny(terms[i + 1], nouns) && isAny(terms[i - 1], beforeNoun)) return true;
  return (
    /^[a-z]+$/.test(term?.text ?? "") && isAny(terms[i - 1], ["place", "owned", "name", "every", "universal"])
  );
}

const beforeNoun: readonly Kind[] = [
  "place",
  "owned",
  "universal",
  "number",
  "percent",
  "spelled",
  "metric",
  "every",
];

/** Where "… and …" goes on to something else that is done: a place named there is no place of the first. */
function secondAction(terms: readonly Term[], verb: number): number {
  const next = terms.findIndex(
    (term, i) => verb >= 0 && i > verb + 3 && isVerb(term) && isAny(terms[i - 1], ["and"]),
  );
  return next < 0 ? terms.length : next;
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
