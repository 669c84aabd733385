/** A: is the target within reach, judged from the metric's own history and its category, or from the base that the text states. */
import { type Band, bandOf, trendOf } from "./band";
import type { Sentence } from "./reading";
import { purposeOf } from "./relevant";
import { statedResources } from "./resources";
import { spell } from "./spelling";
import { statedStep } from "./step";
import { isAny } from "./terms";
import type { Verdict } from "./verdict";

export interface Context {
  readonly baseline?: number | undefined;
  readonly target?: number | undefined;
  /**
   * Earlier values of the metric, oldest first, a period apart, the baseline being the last or the next; undefined for a
   * period without one.
   */
  readonly history?: readonly (number | undefined)[] | undefined;
  /** Growth of the category over the same period, a fraction; only for a metric that the category has as well. */
  readonly categoryGrowth?: number | undefined;
  /** Budget of the activities that serve it. */
  readonly budget?: number | undefined;
  /** The sentence stands in a row of the plan, beside columns for its figures. */
  readonly inPlan?: boolean;
}

type Way = "up" | "down";

/** Without a history, a base that is to double or to halve is a stretch. */
const [doubled, halved] = [1, -0.5];

export function judgeAchievable(sentences: readonly Sentence[], given: Context): Verdict {
  const stated = statedStep(sentences);
  const resources = sentences.flatMap(statedResources);
  const isResourced = resources.length > 0 || (given.budget ?? 0) > 0;
  const baseline = given.baseline ?? stated?.base;
  const target = given.target ?? stated?.target;
  const evidence = [...(stated?.quantities ?? []), ...resources].map(({ start, end }) => ({ start, end }));
  const lacksBase = given.inPlan ? "baseInPlan" : "base";
  if (baseline === undefined || target === undefined) {
    const compared = comparisons(sentences);
    return compared.length > 0
      ? { grade: "partial", rule: "A.namedBase", evidence: compared, lacks: lacksBase }
      : { grade: "unknown", rule: "A.noBase", evidence, lacks: lacksBase };
  }
  if (baseline === 0) return { grade: "unknown", rule: "A.zeroBase", evidence, lacks: lacksBase };
  const required = target / baseline - 1;
  const asked = askedWay(sentences);
  if ((asked === "up" && required < 0) || (asked === "down" && required > 0))
    return { grade: "partial", rule: "A.wrongWay", evidence, lacks: "wrongWay", figures: { required } };
  const lacksResources = given.inPlan ? "resourcesInPlan" : "resources";
  const history = upToToday(given);
  const way = asked ?? betterWay(sentences, required, history);
  const band = bandOf(history, given.categoryGrowth, way === "down");
  if (band) return { ...againstBand(required, band, isResourced, lacksResources), evidence };
  const figures = { required };
  if (!stated?.quantities.length)
    return { grade: "unknown", rule: "A.noHistory", evidence, lacks: "history", figures };
  return (required >= doubled || required <= halved) && !isResourced
    ? { grade: "partial", rule: "A.bigStep", evidence, lacks: lacksResources, figures }
    : { grade: "met", rule: "A.statedBase", evidence, figures };
}

function againstBand(
  required: number,
  { isFall, isCategory, ...figures }: Band,
  isResourced: boolean,
  lacksResources: Verdict["lacks"],
): Omit<Verdict, "evidence"> {
  const isBeyond = (limit: number) => (isFall ? limit - required : required - limit) > rounding;
  const told = (grade: Verdict["grade"], rule: Verdict["rule"], lacks?: Verdict["lacks"]) => ({
    grade,
    rule,
    figures: { required, ...figures },
    ...(lacks && { lacks }),
  });
  if (isBeyond(figures.far))
    return isResourced
      ? told("partial", "A.farWithResources", "lessStretch")
      : told("missing", "A.far", "lessStretch");
  if (isBeyond(figures.upper))
    return isResourced ? told("met", "A.resourcedStretch") : told("partial", "A.stretch", lacksResources);
  const isShort = (isFall ? required - figures.trend : figures.trend - required) > rounding;
  if (!isShort) return told("met", "A.withinBand");
  return isCategory
    ? told("partial", "A.belowCategory", "belowCategory")
    : told("partial", "A.tooEasy", "tooEasy");
}

const rounding = 1e-9;

/** The way that the sentence's verb says: "đạt 3%" says none, and "limit it to 5%" allows a rise. */
function askedWay(sentences: readonly Sentence[]): Way | undefined {
  const moving = sentences
    .filter(({ intent }) => intent !== "none")
    .flatMap((sentence) => {
      const purposes = purposeOf(sentence);
      return sentence.facts.verbs.filter(({ start }) => !purposes.some((why) => start >= why.start));
    })
    .find((verb) => isAny(verb, ["direction"]) && isAny(verb, ["rising", "falling"]));
  if (moving === undefined || limiting.has(moving.text)) return undefined;
  return moving.is.has("falling") ? "down" : "up";
}

const limiting = new Set(
  ["limit", "limits", "limiting", "cap", "caps", "capping", "hạn", "khống"].map(spell),
);

/** Where the sentence does not say: what is better for the metric, or else the way it has gone so far. */
function betterWay(
  sentences: readonly Sentence[],
  required: number,
  history: readonly (number | undefined)[],
): Way {
  const [metric] = sentences.flatMap(({ facts }) => facts.metrics);
  const isFalling = required < 0 && (trendOf(history) ?? 0) < 0;
  return isFalling || isAny(metric, ["lowerBetter"]) ? "down" : "up";
}

/** The history up to where it stands: the baseline is its last value, or the next. */
function upToToday({ history = [], baseline }: Context): readonly (number | undefined)[] {
  return baseline === undefined || history.at(-1) === baseline ? history : [...history, baseline];
}

/** "+12% so với năm 2026" names its base without the figure. */
function comparisons(sentences: readonly Sentence[]): Verdict["evidence"] {
  return sentences
    .filter(({ intent, facts }) => intent !== "none" && facts.isMeasured)
    .flatMap(({ terms }) => terms.filter((term) => term.is.has("compare") && !term.is.has("bound")))
    .map(({ start, end }) => ({ start, end }));
}
