/** A key result without a verb: a figure, or a metric with the level it is to have. */
import type { Quantity } from "./quantities";
import { spell } from "./spelling";
import { isLimit } from "./states";
import { isAny, lengthOf, type Kind, type Term } from "./terms";
import type { Time } from "./times";
import { isFiscal, isReport } from "./told";
import { isVerb, openers } from "./verbs";

/** A key result without a verb: it opens with its figure, or with its metric and says by when or by how much. */
export function isFragment(
  terms: readonly Term[],
  targets: readonly Quantity[],
  times: readonly Time[],
): boolean {
  const [target] = targets;
  if (!target) return false;
  const has = (kind: Kind) => terms.some((term) => term.is.has(kind));
  // "NPS of users who …": the clause only tells which.
  if (
    terms
      .slice(0, target.first)
      .some((term, i) => term.is.has("subject") && !(i > 0 && term.is.has("relative")))
  )
    return false;
  if (terms.some((term, i) => term.is.has("subject") && isAny(terms[i + 1], ["copula"]))) return false;
  const isDue = times.some(({ role }) => role === "deadline");
  // "Kiosk sales currently make up over 27%", "a month later, churn drops 28%": how it is, or was then.
  if (
    terms
      .slice(0, target.first)
      .some(({ text }, i) => text === "currently" && !isAny(terms[i + 1], ["number"])) ||
    targets.some(({ first }) => falls.has(terms[first - 1]?.text ?? ""))
  )
    return false;
  if (!isDue && has("offer")) return false;
  if (isAny(terms[0], ["market"]) || isReport(terms, targets, times)) return false;
  const isRough = isAny(terms[target.first - 1], ["approximate"]);
  if (isRough && !isDue) return false;
  // "At least 3", "3+".
  const isKept =
    isLimit(terms[target.first - 1]) ||
    terms[target.next - 1]?.text === "+" ||
    terms[target.next]?.text === "+";
  // "New checkout under 60 seconds"; "every rep … at least two".
  if (isKept && (!terms.some(isVerb) || isAny(terms[0], ["universal", "every"])) && !has("copula"))
    return true;
  // "Average review turnaround of at most 5 days".
  const isOfLimit = isKept && terms[target.first - 2]?.text === "of";
  if (isOfLimit && !terms.some((term) => isAny(term, ["edForm", "sForm", "copula", "past"]))) return true;
  if (!isDue && terms.slice(1, target.first).some(({ text }) => telling.has(text))) return false;
  // "Trong giai đoạn 2026-2030, 70% …", "cuối năm 2027: OSA …".
  const isTimeFirst = times[0]?.first === 0 || (times[0]?.first === 1 && isAny(terms[0], ["within", "edge"]));
  let opening = isTimeFirst ? (times[0]?.next ?? 0) : 0;
  while (openers.some((kind) => terms[opening]?.is.has(kind))) opening++;
  if (target.first <= Math.max(opening, 0) + 1) return isAsked(terms, target, times);
  if (isKeptLevel(terms, target)) return true;
  const leadsWith = (kinds: readonly Kind[]) =>
    times.some(({ role, first }) => role === "deadline" && kinds.some((kind) => terms[first]?.is.has(kind)));
  if (leadsWith(["by"])) return true;
  const isWithin = leadsWith(["within", "inside"]);
  if (isLevel(terms, target, times) || isSymbol(terms[target.first - 1])) return true;
  if (!opensFragment.some((kind) => terms[opening]?.is.has(kind))) return false;
  // "Our province welcomed over 1.6 million": a subject with its verb, and nothing that says it is to be.
  if (!isAny(terms[opening], ["metric", "retailer"]) && terms.slice(opening, target.first).some(isVerb))
    return false;
  // "Tổng doanh thu đạt từ 160 – 200 tỷ": what has come about is one figure.
  const isBound = targets.some(
    ({ first, next }) =>
      (isAny(terms[first - 1], ["bound", "change", "from"]) && !isAny(terms[first - 1], ["approximate"])) ||
      isAny(terms[next], ["bound", "change"]),
  );
  // A planner's own key result: "Velocity … tại WinMart đạt 12", "Doanh số …: 80 tỷ".
  const isAtCustomer =
    (has("retailer") || (isAny(terms[opening], ["metric"]) && times.length === 0)) && has("reach");
  // "Total budget: $45,000" is a line of a table; with where or by when it is a target.
  const isNamed =
    terms.slice(Math.max(0, target.first - 2), target.first).some((term) => term.is.has("colon")) &&
    (terms.some((term) => isAny(term, ["retailer", "channel", "segment"])) || isDue);
  const isTold = terms.slice(opening, target.first).some((term) => isAny(term, ["copula"]));
  // "OSA tại Lotte tăng lên 97%": with nothing behind it, it is where the metric is to arrive.
  const isArrival =
    isAny(terms[opening], ["metric"]) &&
    times.length === 0 &&
    terms.slice(target.next).every((term) => isAny(term, ["sign"])) &&
    arriving.has(terms[target.first - 1]?.text ?? "") &&
    isAny(terms[target.first - 2], ["direction"]);
  return (
    (!has("compare") || isFiscal(terms)) &&
    !isTold &&
    (isArrival || isWithin || isBound || isAtCustomer || isNamed || (has("from") && has("to")))
  );
}

