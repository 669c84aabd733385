import fc from "fast-check";
import {
  growthDrivers,
  retailerMargin,
  shopperSales,
  supplierMargin,
  velocity,
  weightedDistribution,
} from "../../src/core/market";
import { positive, rate } from "./numbers";

const factor = fc.double({ min: 1e-3, max: 1e6, noNaN: true });
const factors = fc.array(fc.tuple(factor, factor), { minLength: 1, maxLength: 8 });
const product = (list: readonly number[]) => list.reduce((result, value) => result * value, 1);
const split = (before: number[], after: number[]) => growthDrivers(before, after) as readonly number[];

/** The distance from a double to the next. */
const ulp = (value: number) => 2 ** (Math.floor(Math.log2(Math.abs(value))) - 52);

function expectExactSum(before: number[], after: number[]): void {
  const parts = split(before, after);
  const change = product(after) - product(before);
  const total = parts.reduce((sum, part) => sum + part, 0);
  const largest = Math.max(...parts.map(Math.abs), Math.abs(change), Number.MIN_VALUE);
  // Each addition rounds by half an ulp of its sum, which is the largest part as many times as there are parts at the most.
  expect(Math.abs(total - change)).toBeLessThanOrEqual(parts.length * ulp(parts.length * largest));
}

test("growth drivers add up to the change of the product", () => {
  fc.assert(
    fc.property(factors, (list) => {
      expectExactSum(list.map(([before]) => before), list.map(([, after]) => after)); // prettier-ignore
    }),
    { numRuns: 2000 },
  );
});

test("growth drivers add up when the products are equal or nearly so", () => {
  expect(split([2, 3], [3, 2]).reduce((sum, part) => sum + part, 0)).toBe(0);
  expect(split([2, 5], [5, 2])[0]).toBeCloseTo(10 * Math.log(2.5), 10);
  fc.assert(
    fc.property(factor, factor, fc.integer({ min: -4, max: 4 }), (a, b, ulps) => {
      expectExactSum([a, b], [b, a * (1 + ulps * Number.EPSILON)]);
    }),
    { numRuns: 1000 },
  );
});

test("a factor that did not change contributes nothing, a single factor everything", () => {
  fc.assert(
    fc.property(factor, factor, factor, (a, b, constant) => {
      fc.pre(a !== b);
      expect(split([a, constant], [b, constant])[1]).toBe(0);
      expect(split([a], [b])).toEqual([b - a]);
    }),
  );
});

test("the order of the factors does not matter", () => {
  const [a = 0, b = 0, c = 0] = split([48, 5, 40], [50, 5.2, 41]);
  const [c2, a2, b2] = split([40, 48, 5], [41, 50, 5.2]);
  expect(a2).toBeCloseTo(a, 9);
  expect(b2).toBeCloseTo(b, 9);
  expect(c2).toBeCloseTo(c, 9);
});

test("growth has the sign of its factor's change", () => {
  fc.assert(
    fc.property(factors, (list) => {
      fc.pre(list.length > 1 && list.every(([before, after]) => Math.abs(after / before - 1) > 1e-6));
      const parts = split(list.map(([before]) => before), list.map(([, after]) => after)); // prettier-ignore
      for (const [i, [before, after]] of list.entries())
        expect(Math.sign(parts[i] ?? NaN)).toBe(Math.sign(after - before));
    }),
  );
});

test("a factor of 0 or less has no logarithm, and the factors before and after go together", () => {
  expect(growthDrivers([48, 0], [50, 5])).toMatchObject({
    code: "#NUM!",
    about: { parameter: "before", row: 2 },
  });
  expect(growthDrivers([48, 5], [50, -5])).toMatchObject({ code: "#NUM!", about: { parameter: "after" } });
  expect(growthDrivers([48, 5, 40], [50, 5.2])).toMatchObject({ code: "#VALUE!", reason: "sizesDiffer" });
  expect(growthDrivers([48, 5], [50, undefined])).toMatchObject({ code: "#N/A", about: { row: 2 } });
});

test("weighted distribution lies between 0 and 1, and is 1 where every store sells", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.boolean(), positive), { minLength: 1 }), (stores) => {
      const [sells, sales] = [stores.map(([yes]) => yes), stores.map(([, value]) => value)];
      const share = weightedDistribution(sells, sales) as number;
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(1);
      expect(weightedDistribution(sells.map(() => true), sales)).toBe(1); // prettier-ignore
    }),
  );
});

test("a store without sales is left out; one of which it is not told whether it sells is a gap", () => {
  expect(weightedDistribution([true, undefined, false], [10, undefined, 30])).toBe(0.25);
  expect(weightedDistribution([true, undefined], [10, 30])).toMatchObject({
    code: "#N/A",
    about: { row: 2 },
  });
  expect(weightedDistribution([true, false], [0, 0])).toMatchObject({ code: "#DIV/0!" });
  expect(weightedDistribution([true, false], [1, -1])).toMatchObject({ code: "#NUM!", about: { row: 2 } });
});

test("shopper sales take penetration as a share", () => {
  expect(shopperSales(100, 48, 5, 40)).toMatchObject({ code: "#NUM!", about: { parameter: "penetration" } });
  expect(shopperSales(-1, 0.48, 5, 40)).toMatchObject({ code: "#NUM!" });
});

test("velocity needs stores and weeks", () => {
  expect(velocity(1, 0, 6)).toMatchObject({ code: "#DIV/0!", about: { parameter: "stores" } });
  expect(velocity(1, 50, 0)).toMatchObject({ code: "#DIV/0!", about: { parameter: "weeks" } });
  expect(velocity(-1, 50, 6)).toMatchObject({ code: "#NUM!" });
});

test("the shelf price is what the retailer's margin and the VAT make of the buying price", () => {
  const margin = fc.double({ min: -2, max: 0.95, noNaN: true });
  fc.assert(
    fc.property(positive, margin, rate, (buy, m, vat) => {
      expect(retailerMargin((buy / (1 - m)) * (1 + vat), buy, vat)).toBeCloseTo(m, 9);
    }),
  );
});

test("a margin on a price of 0 cannot be told, and VAT of 8 is not 8 %", () => {
  expect(retailerMargin(0, 3)).toMatchObject({ code: "#DIV/0!", about: { parameter: "shelfPrice" } });
  expect(retailerMargin(-5, 3, 0.08)).toMatchObject({ code: "#NUM!", about: { value: -5 } });
  expect(retailerMargin(5, 3, 8)).toMatchObject({ code: "#NUM!", about: { parameter: "vat" } });
  expect(supplierMargin(0, 3)).toMatchObject({ code: "#DIV/0!" });
  expect(supplierMargin(3, -1)).toMatchObject({ code: "#NUM!" });
  expect(supplierMargin(3, 4)).toBeCloseTo(-1 / 3, 12);
});
