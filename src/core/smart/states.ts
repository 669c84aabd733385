/** The state that something is to be in, told as if it were: "portal launched by May", "every office has a fire warden". */
import { spell } from "./spelling";
import { isAny, isBe, type Kind, lengthOf, type Term } from "./terms";
import type { Time } from "./times";
import { stateOf } from "./told";
import { isVerb } from "./verbs";

/** "New portal launched by May": the state that is to be reached, with nothing that tells of the past. */
export function isReached(terms: readonly Term[], times: readonly Time[]): boolean {
  if (terms.some((term) => term.is.has("subject"))) return false;
  return terms.some((term, i) => {
    // "CI time reduced to under 10 minutes": without a limit it would tell of the past.
    const isLimited = term.is.has("changed") && isAny(terms[i + 1], ["to"]) && isLimit(terms[i + 2]);
    if (i > 0 && isLimited && isAny(terms[i - 1], stateOf)) return true;
    // "The plant", "the export": a verb that is a noun.
    const isNoun =
      isAny(terms[i - 1], stateOf) ||
      (isAny(terms[i - 1], ["english"]) && isAny(terms[i - 2], ["owned", "name"]));
    if (i === 0 || !term.is.has("done") || !isNoun) return false;
    const next = terms[i + 1];
    // "Shares closed at 40p".
    if (next?.text === "at" && isAny(terms[i + 2], ["number", "money"])) return false;
    return next === undefined || isAny(next, afterState) || times.some(({ first }) => first === i + 1);
  });
}

/** "New price list live at Lotte": what is so at last needs no date, for nothing of it tells of the past. */
export function isInPlace(terms: readonly Term[]): boolean {
  return (
    lengthOf(terms) < 14 &&
    terms.some(
      (term, i) =>
        i > 0 &&
        ((inPlace.has(term.text) && isAny(term, ["accomplished"])) || isAchieved(terms, i)) &&
        isAny(terms[i - 1], [...stateOf, "unit", "occasion"]) &&
        (terms[i + 1] === undefined ||
          isAny(terms[i + 1], afterState) ||
          achievedWith.has(terms[i + 1]?.text ?? "")),
    ) &&
    !terms.some((term) => isAny(term, ["copula", "subject", "reader"]))
  );
}

/** "Trade terms agreed with Tops", "price guide reviewed by legal"; "the depot opened in May" is over, and so is "Tops expanded to Huế". */
function isAchieved(terms: readonly Term[], i: number): boolean {
  const [term, after] = [terms[i], terms[i + 1]];
  const isEnded =
    isAny(term, ["done", "accomplished"]) ||
    (/^[a-z]{3,}ed$/.test(term?.text ?? "") && !isAny(term, ["changed"]));
  const isActive =
    i === 1 && !isAny(terms[0], ["deliverable", "undertaking", "concrete", "nominal", "metric"]);
  return (
    isEnded &&
    !isActive &&
    !stative.has(term?.text ?? "") &&
    !isAny(terms[0], ["determiner", "retailer", "subject", "edForm"]) &&
    (after === undefined ||
      isAny(after, ["every"]) ||
      achievedWith.has(after.text) ||
      // "Fixed in all shops".
      (isAny(after, ["place"]) && isAny(terms[i + 2], ["universal"])))
  );
}

const achievedWith = new Set(["with", "for", "across", "by", "to", "into", "."]);
/** Says what it is like, not what was done to it. */
const stative = new Set(["based", "related", "needed", "required", "expected", "interested", "involved", "limited", "surveyed", "estimated", "supposed", "failed", "continued", "remained"]); // prettier-ignore

const inPlace = new Set(["live", "in", "operational", "up"]);

const afterState: readonly Kind[] = [
  "stop",
  "place",
  "openBracket",
  "by",
  "comma",
  "and",
  "inside",
  "within",
];

/** "Release of the price app", "beta launch of …": the event that is to come. */
export function isOutcome(terms: readonly Term[]): boolean {
  const event = terms.findIndex((term) => isAny(term, ["outcome"]));
  return (
    event >= 0 &&
    event < 3 &&
    terms[event + 1]?.text === "of" &&
    lengthOf(terms) < 12 &&
    terms.every((term, i) => i === event || !isVerb(term) || isAny(terms[i - 1], ["owned", "number", "name"]))
  );
}

/** "We have delivered a price guide by the end of Q1": what is over is told without "by". */
export function isBroughtAboutBy(terms: readonly Term[], times: readonly Time[]): boolean {
  // "Has risen" may still be ahead, "rose" may not.
  if (terms.some((term) => isAny(term, ["tensed"]) && !perfect.has(term.text))) return false;
  const due = times.find(({ role, first }) => role === "deadline" && isAny(terms[first], ["by"]));
  if (!due) return false;
  // "By 2028, the portal is …", "by June, awareness has …": told as it is to be by then.
  const isByThen =
    due.first === 0 && terms.slice(due.next).some((term) => isBe(term) || perfect.has(term.text));
  return (
    isByThen ||
    // "Signed 4 distributors by June".
    (due.first > 1 && isAny(terms[0], ["done", "edForm"])) ||
    terms.some(
      ({ text, is }, i) =>
        (perfect.has(text) || (text === "we" && is.has("past"))) &&
        isAny(terms[i + 1], ["done", "accomplished"]),
    )
  );
}

const perfect = new Set(["have", "has"]);

/** "Every office has a fire warden", "toàn bộ tài xế có chứng chỉ", "all tickets resolved": the state that all are to be in. */
export function isForEveryone(terms: readonly Term[], times: readonly Time[]): boolean {
  if (!isAny(terms[0], ["universal"])) return false;
  if (terms.some((term) => isAny(term, ["past", "subject"]) && !isAny(term, ["edForm"]))) return false;
  const isDue = times.some(({ role }) => role === "deadline");
  // "Each rep demonstrates … by June".
  if (isDue && terms.some((term, i) => i > 1 && i < 6 && isAny(term, ["sForm"]) && !isAny(term, ["nominal"])))
    return true;
  const owning = terms.findIndex((term, i) => i > 1 && i < 7 && possessive.has(term.text));
  if (owning < 0) return isAny(terms[1], stateOf) && terms.some((_, i) => i > 1 && closesInState(terms, i));
  if (isDue) return true;
  const next = terms[owning + 1];
  // "Tất cả … đều có" tells; so does "all employees have completed", unless it says by when.
  if (next === undefined || isAny(next, ["edForm", "done"]) || terms[owning - 1]?.text === all) return false;
  // "All pages have headers" describes; "… have a header" asks for one.
  return terms[owning]?.text === owns || isAny(next, ["article", "number", "bound"]);
}

const [owns, all] = [spell("có"), spell("đều")];
const possessive = new Set([
  "have",
  "has",
  "hold",
  "holds",
  "carry",
  "carries",
  "receive",
  "receives",
  "complete",
  "completes",
  owns,
]);

function closesInState(terms: readonly Term[], i: number): boolean {
  const isState = isAny(terms[i], ["edForm"]) && isAny(terms[i - 1], [...stateOf, "retailer"]);
  return isState && (terms[i + 1] === undefined || isAny(terms[i + 1], ["stop", "by"]));
}

export function isLimit(term: Term | undefined): boolean {
  return isAny(term, ["bound"]) && !isAny(term, ["approximate"]);
}
