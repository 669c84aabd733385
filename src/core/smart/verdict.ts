/** What the judge answers. Every verdict names the rule that decided it and shows the words it rests on. */

export const criteria = ["S", "M", "A", "R", "T"] as const;
export type Criterion = (typeof criteria)[number];

export type Grade = "met" | "partial" | "missing" | "unknown";

/** Characters of the caller's own string, end excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What is missing, for a hint to name. */
export type Lack =
  | "objective"
  | "verb"
  | "metric"
  | "scope"
  | "oneMetric"
  | "number"
  | "outcome"
  | "target"
  | "base"
  | "baseInPlan"
  | "history"
  | "tooEasy"
  | "belowCategory"
  | "wrongWay"
  | "resources"
  | "resourcesInPlan"
  | "lessStretch"
  | "link"
  | "deadline"
  | "definiteDate"
  | "endDate"
  | "dueInPlan"
  | "dueBeforePlanEnds";

/** What decides a verdict, named by its criterion first. */
export type Rule =
  | `S.${"noObjective" | "reachedState" | "measuredScope" | "measuredPerson" | "measuredActivity" | "measuredTask"}`
  | `S.${"measuredOnly" | "numberOnly" | "directedScope" | "metricThere" | "concreteAction"}`
  | `S.${"metricWithoutScope" | "vagueWithScope" | "vague"}`
  | `M.${"noObjective" | "quantity" | "givenTarget" | "deliverable" | "baseOnly" | "metricOnly" | "task" | "none"}`
  | `A.${"namedBase" | "noBase" | "zeroBase" | "wrongWay" | "noHistory" | "bigStep" | "statedBase"}`
  | `A.${"far" | "farWithResources" | "stretch" | "resourcedStretch" | "withinBand" | "belowCategory" | "tooEasy"}`
  | `R.${"linked" | "statedPurpose" | "none"}`
  | `T.${"noObjective" | "deadline" | "givenDue" | "beforePlan" | "afterPlan" | "none"}`
  | `T.${"someday" | "label" | "start" | "frequency" | "measure" | "baseline" | "past"}`;

export interface Verdict {
  readonly grade: Grade;
  readonly rule: Rule;
  readonly evidence: readonly Span[];
  readonly lacks?: Lack;
  /** The figures behind the verdict, as fractions of the baseline; days as Excel serials. */
  readonly figures?: Readonly<Record<string, number>>;
}

export type Verdicts = Readonly<Record<Criterion, Verdict>>;

/** True of any sentence, whatever the verdicts: something that would make it better. */
export type Advice = "oneMetric" | "outcome" | "owner";

export interface Judgement {
  readonly verdicts: Verdicts;
  /** 0 to 5: a point for each criterion met, half a point for one partly met. */
  readonly score: number;
  readonly advice: readonly Advice[];
}

const points: Readonly<Record<Grade, number>> = { met: 1, partial: 0.5, missing: 0, unknown: 0 };

export function scoreOf(verdicts: Verdicts): number {
  return criteria.reduce((score, criterion) => score + points[verdicts[criterion].grade], 0);
}
