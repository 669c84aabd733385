/** From which level to which a sentence moves, by how much, and which words of it say so. */
import type { Quantity } from "./quantities";
import { eitherWay } from "./spelling";
import { isAny, type Kind, type Term, termsOf } from "./terms";
import type { Span } from "./verdict";

export interface Amounts {
  readonly base: Quantity | undefined;
  readonly target: Quantity | undefined;
  /** The same step told once more: "(+12%)", ", tăng 12%". */
  readonly again: Quantity | undefined;
}

/** "1.500 lên 1.800 triệu" goes from the one to the other without the word for it. */
export function amountsOf(terms: readonly Term[], quantities: readonly Quantity[]): Amounts {
  const base = quantities.find(({ role }) => role === "base");
  const targets = targetsOf(terms, quantities);
  const [first, second] = targets;
  const isStep =
    first &&
    second &&
    second.first === first.next + 1 &&
    isAny(terms[first.next], ["to"]) &&
    !isAny(terms[first.next], ["bound"]);
  if (!base && isStep) return { base: first, target: second, again: againAfter(terms, second, targets) };
  const target =
    (base && targets.find(({ first: at }) => at > base.first && isAny(terms[at - 1], ["to"]))) ?? first;
  return { base, target, again: target && againAfter(terms, target, targets) };
}

/** Is there a level or a change besides these, for which the slots have no place? */
export function hasAnother(
  terms: readonly Term[],
  quantities: readonly Quantity[],
  { base, target, again }: Amounts,
): boolean {
  return targetsOf(terms, quantities).some(
    ({ first }) => ![base, target, again].some((told) => told?.first === first),
  );
}

/** How much is aimed at; "between 200 and 250 million" is one amount. */
function targetsOf(terms: readonly Term[], quantities: readonly Quantity[]): Quantity[] {
  const targets = quantities.filter((each) => each.role === "target" && !isWhere(terms, each));
  return targets.flatMap((each, i) => {
    const [before, after] = [targets[i - 1], targets[i + 1]];
    if (before && isRange(terms, before, each)) return [];
    return after && isRange(terms, each, after)
      ? [{ ...after, first: each.first, start: each.start }]
      : [each];
  });
}

/** "200-250 triệu", "between 200 and 250". */
function isRange(terms: readonly Term[], low: Quantity, high: Quantity): boolean {
  if (high.first !== low.next + 1) return false;
  return (
    isAny(terms[low.next], ["dash"]) || (isAny(terms[low.next], ["and"]) && isBetween(terms[low.first - 1]))
  );
}

const isBetween = (term: Term | undefined) => term?.text === "between";

/** Only signs and the words of a change stand between the two: "134.4 billion (+12%)", "46 tỷ, tăng 15%". */
function againAfter(
  terms: readonly Term[],
  target: Quantity,
  targets: readonly Quantity[],
): Quantity | undefined {
  const next = targets.find(({ first }) => first > target.first);
  const between = next && terms.slice(pastBounds(terms, target), next.first);
  return between?.some((term) => isAny(term, ["comma", "openBracket"])) &&
    between.every((term) => isAny(term, ["sign", "change", "bound"])) &&
    (next?.isChange || next?.unit === "percent")
    ? next
    : undefined;
}

/** The words of `again` without the brackets around them. */
export function againSpan(terms: readonly Term[], { first, next }: Quantity): { from: number; next: number } {
  const open = terms.findLastIndex((term, i) => i < first && isAny(term, ["comma", "openBracket"]));
  const close = terms.findIndex((term, i) => i >= next && isAny(term, ["closeBracket"]));
  const isBracketed = isAny(terms[open], ["openBracket"]) && close > 0;
  return { from: open + 1, next: isBracketed ? close : next };
}

/** "tại 50 cửa hàng AEON", "of the 20 core SKUs": how many places or products, not how much. */
function isWhere(terms: readonly Term[], { first, next, unit }: Quantity): boolean {
  const before = terms[isAny(terms[first - 1], ["determiner"]) ? first - 2 : first - 1];
  return (
    unit === "count" &&
    (isAny(before, ["place"]) || before?.text === "of") &&
    isAny(terms[next], ["name", "retailer", "channel", "segment", "broad", "deliverable"])
  );
}

