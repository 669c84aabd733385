/** A text as the rules see it: its terms, quantities and times, sentence by sentence. */
import { type Facts, factsOf } from "./facts";
import { intentOf, type Intent } from "./objective";
import { type Quantity, quantitiesOf } from "./quantities";
import { type Term, termsOf } from "./terms";
import { type Time, timesOf } from "./times";
import type { Span } from "./verdict";
import { openingVerb } from "./verbs";

export interface Sentence {
  readonly terms: readonly Term[];
  readonly quantities: readonly Quantity[];
  readonly times: readonly Time[];
  readonly intent: Intent;
  readonly facts: Facts;
}

export function read(text: string): Sentence[] {
  return sentencesOf(termsOf(text)).map((terms) => {
    const times = timesOf(terms);
    const quantities = quantitiesOf(terms, times);
    const opening = openingVerb(terms, quantities, times);
    const intent = intentOf(terms, quantities, times, opening);
    return { terms, times, quantities, intent, facts: factsOf(terms, quantities, times, opening) };
  });
}

function sentencesOf(terms: readonly Term[]): Term[][] {
  const sentences: Term[][] = [];
  let sentence: Term[] = [];
  for (const term of terms) {
    sentence.push(term);
    // "1." opens a line of a list and does not close it.
    if (term.is.has("stop") && !(sentence.length === 2 && sentence[0]?.is.has("number"))) {
      sentences.push(sentence);
      sentence = [];
    }
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
