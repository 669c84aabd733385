import fc from "fast-check";
import { attainment, pace, requiredRate, scorecard, status, type Status } from "../../src/core/tracking";
import { tacticLoad } from "../../src/core/tactics";
import { expectNear, figure, positive, rate } from "./numbers";

const rank: Record<Status, number> = { red: 0, amber: 1, green: 2, noData: NaN };

test("the status never falls as the actual improves", () => {
  fc.assert(
    fc.property(figure, figure, figure, fc.option(rate, { nil: undefined }), (a, b, target, tolerance) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      const ranks = (better: "higher" | "lower") =>
        [low, high].map((actual) => rank[status(actual, target, tolerance, better) as Status]) as [
          number,
          number,
        ];
      expect(ranks("higher")[0]).toBeLessThanOrEqual(ranks("higher")[1]);
      expect(ranks("lower")[0]).toBeGreaterThanOrEqual(ranks("lower")[1]);
    }),
  );
});

test("a target met is green, however it was computed", () => {
  fc.assert(fc.property(figure, (target) => expect(status(target, target)).toBe("green")));
  expect(status(0.1 + 0.7, 0.8)).toBe("green"); // 0.7999999999999999
  expect(status(0.97 - 0.02, 0.97)).toBe("amber");
  expect(status(0.3 - 0.02, 0.3)).toBe("amber");
});

test("a rate is amber within 2 points of its target, any other figure within 10 %", () => {
  expect(status(0.949, 0.97)).toBe("red");
  expect(status(0.95, 0.97)).toBe("amber");
  expect(status(0.98, 1)).toBe("amber");
  expect(status(0.97, 1)).toBe("red");
  expect(status(90, 100)).toBe("amber");
  expect(status(89.9, 100)).toBe("red");
  expect(status(1.53, 1.7)).toBe("amber");
  expect(status(-105, -100)).toBe("amber");
  expect(status(-1, 0)).toBe("red");
});

test("a tolerance counts in points for a rate and as a share of any other target", () => {
  expect(status(0.91, 0.97, 0.06)).toBe("amber");
  expect(status(95, 100, 0.05)).toBe("amber");
  expect(status(94, 100, 0.05)).toBe("red");
  expect(status(99, 100, 0)).toBe("red");
  expect(status(94, 100, 5)).toMatchObject({ code: "#NUM!", about: { parameter: "tolerance", value: 5 } });
  expect(status(94, 100, -0.1)).toMatchObject({ code: "#NUM!" });
});

test("where lower is better the colours turn round", () => {
  expect(status(4, 5, undefined, "lower")).toBe("green");
  expect(status(5.5, 5, undefined, "lower")).toBe("amber");
  expect(status(5.6, 5, undefined, "lower")).toBe("red");
  expect(status(0.1, 0.08, undefined, "lower")).toBe("amber");
});

test("a blank actual has no data", () => {
  expect(status(undefined, 0.97)).toBe("noData");
});

test("attainment above 1 is good in either direction", () => {
  fc.assert(
    fc.property(positive, positive, (actual, target) => {
      expect((attainment(actual, target) as number) >= 1).toBe(actual >= target);
      expect((attainment(actual, target, "lower") as number) >= 1).toBe(actual <= target);
    }),
  );
  expect(attainment(0, 5)).toBe(0);
  expect(attainment(5, 0)).toMatchObject({ code: "#DIV/0!", about: { parameter: "target" } });
  expect(attainment(0, 5, "lower")).toMatchObject({ code: "#DIV/0!", about: { parameter: "actual" } });
});

const [start, end] = [46113, 46142]; // 30 days

test("linear sales are on course every day", () => {
  for (let day = 1; day <= 30; day++) expectNear(pace(10 * day, 300, start, end, start + day - 1), 1);
});

test("after the end of the period all of the target is due", () => {
  expect(pace(320, 500, start, end, end)).toBe(0.64);
  expect(pace(320, 500, start, end, end + 100)).toBe(0.64);
  expect(pace(5, 10, start, start, start)).toBe(0.5);
});

test("the time of day does not matter", () => {
  expect(pace(320, 500, start + 0.4, end + 0.9, start + 19.99)).toBe(pace(320, 500, start, end, start + 19));
});

test("equal weights are linear, and weights put the target where the season is", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 29 }),
      fc.integer({ min: 1, max: 40 }),
      positive,
      (day, periods, weight) => {
        const weights = Array.from({ length: periods }, () => weight);
        expectNear(
          pace(320, 500, start, end, start + day, weights),
          pace(320, 500, start, end, start + day) as number,
        );
      },
    ),
  );
  // a quarter of the target is due in the first half
  expect(pace(125, 500, start, end, start + 14, [1, 3])).toBeCloseTo(1, 12);
  expect(pace(250, 500, start, end, start + 22, [1, 3])).toBeCloseTo(0.5 / (0.25 + 0.75 * (8 / 15)), 12);
});