/** "grow sales 12%" adds, "grow sales to 12 tỷ" and "OSA from 91% to 97%" arrive. */
export function changes(terms: readonly Term[], { base, target }: Amounts, way: Term | undefined): boolean {
  if (target === undefined) return false;
  // "Two digits" is said of growth only.
  if (target.isChange || isAny(terms[target.first], ["digits"])) return true;
  const before = terms[target.first - 1];
  if (isAny(before, ["times"]) && before?.text.startsWith("g")) return true;
  const isArrival = isAny(before, ["to", "bound", "place"]);
  const isMoved = isAny(way, ["direction", "metric", "vague"]) || terms.some(isGrowth);
  if (isArrival || !isMoved || isAny(way, ["holding"])) return false;
  return target.unit === "point" || (target.unit === "percent" && (!base || base.unit !== "percent"));
}

/** "Tăng trưởng 15%", "12% growth": it says which way rather than what. */
export const isGrowth = (term: Term | undefined) =>
  isAny(term, ["metric"]) && (isAny(term, ["rising"]) || term?.text === "growth" || term?.text === "uplift");

/** "gấp 2 lần" is told with its first word, "by 12%" without. */
export const changeSpan = (terms: readonly Term[], { first, next }: Quantity): Span =>
  span(terms, isAny(terms[first - 1], ["times"]) ? first - 1 : first, next);

export const span = (terms: readonly Term[], from: number, next: number): Span => ({
  start: terms[from]?.start ?? 0,
  end: terms[next - 1]?.end ?? 0,
});

const isBound = (term: Term | undefined) => isAny(term, ["bound"]) && term?.text !== "+";

/** "dưới 4%", "at least 97%", "97% trở lên", "between 200 and 250 million". */
export function withBounds(terms: readonly Term[], quantity: Quantity): Span {
  const before = terms[quantity.first - 1];
  const isOpened = isBound(before) || isBetween(before);
  return span(terms, isOpened ? quantity.first - 1 : quantity.first, pastBounds(terms, quantity));
}

/** "97% trở lên", "8.0+", "1.200 cửa hàng", "12 tỷ mỗi tháng": what closes the figure. */
export function pastBounds(terms: readonly Term[], { first, next, unit }: Quantity): number {
  let end = next;
  if (terms[end]?.text === "+" && terms[end]?.glued) end++;
  if (unit === "count")
    while (
      (isAny(terms[end], counted) && !isAny(terms[end], ["metric"])) ||
      points.has(terms[end]?.text ?? "")
    )
      end++;
  // "Lên 80% số cửa hàng WinMart": a share of what.
  const isShare = unit === "percent" && isAny(terms[first - 1], ["to"]) && isAny(terms[end], ["metric"]);
  if (isShare) while (isAny(terms[end], ["metric", "name", "retailer", "channel", "segment"])) end++;
  if (isAny(terms[end], ["slash"]) && isAny(terms[end + 1], ["unit", "name"])) end += 2;
  else if (isAny(terms[end], ["every"])) end += isAny(terms[end + 1], ["unit"]) ? 2 : 1;
  return isBound(terms[end]) ? end + 1 : end;
}

/** "200 điểm" where things are sold. */
const points = eitherWay(["điểm"]);

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
export function leadOf(terms: readonly Term[], first: number): number {
  let from = first;
  const isLead = (term: Term | undefined) =>
    isBetween(term) || (isAny(term, leads) && !isAny(term, ["metric"]));
  while (from > 0 && isLead(terms[from - 1])) from--;
  return from;
}

/** A figure and the unit behind it, both of which only one of the two amounts names: "from 120 to 134.4 billion". */
export function sharedUnit(from: string, to: string): { from: string; to: string; unit: string } | undefined {
  const [start, end] = [parted(from), parted(to)];
  if (start === undefined || end === undefined || (start.unit === "") === (end.unit === "")) return undefined;
  return { from: start.figure, to: end.figure, unit: start.unit || end.unit };
}

/** A unit follows after a space, or is a percent sign; "$10k" and "97% trở lên" are kept whole. */
function parted(amount: string): { figure: string; unit: string } | undefined {
  const [, figure, glued, spaced] = /^(\d[\d.,]*)(?:(%)| (\p{L}[\p{L}\p{M} ]*))?$/u.exec(amount) ?? [];
  return figure === undefined || isAny(termsOf(spaced ?? "")[0], ["bound"])
    ? undefined
    : { figure, unit: glued ?? spaced ?? "" };
}
