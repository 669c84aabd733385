/** What a sentence tells, gathered once for the rules of S, M and R. */
import { namesOwner, type Owner } from "./owner";
import type { Quantity } from "./quantities";
import { isLocated, isScope, narrows, nouns } from "./scope";
import { spell } from "./spelling";
import { isAny, isBe, type Kind, type Term } from "./terms";
import type { Time } from "./times";
import { isVerb, purposeAfter, verbKinds, verbsOf } from "./verbs";
import { hasSlogan, isWish } from "./wishes";

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
  /** What comes before the object tells which: "the payroll system". */
  readonly isObjectNamed: boolean;
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
  /** English: "hire skilled staff", "attend some fairs", "develop routines": its object is only praised, or is any of its kind. */
  readonly isLoose: boolean;
  /** The verbs that act on nobody knows how many: "giới thiệu các món mới". */
  readonly uncounted: readonly Term[];
  /** What the way to it delivers: "… by completing a course". */
  readonly meansDeliverable: readonly Term[];
}

const opensNoun: readonly Kind[] = ["determiner", "article", "plain", "comma", "and", "sign"];
const being = spell("là");
const joints: readonly Kind[] = ["comma", "and", "slash"];
const listedScope: readonly Kind[] = ["retailer", "channel", "segment"];
/** The first words of promises made for oneself. */
const singular = new Set(["i", "tôi", "mình", "em", "con"].map(spell));
const deliverableKinds: readonly Kind[] = ["deliverable", "prize"];

export function factsOf(
  terms: readonly Term[],
  quantities: readonly Quantity[],
  times: readonly Time[],
  opening: number,
  owner: Owner | undefined,
  hasTarget = false,
): Facts {
  const verbs = verbsOf(terms, opening);
  const [mainVerb] = verbs;
  const start = mainVerb ? terms.indexOf(mainVerb) : -1;
  const targets = quantities.filter(({ role }) => role === "target");
  // A target that its row gives is the metric's that the text names.
  const isMeasured = targets.length > 0 || (hasTarget && terms.some((term) => isAny(term, ["metric"])));

  const means = meansOf(terms);
  // "Chi 30 tỷ để nâng cấp kho": what the money is for is what is to be done.
  const why =
    isMeasured && isAny(mainVerb, ["spending"])
      ? terms.length
      : purposeAfter(terms, Math.max(start, targets[0]?.first ?? 0));
  // Who answers for it tells neither what nor where.
  const answering = terms.filter((term) => namesOwner(owner, term));
  const taken = new Set([
    ...answering,
    ...[...quantities, ...times].flatMap(({ first, next }) => terms.slice(first, next)),
  ]);
  // "Vinamilk aims for 55 tỷ" is about Vinamilk; "Vinamilk aims to grow" tells no more for naming it.
  const since = isMeasured
    ? -1
    : terms.findLastIndex((term, i) => i < start && isAny(term, ["goal", "promise", "intent"]));
  const source = terms.findIndex(
    (term, i) => i > start && i > 0 && isAny(term, ["source"]) && !isAny(term, ["by"]),
  );
  // "Mở thêm điểm bán là mục tiêu của các chuỗi": whose it is.
  const whose = terms.findIndex(
    (term, i) => !isMeasured && i > start && start >= 0 && isAny(term, ["goal"]) && term.text === being,
  );
  const telling = Math.min(why, ...[source, whose].filter((at) => at >= 0));
  const told = terms.filter(
    (term, i) => i > since && i < telling && !taken.has(term) && !means.includes(term),
  );
  // "… by winning 10 new accounts" does say where; "… by working harder" does not.
  const isMeansMeasured = quantities.some(({ first }) => means.includes(terms[first] as Term));
  const tells = new Set(isMeansMeasured ? terms.filter((term) => !taken.has(term)) : told);
  const scope = terms.filter(
    (term, i) => tells.has(term) && term !== mainVerb && narrows(terms, i, mainVerb, isMeasured),
  );
  const object = objectOf(terms, start, why);
  const firstClause = terms.slice(0, secondAction(terms, start));
  const isPlaced = isLocated(
    firstClause,
    new Set([...scope, ...told.filter((term) => term.is.has("deliverable"))]),
  );
  return {
    isMeasured,
    scope,
    persons: terms.filter(
      (term, i) =>
        !answering.includes(term) &&
        (isAny(term, ["person"]) ||
          (isMeasured && isOfOneself(terms, i)) ||
          (isAny(term, ["promise"]) && singular.has(term.text))),
    ),
    firstScope: scope.filter((term) => firstClause.includes(term)),
    hasListedScope: scope.some((term) => isAny(term, listedScope)),
    isLocated: isPlaced,
    countsNamed: terms.some(
      (term, i) =>
        isAny(term, ["metric", "percent"]) &&
        terms[i + 1]?.text === "of" &&
        terms.slice(i + 2, i + 5).some((named) => scope.includes(named)),
    ),
    hasSlogan: hasSlogan(terms, mainVerb) || (!isMeasured && isWish(terms, verbs, taken)),
    metrics: told.filter((term) => term.is.has("metric")),
    verbs,
    // What one becomes does many things, none of which is to be done.
    actions: verbs.filter(
      (verb, i) =>
        i === 0 ||
        (!isAny(mainVerb, ["becoming"]) &&
          // "Tăng cường mua bán và sáp nhập": both are what the effort is for.
          isAny(terms[terms.indexOf(verb) - 1], isAny(mainVerb, ["effort"]) ? ["comma"] : joints)),
    ),
    movesMetric:
      isAny(object, ["metric"]) &&
      isAny(mainVerb, ["direction", "vague"]) &&
      !(isAny(object, ["quality"]) && isAny(mainVerb, ["vague"])),
    hasObject: !isAny(object, ["broad"]) || isAny(mainVerb, ["founding"]),
    isObjectNamed: tellsWhich(terms[terms.indexOf(object as Term) - 1], mainVerb),
    hasUndertaking: isAny(object, ["undertaking"]) && !isUncounted(terms, object),
    makesThing: isAny(mainVerb, ["making"]) && object !== undefined && isThing(object),
    isForAll: start >= 0 && isForAll(terms, start),
    ensured: ensuredBy(mainVerb, told),
    status: isAny(mainVerb, ["becoming"]) ? told.find((term) => isAny(term, ["status"])) : undefined,
    isEnglish: isAny(mainVerb, ["english", "act"]),
    isMore: terms[start + 1]?.text === "more" && isAny(mainVerb, ["reach", "direction"]),
    isAble: terms.some((term, i) => i < start && term.is.has("ability")),
    deliverables: told.filter(
      (term) =>
        (isAny(term, deliverableKinds) && !isAttributive(terms, term)) ||
        (isAny(term, ["drawnUp"]) && !isMeasured && isEnding(mainVerb)),
    ),
    isLoose: start >= 0 && isLoose(terms, start),
    uncounted: verbs.filter((verb) => !isAny(verb, ["reach"]) && actsOnMany(terms, terms.indexOf(verb))),
    // "By training staff": the doing of it is no course.
    meansDeliverable: means.filter((term, i) => term.is.has("deliverable") && !(i === 1 && isGerund(term))),
  };
}

