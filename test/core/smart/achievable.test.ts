import { judge } from "../../../src/core/smart/judge";

const objective = "Tăng sell-out tại Lotte trước cuối năm 2027";
const achievable = (given: Parameters<typeof judge>[1], text = objective) => judge(text, given).verdicts.A;

/** Growth of 5 % a period, ± 1 point. */
const history = [100, 104, 110.24, 115.75];
const baseline = 115.75;
const growing = (rate: number) => ({ baseline, target: baseline * (1 + rate), history });

test("a target on or a little above the trend is met, and the figures are told", () => {
  const verdict = achievable(growing(0.06));
  expect(verdict).toMatchObject({ grade: "met", rule: "A.withinBand" });
  expect(verdict.figures?.required).toBeCloseTo(0.06);
  expect(verdict.figures?.trend).toBeCloseTo(0.05, 3);
  expect(verdict.figures?.upper).toBeCloseTo(0.075, 3);
});

test("a target below the trend is too easy", () => {
  expect(achievable(growing(0.02))).toMatchObject({ grade: "partial", rule: "A.tooEasy" });
});

test("growing slower than the category is too easy, though above the own trend", () => {
  expect(achievable({ ...growing(0.06), categoryGrowth: 0.08 }).rule).toBe("A.tooEasy");
});

test("a stretch needs stated resources, in the plan or in the sentence", () => {
  expect(achievable(growing(0.1))).toMatchObject({ grade: "partial", rule: "A.stretch" });
  expect(achievable({ ...growing(0.1), resources: "500 triệu" }).grade).toBe("met");
  expect(achievable(growing(0.1), `${objective} với ngân sách 500 triệu`).grade).toBe("met");
});

test("a target far above the trend is missing, and with resources partial", () => {
  expect(achievable(growing(0.5))).toMatchObject({ grade: "missing", rule: "A.far" });
  expect(achievable({ ...growing(0.5), resources: "500 triệu" }).grade).toBe("partial");
});

test("a metric that is to fall is judged by its fall", () => {
  const falling = { baseline: 8, history: [10, 9.5, 9, 8.5, 8] };
  expect(achievable({ ...falling, target: 7.5 }).grade).toBe("met");
  expect(achievable({ ...falling, target: 7.9 }).rule).toBe("A.tooEasy");
  expect(achievable({ ...falling, target: 2 }).grade).toBe("missing");
});

test("without a history nothing is guessed", () => {
  expect(achievable({ baseline: 100, target: 110 })).toMatchObject({ grade: "unknown", lacks: "history" });
  expect(achievable({ baseline: 100, target: 110, history: [100] }).grade).toBe("unknown");
  expect(achievable({}).grade).toBe("unknown");
});

test("a base and a target in the text are read, a doubling without resources only in part", () => {
  expect(achievable({}, "Raise OSA at Lotte from 91% to 97%")).toMatchObject({
    grade: "met",
    rule: "A.statedBase",
  });
  expect(achievable({}, "Raise share of shelf at Lotte from 10% to 40%")).toMatchObject({
    grade: "partial",
    lacks: "resources",
  });
});

test("figures in the text are held against the history", () => {
  const text = "Nâng OSA tại Lotte từ 91% lên 97%";
  expect(achievable({ history: [0.85, 0.87, 0.89, 0.91] }, text).rule).not.toBe("A.statedBase");
});

test("growth against an earlier year names the base without its figure", () => {
  expect(achievable({}, "Grow sell-out at Lotte 12% compared with 2026")).toMatchObject({
    grade: "partial",
    lacks: "base",
  });
});

test("a history with gaps, zeros or the like still gives a verdict and never NaN", () => {
  for (const values of [[], [0, 0, 0], [1, 0, 2], [-1, 2, 3], [5, 5, 5]]) {
    const { figures } = achievable({ baseline: 5, target: 6, history: values });
    for (const figure of Object.values(figures ?? {})) expect(Number.isFinite(figure)).toBe(true);
  }
  expect(achievable({ baseline: 0, target: 6, history }).grade).toBe("unknown");
});
