/** The slots of a sentence that moves a metric: which way, which metric, where, from what to what, until when. */
import {
  type Amounts,
  amountsOf,
  againSpan,
  changes,
  changeSpan,
  hasAnother,
  isGrowth,
  leadOf,
  pastBounds,
  sharedUnit,
  span,
  withBounds,
} from "./amounts";
import type { Direction, Slots } from "./compose";
import { withoutCapital } from "./deed";
import { sentenceWords } from "./lexicon/sentence";
import { nounsOf, scopeText, written } from "./nouns";
import { namesOwner, type Owner } from "./owner";
import type { Sentence } from "./reading";
import { eitherWay } from "./spelling";
import { isAny, type Term } from "./terms";
import { tokensOf } from "./tokens";
import type { Time } from "./times";
import type { Span } from "./verdict";

/** What has slots of its own beside the movement. */
export interface Aside {
  readonly owner: Owner | undefined;
  readonly purpose: Span | undefined;
  readonly means: Span | undefined;
}

export interface Movement {
  readonly slots: Slots;
  /** Whether the sentence moves a metric, and does and says nothing else. */
  readonly isWhole: boolean;
}

export function movementOf(objective: string, sentence: Sentence, aside: Aside): Movement {
  const { terms, times } = sentence;
  const isAside = (term: { start: number }) =>
    [aside.purpose, aside.means].some((each) => each && term.start >= each.start && term.start < each.end);
  const said = terms.filter((term) => !isAside(term));
  const quantities = sentence.quantities.filter((quantity) => !isAside(quantity));
  const amounts = amountsOf(terms, quantities);
  const way = wayOf(said) ?? signOf(terms, amounts);
  const direction = directionOf(way) ?? declared(objective, said);
  const deadline = times.find((time) => time.role === "deadline" && !isAside(time));
  const isChange = changes(terms, amounts, way);

  const taken = takenBy(sentence, amounts, deadline, aside);
  for (const term of terms) if (isAside(term)) taken.add(term);
  const { metric, scope, comparison, others } = nounsOf(sentence, taken, way);
  const textOf = ({ start, end }: Span) => objective.slice(start, end).trim();
  const compared = written(objective, comparison);
  const { base, target, again } = amounts;
  const opens = (run: readonly Term[]) => run[0] === terms[0];
  const level = target && !isChange ? textOf(withBounds(terms, target)) : undefined;
  const from = base && textOf(span(terms, base.first, pastBounds(terms, base)));
  const change = isChange ? target && changeSpan(terms, target) : again && againOf(terms, again);
  const changeFirst = terms.find(({ start }) => start === change?.start);
  const where = change ? scope : [...scope, comparison].filter((run) => run.length > 0);
  const isLed = deadline?.first === 0 && isAny(terms[0], ["by", "within", "inside"]);
  const due = deadline && textOf(withoutLead(terms, deadline, direction));
  const slots: Slots = {
    ...(direction && { direction }),
    ...told(
      "metric",
      opens(metric) ? withoutCapital(written(objective, metric), terms[0]) : written(objective, metric),
    ),
    ...told("scope", scopeText(objective, where)),
    ...told("from", from),
    ...told("to", level),
    ...(from !== undefined && level !== undefined && sharedUnit(from, level)),
    ...told("change", change && withoutCapital([textOf(change), compared].join(" ").trim(), changeFirst)),
    ...told("due", due && isLed ? withoutCapital(due, terms[0]) : due),
  };
  const isWhole =
    others.length === 0 && !hasAnother(terms, quantities, amounts) && moves(sentence, way, slots);
  return { slots, isWhole };
}

const told = (slot: Exclude<keyof Slots, "direction">, value: string | undefined): Slots =>
  value ? { [slot]: value } : {};

/** Whether the verb only says which way: "ký", "launch" and "sell 500 boxes" do something of their own. */
function moves({ facts, terms }: Sentence, way: Term | undefined, { direction, metric }: Slots): boolean {
  if (metric === undefined) return isAny(way, ["direction"]) || terms.some(isGrowth);
  const isPlain = way !== undefined && plainMoves.has(way.text);
  if (!isPlain && !facts.isMeasured && direction !== "hold") return facts.metrics.length > 0;
  return direction !== undefined || !isAny(facts.verbs[0], ["complete", "task", "activity", "act"]);
}

/** "Tăng trưng bày", "reduce paperwork" only say which way; "mở rộng hệ thống", "improve processes" more than that. */
const plainMoves = eitherWay([
  "increase",
  "grow",
  "raise",
  "lift",
  "reduce",
  "cut",
  "decrease",
  "lower",
  "double",
  "triple",
  "halve",
  "tăng",
  "nâng",
  "giảm",
  "hạ",
  "gấp",
]);

/** "Sell-out +12%". */
function signOf(terms: readonly Term[], { target }: Amounts): Term | undefined {
  const before = target && terms[target.first - 1];
  return before?.text === "+" ? before : undefined;
}

const wayOf = (terms: readonly Term[]) =>
  terms.find((term) => isAny(term, ["holding", "rising", "falling"]) || term.value.multiple !== undefined) ??
  terms.find((term) => isAny(term, ["change"]) && (term.text === "up" || term.text === "down"));

function directionOf(way: Term | undefined): Direction | undefined {
  if (way === undefined) return undefined;
  if (way.is.has("holding")) return "hold";
  return way.is.has("falling") || way.text === "down" || (way.value.multiple ?? 1) < 1 ? "down" : "up";
}

/** "Mục tiêu tăng OSA": the words of a goal may end in the way it goes. */
function declared(objective: string, terms: readonly Term[]): Direction | undefined {
  const goal = terms.find((term) => isAny(term, ["goal"]));
  const last = goal && tokensOf(objective.slice(goal.start, goal.end)).at(-1)?.text;
  if (last === undefined) return undefined;
  return rises.has(last) ? "up" : falls.has(last) ? "down" : undefined;
}

const rises = eitherWay(["tăng"]);
const falls = eitherWay(["giảm"]);

/** The terms that fill a slot of their own. */
function takenBy(
  { terms }: Sentence,
  { base, target, again }: Amounts,
  deadline: Time | undefined,
  { owner }: Aside,
): Set<Term> {
  const taken = new Set<Term>();
  const take = (from: number, next: number) => terms.slice(from, next).forEach((term) => taken.add(term));
  for (const quantity of [base, target])
    if (quantity) take(leadOf(terms, quantity.first), pastBounds(terms, quantity));
  if (again) {
    const { from, next } = againSpan(terms, again);
    take(from, next);
  }
  if (deadline) take(deadline.first, deadline.next);
  for (const [i, term] of terms.entries()) if (term.is.has("blank")) take(leadOf(terms, i), i + 1);
  for (const term of terms) if (namesOwner(owner, term)) taken.add(term);
  return taken;
}

/** "+12%", "tăng 12% so với năm 2026": all that the brackets hold. */
function againOf(terms: readonly Term[], again: NonNullable<Amounts["again"]>): Span {
  const { from, next } = againSpan(terms, again);
  return span(terms, from, next);
}

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
