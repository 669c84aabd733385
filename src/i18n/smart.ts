/** The SMART validator's words: grades, and one sentence for everything that an objective lacks. */
import {
  type Advice,
  criteria,
  type Criterion,
  type Grade,
  type Judgement,
  type Lack,
} from "../core/smart/verdict";
import type { Language, Words } from "./language";
import { beside, type Figures, figuresOf } from "./smart-figures";

export const grades = {
  met: { en: "met", vi: "đạt" },
  partial: { en: "partial", vi: "một phần" },
  missing: { en: "missing", vi: "thiếu" },
  unknown: { en: "unknown", vi: "chưa rõ" },
} as const satisfies Record<Grade, Words>;

export const criterionNames = {
  S: { en: "Specific", vi: "Cụ thể" },
  M: { en: "Measurable", vi: "Đo lường được" },
  A: { en: "Achievable", vi: "Khả thi" },
  R: { en: "Relevant", vi: "Phù hợp" },
  T: { en: "Time-bound", vi: "Có thời hạn" },
} as const satisfies Record<Criterion, Words>;

/** One sentence for each criterion that is not met, in the order S M A R T, saying what to add. */
export function hints(judgement: Judgement, language: Language): string[] {
  return criteria.flatMap((criterion) => hint(criterion, judgement, language) ?? []);
}

/** What to add so that a criterion is met; undefined where it is. */
export function hint(criterion: Criterion, judgement: Judgement, language: Language): string | undefined {
  const verdict = judgement.verdicts[criterion];
  const lack = lackOf(criterion, judgement);
  return lack && lackSentences[language][lack](figuresOf(verdict, language));
}

/** What one sentence mends is asked for once: criteria that lack the same thing say the same. */
function lackOf(criterion: Criterion, { verdicts, advice }: Judgement): Lack | undefined {
  const { grade, lacks } = verdicts[criterion];
  if (grade === "met" || !lacks) return undefined;
  // Of what is no objective nothing else can be mended yet.
  if (verdicts.S.lacks === "objective") return "objective";
  if (criterion === "S" && advice.includes("oneMetric")) return "oneMetric";
  // "From 91% to 97%" names the target along with the base.
  const { A } = verdicts;
  const isOneStep =
    (lacks === "number" || lacks === "target") && (A.lacks === "base" || A.lacks === "baseInPlan");
  return isOneStep ? A.lacks : lacks;
}

/** What would make the objective better whatever its score. */
export function adviceSentences({ advice }: Judgement, language: Language): string[] {
  return advice.map((item) => adviceWords[item][language]);
}

