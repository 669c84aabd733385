/** A due date that is written in words or digits, in a cell of its own. */
import { read } from "./reading";

/**
 * The last day that the text gives: of a date, a month, a quarter, a year.
 *
 * @returns an Excel serial; undefined where the text gives no day, or none that can be told without its year
 * @example dueIn("Q4/2027") // 46752, 31 December 2027
 */
export function dueIn(text: string): number | undefined {
  const times = read(text).flatMap((sentence) => sentence.times);
  return times.find(({ role }) => role === "deadline")?.due?.end;
}
