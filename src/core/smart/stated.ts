/**
 * English key results told in the present, as if they were so already: "the portal is launched", "leads are within 20%",
 * "pairs book 10 visits". What tells them from reports is the grammar: no past, no comparison, no pronoun that tells.
 */
import type { Quantity } from "./quantities";
import { isAny, isBe, type Kind, lengthOf, type Term } from "./terms";
import type { Time } from "./times";
import { stateOf } from "./told";
import { isWord } from "./verbs";

export function isStated(
  terms: readonly Term[],
  targets: readonly Quantity[],
  times: readonly Time[],
): boolean {
  if (terms.some((term, i) => isAny(term, tells) || isMoved(terms, i))) return false;
  if (isOurState(terms) || isDoneWithin(terms, targets)) return true;
  if (times.some(({ role }) => role !== "deadline")) return false;
  return (
    terms.some((_, i) => isEquipped(terms, i)) ||
    beingsIn(terms).some((i) => isAccomplished(terms, i) || isHeldWithin(terms, i, targets)) ||
    isEnabled(terms, times) ||
    isWorking(terms, targets) ||
    isBroughtAbout(terms) ||
    isQuick(terms, targets) ||
    isOwedLevel(terms, targets) ||
    isFirst(terms) ||
    isCountedAtLeast(terms) ||
    isActedOut(terms, targets)
  );
}

/** It reports, compares, hedges, quotes or speaks about goals. */
const tells: readonly Kind[] = [
  "compare",
  "relative",
  "goalNoun",
  "jargon",
  "meta",
  "source",
  "cause",
  "actual",
];

/** "Increased by", "generated 40": a past, where "outbound-generated leads" tells which. */
function isMoved(terms: readonly Term[], i: number): boolean {
  const isPast = isAny(terms[i], ["changed"]) && !isBe(terms[i - 1]);
  return (
    isPast &&
    !isAny(terms[i], ["accomplished"]) &&
    isAny(terms[i + 1], ["number", "bound", "by", "to", "from", "money"])
  );
}

/** "A process is established to …", "the API is final and released": ended, told in the present. */
function isAccomplished(terms: readonly Term[], i: number): boolean {
  let state = i + 1;
  while (isAdverb(terms[state])) state++;
  const isEnded =
    isAny(terms[state], ["accomplished"]) ||
    (isAny(terms[state], ["done"]) && !isAny(terms[state], ["routine"]));
  return isEnded && !isAny(terms[i - 1], notSubject);
}

/** "is", "are" after a noun that no pronoun stands for. */
function beingsIn(terms: readonly Term[]): number[] {
  const end = terms.findIndex((term) => isAny(term, ["subject", "comma"]));
  const clause = end < 0 ? terms : terms.slice(0, end + 1);
  return clause.flatMap((term, i) => (i > 0 && isBe(term) ? [i] : []));
}

const notSubject: readonly Kind[] = ["subject", "determiner", "person", "sign"];
const isAdverb = (term: Term | undefined) =>
  term !== undefined && (term.text.endsWith("ly") || adverbs.has(term.text));
const adverbs = new Set(["now", "all", "also", "both", "then"]);

/** "The canteen has its own waste dashboard": something that is there once it is made. */
function isEquipped(terms: readonly Term[], i: number): boolean {
  const isOwning = terms[i]?.text === "has" && i > 0 && i < 6 && isAny(terms[i - 1], owners);
  if (!isOwning || !isAny(terms[i + 1], ["single", "owned"])) return false;
  const rest = terms.slice(i + 1, i + 9);
  const end = rest.findIndex(
    (term) => isAny(term, ["place", "comma", "stop", "number"]) || term.text === "of",
  );
  const object = end < 0 ? rest : rest.slice(0, end);
  return isAny(object.at(-1), ["deliverable"]) && !terms.slice(0, i).some((term) => isAny(term, generic));
}

const owners: readonly Kind[] = ["name", "segment", "channel", "deliverable", "undertaking"];
const generic: readonly Kind[] = ["subject", "single", "retailer"];

/** "Leads per territory are within 20%", "the page is under 2 seconds": a limit that is to be kept. */
function isHeldWithin(terms: readonly Term[], i: number, targets: readonly Quantity[]): boolean {
  const limit = terms[i + 1];
  return (
    limits.has(limit?.text ?? "") &&
    targets.some(({ first }) => first === i + 2) &&
    isAny(terms[i - 1], [...stateOf, "people"])
  );
}

