/** A: is the target within reach, judged from the metric's own history and its category, or from the base that the text states. */
import type { Quantity } from "./quantities";
import type { Sentence } from "./reading";
import type { Verdict } from "./verdict";

export interface Context {
  readonly baseline?: number | undefined;
  readonly target?: number | undefined;
  /**
   * Earlier values of the metric, oldest first, a period apart, the baseline being the last or the next; undefined for a
   * period without one.
   */
  readonly history?: readonly (number | undefined)[] | undefined;
  /** Growth of the category over the same period, a fraction. */
  readonly categoryGrowth?: number;
  /** Budget, people or activities set aside for it. */
  readonly resources?: string;
  /** The sentence stands in a row of the plan, beside columns for its figures. */
  readonly inPlan?: boolean;
}

/** A target is a stretch above this many times the trend; the same factor as amber in the plan's own checks. */
const stretchFactor = 1.5;
/** Least width of the band in points of growth, so that a flat history does not call every target a stretch. */
const leastMargin = 0.01;
/** More than this many margins above the trend is out of reach without resources, and a stretch with them. */
const farMargins = 3;
/** Without a history, a base that is to double or to halve is a stretch. */
const bigStep = 1;

export function judgeAchievable(sentences: readonly Sentence[], given: Context): Verdict {
  const stated = statedStep(sentences);
  const resources = sentences.flatMap(({ terms }) => terms.filter((term) => term.is.has("resource")));
  const isResourced = resources.length > 0 || (given.resources ?? "").trim() !== "";
  const baseline = given.baseline ?? stated?.base;
  const target = given.target ?? stated?.target;
  const evidence = [...(stated?.quantities ?? []), ...resources].map(({ start, end }) => ({ start, end }));
  const lacks = given.inPlan ? "baseInPlan" : "base";
  if (baseline === undefined || target === undefined) {
    const compared = comparisons(sentences);
    return compared.length > 0
      ? { grade: "partial", rule: "A.namedBase", evidence: compared, lacks }
      : { grade: "unknown", rule: "A.noBase", evidence, lacks };
  }
  if (baseline === 0) return { grade: "unknown", rule: "A.zeroBase", evidence, lacks };
  const required = target / baseline - 1;
  const growths = growthsOf(upToToday(given));
  if (growths.length >= 2) return againstBand(required, growths, given, isResourced, evidence);
  if (!stated?.quantities.length)
    return { grade: "unknown", rule: "A.noHistory", evidence, lacks: "history", figures: { required } };
  const isBig = Math.abs(required) >= bigStep || required <= -0.5;
  return isBig && !isResourced
    ? { grade: "partial", rule: "A.bigStep", evidence, lacks: "resources", figures: { required } }
    : { grade: "met", rule: "A.statedBase", evidence, figures: { required } };
}

function againstBand(
  required: number,
  growths: readonly number[],
  { categoryGrowth }: Context,
  isResourced: boolean,
  evidence: Verdict["evidence"],
): Verdict {
  // A metric that is to fall (out of stock, cost) is judged by its fall.
  const sign = required < 0 ? -1 : 1;
  const ambition = sign * required;
  const own = sign * compound(growths);
  const trend = sign > 0 ? Math.max(own, categoryGrowth ?? -Infinity) : own;
  const margin = Math.max(deviation(growths), (stretchFactor - 1) * Math.abs(trend), leastMargin);
  const [upper, far] = [trend + margin, trend + farMargins * margin];
  const figures = {
    required,
    trend: sign * trend,
    upper: sign * upper,
    far: sign * far,
    ...(categoryGrowth !== undefined && { categoryGrowth }),
  };
  const told = (grade: Verdict["grade"], rule: string, lacks?: Verdict["lacks"]): Verdict => ({
    grade,
    rule,
    evidence,
    figures,
    ...(lacks && { lacks }),
  });
  const rounding = 1e-9;
  if (ambition < trend - rounding) return told("partial", "A.tooEasy", "tooEasy");
  if (ambition <= upper + rounding) return told("met", "A.withinBand");
  if (ambition <= far + rounding)
    return isResourced ? told("met", "A.resourcedStretch") : told("partial", "A.stretch", "resources");
  return isResourced
    ? told("partial", "A.farWithResources", "lessStretch")
    : told("missing", "A.far", "lessStretch");
}

/** The history up to where it stands: the baseline is its last value, or the next. */
function upToToday({ history = [], baseline }: Context): readonly (number | undefined)[] {
  return baseline === undefined || history.at(-1) === baseline ? history : [...history, baseline];
}

/** Growth from each earlier value to the next; nothing can be said across a gap, a zero or a change of sign. */
function growthsOf(history: readonly (number | undefined)[]): number[] {
  const growths: number[] = [];
  for (let i = 1; i < history.length; i++) {
    const [before = 0, after = 0] = [history[i - 1], history[i]];
    if (before > 0 && after > 0) growths.push(after / before - 1);
  }
  return growths;
}

/** The one growth a period that leads from the first value to the last. */
function compound(growths: readonly number[]): number {
  const logs = growths.reduce((sum, growth) => sum + Math.log1p(growth), 0);
  return Math.expm1(logs / growths.length);
}

/** Sample standard deviation. */
function deviation(growths: readonly number[]): number {
  const mean = growths.reduce((sum, growth) => sum + growth, 0) / growths.length;
  const squares = growths.reduce((sum, growth) => sum + (growth - mean) ** 2, 0);
  return Math.sqrt(squares / (growths.length - 1));
}

/** "+12% so với năm 2026" names its base without the figure. */
function comparisons(sentences: readonly Sentence[]): Verdict["evidence"] {
  return sentences
    .filter(({ intent, facts }) => intent !== "none" && facts.isMeasured)
    .flatMap(({ terms }) => terms.filter((term) => term.is.has("compare") && !term.is.has("bound")))
    .map(({ start, end }) => ({ start, end }));
}

interface Step {
  readonly base: number;
  readonly target: number;
  readonly quantities: readonly Quantity[];
}

/** "from 91% to 97%": the first base of the text that is followed by a target in the same unit. */
function statedStep(sentences: readonly Sentence[]): Step | undefined {
  for (const { quantities, terms } of sentences) {
    const isFall =
      terms.find((term) => term.is.has("rising") || term.is.has("falling"))?.is.has("falling") === true;
    for (const base of quantities) {
      if (base.role !== "base" || base.value === undefined) continue;
      const target = quantities.find(
        (other) =>
          (other.isChange || other.first > base.first) &&
          other.role === "target" &&
          other.value !== undefined &&
          isSame(base, other),
      );
      if (target)
        return { base: fraction(base), target: levelOf(target, base, isFall), quantities: [base, target] };
    }
  }
  return undefined;
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