test("pace cannot be told before the start, without a target or while nothing is due", () => {
  expect(pace(0, 500, start, end, start - 1)).toMatchObject({ code: "#N/A", reason: "notYetStarted" });
  expect(pace(320, 0, start, end, start)).toMatchObject({ code: "#DIV/0!", about: { parameter: "target" } });
  expect(pace(5, 500, start, end, start + 10, [0, 1])).toMatchObject({
    code: "#DIV/0!",
    about: { parameter: "weights" },
  });
  expect(pace(5, 500, end, start, start)).toMatchObject({ code: "#NUM!", reason: "endsBeforeStart" });
  expect(pace(5, 500, start, end, start, [2, -1])).toMatchObject({ code: "#NUM!", about: { row: 2 } });
  expect(pace(5, 500, start, end, start, [2, undefined])).toMatchObject({ code: "#N/A", about: { row: 2 } });
});

test("the required rate over the periods left reaches the target", () => {
  fc.assert(
    fc.property(positive, positive, fc.integer({ min: 1, max: 365 }), (target, actual, periods) => {
      const needed = requiredRate(target, actual, periods) as number;
      expect(needed).toBeGreaterThanOrEqual(0);
      expectNear(actual + needed * periods, Math.max(target, actual), target + actual);
    }),
  );
});

test("a target met needs nothing more; one missed cannot be reached without time", () => {
  expect(requiredRate(500, 500, 0)).toBe(0);
  expect(requiredRate(500, 499, 0)).toMatchObject({ code: "#DIV/0!", reason: "targetMissed" });
  expect(requiredRate(500, 499, -1)).toMatchObject({ code: "#NUM!" });
});

const measures = fc.array(
  fc.tuple(
    fc.integer({ min: 0, max: 300 }).map((percent) => percent / 100),
    positive,
  ),
  {
    minLength: 1,
    maxLength: 12,
  },
);

test("a scorecard lies between the least and the greatest attainment, and at most at the cap", () => {
  fc.assert(
    fc.property(measures, positive, (rows, scale) => {
      const [attainments, weights] = [rows.map(([a]) => a), rows.map(([, w]) => w)];
      const score = scorecard(attainments, weights) as number;
      expect(score).toBeLessThanOrEqual(1.2 * (1 + 1e-12));
      expect(score).toBeLessThanOrEqual(Math.max(...attainments) * (1 + 1e-12));
      expect(score).toBeGreaterThanOrEqual(Math.min(1.2, ...attainments) * (1 - 1e-12));
      expectNear(scorecard(attainments, weights.map((w) => w * scale)), score); // prettier-ignore
    }),
  );
});

test("a measure without data is left out with its weight; one without a weight is a gap", () => {
  expect(scorecard([1.1, undefined, 0.9], [1, 5, 1])).toBeCloseTo(1, 12);
  expect(scorecard([1.1, 0.9], [1, undefined])).toMatchObject({
    code: "#N/A",
    about: { parameter: "weights", row: 2 },
  });
  expect(scorecard([undefined], [1])).toMatchObject({ code: "#N/A", reason: "tooFew" });
  expect(scorecard([1.1], [0])).toMatchObject({ code: "#DIV/0!", about: { parameter: "weights" } });
  expect(scorecard([1.1, 0.9], [2, -1])).toMatchObject({ code: "#NUM!", about: { row: 2 } });
  expect(scorecard([1.1, 0.9], [2])).toMatchObject({ code: "#VALUE!" });
  expect(scorecard([1.1], [1], 0)).toMatchObject({ code: "#NUM!", about: { parameter: "cap" } });
  expect(scorecard([1.1], [1], 1)).toBe(1);
});

test("tactics are counted by driver and in all", () => {
  expect(tacticLoad(9, 3)).toBe("focused");
  expect(tacticLoad(9, 2)).toBe("heavy");
  expect(tacticLoad(10, 4)).toBe("heavy");
  expect(tacticLoad(15, 1)).toBe("heavy");
  expect(tacticLoad(16, 10)).toBe("overloaded");
  expect(tacticLoad(0, 1)).toBe("focused");
  expect(tacticLoad(4, 0)).toBe("noDriver");
  expect(tacticLoad(-1, 1)).toMatchObject({ code: "#NUM!" });
});
