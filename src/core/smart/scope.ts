/** S asks where, for whom, for what: the words that narrow an objective down to something of its own. */
import { isClock, isGeneration, isPackSize } from "./naming";
import { spell } from "./spelling";
import { isAny, type Kind, type Term } from "./terms";

const scopeKinds: readonly Kind[] = ["name", "retailer", "channel", "segment", "ingForm"];
/** Nouns, whatever they name. */
export const nouns: readonly Kind[] = [
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

/** A scope, or a word that is one where it stands; some only tell enough beside a figure. */
export function narrows(
  terms: readonly Term[],
  i: number,
  verb: Term | undefined,
  isMeasured: boolean,
): boolean {
  const term = terms[i] as Term;
  // The hour of "17h", the size of "SKU 500ml".
  if (term.glued && (isClock(terms, i - 1) || isPackSize(terms, i - 1) || isGeneration(terms, i - 1)))
    return false;
  if (isScope(term) || isVerbAsNoun(terms, i) || isPost(terms, i, verb)) return true;
  if (!isMeasured) return false;
  return (
    besideFigure.some((is) => is(terms, i)) || (isAny(term, countedScope) && !isWonAlone(terms, i, verb))
  );
}

const besideFigure = [isSourced, isPassage, isAudience, isAtOccasion, isEachOf, isShareOf];

export function isScope(term: Term): boolean {
  return isAny(term, scopeKinds) && !isAny(term, ["broad", "metric", "plain"]) && !isAbstract(term);
}

/** "Hire two sales people", "tuyển giám sát bán hàng": what the post is called. */
function isPost(terms: readonly Term[], i: number, verb: Term | undefined): boolean {
  return (
    isAny(verb, ["hiring"]) &&
    (isAny(terms[i], ["owner", "metric", "vague"]) ||
      (isAny(terms[i], ["broad"]) && isAny(terms[i - 1], ["broad", "people"]))) &&
    terms.slice(Math.max(0, i - 5), i).includes(verb as Term)
  );
}

/** "NPS of 50 for new members", "a score of 8 from visitors": for whom. */
function isAudience(terms: readonly Term[], i: number): boolean {
  return (
    isAny(terms[i], ["audience"]) &&
    terms.slice(Math.max(0, i - 3), i).some(({ text }) => leadsToAudience.has(text))
  );
}

const leadsToAudience = new Set(["for", "from", "with", "among", "across", "cho", "từ", "của"].map(spell));

/** "$300k from the trade show". */
function isAtOccasion(terms: readonly Term[], i: number): boolean {
  const lead = terms[isAny(terms[i - 1], ["determiner"]) ? i - 2 : i - 1];
  return isAny(terms[i], ["occasion"]) && isAny(lead, ["place", "from"]);
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
  // "A new support system".
  if (
    isAny(term, ["english"]) &&
    isAny(terms[i + 1], ["undertaking"]) &&
    isAny(terms[i - 1], ["name", "owned", "determiner"])
  )
    return true;
  if (isAny(term, ["nominal"]))
    return isAny(terms[i - 1], [
      "number",
      "name",
      "metric",
      "segment",
      "channel",
      "deliverable",
      "every",
      "encounter",
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

export function isLocated(terms: readonly Term[], scope: ReadonlySet<Term>): boolean {
  return terms.some(
    (term, i) =>
      (term.is.has("place") || sources.has(term.text)) &&
      terms.slice(i + 1, i + 5).some((after) => scope.has(after)),
  );
}

/** "Sign-ups from search", "sell-out through horeca". */
const sources = new Set(["from", "through", "via"]);