/** "My GPA", "my run time": a person's own figure, where "my sales" are a shop's. */
const isOfOneself = (terms: readonly Term[], i: number) =>
  terms[i]?.text === "my" && terms.slice(i + 1, i + 3).some(({ text }) => personal.has(text));
const personal = new Set(["gpa", "grade", "grades", "weight", "body", "mileage", "time", "score", "salary"]);

/** "The payroll system", "a new support system": a verb that is a noun as well tells which, too. */
const tellsWhich = (before: Term | undefined, verb: Term | undefined) =>
  !(before === verb && isAny(verb, verbKinds)) && !isAny(before, opensNoun);

/** "Several projects", "thêm nhiều dự án": nobody can say when that is done. */
function isUncounted(terms: readonly Term[], object: Term | undefined): boolean {
  const at = terms.indexOf(object as Term);
  return terms.slice(Math.max(0, at - 2), at).some(({ text }) => uncounted.has(text));
}

const uncounted = new Set(["more", "many", "several", "some", "various", "nhiều", "vài"].map(spell));

/** "Ra mắt thêm các món mới", "tổ chức nhiều hội chợ": without a figure nobody can say when that is done. */
function actsOnMany(terms: readonly Term[], verb: number): boolean {
  const next = terms[verb + 1];
  // "Đọc thêm sách".
  if (isAny(next, ["change"]) && isAny(terms[verb], ["task"]) && !isAny(terms[verb + 2], ["number"]))
    return true;
  return many.has((isAny(next, ["change"]) ? terms[verb + 2] : next)?.text ?? "");
}

