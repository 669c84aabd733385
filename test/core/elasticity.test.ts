import fc from "fast-check";
import { elasticity, elasticityFit, promoElasticity } from "../../src/core/elasticity";
import { expectNear, positive } from "./numbers";

const exponent = fc.double({ min: -8, max: 8, noNaN: true });
const prices = fc.uniqueArray(fc.integer({ min: 1, max: 100_000 }), { minLength: 3, maxLength: 50 });

test("the midpoint and the log method do not depend on which observation is first", () => {
  fc.assert(
    fc.property(positive, positive, positive, positive, (p0, p1, q0, q1) => {
      fc.pre(p0 !== p1);
      for (const method of ["midpoint", "log"] as const)
        expectNear(elasticity(p1, p0, q1, q0, method), elasticity(p0, p1, q0, q1, method) as number);
    }),
  );
});

test("all methods agree on small changes", () => {
  const [point, midpoint, log] = (["point", "midpoint", "log"] as const).map((method) =>
    elasticity(10000, 10001, 5000, 4999, method),
  );
  expect(midpoint).toBeCloseTo(point as number, 3);
  expect(log).toBeCloseTo(midpoint as number, 6);
});

test("equal prices tell nothing, and nothing sells for nothing", () => {
  expect(elasticity(100, 100, 5, 6)).toMatchObject({ code: "#DIV/0!", reason: "noVariation" });
  expect(elasticity(0, 100, 5, 6)).toMatchObject({ code: "#NUM!", about: { parameter: "price0" } });
  expect(elasticity(100, 90, 5, -6)).toMatchObject({ code: "#NUM!", about: { parameter: "quantity1" } });
});

test("the fit finds the exponent of an exact power law", () => {
  fc.assert(
    fc.property(prices, exponent, positive, (list, e, scale) => {
      const fit = elasticityFit(list, list.map((price) => scale * (price / 1000) ** e)); // prettier-ignore
      expect(Math.abs((fit as number) - e)).toBeLessThan(1e-9);
    }),
  );
});

test("the fit of two observations that repeat is the log method", () => {
  expectNear(
    elasticityFit([20000, 16000, 16000, 20000], [1000, 1600, 1600, 1000]),
    elasticity(20000, 16000, 1000, 1600, "log") as number,
  );
});

test("the fit leaves out rows in which a price or a quantity is blank", () => {
  expect(elasticityFit([1, 2, undefined, 4, 8], [1000, 250, 7, 62.5, undefined])).toBeCloseTo(-2, 12);
});

test("the fit needs three complete pairs, prices that differ and columns of one length", () => {
  expect(elasticityFit([1, 2, 3], [1, undefined, 3])).toMatchObject({ code: "#N/A", about: { limit: 3 } });
  expect(elasticityFit([0.1, 0.1, 0.1], [1, 2, 3])).toMatchObject({ code: "#DIV/0!", reason: "noVariation" });
  expect(elasticityFit([1, 2, 3], [1, 2])).toMatchObject({ code: "#VALUE!", reason: "sizesDiffer" });
  expect(elasticityFit([1, 2, 3], [1, -2, 3])).toMatchObject({
    code: "#NUM!",
    about: { parameter: "quantities", row: 2 },
  });
});

test("promotion elasticity takes any uplift, but a discount between 0 and 100 %", () => {
  expect(promoElasticity(-0.1, 0.2)).toBeCloseTo(-0.5, 12);
  expect(promoElasticity(2, 1)).toBe(2);
  expect(promoElasticity(0.6, 0)).toMatchObject({ code: "#DIV/0!" });
  expect(promoElasticity(0.6, 20)).toMatchObject({ code: "#NUM!", reason: "notShare" });
});
