import fc from "fast-check";
import { gate, pilotLift, pilotStores, type StudentT, welch } from "../../src/core/pilot";
import { twoSidedP } from "../../src/core/student";
import { expectNear, positive } from "./numbers";

test("a pilot's lift does not change when all sales are scaled, or those of one group", () => {
  fc.assert(
    fc.property(positive, positive, positive, positive, positive, (t0, t1, c0, c1, scale) => {
      const lift = pilotLift(t0, t1, c0, c1) as number;
      expectNear(pilotLift(t0 * scale, t1 * scale, c0 * scale, c1 * scale), lift, 1 + Math.abs(lift));
      expectNear(pilotLift(t0 * scale, t1 * scale, c0, c1), lift, 1 + Math.abs(lift));
    }),
  );
});

test("a pilot that grew like its control has no lift", () => {
  expect(pilotLift(100, 105, 200, 210)).toBeCloseTo(0, 14);
  expect(pilotLift(100, 0, 200, 210)).toBe(-1);
});

test("a pilot cannot be told against sales of 0", () => {
  expect(pilotLift(0, 122, 100, 105)).toMatchObject({ code: "#DIV/0!", about: { parameter: "testBefore" } });
  expect(pilotLift(100, 122, 0, 105)).toMatchObject({
    code: "#DIV/0!",
    about: { parameter: "controlBefore" },
  });
  expect(pilotLift(100, 122, 100, 0)).toMatchObject({
    code: "#DIV/0!",
    about: { parameter: "controlAfter" },
  });
  expect(pilotLift(100, -122, 100, 105)).toMatchObject({ code: "#NUM!" });
});

test("Welch's t and its degrees of freedom are those of R's t.test", () => {
  // t.test(c(22,18,25,20), c(5,8,3,6))
  const { t, degreesOfFreedom } = welch([22, 18, 25, 20], [5, 8, 3, 6]) as StudentT;
  expect(t).toBeCloseTo(8.653715528767409, 12);
  expect(degreesOfFreedom).toBeCloseTo(5.35879318872324, 12);
});

/** Changes of sales in percent, to three decimals. */
const changes = fc.uniqueArray(
  fc.integer({ min: -100_000, max: 100_000 }).map((change) => change / 1000),
  {
    minLength: 2,
    maxLength: 20,
  },
);

test("the p-value lies between 0 and 1 and does not depend on the sides, the unit or the zero", () => {
  fc.assert(
    fc.property(changes, changes, (test, control) => {
      const p = (a: number[], b: number[]) => twoSidedP(welch(a, b) as StudentT);
      const value = p(test, control);
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(1);
      expect(p(control, test)).toBeCloseTo(value, 12);
      expect(p(test.map((x) => x * 1024), control.map((x) => x * 1024))).toBeCloseTo(value, 9); // prettier-ignore
    }),
  );
});

test("blank stores are skipped, and each side needs two", () => {
  expect(welch([22, undefined, 18], [5, 8])).toEqual(welch([22, 18], [5, 8]));
  expect(welch([22], [5, 8])).toMatchObject({ code: "#N/A", about: { parameter: "test", limit: 2 } });
  expect(welch([22, 18], [5, undefined])).toMatchObject({ code: "#N/A", about: { parameter: "control" } });
});

test("stores that all changed alike on both sides tell nothing", () => {
  expect(welch([0.1, 0.1, 0.1], [0.3, 0.3, 0.3])).toMatchObject({ code: "#DIV/0!", reason: "noVariation" });
  expect((welch([0.1, 0.1, 0.1], [0.3, 0.4]) as StudentT).degreesOfFreedom).toBe(1);
});

test("more stores are needed for a smaller effect, more noise, confidence or power", () => {
  const stores = (...args: Parameters<typeof pilotStores>) => pilotStores(...args) as number;
  const share = fc.double({ min: 0.05, max: 0.95, noNaN: true });
  fc.assert(
    fc.property(share, share, share, (cv, effect, other) => {
      expect(stores(cv, Math.min(effect, other))).toBeGreaterThanOrEqual(stores(cv, Math.max(effect, other)));
      expect(stores(Math.max(cv, other), effect)).toBeGreaterThanOrEqual(stores(Math.min(cv, other), effect));
      expect(stores(cv, effect, 0.99)).toBeGreaterThanOrEqual(stores(cv, effect, 0.95));
      expect(stores(cv, effect, 0.95, 0.9)).toBeGreaterThanOrEqual(stores(cv, effect));
      expect(stores(cv, -effect)).toBe(stores(cv, effect));
      expect(Number.isInteger(stores(cv, effect))).toBe(true);
    }),
  );
});

test("sizes agree with the published table of 95 % confidence and 80 % power", () => {
  const table = [0.22, 0.1, 0.05].map((effect) => [
    pilotStores(0.3, effect),
    pilotStores(0.3, effect, 0.95, 0.8, 0.8),
  ]);
  expect(table).toEqual([[30, 12], [142, 57], [566, 227]]); // prettier-ignore
});

test("certainty would take infinitely many stores", () => {
  expect(pilotStores(0.3, 0.1, 1)).toMatchObject({ code: "#NUM!", about: { parameter: "confidence" } });
  expect(pilotStores(0.3, 0.1, 95)).toMatchObject({ code: "#NUM!", about: { value: 95 } });
  expect(pilotStores(0.3, 0.1, 0.95, 0)).toMatchObject({ code: "#NUM!", about: { parameter: "power" } });
  expect(pilotStores(0.3, 0.1, 0.95, 0.8, 1.1)).toMatchObject({ code: "#NUM!", reason: "notCorrelation" });
  expect(pilotStores(0.3, 0)).toMatchObject({ code: "#DIV/0!", about: { parameter: "effect" } });
  expect(pilotStores(-0.3, 0.1)).toMatchObject({ code: "#NUM!", about: { parameter: "cv" } });
});

test("the gate opens at its threshold and closes below the other", () => {
  expect(gate(1.8, 1.8)).toBe("scale");
  expect(gate(0.6 * 3, 1.8)).toBe("scale"); // 1.7999999999999998
  expect(gate(1.79, 1.8)).toBe("adjust");
  expect(gate(1, 1.8)).toBe("adjust");
  expect(gate(0.99, 1.8)).toBe("stop");
  expect(gate(1.2, 1.8, 1.3)).toBe("stop");
});

test("the gate cannot stop above the threshold to scale", () => {
  expect(gate(1.2, 1.8, 1.9)).toMatchObject({
    code: "#NUM!",
    about: { parameter: "stopBelow", other: "scaleAt" },
  });
  expect(gate(1.2, 0.9)).toMatchObject({ code: "#NUM!", about: { value: 1, limit: 0.9 } });
});