/** "Hire skilled staff", "attend some fairs", "introduce more sources", "develop routines": no article, no figure, no name. */
function isLoose(terms: readonly Term[], verb: number): boolean {
  let at = verb;
  while (isAny(terms[at + 1], ["and", "slash", "comma"]) && isAny(terms[at + 2], verbKinds)) at += 2;
  if (!isAny(terms[at], ["english"]) || isAny(terms[at], ["direction"])) return false;
  const [first, second] = terms
    .slice(at + 1)
    .filter((term) => isAny(term, ["praise"]) || !/..ly$/.test(term.text));
  if (isAny(first, ["indefinite"])) return true;
  const isKind =
    isAny(first, ["name"]) &&
    /[^sui]s$/.test(first?.text ?? "") &&
    (second === undefined || isAny(second, ["stop"]));
  if (isKind && isAny(terms[at], ["making", "task"])) return true;
  return (
    isAny(first, ["praise"]) ||
    (isAny(first, ["plain"]) &&
      !isAny(first, ["determiner", "owned", "article"]) &&
      isAny(second, ["praise"]))
  );
}

const many = new Set(["các", "những", "nhiều"].map(spell));

/** "Training opportunities", "course experience": it only tells which, of something that is no thing. */
function isAttributive(terms: readonly Term[], term: Term): boolean {
  const next = terms[terms.indexOf(term) + 1];
  return /^[a-z]+$/.test(term.text) && isAny(next, ["broad"]) && /^[a-z]+$/.test(next?.text ?? "");
}

const isEnding = (verb: Term | undefined) =>
  isAny(verb, ["complete"]) && !isAny(verb, ["direction", "vague", "reach"]);

/** "Train every manager", "ensure that all …", "cấp thẻ cho toàn bộ …", "provide training to all …". */
function isForAll(terms: readonly Term[], verb: number): boolean {
  const next = terms[verb + 1]?.text === "that" ? verb + 2 : verb + 1;
  if (isAny(terms[next], ["universal"])) return true;
  return terms.some(
    (term, i) =>
      i > verb + 1 && i < verb + 7 && isAny(term, ["universal"]) && giving.has(terms[i - 1]?.text ?? ""),
  );
}

const giving = new Set(["to", "for", "in", "at", "across", "cho"]);
/** "Ensure that the list is approved", "have the list approved". */
function ensuredBy(verb: Term | undefined, told: readonly Term[]): Term | undefined {
  if (isAny(verb, ["ensuring"])) return told.find((term, i) => isState(term, told[i - 1]));
  if (!bringing.has(verb?.text ?? "")) return undefined;
  return told.find(
    (term, i) =>
      term.start > (verb as Term).start &&
      (isAny(term, ["accomplished"]) || atWork.has(term.text)) &&
      isAny(told[i - 1], nouns),
  );
}

/** "Get the scanner working", "have the price list ready". */
const atWork = new Set(["working", "running", "ready"]);
const bringing = new Set(["have", "get", "see"]);

/** "Is approved", "are maintained". */
function isState(term: Term, before: Term | undefined): boolean {
  return before !== undefined && isBe(before) && isAny(term, ["accomplished", "edForm"]);
}

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

/** Where "… and …" goes on to something else that is done: a place named there is no place of the first. */
function secondAction(terms: readonly Term[], verb: number): number {
  const next = terms.findIndex(
    (term, i) => verb >= 0 && i > verb + 3 && isVerb(term) && isAny(terms[i - 1], ["and"]),
  );
  return next < 0 ? terms.length : next;
}

/** "… by implementing a new strategy", "bằng cách …" tells how, not where, up to the end of the sentence. */
function meansOf(terms: readonly Term[]): Term[] {
  const start = terms.findIndex(
    (term, i) =>
      (i > 0 && term.is.has("means")) || (term.text === "by" && isGerund(terms[i + 1])) || isRoad(terms, i),
  );
  return start < 0 ? [] : terms.slice(start);
}

/** "Tăng doanh thu thông qua đại lý": how; where no verb stands before it, something is approved. */
function isRoad(terms: readonly Term[], i: number): boolean {
  return terms[i]?.text === through && isAny(terms[i], ["announcing"]) && terms.slice(0, i).some(isVerb);
}

const through = spell("thông");

function isGerund(term: Term | undefined): boolean {
  return term?.is.has("ingForm") === true || (term?.is.has("name") === true && term.text.endsWith("ing"));
}
