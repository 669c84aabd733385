/** Student's t distribution, in a file of its own: it is larger than all other arithmetic and loaded only when it is used. */
import cumulativeT from "@stdlib/stats-base-dists-t-cdf";
import type { StudentT } from "./pilot";

/**
 * Two-sided p-value: how likely a t at least as far from 0 is by chance alone.
 *
 * @returns a fraction, exact in the far tails because it is taken from the lower one
 * @example twoSidedP({ t: 5.11, degreesOfFreedom: 13.2 }) // 0.000191
 */
export function twoSidedP({ t, degreesOfFreedom }: StudentT): number {
  return 2 * cumulativeT(-Math.abs(t), degreesOfFreedom);
}
