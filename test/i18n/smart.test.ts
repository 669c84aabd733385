import fc from "fast-check";
import { serialOf } from "../../src/core/smart/dates";
import { judge } from "../../src/core/smart/judge";
import { criteria, type Grade, type Judgement, type Lack } from "../../src/core/smart/verdict";
import { adviceSentences, hint, hints } from "../../src/i18n/smart";
import { reason } from "../../src/i18n/smart-reasons";

const complete =
  "KAM Lan: increase OSA at Lotte from 91% to 97% by 31/12/2027, in order to defend category share";

test("nothing is asked of an objective that is met throughout", () => {
  expect(hints(judge(complete), "en")).toEqual([]);
  expect(adviceSentences(judge(complete), "vi")).toEqual([]);
});

test("each criterion that is not met gets one sentence in the planner's language", () => {
  for (const objective of [
    "Increase sales",
    "Đẩy mạnh bán hàng",
    "Review planograms",
    "Last year sales grew",
    "",
  ]) {
    const judgement = judge(objective);
    const open = criteria.filter((criterion) => judgement.verdicts[criterion].grade !== "met");
    for (const language of ["en", "vi"] as const) {
      const sentences = hints(judgement, language);
      expect(sentences).toHaveLength(open.length);
      for (const sentence of sentences) expect(sentence).toMatch(/^\p{Lu}(?!.*\. \p{Lu}).*\.$/u);
    }
  }
});

test("a missing deadline is shown with the end of the plan", () => {
  const period = { start: serialOf(2027, 1, 1), end: serialOf(2027, 9, 30) };
  expect(hints(judge("Tăng OSA tại Lotte lên 97%", { period }), "vi").at(-1)).toBe(
    "Hãy thêm thời hạn, ví dụ “trước 30/09/2027”.",
  );
});

test("a base that is missing is asked for in the sentence, and inside a plan in its columns as well", () => {
  const asked = (inPlan: boolean) =>
    hints(judge("Increase OSA at Lotte to 97% by 31/12/2027", { inPlan }), "en")[0];
  expect(asked(false)).toBe("Say where it stands today and where it is to be, e.g. “from 91% to 97%”.");
  expect(asked(true)).toMatch(/or fill in Baseline and Target in this row\.$/);
});

test("what one sentence mends is asked for once", () => {
  const asked = (objective: string) => [...new Set(hints(judge(objective), "en"))];
  expect(asked("Last year sales grew")).toHaveLength(1);
  expect(asked("Increase OSA at Lotte by 31/12/2027, in order to defend category share")).toEqual([
    "Say where it stands today and where it is to be, e.g. “from 91% to 97%”.",
  ]);
});

test("a target below the trend is told with both figures", () => {
  const judgement = judge(complete, { baseline: 100, target: 101, history: [81, 86, 92, 100] });
  expect(hints(judgement, "en")).toEqual([
    "Set a more ambitious target: it asks for 1% where the trend alone gives 7.3%.",
  ]);
});

test("a stretch is told with what is usual only where that is known", () => {
  const asked = (objective: string, given = {}) =>
    hints(judge(objective, given), "en").find((sentence) => sentence.includes("stretch"));
  expect(asked("Reduce OOS at Lotte from 8% to 3%")).toMatch(/: -62\.5% is a stretch\.$/);
  expect(asked("Grow sell-out at Lotte from 10bn to 20bn")).toMatch(/: 100% is a stretch\.$/);
  const stretched = { baseline: 120, target: 145, history: [112, 120] };
  expect(asked(complete, stretched)).toMatch(
    /^Name the budget.*: 20\.8% is a stretch \(up to 14\.3% is usual\)\.$/,
  );
  expect(asked(complete, { ...stretched, inPlan: true })).toMatch(/^Let an activity with a budget serve/);
});

test("what is asked of a target never says lower or higher where the metric is to fall", () => {
  const fall = "Giảm tồn kho tại Lotte trước 31/12/2027";
  for (const target of [60, 99])
    for (const language of ["en", "vi"] as const)
      expect(
        hints(judge(fall, { baseline: 100, target, history: [110, 105, 100] }), language)[0],
      ).not.toMatch(/raise|lower|higher|nâng|hạ |cao hơn|thấp hơn/i);
});

test("two metrics without a scope are asked to be split", () => {
  const [first] = hints(judge("Tăng sell-out 12% trong năm, ROI tối thiểu 1.7"), "vi");
  expect(first).toContain("tách");
});

test("every verdict says why in one sentence of either language", () => {
  for (const objective of [
    complete,
    "Increase sales",
    "Review planograms",
    "Last year sales grew",
    "Win Tết",
    "",
  ]) {
    const { verdicts } = judge(objective);
    for (const language of ["en", "vi"] as const)
      for (const criterion of criteria)
        expect(reason(verdicts[criterion], language)).toMatch(/^\p{Lu}(?!.*\. \p{Lu}).*\.$/u);
  }
});

