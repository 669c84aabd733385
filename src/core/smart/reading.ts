/** A text as the rules see it: its terms, quantities and times, sentence by sentence. */
import { type Facts, factsOf } from "./facts";
import { intentOf, type Intent } from "./objective";
import { gerunds } from "./phrases";
import { type Quantity, quantitiesOf } from "./quantities";
import { isLineNumber, labelEnd } from "./label";
import { type Owner, ownerOf } from "./owner";
import { isAny, type Kind, type Term, termsOf } from "./terms";
import { type Time, timesOf } from "./times";
import type { Span } from "./verdict";
import { openingVerb } from "./verbs";

export interface Sentence {
  /** What stands before the sentence proper: "3.", "KR 2:", "Lan:". */
  readonly label: readonly Term[];
  readonly terms: readonly Term[];
  readonly quantities: readonly Quantity[];
  readonly times: readonly Time[];
  readonly intent: Intent;
  readonly owner: Owner | undefined;
  readonly facts: Facts;
}

/** A row with a target or a due date makes an objective of what alone might be anything. */
export interface Row {
  readonly hasTarget: boolean;
}

export function read(text: string, row?: Row): Sentence[] {
  return sentencesOf(termsOf(text)).map((all) => {
    const from = labelEnd(all);
    const [label, rest] = [all.slice(0, from), withNouns(all.slice(from))];
    const times = timesOf(rest);
    const quantities = quantitiesOf(rest, times);
    const terms = withVerb(withPledged(rest), quantities, times);
    const opening = openingVerb(terms, quantities, times);
    const reading = intentOf(terms, quantities, times, opening, label);
    const isByRow = reading === "open" && row !== undefined;
    const intent = reading !== "open" ? reading : isByRow ? "declared" : "none";
    const owner = ownerOf(label, terms);
    const hasTarget = isByRow && row.hasTarget;
    const facts = factsOf(terms, quantities, times, opening, owner, hasTarget);
    return { label, terms, times, quantities, intent, owner, facts };
  });
}

/** "Create a price plan to …": after what opens its object "plan to" is a plan and what it is for. */
function withNouns(terms: readonly Term[]): readonly Term[] {
  const isNoun = (term: Term, i: number) => i > 0 && isPlanTo(term) && isAny(terms[i - 1], beforePlan);
  if (!terms.some(isNoun)) return terms;
  return terms.flatMap((term, i) => {
    if (!isNoun(term, i)) return [term];
    const [plan] = termsOf("plan");
    const [to] = termsOf("to");
    return [
      { ...(plan as Term), start: term.start, end: term.start + 4, glued: term.glued },
      { ...(to as Term), start: term.end - 2, end: term.end },
    ];
  });
}

/** "The plan is to" is one phrase as well. */
const isPlanTo = ({ text, is, start, end }: Term) =>
  text === "plan" && is.has("goal") && end - start < "plan is to".length;

/** "Is committed to halving waste": as good as "to halve". */
function withPledged(terms: readonly Term[]): readonly Term[] {
  const isPledged = (term: Term, i: number) =>
    gerunds.has(term.text) &&
    !isAny(terms[i - 1], ["intent"]) &&
    (isAny(terms[i - 1], ["infinitive"]) ||
      // "Is focused on expanding": a vague one ("a target of competing") says no more for it.
      (isAny(terms[i - 1], ["goal"]) && !gerunds.get(term.text)?.has("vague")));
  if (!terms.some(isPledged)) return terms;
  return terms.map((term, i) =>
    isPledged(term, i) ? { ...term, is: gerunds.get(term.text) as Term["is"] } : term,
  );
}

/** What opens the object of a verb. */
const determinate: readonly Kind[] = ["determiner", "number", "spelled", "bound"];

/** "Opening 3 depots by June", "cutting food waste in the canteen": unless something is said of it, as good as "open". */
function withVerb(
  terms: readonly Term[],
  quantities: readonly Quantity[],
  times: readonly Time[],
): readonly Term[] {
  const [first, ...rest] = terms;
  const kinds = first && gerunds.get(first.text);
  if (!kinds || rest.some((_, i) => isSaid(rest, i))) return terms;
  const isBound =
    quantities.some(({ role }) => role === "target") || times.some(({ role }) => role === "deadline");
  // "Operating expenses": there it only tells which.
  const takesObject = isAny(rest[0], determinate);
  const isMoved = movesAnything.some((kind) => kinds.has(kind)) && isAny(rest[0], moved);
  return takesObject || isMoved || (isBound && kinds.has("direction"))
    ? [{ ...first, is: kinds }, ...rest]
    : terms;
}

const movesAnything: readonly Kind[] = ["direction", "vague"];
const moved: readonly Kind[] = ["name", "metric", "broad", "people"];

/** "Opening a depot takes a year", "… is costly", "… will help": then the doing of it is spoken of. */
function isSaid(terms: readonly Term[], i: number): boolean {
  if (isAny(terms[i], saysSomething)) return true;
  // "Costs 40,000".
  if (terms[i]?.text === "costs" && isAny(terms[i + 1], determinate)) return true;
  return isAny(terms[i], ["sForm"]) && (!isAny(terms[i], ["nominal"]) || isAny(terms[i + 1], determinate));
}

const saysSomething: readonly Kind[] = [
  "copula",
  "tensed",
  "past",
  "predicate",
  "reader",
  "forecast",
  "intent",
  "ought",
];

const beforePlan: readonly Kind[] = [
  "single",
  "article",
  "name",
  "deliverable",
  "complete",
  "making",
  "concrete",
];

function sentencesOf(terms: readonly Term[]): Term[][] {
  const sentences: Term[][] = [];
  let sentence: Term[] = [];
  for (const term of terms) {
    // "1." and "KR1." open a line of a list and do not close it.
    const isEnd = term.is.has("stop") && !isLineNumber(sentence, term);
    sentence.push(term);
    if (!isEnd) continue;
    sentences.push(sentence);
    sentence = [];
  }
  if (sentence.length > 0) sentences.push(sentence);
  return sentences;
}

/** Adjoining terms as one span. */
export function spansOf(terms: readonly Term[]): Span[] {
  const spans: { start: number; end: number }[] = [];
  for (const { start, end } of terms) {
    const last = spans.at(-1);
    if (last && start - last.end <= 1) last.end = end;
    else spans.push({ start, end });
  }
  return spans;
}
