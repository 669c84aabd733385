/**
 * Judges an objective as a strict, fair colleague would: specific, measurable, achievable, relevant, time-bound. The rubric
 * of S, M and T reads the text; A and R cannot be read from a sentence alone and say "unknown" unless the plan tells more.
 * Pure, without clock or network: the same objective always gets the same verdicts.
 */
import { type Context, judgeAchievable } from "./achievable";
import type { Period } from "./dates";
import { judgeMeasurable } from "./measurable";
import { verbKinds } from "./verbs";
import { isAny } from "./terms";
import { read, type Sentence } from "./reading";
import { judgeRelevant } from "./relevant";
import { judgeSpecific } from "./specific";
import { judgeTimeBound } from "./timeBound";
import { type Advice, type Grade, type Judgement, scoreOf, type Verdict } from "./verdict";

/** What the plan knows besides the sentence. A blank is nothing given. */
export interface Given extends Context {
  /** Excel serial of the due date. */
  readonly due?: number | undefined;
  /** The driver or the retailer's goal it serves. */
  readonly linkedTo?: string | undefined;
  readonly owner?: string | undefined;
  /** First and last day of the plan, as Excel serials. */
  readonly period?: Period;
}

export function judge(objective: string, given: Given = {}): Judgement {
  const sentences = sentencesOf(objective, given);
  const verdicts = {
    S: bestOf(sentences.map(judgeSpecific), {
      grade: "missing",
      rule: "S.noObjective",
      evidence: [],
      lacks: "objective",
    }),
    M: bestOf(
      sentences.map((sentence) => judgeMeasurable(sentence, given.target)),
      { grade: "missing", rule: "M.noObjective", evidence: [], lacks: "objective" },
    ),
    A: judgeAchievable(sentences, given),
    R: judgeRelevant(sentences, given.linkedTo),
    T: judgeTimeBound(sentences, {
      ...(given.due !== undefined && { due: { start: given.due, end: given.due } }),
      ...(given.period && { period: given.period }),
    }),
  };
  return { verdicts, score: scoreOf(verdicts), advice: adviceFor(sentences, given) };
}

/** Where the text alone has no objective, its row may say that it is one: "OSA at WinMart", with a target beside it. */
function sentencesOf(objective: string, { target, due }: Given): readonly Sentence[] {
  const alone = read(objective);
  const isByRow = target !== undefined || due !== undefined;
  return isByRow && alone.every(({ intent }) => intent === "none")
    ? read(objective, { hasTarget: target !== undefined })
    : alone;
}

const order: readonly Grade[] = ["met", "partial", "missing"];

/** A text of several sentences is as good as its best; equally good ones bring their evidence together. */
function bestOf(verdicts: readonly Verdict[], otherwise: Verdict): Verdict {
  for (const grade of order) {
    const same = verdicts.filter((verdict) => verdict.grade === grade);
    const [first] =
      grade === "missing" ? same.filter(({ lacks }) => lacks !== "objective").concat(same) : same;
    if (first) return { ...first, evidence: same.flatMap(({ evidence }) => evidence) };
  }
  return otherwise;
}

function adviceFor(sentences: readonly Sentence[], given: Given): Advice[] {
  const objectives = sentences.filter(({ intent }) => intent !== "none");
  const advice: Advice[] = [];
  if (objectives.some(hasTwoMetrics)) advice.push("oneMetric");
  const isTask = (sentence: Sentence) =>
    sentence.quantities.every(({ role }) => role !== "target") &&
    isAny(
      sentence.terms.find((term) => isAny(term, verbKinds)),
      ["task", "complete"],
    );
  if (objectives.length > 0 && objectives.every(isTask)) advice.push("outcome");
  const isOwned =
    (given.owner ?? "").trim() !== "" || objectives.some((sentence) => sentence.owner !== undefined);
  if (objectives.length > 0 && !isOwned) advice.push("owner");
  return advice;
}

/** Two different metrics, each with a target of its own; "(+12% so với 2026)" tells the one before it in other words. */
function hasTwoMetrics({ quantities, facts, terms }: Sentence): boolean {
  const targets = quantities.filter(
    ({ role, isChange, first }) =>
      role === "target" &&
      !(isChange && terms.slice(Math.max(0, first - 2), first).some((term) => isAny(term, ["openBracket"]))),
  );
  const metrics = new Set(
    facts.metrics.filter((term) => !isAny(term, ["goalNoun", "plannedFigure"])).map(({ text }) => text),
  );
  return targets.length > 1 && metrics.size > 1;
}
