import fc from "fast-check";
import { forecastAccuracy, forecastBias, forecastValueAdded, otif } from "../../src/core/supply";
import { expectNear, positive } from "./numbers";

const day = 46045;
const due = [day, day, day, day];

test("a line is on time until the end of its due date, and full from its ordered quantity on", () => {
  expect(otif([10, 10], [10, 12], [day, day], [day + 0.9, day - 3])).toBe(1);
  expect(otif([10, 10], [10, 9], [day, day], [day + 1, day])).toBe(0);
});

test("the three levels tell three things of the same lines", () => {
  const lines = [[10, 10, 10, 10], [10, 10, 10, 8], due, [day, day, day + 1, day]] as const;
  expect(otif(...lines, "line")).toBe(0.5);
  expect(otif(...lines, "unit")).toBe(0.7);
  expect(otif(...lines, "order", ["A", "A", "B", "B"])).toBe(0.5);
  expect(otif(...lines, "order", ["A", "B", "A", "B"])).toBe(0);
});

test("units beyond the order do not make up for units that are missing", () => {
  expect(otif([10, 10], [20, 0], [day, day], [day, day], "unit")).toBe(0.5);
});

test("a line not yet received has failed", () => {
  expect(otif([10, 10], [10, undefined], [day, day], [day, undefined])).toBe(0.5);
  expect(otif([10], [10], [day], [undefined])).toBe(0);
});

test("rows without an order and lines of nothing are left out", () => {
  expect(
    otif([10, undefined, 0], [10, undefined, 0], [day, undefined, day], [day, undefined, undefined]),
  ).toBe(1);
  expect(otif([0], [0], [day], [day])).toMatchObject({ code: "#DIV/0!", about: { parameter: "ordered" } });
});

test("a gap in a line is found by its place", () => {
  const gap = (row: number, parameter: string) => ({ code: "#N/A", about: { row, parameter } });
  expect(otif([10, 10], [10, 10], [day, undefined], [day, day])).toMatchObject(gap(2, "due"));
  expect(otif([10, 10], [10, undefined], [day, day], [day, day])).toMatchObject(gap(2, "delivered"));
  expect(otif([10, 10], [10, 10], [day, day], [day, day], "order", ["A", undefined])).toMatchObject(
    gap(2, "orders"),
  );
});

test("orders are needed for their level only, ranges have one length, and quantities are not negative", () => {
  expect(otif([10], [10], [day], [day], "order")).toMatchObject({ code: "#N/A", reason: "ordersNeeded" });
  expect(otif([10, 10], [10], [day, day], [day, day])).toMatchObject({ code: "#VALUE!" });
  expect(otif([10], [-1], [day], [day])).toMatchObject({ code: "#NUM!", about: { parameter: "delivered" } });
  expect(otif([-10], [1], [day], [day])).toMatchObject({ code: "#NUM!", about: { parameter: "ordered" } });
});

const pairs = fc.array(fc.tuple(positive, positive), { minLength: 1, maxLength: 30 });
const columns = (list: readonly (readonly [number, number])[]) =>
  [list.map(([actual]) => actual), list.map(([, forecast]) => forecast)] as const;

test("forecast accuracy is 1 only for a perfect forecast, and does not depend on the unit", () => {
  fc.assert(
    fc.property(pairs, positive, (list, unit) => {
      const [actuals, forecasts] = columns(list);
      for (const method of ["wape", "mape"] as const) {
        const accuracy = forecastAccuracy(actuals, forecasts, method) as number;
        expect(accuracy).toBeLessThanOrEqual(1);
        expect(forecastAccuracy(actuals, actuals, method)).toBe(1);
        const scale = (column: readonly number[]) => column.map((value) => value * unit);
        expectNear(
          forecastAccuracy(scale(actuals), scale(forecasts), method),
          accuracy,
          1 + Math.abs(accuracy),
        );
      }
    }),
  );
});

test("the bias never exceeds the error, and forecasting nothing is 100 % wrong", () => {
  fc.assert(
    fc.property(pairs, (list) => {
      const [actuals, forecasts] = columns(list);
      const error = 1 - (forecastAccuracy(actuals, forecasts) as number);
      expect(Math.abs(forecastBias(actuals, forecasts) as number)).toBeLessThanOrEqual(
        error + 1e-9 * (1 + error),
      );
      expectNear(forecastAccuracy(actuals, actuals.map(() => 0)), 0, 1); // prettier-ignore
    }),
  );
});

test("a forecast adds what it errs less than the naive one", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(positive, positive, positive), { minLength: 1, maxLength: 30 }), (list) => {
      const [actuals, forecasts, naive] = [0, 1, 2].map((i) => list.map((row) => row[i] as number)) as [
        number[],
        number[],
        number[],
      ];
      const [better, worse] = [
        forecastAccuracy(actuals, forecasts),
        forecastAccuracy(actuals, naive),
      ] as number[];
      const added = (better as number) - (worse as number);
      expectNear(
        forecastValueAdded(actuals, forecasts, naive),
        added,
        Math.abs(better ?? 0) + Math.abs(worse ?? 0) + 1,
      );
    }),
  );
});

test("rows that are not complete are left out", () => {
  expect(forecastAccuracy([1000, undefined, 10], [950, 700, 25])).toBeCloseTo(0.935644, 6);
  expect(forecastAccuracy([undefined], [5])).toMatchObject({ code: "#N/A", reason: "tooFew" });
});

test("MAPE names the row whose actual is 0; WAPE does without, unless all are", () => {
  expect(forecastAccuracy([10, 0], [10, 5], "mape")).toMatchObject({ code: "#DIV/0!", about: { row: 2 } });
  expect(forecastAccuracy([10, 0], [10, 5])).toBe(0.5);
  expect(forecastBias([0, 0], [1, 1])).toMatchObject({ code: "#DIV/0!", reason: "zeroSum" });
  expect(forecastBias([5, -15], [1, 1])).toMatchObject({ code: "#NUM!", reason: "negativeSum" });
  expect(forecastBias([5, 15], [1])).toMatchObject({ code: "#VALUE!", reason: "sizesDiffer" });
});