/** Told of a metric with how much, not with where it is to arrive. */
const falls = new Set(["drops", "rises", "grows", "jumps", "shrinks", "climbs", "slips", "increases", "decreases", "declines"]); // prettier-ignore

const arriving = new Set(["lên", "xuống", "còn", "tới"].map(spell));

/** "Tỷ lệ có hàng ≥ 95%": nobody reports with a sign of what is allowed. */
const isSymbol = (term: Term | undefined) => limits.has(term?.text ?? "");
const limits = new Set(["≥", "≤", ">", "<"]);

/** "Dairy shelf share at 30%", "promo ROI of 3x for horeca": the level a metric is to stand at, and nothing else is told. */
function isLevel(terms: readonly Term[], { first }: Quantity, times: readonly Time[]): boolean {
  const isVerbal = terms.some(
    (term) =>
      isAny(term, ["edForm", "sForm", "copula", "past", "tensed"]) || (isVerb(term) && !isAny(term, nouns)),
  );
  const isDue = times.some(({ role }) => role === "deadline");
  return (
    !isVerbal &&
    levels.has(terms[first - 1]?.text ?? "") &&
    (isDue || (lengthOf(terms) < 14 && terms.slice(0, first).some((term) => isAny(term, ["metric"])))) &&
    !isAny(terms[0], ["determiner", "number"])
  );
}

const levels = new Set(["at", "of"]);
const nouns: readonly Kind[] = ["metric", "nominal", "deliverable", "vague"];

/** "Siêu thị Lotte có tổng vốn 800 tỷ", "rộng 5.000 m²": it tells what is there. */
const telling = new Set(["có", "rộng", "dài", "nặng"].map(spell));

const opensFragment: readonly Kind[] = ["metric", "retailer", "channel", "segment", "broad", "owner"];

/** "75% … is good" tells; "at least 75% … are women" and "100% … is aware by June" ask. */
function isAsked(terms: readonly Term[], { first, next, value }: Quantity, times: readonly Time[]): boolean {
  // "12 new leads that are …": the clause only tells which.
  const copula = terms.findIndex(
    (term, i) => i >= next && i < next + 8 && isAny(term, ["copula"]) && !isAny(terms[i - 1], ["relative"]),
  );
  // "70% of members are satisfied": the state that so many are to be in.
  const isInState = terms[next]?.text === "of" || terms[next + 1]?.text === "of";
  const state = terms[copula + 1];
  if (
    copula > 0 &&
    isInState &&
    (isAny(state, ["edForm", "accomplished"]) || /^[a-z]{3,}ed$/.test(state?.text ?? ""))
  )
    return true;
  const isTold = copula > 0 && copula < next + 6;
  const isBound = [terms[first - 1], terms[next]].some((term) => isAny(term, ["bound"]));
  // "Roughly two thirds of shoppers check …" knows no more than that.
  if (isAny(terms[first - 1], ["approximate"]) && !times.some(({ role }) => role === "deadline"))
    return false;
  return !isTold || isBound || value === 100 || times.some(({ role }) => role === "deadline");
}

/** "The fill rate … is at least 95%", "price index is 98+": a metric, and a bound that it is to keep. */
function isKeptLevel(terms: readonly Term[], { first, next }: Quantity): boolean {
  const before = terms.slice(Math.max(0, first - 2), first);
  const isBound =
    before.some((term) => isAny(term, ["bound"]) || term.text === "within") || isAny(terms[next], ["bound"]);
  return (
    isBound &&
    before.some((term) => term.is.has("copula")) &&
    terms.slice(0, first).some((term) => term.is.has("metric"))
  );
}
