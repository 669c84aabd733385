/** Tracking: does the plan reach its targets, and in time. */
import { type Column, filledRows, sum } from "./columns";
import { atLeast } from "./comparison";
import { Failure, fail, mustBePositive, mustBeShare, mustNotBeNegative, mustNotBeZero } from "./failure";

/** Which direction of a measure is good: sales should be high, stock-outs low. */
export type Better = "higher" | "lower";

/**
 * Attainment of a target: actual ÷ target, or target ÷ actual where lower is better, so that above 1 is always good.
 *
 * @returns a fraction; #DIV/0! when the one below is 0
 * @example attainment(1.85, 1.7) // 1.088235
 */
export function attainment(actual: number, target: number, better: Better = "higher"): number | Failure {
  return better === "lower"
    ? (mustNotBeZero("actual", actual) ?? target / actual)
    : (mustNotBeZero("target", target) ?? actual / target);
}

export type Status = "green" | "amber" | "red" | "noData";

/** Amber for a rate: 90 % of an availability target of 97 % would be 87 %, which is a serious problem rather than amber. */
const pointsOfRate = 0.02;
const shareOfTarget = 0.1;

/**
 * Traffic light: green at or past the target, amber within tolerance of it, red beyond; "noData" for a blank actual, which is
 * no failure.
 *
 * @param tolerance for a rate (0 < target ≤ 1) in points, 0.02 unless told; for any other target a share of it, 10 % unless
 * told
 * @returns #NUM! for a tolerance outside 0..1
 * @example status(0.96, 0.97) // "amber"
 * @see https://www.clearpointstrategy.com/blog/establish-rag-statuses-for-kpis
 */
export function status(
  actual: number | undefined,
  target: number,
  tolerance?: number,
  better: Better = "higher",
): Status | Failure {
  const isRate = target > 0 && target <= 1;
  const bad = tolerance === undefined ? undefined : mustBeShare("tolerance", tolerance);
  if (bad) return bad;
  if (actual === undefined) return "noData";
  const within = isRate ? (tolerance ?? pointsOfRate) : (tolerance ?? shareOfTarget) * Math.abs(target);
  const sign = better === "lower" ? -1 : 1;
  if (atLeast(sign * actual, sign * target)) return "green";
  return atLeast(sign * actual, sign * target - within) ? "amber" : "red";
}

/**
 * Pace: the share of the target reached ÷ the share of the period elapsed, 1 when on course. Linear unless weights tell how
 * the target is spread over equal parts of the period.
 *
 * The first and the last day belong to the period and asOf has ended: 20-Apr is day 20 of 30. After the end all has elapsed.
 * For measures that add up, such as sales; a level such as availability has no pace.
 *
 * @param weights one for each equal part of the period, for seasonality, in any unit
 * @returns a fraction; #N/A when asOf lies before the start, #DIV/0! for target 0 or when nothing was due yet, #NUM! for an
 * end before the start or a negative weight
 * @example pace(320, 500, 1, 30, 20) // 0.96
 * @see https://kpifrontier.com/pacing-metric-business-objective-tracking
 */
export function pace(
  actualToDate: number,
  target: number,
  start: number,
  end: number,
  asOf: number,
  weights?: Column,
): number | Failure {
  const [first, last, today] = [Math.floor(start), Math.floor(end), Math.floor(asOf)];
  if (last < first) return fail("endsBeforeStart", { parameter: "end", other: "start" });
  if (today < first) return fail("notYetStarted", { parameter: "asOf", other: "start" });
  const elapsed = Math.min(1, (today - first + 1) / (last - first + 1));
  const due = weights ? weightedShare(elapsed, weights) : elapsed;
  if (due instanceof Failure) return due;
  return mustNotBeZero("target", target) ?? actualToDate / target / due;
}

/** The share of the weights that lies in the first part of their equal periods. */
function weightedShare(elapsed: number, weights: Column): number | Failure {
  const periods = filledRows({ weights }, []);
  if (periods instanceof Failure) return periods;
  const negative = periods.find((period) => period.weights < 0);
  if (negative) return fail("negative", { parameter: "weights", value: negative.weights, row: negative.row });
  const position = elapsed * periods.length;
  const due = sum(
    periods,
    ({ weights: weight, row }) => weight * Math.min(1, Math.max(0, position - row + 1)),
  );
  return due === 0
    ? fail("zeroSum", { parameter: "weights" })
    : due / sum(periods, (period) => period.weights);
}

/**
 * Required rate: what each remaining period must bring, max(0, target − actual) ÷ periods left.
 *
 * @returns in the unit of the target a period, 0 when the target is reached; #DIV/0! when it is not and no period is left,
 * #NUM! for negative periods
 * @example requiredRate(500, 320, 10) // 18
 */
export function requiredRate(target: number, actual: number, periodsLeft: number): number | Failure {
  const bad = mustNotBeNegative("periodsLeft", periodsLeft);
  if (bad) return bad;
  if (actual >= target) return 0;
  return periodsLeft === 0
    ? fail("targetMissed", { parameter: "periodsLeft" })
    : (target - actual) / periodsLeft;
}

/**
 * Scorecard: the weighted mean of attainments, each capped so that one runaway does not hide the others: Σ w·min(cap, a) ÷ Σ w.
 *
 * Rows without an attainment are left out, with their weight.
 *
 * @param cap most that one attainment counts, 1.2 unless told
 * @returns a fraction; #VALUE! for columns of different length, #N/A without data or for an attainment without a weight, #DIV/0!
 * when the weights add up to 0, #NUM! for a negative weight or a cap ≤ 0
 * @example scorecard([1.1, 0.9, 1.5], [1, 1, 2]) // 1.1
 */
export function scorecard(attainments: Column, weights: Column, cap = 1.2): number | Failure {
  const bad = mustBePositive("cap", cap);
  if (bad) return bad;
  const rows = filledRows({ attainments, weights }, ["attainments"]);
  if (rows instanceof Failure) return rows;
  if (rows.length === 0) return fail("tooFew", { parameter: "attainments", limit: 1 });
  const negative = rows.find((row) => row.weights < 0);
  if (negative) return fail("negative", { parameter: "weights", value: negative.weights, row: negative.row });
  const total = sum(rows, (row) => row.weights);
  if (total === 0) return fail("zeroSum", { parameter: "weights" });
  return sum(rows, (row) => row.weights * Math.min(cap, row.attainments)) / total;
}
