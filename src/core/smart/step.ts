/** The step that a text states itself: "from 91% to 97%". */
import type { Quantity } from "./quantities";
import type { Sentence } from "./reading";
import { isAny, type Term } from "./terms";

export interface Step {
  readonly base: number;
  readonly target: number;
  readonly quantities: readonly Quantity[];
}

/** "from 91% to 97%": the first base of the text that is followed by a target in the same unit. */
export function statedStep(sentences: readonly Sentence[]): Step | undefined {
  for (const { quantities, terms, facts } of sentences) {
    const kept = isAny(facts.verbs[0], ["holding"]) ? keptLevel(quantities) : undefined;
    if (kept) return kept;
    const isFall =
      terms.find((term) => term.is.has("rising") || term.is.has("falling"))?.is.has("falling") === true;
    for (const base of quantities) {
      if (base.role !== "base" || base.value === undefined) continue;
      const targets = quantities.filter((other) => other.role === "target" && other.value !== undefined);
      const target =
        targets.find((other) => (other.isChange || other.first > base.first) && isSame(base, other)) ??
        (isToday(terms, base) ? targets.findLast(({ unit }) => unit === base.unit) : undefined);
      if (target)
        return { base: fraction(base), target: levelOf(target, base, isFall), quantities: [base, target] };
    }
  }
  return undefined;
}

/** "To 97% (currently 91%)", "12 tỷ, từ mức 10 tỷ hiện nay"; "from 5 provinces" counts something else. */
function isToday(terms: readonly Term[], { next }: Quantity): boolean {
  const after = terms[next];
  return after === undefined || isAny(after, ["sign", "from", "by", "within", "inside", "purpose"]);
}

/** "Maintain OSA at 97%": where it is to stay is where it stands. */
function keptLevel(quantities: readonly Quantity[]): Step | undefined {
  if (quantities.some(({ role }) => role === "base")) return undefined;
  const level = quantities.find(({ role, value }) => role === "target" && value !== undefined);
  return level && { base: fraction(level), target: fraction(level), quantities: [level] };
}

/** Where the target leads: "to 97%" says so, "by 12%" and "by 3 points" are added to the base. */
function levelOf(target: Quantity, base: Quantity, isFall: boolean): number {
  if (!target.isChange) return fraction(target, base);
  const sign = isFall ? -1 : 1;
  if (target.unit === "times") return fraction(base) * (target.value ?? 1);
  if (target.unit === "percent" && base.unit !== "percent")
    return fraction(base) * (1 + sign * fraction(target));
  return (
    fraction(base) + sign * (target.unit === "point" ? (target.value ?? 0) / 100 : fraction(target, base))
  );
}

const isSame = (base: Quantity, target: Quantity) =>
  base.unit === target.unit || target.unit === "count" || base.unit === "count" || target.isChange;

const fraction = ({ unit, value = 0 }: Quantity, other?: Quantity) =>
  unit === "percent" || (unit === "count" && other?.unit === "percent") ? value / 100 : value;
