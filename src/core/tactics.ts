/** Plan quality: whether a plan carries more than its people can do. */
import { type Failure, mustNotBeNegative } from "./failure";

export type TacticLoad = "focused" | "heavy" | "overloaded" | "noDriver";

/**
 * Tactic load: too many tactics leave none of them resources. Focused: at most 3 tactics a growth driver and 9 in all; heavy:
 * at most 15 in all; overloaded beyond.
 *
 * @returns "noDriver" when there is no growth driver; #NUM! for a negative count
 * @example tacticLoad(6, 3) // "focused"
 * @see https://rockyourstrategy.com/how-many-initiatives-should-my-strategy-have/
 */
export function tacticLoad(tactics: number, drivers: number): TacticLoad | Failure {
  const bad = mustNotBeNegative("tactics", tactics) ?? mustNotBeNegative("drivers", drivers);
  if (bad) return bad;
  if (drivers === 0) return "noDriver";
  if (tactics <= 9 && tactics <= 3 * drivers) return "focused";
  return tactics <= 15 ? "heavy" : "overloaded";
}