const lackSentences: Record<Language, Record<Lack, (figures: Figures) => string>> = {
  en: {
    objective: () =>
      "This is no objective yet: start with what is to change, e.g. “Increase OSA at WinMart from 91% to 97%”.",
    verb: () =>
      "Say what exactly changes and where instead of a general verb, e.g. “Increase OSA at WinMart”.",
    metric: () => "Name the metric and where it counts, e.g. “sell-out at WinMart”.",
    scope: () => "Say for which retailer, channel, region or product, e.g. “at WinMart”.",
    oneMetric: () =>
      "Split it into one objective for each metric, and say for each at which retailer or for which product.",
    number: () => "Add a target with a unit, e.g. “from 91% to 97%”.",
    outcome: () => "Say what the activity achieves and how much, e.g. “to raise OSA from 91% to 97%”.",
    target: () => "Add the level to reach after the level today, e.g. “from 91% to 97%”.",
    base: () => "Say where it stands today and where it is to be, e.g. “from 91% to 97%”.",
    baseInPlan: () =>
      "Say where it stands today and where it is to be, e.g. “from 91% to 97%”, or fill in Baseline and Target in this row.",
    history: () =>
      "Give the metric's value of an earlier period as well, so that the target can be compared with its trend.",
    tooEasy: ({ required, trend }) =>
      `Set a more ambitious target: it asks for ${required} where the trend alone gives ${trend}.`,
    belowCategory: ({ required, trend }) =>
      `Set a more ambitious target: it asks for ${required} where the category grows ${trend}, so share would be lost.`,
    wrongWay: ({ required }) =>
      `Check the level today and the target: together they make ${required}, and the sentence asks for the other direction.`,
    resources: (figures) =>
      `Name the budget, people or activities behind it, e.g. “with a budget of 500 million”: ${figures.required} is a stretch${beside(figures, (upper) => `up to ${upper} is usual`)}.`,
    resourcesInPlan: (figures) =>
      `Let an activity with a budget serve this objective (part 4, Action Plan), or name what is behind it, e.g. “with a budget of 500 million”: ${figures.required} is a stretch${beside(figures, (upper) => `up to ${upper} is usual`)}.`,
    lessStretch: ({ required, upper }) =>
      `Ease the target or spread it over more periods: it asks for ${required}, and up to ${upper} is usual.`,
    link: () => "Link it to a growth driver or a goal of the retailer, e.g. “in order to grow the category”.",
    deadline: ({ planEnd }) => `Add a deadline, e.g. “by ${planEnd}”.`,
    definiteDate: ({ planEnd }) => `Replace the vague time with a date, e.g. “by ${planEnd}”.`,
    endDate: ({ planEnd }) =>
      `Say until when, e.g. “by ${planEnd}”: a frequency or a start date is no deadline.`,
    dueInPlan: ({ planStart, planEnd }) =>
      `Move the deadline into the plan, between ${planStart} and ${planEnd}: it lies before the plan begins.`,
    dueBeforePlanEnds: ({ planEnd }) =>
      `Bring the deadline forward to ${planEnd} or earlier: it lies after the plan ends.`,
  },
  vi: {
    objective: () =>
      "Đây chưa phải là mục tiêu: hãy bắt đầu bằng điều cần thay đổi, ví dụ “Tăng OSA tại WinMart từ 91% lên 97%”.",
    verb: () =>
      "Hãy nói rõ thay đổi chỉ số nào, ở đâu thay vì động từ chung chung, ví dụ “Tăng OSA tại WinMart”.",
    metric: () => "Hãy nêu chỉ số và nơi áp dụng, ví dụ “sell-out tại WinMart”.",
    scope: () => "Hãy nêu nhà bán lẻ, kênh, khu vực hoặc sản phẩm nào, ví dụ “tại WinMart”.",
    oneMetric: () =>
      "Hãy tách thành mỗi chỉ số một mục tiêu và nêu nhà bán lẻ hoặc sản phẩm của từng mục tiêu.",
    number: () => "Hãy thêm mức cần đạt kèm đơn vị, ví dụ “từ 91% lên 97%”.",
    outcome: () => "Hãy nêu kết quả mà hoạt động mang lại và bao nhiêu, ví dụ “để tăng OSA từ 91% lên 97%”.",
    target: () => "Hãy thêm mức cần đạt sau mức hiện tại, ví dụ “từ 91% lên 97%”.",
    base: () => "Hãy nêu mức hiện tại và mức cần đạt, ví dụ “từ 91% lên 97%”.",
    baseInPlan: () =>
      "Hãy nêu mức hiện tại và mức cần đạt, ví dụ “từ 91% lên 97%”, hoặc điền Mức gốc và Mục tiêu số trong cùng dòng.",
    history: () => "Hãy cho thêm giá trị của chỉ số ở một kỳ trước để so mục tiêu với xu hướng.",
    tooEasy: ({ required, trend }) =>
      `Hãy đặt mục tiêu tham vọng hơn: mức đòi hỏi là ${required} trong khi riêng xu hướng đã cho ${trend}.`,
    belowCategory: ({ required, trend }) =>
      `Hãy đặt mục tiêu tham vọng hơn: mức đòi hỏi là ${required} trong khi ngành hàng tăng ${trend}, như vậy là mất thị phần.`,
    wrongWay: ({ required }) =>
      `Hãy kiểm tra mức hiện tại và mục tiêu: hai số này cho ${required}, còn câu yêu cầu chiều ngược lại.`,
    resources: (figures) =>
      `Hãy nêu ngân sách, nhân sự hoặc hoạt động đi kèm, ví dụ “với ngân sách 500 triệu”: ${figures.required} là mức thách thức${beside(figures, (upper) => `thông thường tới ${upper}`)}.`,
    resourcesInPlan: (figures) =>
      `Hãy gắn một hoạt động có ngân sách với mục tiêu này (phần 4, Hành động), hoặc nêu nguồn lực trong câu, ví dụ “với ngân sách 500 triệu”: ${figures.required} là mức thách thức${beside(figures, (upper) => `thông thường tới ${upper}`)}.`,
    lessStretch: ({ required, upper }) =>
      `Hãy đặt mục tiêu vừa sức hơn hoặc chia ra nhiều kỳ hơn: mức đòi hỏi là ${required}, thông thường tới ${upper}.`,
    link: () =>
      "Hãy gắn với một đòn bẩy tăng trưởng hoặc mục tiêu của nhà bán lẻ, ví dụ “nhằm tăng trưởng ngành hàng”.",
    deadline: ({ planEnd }) => `Hãy thêm thời hạn, ví dụ “trước ${planEnd}”.`,
    definiteDate: ({ planEnd }) => `Hãy thay thời gian chung chung bằng một ngày, ví dụ “trước ${planEnd}”.`,
    endDate: ({ planEnd }) =>
      `Hãy nêu đến khi nào, ví dụ “trước ${planEnd}”: tần suất hay ngày bắt đầu không phải là thời hạn.`,
    dueInPlan: ({ planStart, planEnd }) =>
      `Hãy dời thời hạn vào trong kế hoạch, từ ${planStart} đến ${planEnd}: hiện thời hạn ở trước ngày bắt đầu.`,
    dueBeforePlanEnds: ({ planEnd }) =>
      `Hãy đưa thời hạn về ${planEnd} hoặc sớm hơn: hiện thời hạn ở sau ngày kết thúc kế hoạch.`,
  },
};

const adviceWords = {
  oneMetric: {
    en: "Two metrics with a target each are two objectives: split them so that each can be met or missed by itself.",
    vi: "Hai chỉ số, mỗi chỉ số một mức cần đạt, là hai mục tiêu: hãy tách ra để từng mục tiêu được đánh giá riêng.",
  },
  outcome: {
    en: "A task is not an outcome: say which metric it moves, e.g. “to raise OSA from 91% to 97%”.",
    vi: "Một việc làm chưa phải là kết quả: hãy nêu chỉ số sẽ thay đổi, ví dụ “để tăng OSA từ 91% lên 97%”.",
  },
  owner: {
    en: "Name who answers for it, e.g. “KAM Lan: …”.",
    vi: "Hãy nêu ai phụ trách, ví dụ “KAM Lan: …”.",
  },
} as const satisfies Record<Advice, Words>;
