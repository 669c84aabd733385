/** Random figures as they stand in a plan. */
import fc from "fast-check";

/** A figure other than 0, of any size and either sign. */
export const figure = fc
  .tuple(fc.constantFrom(1, -1), fc.double({ min: 1e-3, max: 1e12, noNaN: true }))
  .map(([sign, size]) => sign * size);

export const positive = fc.double({ min: 1e-3, max: 1e9, noNaN: true });

/** From 0 to 1. */
export const rate = fc.double({ min: 0, max: 1, noNaN: true }).map(Math.abs);

/** Agrees to 12 digits of the larger of what was compared. */
export function expectNear(value: unknown, expected: number, scale = Math.abs(expected)): void {
  expect(typeof value).toBe("number");
  expect(Math.abs((value as number) - expected)).toBeLessThanOrEqual(1e-12 * Math.max(scale, 1e-300));
}