describe("why a target is within reach, or not, is told with the figures behind it", () => {
  const up = [81, 86, 92, 100];
  const down = [12, 10, 8];
  test.each<[sentence: string, baseline: number, target: number, history: readonly number[], en: RegExp, vi: RegExp]>([
    [complete, 100, 108, up, /\+8% on today's level: within what is usual \(trend \+7\.3%, usual up to \+\d/, /\+8% so với mức hiện tại: trong mức thông thường/],
    [complete, 100, 150, up, /\+50% on today's level: far beyond what is usual/, /\+50% .*vượt xa/],
    [complete, 100, 101, up, /\+1%, where the trend alone gives \+7\.3%/, /\+1%, trong khi riêng xu hướng đã cho \+7,3%/],
    [complete, 100, 90, up, /is -10%, the opposite of what the sentence asks/, /là -10%, ngược với chiều/],
    ["Giảm tỷ lệ hết hàng tại GO!", 8, 2, down, /-75% on today's level: far beyond .*\(trend -18\.4%, usual up to -\d/, /-75% .*vượt xa/],
    ["Giảm tỷ lệ hết hàng tại GO!", 8, 7.9, down, /-1\.2%, where the trend alone gives -18\.4%/, /-1,2%, trong khi riêng xu hướng đã cho -18,4%/],
  ])("%s: %d to %d", (sentence, baseline, target, history, en, vi) => {
    const verdict = judge(sentence, { baseline, target, history }).verdicts.A;
    expect(reason(verdict, "en")).toMatch(en);
    expect(reason(verdict, "vi")).toMatch(vi);
  }); // prettier-ignore
});

/** A planner's sentence in parts: what, where, how much, by when, why; any but the first may be missing. */
const parts = {
  en: [
    ["Grow drinks sell-out", "Maintain OSA", "Cut stock cover", "Improve OSA", "Boost promotion ROI", "Raise share of shelf", "OSA", "Reduce out-of-stocks"],
    ["", "at AEON", "across 40 Lotte stores"],
    ["", "by 12%", "from 40 to 46"],
    ["", "by 31/12/2027", "within 12 weeks", "soon", "every month", "from June"],
    ["", "in order to defend category share", "so that shelves are full"],
  ],
  vi: [
    ["Tăng sell-out nước tương", "Duy trì OSA", "Giảm tồn kho chai 1,5L", "Cải thiện OSA", "Tăng trưởng doanh số", "Nâng cao ROI khuyến mãi", "Giữ vững thị phần", "Đẩy mạnh độ phủ"],
    ["", "tại Co.opmart", "ở kho Bình Dương"],
    ["", "thêm 12%", "từ 40 lên 46"],
    ["", "trước 30/9/2027", "trong 6 tháng", "thời gian tới", "hằng tháng", "từ tháng 6"],
    ["", "nhằm tăng trưởng ngành hàng", "để giảm mất doanh số"],
  ],
} as const; // prettier-ignore
const order: readonly Grade[] = ["unknown", "missing", "partial", "met"];
/** Which part a criterion's example stands for. */
const partOf = { S: 1, M: 2, A: 2, T: 3, R: 4 } as const;
const asked: readonly (Lack | undefined)[] = ["scope", "number", "base", "deadline", "definiteDate", "endDate", "link"]; // prettier-ignore

test("the example that a hint gives raises the score once it is put into the sentence", () => {
  const told = fc
    .constantFrom("en" as const, "vi" as const)
    .chain((language) =>
      fc.tuple(fc.constant(language), fc.tuple(...parts[language].map((part) => fc.constantFrom(...part)))),
    );
  fc.assert(
    fc.property(told, fc.constantFrom(...criteria), ([language, said], criterion) => {
      const judgement = judge(said.filter(Boolean).join(" "));
      // Of what is no objective everything else is asked for later.
      fc.pre(judgement.verdicts.S.lacks !== "objective");
      const { lacks } = judgement.verdicts[criterion];
      const example = /“(.+?)”/.exec(hint(criterion, judgement, language) ?? "")?.[1];
      // A figure that is said already is no blank to fill.
      fc.pre(example !== undefined && asked.includes(lacks) && !(partOf[criterion] === 2 && said[2] !== ""));
      const mended = (said as readonly string[]).with(partOf[criterion], example).filter(Boolean).join(" ");
      const after = judge(mended);
      const worth = ({ verdicts }: Judgement) => order.indexOf(verdicts[criterion].grade);
      expect([mended, worth(after) > worth(judgement), after.score > judgement.score]).toEqual([
        mended,
        true,
        true,
      ]);
    }),
    { numRuns: 1000 },
  );
});
