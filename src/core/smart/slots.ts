/** Fills the builder's slots from what a sentence already says; never from anything else. */
import { compose, type Direction, type Slots } from "./compose";
import { judge } from "./judge";
import type { Language } from "./lexicon";
import { sentenceWords } from "./lexicon/sentence";
import type { Owner } from "./owner";
import type { Quantity } from "./quantities";
import { read, type Sentence } from "./reading";
import { purposeOf } from "./relevant";
import { eitherWay } from "./spelling";
import { isAny, type Kind, type Term } from "./terms";
import type { Time } from "./times";
import type { Span } from "./verdict";
import { writtenIn } from "./writtenIn";

/**
 * The slots that make the sentence anew. Where they would lose what it says (it moves no metric, or would be judged worse
 * for them) its own words are kept as the deed.
 */
export function slotsOf(objective: string): Slots {
  const sentences = read(objective);
  const sentence = chosen(sentences);
  if (!sentence) return {};
  const owner = sentence.owner;
  const [purpose] = sentences.flatMap(purposeOf);
  const shared = {
    ...told("owner", owner && textOf(objective, owner.who)),
    ...told("purpose", purpose && textOf(objective, purpose)),
  };
  const slots = { ...shared, ...movement(objective, sentence, sentences, owner, purpose) };
  if (sentence.intent === "none" || (movesMetric(sentence, slots) && keepsScore(objective, slots)))
    return slots;
  const deed = deedIn(objective, sentences, owner, purpose);
  return deed === "" ? slots : { ...shared, deed };
}

function chosen(sentences: readonly Sentence[]): Sentence | undefined {
  return (
    sentences.find(({ intent, facts }) => intent !== "none" && facts.isMeasured) ??
    sentences.find(({ intent }) => intent !== "none") ??
    sentences[0]
  );
}

const told = (slot: Exclude<keyof Slots, "direction">, value: string | undefined): Slots =>
  value ? { [slot]: value } : {};

const textOf = (objective: string, { start, end }: Span) => objective.slice(start, end).trim();

function keepsScore(objective: string, slots: Slots): boolean {
  const language: Language = writtenIn(objective) ?? "vi";
  return judge(compose(slots, language)).score >= judge(objective).score;
}

/** A verb of its own ("ký", "launch", "sell 500 boxes") or a second figure: the slots have no place for it. */
function movesMetric({ facts, terms, quantities }: Sentence, { direction, metric }: Slots): boolean {
  const { base, target } = amountsOf(terms, quantities);
  const isOther = (each: Quantity) =>
    each.role === "target" && each !== base && each !== target && !isWhere(terms, each);
  if (quantities.some(isOther)) return false;
  const way = wayOf(terms);
  if (metric === undefined) return isAny(way, ["direction"]) || terms.some(isGrowth);
  return direction !== undefined || !isAny(facts.verbs[0], ["complete", "task", "activity", "act"]);
}

const wayOf = (terms: readonly Term[]) =>
  terms.find((term) => isAny(term, ["holding", "rising", "falling"]) || term.value.multiple !== undefined);

