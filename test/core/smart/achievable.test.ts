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
  expect(achievable({ ...growing(0.06), categoryGrowth: 0.08 })).toMatchObject({
    grade: "partial",
    rule: "A.belowCategory",
    figures: { trend: 0.08 },
  });
  expect(achievable({ ...growing(0.06), categoryGrowth: 0.03 }).grade).toBe("met");
});

test("without a history of its own the category's growth is the trend", () => {
  const given = { baseline: 100, categoryGrowth: 0.06 };
  expect(achievable({ ...given, target: 104 }).rule).toBe("A.belowCategory");
  expect(achievable({ ...given, target: 108 }).rule).toBe("A.withinBand");
  expect(achievable({ ...given, target: 150 }).rule).toBe("A.far");
});

test("a stretch needs stated resources, in the plan or in the sentence", () => {
  expect(achievable(growing(0.1))).toMatchObject({ grade: "partial", rule: "A.stretch" });
  expect(achievable({ ...growing(0.1), budget: 500 }).grade).toBe("met");
  expect(achievable(growing(0.1), `${objective} với ngân sách 500 triệu`).grade).toBe("met");
});

test("a target far above the trend is missing, and with resources partial", () => {
  expect(achievable(growing(0.5))).toMatchObject({ grade: "missing", rule: "A.far" });
  expect(achievable({ ...growing(0.5), budget: 500 }).grade).toBe("partial");
});

test("one growth is a trend, with a wider band since it does not tell how growth varies", () => {
  const lastYear = { baseline: 120, history: [112, 120] };
  expect(achievable({ ...lastYear, target: 134 })).toMatchObject({ grade: "met", rule: "A.withinBand" });
  expect(achievable({ ...lastYear, target: 125 }).rule).toBe("A.tooEasy");
  expect(achievable({ ...lastYear, target: 145 }).rule).toBe("A.stretch");
  expect(achievable({ ...lastYear, target: 200 }).rule).toBe("A.far");
  const flat = { baseline: 100, history: [100, 100] };
  expect(achievable({ ...flat, target: 104 }).grade).toBe("met");
  expect(achievable({ ...flat, target: 110 }).rule).toBe("A.stretch");
});

test("a metric that is to fall is judged by its fall", () => {
  const falling = { baseline: 8, history: [10, 9.5, 9, 8.5, 8] };
  for (const text of [
    "Giảm tỷ lệ hết hàng tại Lotte trước cuối năm 2027",
    "Cải thiện tỷ lệ hết hàng tại Lotte trước cuối năm 2027",
    "Delivery complaints at Lotte in 2027",
  ]) {
    expect(achievable({ ...falling, target: 7.5 }, text).grade).toBe("met");
    expect(achievable({ ...falling, target: 7.9 }, text).rule).toBe("A.tooEasy");
    expect(achievable({ ...falling, target: 2 }, text).grade).toBe("missing");
  }
});

test("a fall against a rising history is no stretch unless it is wanted", () => {
  const rising = { baseline: 120, target: 110, history: [100, 110, 120] };
  expect(achievable(rising, "Sell-out at Lotte in 2027")).toMatchObject({
    grade: "partial",
    rule: "A.tooEasy",
  });
  expect(achievable(rising, "Cut stock cover at Lotte").rule).toBe("A.far");
  expect(achievable(rising, "Stock cover at Lotte in 2027").rule).toBe("A.far");
});

test.each([
  ["Increase OSA at Lotte from 97% to 91%", {}],
  ["Giảm tồn kho tại Lotte từ 20 lên 30 ngày", {}],
  ["Tăng sell-out tại Lotte", { baseline: 120, target: 110, history: [100, 110, 120] }],
])("figures that go the other way than the sentence asks are told: %s", (text, given) => {
  expect(achievable(given, text)).toMatchObject({
    grade: "partial",
    rule: "A.wrongWay",
    lacks: "wrongWay",
  });
});

test.each(["Giữ tỷ lệ hết hàng tại Lotte đạt 3%", "Limit trade spend at Lotte to 3% of sales"])(
  "a level to reach or a limit asks for no direction: %s",
  (text) => {
    expect(achievable({ baseline: 0.08, target: 0.03 }, text).rule).not.toBe("A.wrongWay");
    expect(achievable({ baseline: 0.02, target: 0.03 }, text).rule).not.toBe("A.wrongWay");
  },
);

test.each([
  "Nâng ROI ngân sách thương mại tại Lotte từ 1,4 lên 2,9",
  "Raise trade budget ROI at Lotte from 1.4 to 2.9",
  "Raise trade fund ROI at Lotte from 1.4 to 2.9",
  "Raise ROI of the trade fund at Lotte from 1.4 to 2.9",
  "Tăng hiệu quả sử dụng ngân sách thương mại tại Lotte từ 1,4 lên 2,9",
  "Nâng hiệu quả đầu tư thương mại tại Lotte từ 1,4 lên 2,9",
  "Tăng ngân sách trưng bày tại Lotte từ 1 tỷ lên 3 tỷ",
  "Increase headcount at Lotte from 2 to 6",
])("a budget that is part of the metric is nothing set aside for it: %s", (text) => {
  expect(achievable({}, text)).toMatchObject({ grade: "partial", rule: "A.bigStep" });
});

test.each([
  "Nâng ROI ngân sách thương mại tại Lotte từ 1,4 lên 2,9 với ngân sách 500 triệu",
  "Tăng sell-out tại Lotte từ 10 lên 25 tỷ, ngân sách 500 triệu",
  "Grow sales at Lotte from 10bn to 25bn, funded by the trade fund",
  "Grow sales supported by two promoters at Lotte from 10bn to 25bn",
  "Đầu tư 2 tỷ để tăng sell-out tại Lotte từ 10 lên 25 tỷ",
])("a budget beside the metric is set aside for it: %s", (text) => {
  expect(achievable({}, text).grade).toBe("met");
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
