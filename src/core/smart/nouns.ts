/** What a sentence names beside figures, dates, who and why: the metric with its product, where, and what it is compared with. */
import { isGrowth } from "./amounts";
import { sentenceWords } from "./lexicon/sentence";
import type { Sentence } from "./reading";
import { eitherWay } from "./spelling";
import { isAny, type Kind, type Term } from "./terms";

export interface Nouns {
  readonly metric: readonly Term[];
  readonly scope: readonly (readonly Term[])[];
  /** "so với năm 2026", "YoY". */
  readonly comparison: readonly Term[];
  /** Whatever else was said: the slots have no place for it. */
  readonly others: readonly (readonly Term[])[];
}

export function nounsOf({ terms, facts }: Sentence, taken: ReadonlySet<Term>, way: Term | undefined): Nouns {
  const runs = runsOf(terms, new Set([...taken, ...facts.verbs.slice(0, 1)]), way);
  const isMetric = (term: Term) =>
    isAny(term, ["metric"]) &&
    facts.metrics.includes(term) &&
    !isAny(terms[terms.indexOf(term) + 1], ["colon"]);
  const whole =
    runs.find((run) => run.some(isMetric)) ??
    (isAny(way, ["direction"]) || isGrowth(way) ? objectOf(runs, way as Term) : undefined) ??
    [];
  const rest = runs.filter((run) => run !== whole);
  const comparison = rest.find((run) => isAny(run[0], ["compare"])) ?? [];
  const scope = rest.filter((run) => run !== comparison && (opensScope(run[0]) || run.some(isAnywhere)));
  const [metric, ...customer] = scope.some((run) => opensScope(run[0]))
    ? [whole]
    : withoutCustomer(whole, isMetric);
  return {
    metric: withoutJoints(metric ?? []),
    scope: [...customer, ...scope],
    comparison,
    others: rest.filter((run) => run !== comparison && !scope.includes(run)),
  };
}

/** What opens a scope; "của" and "of" go on with what is measured. */
const opensScope = (term: Term | undefined) =>
  (isAny(term, ["place"]) && !belongs.has(term?.text ?? "")) || term?.text === "@";
const belongs = eitherWay(["của"]);

const anywhere: readonly Kind[] = ["retailer", "channel"];
const isAnywhere = (term: Term) => isAny(term, anywhere);

/** What the verb moves, where no list knows it as a metric. */
const objectOf = (runs: readonly (readonly Term[])[], way: Term) =>
  runs.find(
    (run) =>
      run[0] &&
      run[0].start > way.start &&
      !opensScope(run[0]) &&
      run.some((term) => isAny(term, ["name", "segment", "deliverable", "broad"])),
  );

/** "WinMart sell-out", "OSA AEON": the customer beside the metric is where. */
function withoutCustomer(run: readonly Term[], isMetric: (term: Term) => boolean): (readonly Term[])[] {
  const core = run.findIndex(isMetric);
  const after = run.findIndex((term, i) => i > core && isAnywhere(term));
  if (core >= 0 && after > 0) return [run.slice(0, after), run.slice(after)];
  const before = run.findLastIndex((term, i) => i < core && isAny(term, ["retailer"])) + 1;
  return before > 0 ? [run.slice(before), run.slice(0, before)] : [run];
}

const divides: readonly Kind[] = [
  "comma",
  "stop",
  "colon",
  "openBracket",
  "closeBracket",
  "goal",
  "promise",
  "intent",
];

/** Terms in a row, a new one at every word of place; neither the verb nor "growth", which only says which way. */
function runsOf(terms: readonly Term[], taken: ReadonlySet<Term>, way: Term | undefined): Term[][] {
  const isMoved = isAny(way, ["direction"]) && !isGrowth(way);
  const runs: Term[][] = [];
  let run: Term[] = [];
  for (const [i, term] of terms.entries()) {
    const isMove = term === way || (isGrowth(term) && !isMoved);
    // "An increase in sign-ups" is one of sign-ups.
    const isOfMove = ofMove.has(term.text) && i > 0 && (terms[i - 1] === way || isGrowth(terms[i - 1]));
    const isDivide = taken.has(term) || isMove || isOfMove || isAny(term, divides);
    if (isDivide || opensScope(term) || (isAny(term, ["compare"]) && !isAny(terms[i - 1], ["compare"]))) {
      if (run.length > 0) runs.push(run);
      run = [];
    }
    if (!isDivide) run.push(term);
  }
  if (run.length > 0) runs.push(run);
  return runs.filter((each) =>
    each.some((term) => !isAny(term, ["plain", "sign", "and"]) || isAny(term, ["metric"])),
  );
}

const ofMove = new Set(["in", "of"]);

/** Without the words that only led to it or on from it. */
function withoutJoints(run: readonly Term[]): readonly Term[] {
  const from = run.findIndex((term) => !isJoint(term) && !isAny(term, ["place"]));
  return withoutEnd(run.slice(Math.max(from, 0)));
}

function withoutEnd(run: readonly Term[]): readonly Term[] {
  return run.slice(0, run.findLastIndex((term) => !isJoint(term)) + 1);
}

const joints = eitherWay([
  "thêm",
  "lên",
  "xuống",
  "đạt",
  "là",
  "của",
  "được",
  "phải",
  "sẽ",
  "of",
  "is",
  "are",
  "be",
  "by",
  "up",
  "down",
  "and",
  "và",
  "với",
  "with",
]);
const isJoint = (term: Term) => joints.has(term.text) && isAny(term, ["plain", "and"]);

export function written(objective: string, run: readonly Term[]): string {
  return objective.slice(run[0]?.start ?? 0, run.at(-1)?.end ?? 0).trim();
}

/** The places as they stand, without the word that the builder puts before them anyway. */
export function scopeText(objective: string, runs: readonly (readonly Term[])[]): string {
  const all = runs.map(withoutEnd).filter((run) => run.length > 0);
  return all
    .map((run, i) => {
      const next = all[i + 1];
      const gap = next ? objective.slice(run.at(-1)?.end, next[0]?.start).trim() : "";
      return (
        written(objective, i === 0 && ownPlace.has(run[0]?.text ?? "") ? run.slice(1) : run) +
        (gap === "," ? "," : "")
      );
    })
    .join(" ");
}

const ownPlace = eitherWay([...Object.values(sentenceWords).map(({ place }) => place), "@"]);