/** The whole text but for a line's number, who and why, which have slots of their own, and what was left blank. */
function deedIn(
  objective: string,
  [first, ...others]: readonly Sentence[],
  owner: Owner | undefined,
  purpose: Span | undefined,
): string {
  if (first === undefined) return "";
  const { terms } = first;
  const start = terms[0]?.start ?? 0;
  const last = objective.trimEnd().length;
  const isOwnerLast = owner !== undefined && owner.clause.start > start && owner.clause.end >= last;
  const blank = terms.findIndex((term) => isAny(term, ["blank"]));
  const ends = [
    others.length === 0 ? purpose?.start : undefined,
    isOwnerLast ? owner.clause.start : undefined,
    blank < 0 ? undefined : terms[leadOf(terms, blank)]?.start,
  ];
  const end = Math.min(...ends.map((each) => each ?? Infinity));
  const deed = objective.slice(start, end).replace(/[\s,.;(–-]+$/, "");
  return withoutCapital(deed, terms[0]);
}

const capitalized = /^\p{Lu}[\p{Ll}\p{M}]*(?=[\s,-]|$)/u;

/** "Doanh số" at the start of a sentence is "doanh số" inside of it; a name keeps its capital. */
function withoutCapital(text: string, first: Term | undefined): string {
  const isName = isAny(first, ["name", "retailer", "owner", "date"]);
  return isName || !capitalized.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

function movement(
  objective: string,
  sentence: Sentence,
  sentences: readonly Sentence[],
  owner: Owner | undefined,
  purpose: Span | undefined,
): Slots {
  const { terms, quantities, times } = sentence;
  const why = terms.findIndex(({ start }) => start === purpose?.start);
  const said = why < 0 ? terms : terms.slice(0, why);
  const { base, target } = amountsOf(terms, quantities);
  const way = wayOf(said);
  const direction = directionOf(way);
  const deadline = times.find(({ role }) => role === "deadline");
  const isChange = target !== undefined && changes(terms, target, base, way);
  const bounded =
    target && (isChange ? span(terms, changeStart(terms, target), target.next) : withBounds(terms, target));
  const later = sentences.flatMap((other) => {
    const time = other.times.find(({ role }) => role === "deadline");
    return time ? [textOf(objective, withoutLead(other.terms, time, direction))] : [];
  })[0];
  const due = deadline ? textOf(objective, withoutLead(terms, deadline, direction)) : later;
  const isLed = deadline?.first === 0 && isAny(terms[0], ["by", "within", "inside"]);

  const taken = new Set<Term>();
  const take = (from: number, next: number) => terms.slice(from, next).forEach((term) => taken.add(term));
  if (why >= 0) take(why, terms.length);
  for (const quantity of [base, target])
    if (quantity) take(leadOf(terms, quantity.first), pastBounds(terms, quantity));
  if (deadline) take(deadline.first, deadline.next);
  for (const [i, term] of terms.entries()) if (term.is.has("blank")) take(leadOf(terms, i), i + 1);
  if (owner)
    terms.forEach(
      (term) => term.start >= owner.clause.start && term.end <= owner.clause.end && taken.add(term),
    );
  const { metric, scope, comparison } = nounsOf(sentence, taken, way);
  const amount =
    bounded && [textOf(objective, bounded), isChange ? written(objective, comparison) : ""].join(" ").trim();
  const where = isChange ? scope : [...scope, comparison].filter((run) => run.length > 0);
  return {
    ...(direction && { direction }),
    ...told(
      "metric",
      withoutCapital(written(objective, metric), metric[0] === terms[0] ? terms[0] : undefined),
    ),
    ...told("scope", scopeText(objective, where)),
    ...told("from", base && textOf(objective, span(terms, base.first, pastBounds(terms, base)))),
    ...told(isChange ? "change" : "to", amount),
    ...told("due", due && isLed ? withoutCapital(due, terms[0]) : due),
  };
}

function written(objective: string, run: readonly Term[]): string {
  return objective.slice(run[0]?.start ?? 0, run.at(-1)?.end ?? 0).trim();
}

/** The places as they stand, without the word that the builder puts before them anyway. */
function scopeText(objective: string, runs: readonly (readonly Term[])[]): string {
  const all = runs.map(withoutEnds).filter((run) => run.length > 0);
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

function withoutEnds(run: readonly Term[]): readonly Term[] {
  const last = run.findLastIndex((term) => !isJoint(term));
  return run.slice(0, last + 1);
}

function directionOf(way: Term | undefined): Direction | undefined {
  if (way === undefined) return undefined;
  if (way.is.has("holding")) return "hold";
  return way.is.has("falling") || (way.value.multiple ?? 1) < 1 ? "down" : "up";
}

/** "1.500 lên 1.800 triệu" goes from the one to the other without the word for it. */
function amountsOf(
  terms: readonly Term[],
  quantities: readonly Quantity[],
): { base: Quantity | undefined; target: Quantity | undefined } {
  const base = quantities.find(({ role }) => role === "base");
  const targets = quantities.filter((each) => each.role === "target" && !isWhere(terms, each));
  const [first, second] = targets;
  const isStep =
    first &&
    second &&
    second.first === first.next + 1 &&
    isAny(terms[first.next], ["to"]) &&
    !isAny(terms[first.next], ["bound"]);
  if (!base && isStep) return { base: first, target: second };
  return {
    base,
    target:
      (base && targets.find(({ first: at }) => at > base.first && isAny(terms[at - 1], ["to"]))) ?? first,
  };
}

/** "tại 50 cửa hàng AEON": how many places, not how much. */
const isWhere = (terms: readonly Term[], { first, next, unit }: Quantity) =>
  unit === "count" &&
  isAny(terms[first - 1], ["place"]) &&
  isAny(terms[next], ["name", "retailer", "channel", "segment", "broad"]);

/** "grow sales 12%" adds, "grow sales to 12 tỷ" and "OSA from 91% to 97%" arrive. */
function changes(
  terms: readonly Term[],
  target: Quantity,
  base: Quantity | undefined,
  way: Term | undefined,
): boolean {
  if (target.isChange) return true;
  const before = terms[target.first - 1];
  if (isAny(before, ["times"]) && before?.text.startsWith("g")) return true;
  const isArrival = isAny(before, ["to", "bound", "place"]);
  const isMoved = isAny(way, ["direction", "metric", "vague"]) || terms.some(isGrowth);
  if (isArrival || !isMoved || isAny(way, ["holding"])) return false;
  return target.unit === "point" || (target.unit === "percent" && (!base || base.unit !== "percent"));
}

/** "Tăng trưởng 15%", "12% growth": it says which way rather than what. */
const isGrowth = (term: Term | undefined) =>
  isAny(term, ["metric"]) && (isAny(term, ["rising"]) || term?.text === "growth" || term?.text === "uplift");

/** "gấp 2 lần" is told with its first word, "by 12%" without. */
const changeStart = (terms: readonly Term[], { first }: Quantity) =>
  isAny(terms[first - 1], ["times"]) ? first - 1 : first;

const span = (terms: readonly Term[], from: number, next: number): Span => ({
  start: terms[from]?.start ?? 0,
  end: terms[next - 1]?.end ?? 0,
});

const isBound = (term: Term | undefined) => isAny(term, ["bound"]) && term?.text !== "+";

/** "dưới 4%", "at least 97%", "97% trở lên". */
function withBounds(terms: readonly Term[], quantity: Quantity): Span {
  const from = isBound(terms[quantity.first - 1]) ? quantity.first - 1 : quantity.first;
  return span(terms, from, pastBounds(terms, quantity));
}

/** "97% trở lên", "1.200 cửa hàng": what closes the figure. */
function pastBounds(terms: readonly Term[], { next, unit }: Quantity): number {
  let end = next;
  while (unit === "count" && isAny(terms[end], counted) && !isAny(terms[end], ["metric"])) end++;
  return isBound(terms[end]) ? end + 1 : end;
}

const counted: readonly Kind[] = [
  "name",
  "channel",
  "segment",
  "retailer",
  "broad",
  "people",
  "deliverable",
  "slash",
  "unit",
];

const leads: readonly Kind[] = ["from", "to", "by", "change", "bound", "times", "place", "reach", "purpose"];

/** The words that lead to a figure or to a blank say what it is for, which its slot does. */
function leadOf(terms: readonly Term[], first: number): number {
  let from = first;
  while (from > 0 && isAny(terms[from - 1], leads) && !isAny(terms[from - 1], ["metric"])) from--;
  return from;
}

/** What opens a scope; "của" and "of" go on with what is measured. */
const opensScope = (term: Term | undefined) =>
  (isAny(term, ["place"]) && !belongs.has(term?.text ?? "")) || term?.text === "@";
const belongs = eitherWay(["của"]);

interface Nouns {
  readonly metric: readonly Term[];
  readonly scope: readonly (readonly Term[])[];
  /** "so với năm 2026", "YoY". */
  readonly comparison: readonly Term[];
}

/** What remains beside figures, dates, who and why: the metric with its product, where, and whatever else was said. */
function nounsOf({ terms, facts }: Sentence, taken: ReadonlySet<Term>, way: Term | undefined): Nouns {
  const runs = runsOf(terms, new Set([...taken, ...facts.verbs.slice(0, 1)]), way);
  const isMetric = (term: Term) =>
    isAny(term, ["metric"]) &&
    facts.metrics.includes(term) &&
    !isAny(terms[terms.indexOf(term) + 1], ["colon"]);
  const whole =
    runs.find((run) => run.some(isMetric)) ??
    (isAny(way, ["direction"]) ? objectOf(runs, way as Term) : undefined) ??
    [];
  const rest = runs.filter(
    (run) => run !== whole && (opensScope(run[0]) || run.some(isAnywhere) || isBehind(run, whole, way)),
  );
  const comparison = rest.find((run) => isAny(run[0], ["compare"])) ?? [];
  const scope = rest.filter((run) => run !== comparison);
  const [metric, ...customer] = scope.some((run) => opensScope(run[0]))
    ? [whole]
    : withoutCustomer(whole, isMetric);
  return { metric: withoutJoints(metric ?? []), scope: [...customer, ...scope], comparison };
}

const anywhere: readonly Kind[] = ["retailer", "channel"];
const isAnywhere = (term: Term) => isAny(term, anywhere);

/** What comes after the metric belongs to it, unless it says nothing. */
const isBehind = (run: readonly Term[], metric: readonly Term[], way: Term | undefined) =>
  (run[0]?.start ?? 0) > (metric[0]?.start ?? way?.start ?? Infinity) &&
  run.some((term) => !isAny(term, ["plain", "sign", "and"]));

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
    const isDivide = taken.has(term) || term === way || isAny(term, divides) || (isGrowth(term) && !isMoved);
    if (isDivide || opensScope(term) || (isAny(term, ["compare"]) && !isAny(terms[i - 1], ["compare"]))) {
      if (run.length > 0) runs.push(run);
      run = [];
    }
    if (!isDivide) run.push(term);
  }
  if (run.length > 0) runs.push(run);
  return runs.filter((each) =>
    each.some((term) => !isAny(term, ["plain", "sign"]) || isAny(term, ["metric"])),
  );
}

/** Without the words that only led to it or on from it. */
function withoutJoints(run: readonly Term[]): readonly Term[] {
  const from = run.findIndex((term) => !isJoint(term) && !isAny(term, ["place", "determiner"]));
  const last = run.findLastIndex((term) => !isJoint(term));
  return run.slice(Math.max(from, 0), last + 1);
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

/** "by 31/12/2027" fills the slot with the date; "before 30/6", "within 12 weeks" and "đến hết FY27" with all of it. */
function withoutLead(
  terms: readonly Term[],
  { first, end, start }: Time,
  direction: Direction | undefined,
): Span {
  const own = direction === "hold" ? ownUntil : ownDue;
  const isOwn =
    own.has(terms[first]?.text ?? "") &&
    isAny(terms[first], ["by"]) &&
    !isAny(terms[first], ["edge", "inside"]);
  const next = terms[first + 1];
  return {
    start: isOwn && !(wholly.has(next?.text ?? "") && direction !== "hold") ? (next?.start ?? start) : start,
    end,
  };
}

const ownDue = eitherWay(Object.values(sentenceWords).map(({ due }) => due));
const ownUntil = eitherWay(Object.values(sentenceWords).map(({ until }) => until));
const wholly = eitherWay(["hết"]);
