import fc from "fast-check";
import { fairShare, osaLoss, osaLossRate, stockoutRisk } from "../../src/core/availability";
import { expectNear, positive, rate } from "./numbers";

const achieved = fc.double({ min: 0.01, max: 1, noNaN: true });

test("nothing is lost at or above the target", () => {
  fc.assert(
    fc.property(achieved, achieved, rate, (a, b, leakage) => {
      expect(osaLossRate(Math.max(a, b), Math.min(a, b), leakage)).toBe(0);
      expect(osaLossRate(a, a, leakage)).toBe(0);
    }),
  );
});

test("the loss falls as availability rises, and grows with leakage", () => {
  fc.assert(
    fc.property(achieved, achieved, achieved, rate, rate, (a, b, target, l, m) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      const loss = (osa: number, leakage: number) => osaLossRate(osa, target, leakage) as number;
      expect(loss(high, l)).toBeLessThanOrEqual(loss(low, l) + 1e-15);
      expect(loss(low, Math.min(l, m))).toBeLessThanOrEqual(loss(low, Math.max(l, m)) + 1e-15);
    }),
  );
});

test("without recovery the loss is what sales at target exceed today's by", () => {
  fc.assert(
    fc.property(positive, achieved, achieved, (sales, a, b) => {
      const [osa, target] = [Math.min(a, b), Math.max(a, b)];
      expectNear(osaLoss(sales, osa, target), (sales / osa) * target - sales, (sales / osa) * target);
    }),
  );
});

test("the formula with leakage is the contract's", () => {
  fc.assert(
    fc.property(achieved, achieved, rate, (a, b, leakage) => {
      const [osa, target] = [Math.min(a, b), Math.max(a, b)];
      const stated = (1 - leakage * (1 - target)) / (1 - leakage * (1 - osa)) - 1;
      expect(Math.abs((osaLossRate(osa, target, leakage) as number) - stated)).toBeLessThan(1e-10);
    }),
  );
});

test("what is lost from empty shelves alone cannot be told, unless some of it is recovered", () => {
  expect(osaLossRate(0, 0.97)).toMatchObject({ code: "#DIV/0!", about: { parameter: "osa" } });
  expect(osaLossRate(0, 0.97, 0.5)).toBeCloseTo(0.97, 12);
});

test("91 is not 91 %", () => {
  expect(osaLossRate(91, 0.97)).toMatchObject({ code: "#NUM!", about: { parameter: "osa", value: 91 } });
  expect(osaLossRate(0.91, 97)).toMatchObject({ code: "#NUM!", about: { parameter: "target" } });
  expect(osaLossRate(0.91, 0.97, 66)).toMatchObject({ code: "#NUM!", about: { parameter: "leakage" } });
  expect(fairShare(25, 0.2)).toMatchObject({ code: "#NUM!", reason: "notShare" });
  expect(osaLoss(-1, 0.91, 0.97)).toMatchObject({ code: "#NUM!", about: { parameter: "sales" } });
});

test("the risk of running out falls with stock and is even when stock is the mean demand", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 300, noNaN: true }),
      fc.double({ min: 0, max: 300, noNaN: true }),
      (a, b) => {
        const risk = (stock: number) => stockoutRisk(stock, 10, 3, 9) as number;
        expect(risk(Math.max(a, b))).toBeLessThanOrEqual(risk(Math.min(a, b)));
        expect(risk(a)).toBeGreaterThanOrEqual(0);
        expect(risk(a)).toBeLessThanOrEqual(1);
      },
    ),
  );
  expect(stockoutRisk(90, 10, 3, 9)).toBeCloseTo(0.5, 14);
});

test("a tiny risk keeps its digits", () => {
  // 8 standard deviations: R's pnorm(8, lower.tail = FALSE)
  expect((stockoutRisk(162, 10, 3, 9) as number) / 6.220960574271784e-16).toBeCloseTo(1, 7);
});

test("steady demand runs out or does not", () => {
  expect(stockoutRisk(89, 10, 0, 9)).toBe(1);
  expect(stockoutRisk(90, 10, 0, 9)).toBe(0);
  expect(stockoutRisk(0, 10, 3, 0)).toBe(0);
  expect(stockoutRisk(-1, 10, 3, 9)).toMatchObject({ code: "#NUM!", about: { parameter: "stock" } });
});