const limits = new Set([
  "within",
  "under",
  "below",
  "less",
  "≥",
  "≤",
  "<",
  ">",
  "above",
  "no",
  "least",
  "most",
]);

const added = new Set(["new", "more", "additional", "further"]);

/** "We have contracts signed by two dairies": not "we have signed", which is over. */
function isBroughtAbout(terms: readonly Term[]): boolean {
  const we = terms.findIndex(({ text }, i) => text === "we" && terms[i + 1]?.text === "have");
  if (we < 0 || (we > 0 && !isAny(terms[we - 1], ["comma", "colon"]))) return false;
  const rest = terms.slice(we + 2);
  // "We have 12 new recipes": more than there are.
  if (isAny(rest[0], ["number", "spelled"]) && added.has(rest[1]?.text ?? "")) return true;
  const state = rest.slice(0, 7).findIndex((term) => isAny(term, ["done", "accomplished"]));
  return state > 0 && isAny(rest[state - 1], stateOf);
}

/** "We can quote within a day", "we stay within budget", "we have 50 shops using the app": what we are to be able to do, and to have. */
function isOurState(terms: readonly Term[]): boolean {
  const we = terms.findIndex(({ text }) => text === "we");
  if (we < 0 || terms.slice(0, we).some((term) => !isAny(term, ["sign", "name", "people", "broad"])))
    return false;
  const [, verb, object, ...rest] = terms.slice(we).filter((term) => !isAdverb(term));
  if (verb?.text === "can") return isAny(object, ["english", "act"]) || isWord(object);
  if (verb?.text === "have")
    return isAny(object, ["number", "spelled"]) && rest.slice(0, 4).some((term) => isAny(term, ["ingForm"]));
  // "We stay within 5% of …": "we own", "we remain" would tell what is so.
  return isAny(verb, ["holding"]) || (verb?.text === "stay" && limits.has(object?.text ?? ""));
}

/** "Shoppers can order samples on Zalo by May": without a date it would tell what is so. */
function isEnabled(terms: readonly Term[], times: readonly Time[]): boolean {
  const able = terms.findIndex(({ text }) => text === "can");
  const subject = terms.slice(0, able);
  return (
    able > 0 &&
    able < 6 &&
    isAny(terms[able + 1], ["english", "act", "plain"]) &&
    !subject.some((term) => isAny(term, ["subject", "comma"])) &&
    (subject.some(({ text }) => users.has(text)) ||
      times.some(({ role, first }) => role === "deadline" && isAny(terms[first], ["by"])))
  );
}

/** Whom something is made for: what they can do is what it is to let them do. */
const users = new Set(["users", "developers", "contributors", "admins", "operators", "planners", "reps", "promoters", "dealers"]); // prettier-ignore

/** "The price app works offline", "the portal supports split orders": what something that is made is to do, once it is. */
function isWorking(terms: readonly Term[], targets: readonly Quantity[]): boolean {
  const verb = terms.findIndex(
    ({ text }, i) => i > 0 && i < 6 && (works.has(text) || (work.has(text) && isPlural(terms[i - 1]))),
  );
  if (verb < 0 || terms.length < 3) return false;
  const subject = terms.slice(0, verb);
  return (
    subject.every((term) => isAny(term, made) && !isAny(term, notMade)) &&
    isAny(subject.at(-1), [...stateOf, "plain"]) &&
    !terms.some((term) => isAny(term, ["past", "tensed", "reader", "forecast", "question"])) &&
    targets.every(
      ({ unit, first }) =>
        unit !== "percent" && unit !== "money" && !isAny(terms[first - 1], ["approximate"]),
    )
  );
}

const works = new Set(["supports", "handles", "runs", "works", "exists", "loads", "passes", "renders", "responds", "boots", "starts", "syncs", "scales", "integrates", "interops", "complies", "covers", "outlines", "documents", "identifies", "captures"]); // prettier-ignore
const work = new Set(["run", "exist", "load", "respond", "sync", "scale", "integrate", "comply"]);
const made: readonly Kind[] = ["name", "deliverable", "broad", "determiner", "article", "nominal", "plain", "ingForm", "undertaking", "channel", "metric"]; // prettier-ignore
const notMade: readonly Kind[] = ["people", "audience", "owner", "retailer", "subject", "number", "place", "copula", "past", "goalNoun"]; // prettier-ignore

