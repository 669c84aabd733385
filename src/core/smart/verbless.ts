/** English lines without a verb that ask for something: what is to be there by then, where a metric is to arrive, more of something. */
import type { Quantity } from "./quantities";
import { isAny, type Kind, lengthOf, type Term } from "./terms";
import type { Time } from "./times";
import { isReport, stateOf } from "./told";
import { isVerb } from "./verbs";

/** "Electric vans for all depots by 2028", "OTIF to 97% at Tesco", "2 planners for the south" under a heading. */
export function isAskedFor(
  terms: readonly Term[],
  targets: readonly Quantity[],
  times: readonly Time[],
): boolean {
  if (!isVerbless(terms)) return false;
  const [target] = targets;
  if (times.some(({ first, role }) => role === "deadline" && terms[first]?.text === "by")) return true;
  return (
    target !== undefined &&
    !isReport(terms, targets, times) &&
    (targets.some((each) => isArrival(terms, each)) || isCountUnderHeading(terms, target))
  );
}

/** "More time for store visits", "a faster checkout", "growth in repeat orders": wished for, with nothing told of it. */
export function isWishedFor(terms: readonly Term[]): boolean {
  const [first, second] = terms;
  const start = first?.text === "a" || first?.text === "an" ? 1 : 0;
  const head = terms[start + (isAny(terms[start], ["name"]) && terms[start]?.text.endsWith("ly") ? 1 : 0)];
  return (
    isVerbless(terms) &&
    lengthOf(terms) > 1 &&
    lengthOf(terms) < 12 &&
    second?.text !== "than" &&
    ((wished.has(head?.text ?? "") && isObject(terms[terms.indexOf(head as Term) + 1])) ||
      (changes.has(head?.text ?? "") && linking.has(terms[start + 1]?.text ?? "")))
  );
}

/** "Improved shelf standards in village shops": better than now; with a figure it would tell what came of it. */
export function isImproved([first, ...rest]: readonly Term[], isMeasured: boolean): boolean {
  return !isMeasured && bettered.has(first?.text ?? "") && lengthOf(rest) > 1 && isVerbless(rest);
}

const bettered = new Set(["improved", "increased", "reduced", "enhanced", "expanded", "strengthened", "simplified", "streamlined", "optimised", "optimized"]); // prettier-ignore

/** "Going to the gym more often", "being kinder to colleagues": what one resolves to do, with nothing said of it. */
export function isResolved([first, ...rest]: readonly Term[]): boolean {
  return (
    /^[a-z]{2,}ing$/.test(first?.text ?? "") &&
    !isAny(first, ["place"]) &&
    lengthOf(rest) > 0 &&
    (isAny(rest[0], afterGerund) || being.has(first?.text ?? "")) &&
    isVerbless(rest)
  );
}

const being = new Set(["being", "staying", "getting", "becoming", "keeping", "feeling"]);
const afterGerund: readonly Kind[] = ["determiner", "owned", "comparative", "place", "number", "indefinite"];
const wished = new Set(["more", "less", "fewer", "better", "faster", "smoother", "smooth", "higher", "lower", "stronger", "clearer", "cleaner", "shorter", "simpler", "easier", "quicker", "safer", "greater", "optimized", "optimised", "effective", "efficient"]); // prettier-ignore
const changes = new Set(["growth", "increase", "reduction", "decrease", "improvement", "expansion", "rise", "cut", "drop", "decline", "uplift"]); // prettier-ignore
const linking = new Set(["in", "of", "to", "into"]);
const isObject = (term: Term | undefined) =>
  isAny(term, nouns) && !isAny(term, ["place", "to", "and", "comma"]);
const nouns: readonly Kind[] = [...stateOf, "people", "audience", "english", "ingForm", "plain", "unit"];

/** Nothing in it tells, asks, or speaks of goals; a participle only says which. */
function isVerbless(terms: readonly Term[]): boolean {
  return !terms.some(
    (term, i) =>
      isAny(term, telling) ||
      // "Up from 1.4" compares nothing.
      (isAny(term, ["compare"]) && !isAny(term, ["from"])) ||
      term.text === "not" ||
      (costs.has(term.text) && isAny(terms[i + 1], opensObject)) ||
      (isAny(term, ["sForm"]) && !isAny(term, ["nominal", ...stateOf])) ||
      (isVerb(term) && (i === 0 || isAny(terms[i + 1], opensObject)) && !isNominal(term)) ||
      // "May close": no month.
      (term.text === "may" && terms[i + 1] !== undefined && isVerb(terms[i + 1] as Term)) ||
      (isAny(term, ["edForm"]) && isAny(terms[i + 1], ["number", "money", "by"])),
  );
}

const costs = new Set(["costs", "takes", "needs", "means", "requires", "helps", "makes"]);
const isNominal = (term: Term) => isAny(term, nominals) || changes.has(term.text);
const opensObject: readonly Kind[] = ["determiner", "owned", "number", "universal"];
const nominals: readonly Kind[] = ["metric", "nominal", "deliverable", "name"];
const telling: readonly Kind[] = [
  "copula",
  "tensed",
  "past",
  "subject",
  "reader",
  "intent",
  "ought",
  "predicate",
  "goal",
  "goalNoun",
  "meta",
  "jargon",
  "forecast",
  "question",
  "source",
  "offer",
  "relative",
  "cause",
];

/** "Returns down to 2%", "promo ROI from 1.4 to 1.8", "OTIF to 97%". */
function isArrival(terms: readonly Term[], target: Quantity): boolean {
  return (
    target.first > 1 &&
    arriving.has(terms[target.first - 1]?.text ?? "") &&
    terms.slice(0, target.first).some((term) => isAny(term, ["metric", "name", "nominal"]))
  );
}

const arriving = new Set(["to", "down", "→", "within"]);

/** "Supplier portal: 50 active suppliers"; a score or a total is told. */
function isCountUnderHeading(terms: readonly Term[], { first, next, unit }: Quantity): boolean {
  return (
    unit === "count" &&
    isAny(terms[first - 1], ["colon"]) &&
    isAny(terms[next], [
      "every",
      "name",
      "people",
      "owner",
      "deliverable",
      "broad",
      "plain",
      "undertaking",
    ]) &&
    !terms.slice(0, first).some(({ text }) => totals.has(text))
  );
}

const totals = new Set(["result", "results", "score", "total", "actual", "actuals", "table", "figure", "done", "status", "progress", "learnings"]); // prettier-ignore
