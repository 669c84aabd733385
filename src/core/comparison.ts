/**
 * At least, forgiving what binary fractions lose to rounding, as spreadsheets do from the 15th digit on: a result that the
 * cell shows as 0.95 has reached 0.95.
 */
export function atLeast(value: number, limit: number): boolean {
  return value >= limit - 1e-14 * Math.abs(limit);
}