/** "It takes less than 48 hours to transfer …": a limit; "about six weeks" only tells. */
function isQuick(terms: readonly Term[], [target]: readonly Quantity[]): boolean {
  const limit = terms[2];
  return (
    terms[0]?.text === "it" &&
    terms[1]?.text === "takes" &&
    isAny(limit, ["bound"]) &&
    !isAny(limit, ["approximate"]) &&
    !least.has(limit?.text ?? "") &&
    target?.unit === "duration"
  );
}

const least = new Set(["more", "over", "above", "at", "min", "minimum"]);

/** "Fill rate across all depots should be 97%": a level that is owed, of something other than a goal. */
function isOwedLevel(terms: readonly Term[], targets: readonly Quantity[]): boolean {
  return targets.some(({ first }) => {
    const at = isAny(terms[first - 1], ["bound"]) ? first - 1 : first;
    return terms[at - 1]?.text === "be" && terms[at - 2]?.text === "should" && at > 2;
  });
}

/** "There are at least 12 testers": so many there are to be; without a bound it would tell how many there are. */
function isCountedAtLeast([there, being, limit, figure]: readonly Term[]): boolean {
  return (
    there?.text === "there" &&
    isBe(being) &&
    isAny(limit, ["bound"]) &&
    !isAny(limit, ["approximate"]) &&
    isAny(figure, ["number", "spelled"])
  );
}

/** "First member from another province": a milestone, without any verb. */
function isFirst([first, ...rest]: readonly Term[]): boolean {
  const [noun] = rest;
  return (
    first?.text === "first" &&
    noun !== undefined &&
    !isAny(noun, ["unit", "metric", "place", "number", "comma"]) &&
    lengthOf(rest) < 12 &&
    rest.some((term, i) => i > 0 && isAny(term, ["place", "from", "done", "accomplished"])) &&
    !rest.some((term) => isAny(term, ["copula", "subject", "stop", "comma", "reader", "tensed"]))
  );
}

/** "Pairs of reps book 10 visits in their district": a plural, what they do, and an exact count. */
function isActedOut(terms: readonly Term[], targets: readonly Quantity[]): boolean {
  const [target] = targets;
  if (!target || target.unit !== "count" || isAny(terms[target.first - 1], ["approximate", "bound"]))
    return false;
  const verb = terms.findIndex(
    (term, i) =>
      i > 0 &&
      ((isAny(term, plainVerbs) && isAny(term, ["english"])) || (i === target.first - 1 && isWord(term))),
  );
  const subject = terms.slice(0, verb);
  return (
    verb > 0 &&
    verb < 8 &&
    verb < target.first &&
    !isAny(terms[verb], ["ongoing"]) &&
    terms[target.next] !== undefined &&
    !isAny(terms[target.next], ["stop", "comma", "and"]) &&
    !terms.slice(verb, target.first).some(({ text }) => text === "to") &&
    !terms.slice(0, target.first).some((term) => isAny(term, ["comma", "stop"])) &&
    subject.some(isPlural) &&
    !isAny(terms[verb - 1], ["universal"]) &&
    !subject.some(
      (term) =>
        isAny(term, ["subject", "number", "approximate", "tensed", "copula"]) || vagueMany.has(term.text),
    )
  );
}

/** "New reps reach their quota within 90 days", "the core module reaches 80% coverage": a limit that many keep, a level that is reached. */
function isDoneWithin(terms: readonly Term[], [target]: readonly Quantity[]): boolean {
  const limit = terms.findIndex(
    ({ text }, i) =>
      limits.has(text) && isAny(terms[i + 1], ["number", "spelled"]) && isAny(terms[i + 2], ["unit"]),
  );
  const reached = target && target.unit !== "money" && arriving.has(terms[target.first - 1]?.text ?? "");
  const end = reached ? target.first - 1 : limit;
  const subject = terms.slice(0, Math.max(end, 0));
  if (subject.length === 0 || subject.some((term) => isAny(term, notTold))) return false;
  const plural = terms.findIndex((term, i) => i < 4 && isPlural(term));
  return reached ? !isAny(terms[0], ["retailer", "people"]) : plural >= 0 && plural < limit - 2;
}

const notTold: readonly Kind[] = [
  "copula",
  "tensed",
  "past",
  "subject",
  "comma",
  "intent",
  "planned",
  "forecast",
];

const arriving = new Set(["reaches", "achieves", "exceeds", "attains", "hits"]);

const plainVerbs: readonly Kind[] = ["reach", "complete", "task", "direction"];
const isPlural = (term: Term | undefined) =>
  /[^sui]s$/.test(term?.text ?? "") && isAny(term, [...stateOf, "people", "plain"]);
const vagueMany = new Set(["most", "many", "some", "few", "several", "to"]);
