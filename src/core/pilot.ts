/** Pilot and gate: did the test move anything, how many stores does it take to know, and what comes next. */
import { quantileNormal } from "vega-statistics";
import { type Column, filled, sum } from "./columns";
import { atLeast } from "./comparison";
import { type Failure, fail, mustDivide, mustNotBeNegative, mustNotBeZero, mustNotExceed } from "./failure";

/**
 * Lift of a pilot over its control group: (T1 ÷ T0) ÷ (C1 ÷ C0) − 1, so that a market that grew anyway is not counted.
 *
 * @returns a fraction; #DIV/0! when testBefore, controlBefore or controlAfter is 0, #NUM! for a negative
 * @example pilotLift(100, 122, 100, 105) // 0.161905
 */
export function pilotLift(
  testBefore: number,
  testAfter: number,
  controlBefore: number,
  controlAfter: number,
): number | Failure {
  return (
    mustDivide("testBefore", testBefore) ??
    mustNotBeNegative("testAfter", testAfter) ??
    mustDivide("controlBefore", controlBefore) ??
    mustDivide("controlAfter", controlAfter) ??
    testAfter / testBefore / (controlAfter / controlBefore) - 1
  );
}

/** A value of Student's t, to be looked up in its distribution (student.ts, which is large and loaded when needed). */
export interface StudentT {
  readonly t: number;
  readonly degreesOfFreedom: number;
}

/**
 * Welch's t for the difference of two means, without assuming equal variances; degrees of freedom by Welch and
 * Satterthwaite. The store is the unit: one value a store, its change over the pilot. Blank cells are skipped.
 *
 * @returns its two-sided p-value agrees with Excel's T.TEST(test, control, 2, 3); #N/A for fewer than 2 stores a side,
 * #DIV/0! when neither side varies
 * @see https://en.wikipedia.org/wiki/Welch%27s_t-test
 */
export function welch(test: Column, control: Column): StudentT | Failure {
  const [a, b] = [test, control].map((column) => meanOf(filled(column))) as [Mean, Mean];
  if (a.stores < 2) return fail("tooFew", { parameter: "test", limit: 2 });
  if (b.stores < 2) return fail("tooFew", { parameter: "control", limit: 2 });
  const squaredError = a.squaredError + b.squaredError;
  if (squaredError === 0) return fail("noVariation", { parameter: "test" });
  const [shareA, shareB] = [a.squaredError / squaredError, b.squaredError / squaredError];
  return {
    t: (a.mean - b.mean) / Math.sqrt(squaredError),
    degreesOfFreedom: 1 / (shareA ** 2 / (a.stores - 1) + shareB ** 2 / (b.stores - 1)),
  };
}

interface Mean {
  readonly stores: number;
  readonly mean: number;
  /** Variance of the mean: the sample's variance ÷ stores. */
  readonly squaredError: number;
}

function meanOf(values: readonly number[]): Mean {
  const stores = values.length;
  const mean = sum(values, (value) => value) / stores;
  // Values that are all the same must not vary by the rounding of their mean.
  const varies = values.some((value) => value !== values[0]);
  const squares = varies ? sum(values, (value) => (value - mean) ** 2) : 0;
  return { stores, mean, squaredError: squares / (stores - 1) / stores };
}

/**
 * Stores needed in each arm of a pilot to tell an effect from chance: 2((z₁₋α⁄₂ + z_power)·cv ÷ effect)², rounded up, × 2(1 − ρ)
 * when the stores' sales before and after the start are compared and correlate with ρ.
 *
 * @param cv standard deviation ÷ mean of the sales of the stores, a fraction
 * @param effect smallest change worth detecting, a fraction; its sign does not matter
 * @param confidence 1 − α, two-sided; 95 % unless told
 * @param power chance to detect the effect if it is there; 80 % unless told
 * @param correlation ρ, from −1 to 1; without it only the sales after the start are compared
 * @returns whole stores; #DIV/0! for effect 0, #NUM! for a negative cv, a confidence or power that is not between 0 and 1, a
 * correlation outside −1..1
 * @example pilotStores(0.3, 0.1) // 142; with ρ 0.8: 57
 * @see https://www.pallavlabs.com/learn/experimentation/power-analysis-primer
 */
export function pilotStores(
  cv: number,
  effect: number,
  confidence = 0.95,
  power = 0.8,
  correlation?: number,
): number | Failure {
  const bad =
    mustNotBeNegative("cv", cv) ??
    mustNotBeZero("effect", effect) ??
    mustBeProbability("confidence", confidence) ??
    mustBeProbability("power", power);
  if (bad) return bad;
  if (correlation !== undefined && Math.abs(correlation) > 1)
    return fail("notCorrelation", { parameter: "correlation", value: correlation });
  const z = quantileNormal((1 + confidence) / 2) + quantileNormal(power);
  const stores = 2 * ((z * cv) / effect) ** 2 * (correlation === undefined ? 1 : 2 * (1 - correlation));
  // A whole number that only rounding has pushed up is not one store more.
  return Math.ceil(stores * (1 - 1e-14));
}

/** Strictly between 0 and 1: certainty would take infinitely many stores. */
function mustBeProbability(parameter: string, value: number): Failure | undefined {
  return value > 0 && value < 1 ? undefined : fail("notProbability", { parameter, value });
}

export type Gate = "scale" | "adjust" | "stop";

/**
 * What to do after a pilot, by thresholds agreed before it started: scale from `scaleAt` on, stop below `stopBelow`, adjust
 * and test again between them.
 *
 * @param roi return as {@link roi} gives it, the multiple unless both thresholds are net
 * @param stopBelow 1 unless told, where the multiple breaks even
 * @returns #NUM! when stopBelow exceeds scaleAt
 * @example gate(1.85, 1.8) // "scale"
 */
export function gate(roi: number, scaleAt: number, stopBelow = 1): Gate | Failure {
  const bad = mustNotExceed("stopBelow", stopBelow, "scaleAt", scaleAt);
  if (bad) return bad;
  if (atLeast(roi, scaleAt)) return "scale";
  return atLeast(roi, stopBelow) ? "adjust" : "stop";
}
