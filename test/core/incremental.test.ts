import fc from "fast-check";
import { baseline, cannibalization, netIncremental, pullForward, uplift } from "../../src/core/incremental";
import { expectNear, figure, positive } from "./numbers";

const flags = (length: number, ...promos: number[]) =>
  Array.from({ length }, (_, i) => promos.includes(i + 1));

test("the baseline leaves out a promo week and the week on each side of it", () => {
  expect(baseline([1, 2, 3, 100, 500, 100, 4, 5, 6], flags(9, 5))).toBe(3.5);
  expect(baseline([500, 100, 1, 2, 3, 4, 100, 500], flags(8, 1, 8))).toBe(2.5);
});

test("the baseline takes the last clean weeks, 8 unless told", () => {
  const sales = Array.from({ length: 20 }, (_, i) => i + 1);
  expect(baseline(sales, flags(20))).toBe(16.5);
  expect(baseline(sales, flags(20), 4)).toBe(18.5);
  expect(baseline(sales, flags(20), 100)).toBe(10.5);
});

test("the baseline skips weeks without sales, though they may be on promotion", () => {
  expect(baseline([10, 20, undefined, 30, 40, 50], flags(6))).toBe(30);
  expect(baseline([10, 20, 30, 40, 99, undefined, 99, 50], flags(8, 6))).toBe(30);
});

test("a week without a flag was not on promotion", () => {
  expect(baseline([1, 2, 3, 4], [undefined, undefined, undefined, undefined])).toBe(2.5);
});

test("the baseline needs four clean weeks, flags for all weeks and a whole number of weeks", () => {
  expect(baseline([1, 2, 3], flags(3))).toMatchObject({ code: "#N/A", about: { limit: 4 } });
  expect(baseline([1, 2, 3, 4, 5], flags(5, 3))).toMatchObject({ code: "#N/A" });
  expect(baseline([1, 2, 3, 4], flags(3))).toMatchObject({ code: "#VALUE!" });
  expect(baseline([1, 2, 3, 4], flags(4), 2.5)).toMatchObject({ code: "#NUM!" });
  expect(baseline([1, 2, 3, 4], flags(4), 0)).toMatchObject({ code: "#NUM!" });
});

test("the baseline lies between the least and the greatest week", () => {
  fc.assert(
    fc.property(fc.array(positive, { minLength: 4, maxLength: 60 }), (sales) => {
      const value = baseline(sales, flags(sales.length)) as number;
      expect(value).toBeGreaterThanOrEqual(Math.min(...sales) * (1 - 1e-12));
      expect(value).toBeLessThanOrEqual(Math.max(...sales) * (1 + 1e-12));
    }),
  );
});

test("uplift undoes itself", () => {
  fc.assert(
    fc.property(positive, positive, (actual, base) => {
      expectNear((1 + (uplift(actual, base) as number)) * base, actual, Math.max(actual, base));
    }),
  );
  expect(uplift(122, 0)).toMatchObject({ code: "#DIV/0!" });
  expect(uplift(122, -1)).toMatchObject({ code: "#NUM!" });
});

test("pull-forward counts weeks below the baseline only", () => {
  fc.assert(
    fc.property(
      fc.array(figure, { minLength: 1, maxLength: 12 }),
      positive,
      positive,
      (weeks, base, gross) => {
        const share = pullForward(weeks, [base], gross) as number;
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share === 0).toBe(weeks.every((week) => week >= base));
        expect(pullForward(weeks, weeks.map(() => base), gross)).toBe(share); // prettier-ignore
      },
    ),
  );
});

test("pull-forward skips weeks without sales but wants a baseline for the others", () => {
  expect(pullForward([90, undefined, 95, 104], [100], 60)).toBe(0.25);
  expect(pullForward([90, undefined], [100, undefined], 100)).toBe(0.1);
  expect(pullForward([90, 95], [100, undefined], 60)).toMatchObject({
    code: "#N/A",
    about: { parameter: "baseline", row: 2 },
  });
  expect(pullForward([90, 95, 104], [100, 100], 60)).toMatchObject({ code: "#VALUE!" });
  expect(pullForward([90], [-100], 60)).toMatchObject({ code: "#NUM!" });
});

test("pull-forward needs a gross gain", () => {
  expect(pullForward([90], [100], 0)).toMatchObject({ code: "#DIV/0!" });
  expect(pullForward([90], [100], -5)).toMatchObject({ code: "#NUM!" });
});

test("cannibalization of no gain cannot be told, and losses and gains are not negative", () => {
  expect(cannibalization(65, 0)).toMatchObject({ code: "#DIV/0!", reason: "nothingGained" });
  expect(cannibalization(-1, 250)).toMatchObject({ code: "#NUM!" });
  expect(cannibalization(65, -250)).toMatchObject({ code: "#NUM!" });
  expect(cannibalization(500, 250)).toBe(2);
});

test("gross volume alone is net", () => {
  expect(netIncremental(600)).toBe(600);
});
