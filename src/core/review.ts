/** When the partners meet to review the plan. */
import { calendarDate, dayOf, dayOfDate, daysInMonth, lastDay, serialOf } from "./date";
import { type Failure, fail, mustBeWhole } from "./failure";

/**
 * The first review date after asOf: start + k·months, k = 0, 1, 2… counted from the start each time, so that a short month
 * does not shorten those after it (31-Jan, 28-Feb, 31-Mar). A start at the end of its month keeps to ends of months.
 *
 * @param start first review, an Excel serial
 * @param everyMonths whole months between reviews
 * @returns a serial, the start itself when asOf lies before it; #NUM! when everyMonths is not a whole number of at least 1 or
 * the review would lie after the year 9999
 * @example nextReview(31-Jan-2027, 1, 1-Feb-2027) // 28-Feb-2027
 */
export function nextReview(start: number, everyMonths: number, asOf: number): number | Failure {
  const bad = mustBeWhole("everyMonths", everyMonths, 1);
  if (bad) return bad;
  const first = calendarDate(dayOf(start));
  const today = calendarDate(dayOf(asOf));
  const atMonthEnd = first.day === daysInMonth(first.year, first.month);
  const review = (k: number) => {
    const month = first.month + k * everyMonths;
    const last = daysInMonth(first.year, month);
    return dayOfDate(first.year, month, atMonthEnd ? last : Math.min(first.day, last));
  };
  // The k-th review falls into asOf's month or an earlier one, the next into a later one.
  const months = (today.year - first.year) * 12 + today.month - first.month;
  const k = Math.max(0, Math.floor(months / everyMonths));
  const next = review(k) > dayOf(asOf) ? review(k) : review(k + 1);
  return next <= lastDay ? serialOf(next) : fail("overflow");
}
