import fc from "fast-check";
import { calendarDate, dayOf, dayOfDate, daysInMonth, serialOf } from "../../src/core/date";
import { nextReview } from "../../src/core/review";

const serial = (year: number, month: number, day: number) => serialOf(dayOfDate(year, month, day));

test("reviews count from the start, so that February does not shorten March", () => {
  const start = serial(2027, 1, 31);
  const reviews = [serial(2027, 2, 1)];
  for (let i = 0; i < 4; i++) reviews.push(nextReview(start, 1, reviews.at(-1) ?? NaN) as number);
  expect(reviews.slice(1)).toEqual(
    [[2, 28], [3, 31], [4, 30], [5, 31]].map(([month = 0, day = 0]) => serial(2027, month, day)), // prettier-ignore
  );
});

test("a start on the 30th keeps to the 30th where there is one", () => {
  const start = serial(2027, 1, 30);
  expect(nextReview(start, 1, start)).toBe(serial(2027, 2, 28));
  expect(nextReview(start, 1, serial(2027, 2, 28))).toBe(serial(2027, 3, 30));
});

test("a start at the end of a short month keeps to ends of months", () => {
  expect(nextReview(serial(2027, 4, 30), 1, serial(2027, 5, 1))).toBe(serial(2027, 5, 31));
  expect(nextReview(serial(2027, 2, 28), 12, serial(2027, 3, 1))).toBe(serial(2028, 2, 29));
});

test("before the start, the start is next; on a review day, the one after", () => {
  const start = serial(2027, 1, 15);
  expect(nextReview(start, 3, start - 100)).toBe(start);
  expect(nextReview(start, 3, start)).toBe(serial(2027, 4, 15));
  expect(nextReview(start, 3, start - 0.5)).toBe(start);
  expect(nextReview(start, 3, start + 0.5)).toBe(serial(2027, 4, 15));
});

test("months between reviews are whole, and Excel's calendar ends in 9999", () => {
  expect(nextReview(46418, 0, 46419)).toMatchObject({ code: "#NUM!", about: { parameter: "everyMonths" } });
  expect(nextReview(46418, 1.5, 46419)).toMatchObject({ code: "#NUM!", reason: "notWhole" });
  expect(nextReview(46418, 1e300, 46419)).toMatchObject({ code: "#NUM!" });
  expect(nextReview(2958465, 1, 2958465)).toMatchObject({ code: "#NUM!" });
});

const dates = fc.integer({ min: 0, max: 200_000 });

test("the next review is the first of the grid after the day", () => {
  fc.assert(
    fc.property(dates, fc.integer({ min: 1, max: 60 }), dates, (start, everyMonths, asOf) => {
      const next = nextReview(start, everyMonths, asOf) as number;
      expect(dayOf(next)).toBeGreaterThan(dayOf(asOf));
      expect(next).toBeGreaterThanOrEqual(serialOf(dayOf(start)));
      const [first, found] = [calendarDate(dayOf(start)), calendarDate(dayOf(next))];
      const months = (found.year - first.year) * 12 + found.month - first.month;
      expect(months % everyMonths).toBe(0);
      const isLast = (date: typeof first) => date.day === daysInMonth(date.year, date.month);
      expect(isLast(found) || (found.day === first.day && !isLast(first))).toBe(true);
      // No review of the grid lies between: one step earlier is not after asOf, or is before the start.
      const earlier = dayOfDate(found.year, found.month - everyMonths, 1);
      expect(months === 0 || earlier <= dayOf(asOf)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test("days and serials agree but for the day that never was", () => {
  expect([1, 59, 60, 61].map((value) => serialOf(dayOf(value)))).toEqual([1, 59, 59, 61]);
  expect(calendarDate(dayOf(1))).toEqual({ year: 1900, month: 1, day: 1 });
  expect(calendarDate(dayOf(59))).toEqual({ year: 1900, month: 2, day: 28 });
  expect(calendarDate(dayOf(61))).toEqual({ year: 1900, month: 3, day: 1 });
  expect(calendarDate(dayOf(2958465))).toEqual({ year: 9999, month: 12, day: 31 });
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 2958465 }), (value) => {
      const { year, month, day } = calendarDate(dayOf(value));
      expect(serialOf(dayOfDate(year, month, day))).toBe(value);
    }),
  );
});
