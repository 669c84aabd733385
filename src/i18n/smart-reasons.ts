/** Why a verdict is what it is: the rule that decided, in a sentence. What to add is the hint's to say. */
import type { Rule, Verdict } from "../core/smart/verdict";
import type { Language } from "./language";
import { type Figures, figuresOf } from "./smart-figures";

export function reason(verdict: Verdict, language: Language): string {
  return reasons[verdict.rule][language](figuresOf(verdict, language, true));
}

type Reason = Record<Language, (figures: Figures) => string>;

const said = (en: string, vi: string): Reason => ({ en: () => en, vi: () => vi });

const noObjective = said(
  "It sets out nothing that is to change or to be done.",
  "Câu không đặt ra điều gì cần thay đổi hay cần làm.",
);
const countedDeed = said(
  "It says how much or how many, and by doing what.",
  "Nêu rõ bao nhiêu và bằng việc gì.",
);

const reasons: Record<Rule, Reason> = {
  "S.noObjective": noObjective,
  "S.reachedState": said(
    "It states the end result, and of what.",
    "Nêu rõ kết quả cần đạt và của đối tượng nào.",
  ),
  "S.measuredScope": said(
    "It says how much, and where, for whom or for what.",
    "Nêu rõ bao nhiêu và ở đâu, cho ai hoặc cho sản phẩm nào.",
  ),
  "S.measuredPerson": said(
    "It says how much, and who sets out to do it.",
    "Nêu rõ bao nhiêu và ai thực hiện.",
  ),
  "S.measuredActivity": countedDeed,
  "S.measuredTask": countedDeed,
  "S.measuredOnly": said(
    "It has a figure and a metric, but not where, for whom or for which product.",
    "Có chỉ số và con số nhưng chưa nêu ở đâu, cho ai hay cho sản phẩm nào.",
  ),
  "S.numberOnly": said(
    "It has a figure, but not of which metric.",
    "Có con số nhưng chưa rõ là của chỉ số nào.",
  ),
  "S.directedScope": said(
    "It says what is to move, which way and where.",
    "Nêu rõ điều gì thay đổi, theo chiều nào và ở đâu.",
  ),
  "S.metricThere": said("It names the metric, and where.", "Nêu rõ chỉ số và nơi áp dụng."),
  "S.concreteAction": said(
    "It says what is done, and to what.",
    "Nêu rõ việc cần làm và đối tượng của việc đó.",
  ),
  "S.metricWithoutScope": said(
    "It names a metric, but not clearly what is to become of it and where.",
    "Có chỉ số nhưng chưa rõ thay đổi thế nào và ở đâu.",
  ),
  "S.vagueWithScope": said(
    "It says where or for whom, but not what is to change.",
    "Có phạm vi nhưng chưa rõ thay đổi điều gì.",
  ),
  "S.vague": said(
    "It leaves open what exactly is to change or to be done.",
    "Câu còn bỏ ngỏ điều cần thay đổi hay việc cần làm.",
  ),

  "M.noObjective": noObjective,
  "M.quantity": said("It has a figure to reach.", "Có con số cần đạt."),
  "M.givenTarget": said("Its target is given with it.", "Mức cần đạt đã được cho kèm theo câu."),
  "M.deliverable": said(
    "Anyone can check whether it is done or not.",
    "Ai cũng có thể kiểm tra đã xong hay chưa.",
  ),
  "M.baseOnly": said(
    "It has today's figure, but none to reach.",
    "Có con số hiện tại nhưng chưa có mức cần đạt.",
  ),
  "M.metricOnly": said("It names a metric, but no target figure.", "Có chỉ số nhưng chưa có con số cần đạt."),
  "M.task": said(
    "It is an activity that gives neither a figure nor an end to check.",
    "Đây là hoạt động chưa có con số hay điểm kết thúc để kiểm tra.",
  ),
  "M.none": said(
    "It has no figure, and nothing that can be checked as done.",
    "Chưa có con số, cũng chưa có gì để kiểm tra là đã xong.",
  ),

  "A.namedBase": said(
    "It says what it is compared with, but not the figure.",
    "Có nêu so với mốc nào nhưng chưa có con số của mốc đó.",
  ),
  "A.noBase": said(
    "Only the level today and the target together can tell.",
    "Cần có cả mức hiện tại và mức cần đạt mới so được.",
  ),
  "A.zeroBase": said(
    "The level today is 0, so there is no growth to compare.",
    "Mức hiện tại là 0 nên không tính được mức tăng để so sánh.",
  ),
  "A.wrongWay": {
    en: ({ required }) =>
      `From today's level to the target is ${required}, the opposite of what the sentence asks.`,
    vi: ({ required }) => `Từ mức hiện tại đến mức cần đạt là ${required}, ngược với chiều nêu trong câu.`,
  },
  "A.noHistory": {
    en: ({ required }) =>
      `It asks for ${required} on today's level, and no earlier value tells whether that is usual.`,
    vi: ({ required }) =>
      `Mục tiêu đòi hỏi ${required} so với mức hiện tại, chưa có giá trị kỳ trước để biết có bình thường không.`,
  },
  "A.bigStep": {
    en: ({ required }) =>
      `It asks for ${required} on today's level, a large step with nothing named behind it.`,
    vi: ({ required }) =>
      `Mục tiêu đòi hỏi ${required} so với mức hiện tại, mức thay đổi lớn mà chưa nêu nguồn lực.`,
  },
  "A.statedBase": {
    en: ({ required }) => `It asks for ${required} on today's level.`,
    vi: ({ required }) => `Mục tiêu đòi hỏi ${required} so với mức hiện tại.`,
  },
  "A.far": againstBand("far beyond what is usual", "vượt xa mức thông thường"),
  "A.farWithResources": againstBand(
    "far beyond what is usual, even with what is set aside for it",
    "vượt xa mức thông thường dù đã có nguồn lực",
  ),
  "A.stretch": againstBand(
    "beyond what is usual, with nothing set aside for it",
    "vượt mức thông thường mà chưa có nguồn lực",
  ),
  "A.resourcedStretch": againstBand(
    "beyond what is usual, with resources behind it",
    "vượt mức thông thường và đã có nguồn lực",
  ),
  "A.withinBand": againstBand("within what is usual", "trong mức thông thường"),
  "A.belowCategory": {
    en: ({ required, trend }) => `It asks for ${required}, where the category grows ${trend}.`,
    vi: ({ required, trend }) => `Mục tiêu đòi hỏi ${required}, trong khi ngành hàng tăng trưởng ${trend}.`,
  },
  "A.tooEasy": {
    en: ({ required, trend }) => `It asks for ${required}, where the trend alone gives ${trend}.`,
    vi: ({ required, trend }) => `Mục tiêu đòi hỏi ${required}, trong khi riêng xu hướng đã cho ${trend}.`,
  },

  "R.linked": said(
    "It is linked to a growth driver or a goal of the retailer.",
    "Đã gắn với một đòn bẩy tăng trưởng hoặc mục tiêu của nhà bán lẻ.",
  ),
  "R.statedPurpose": said("The sentence says what it is for.", "Câu có nêu mục đích."),
  "R.none": said("Nothing says what it is for.", "Chưa nêu mục đích."),

  "T.noObjective": noObjective,
  "T.deadline": said("It says by when or within which time.", "Nêu rõ đến khi nào hoặc trong thời gian nào."),
  "T.givenDue": said("Its due date is given with it.", "Thời hạn đã được cho kèm theo câu."),
  "T.beforePlan": {
    en: ({ planStart }) =>
      `The deadline, in the sentence or in its row, lies before the plan begins on ${planStart}.`,
    vi: ({ planStart }) => `Thời hạn, trong câu hoặc trong dòng, ở trước ngày bắt đầu kế hoạch ${planStart}.`,
  },
  "T.afterPlan": {
    en: ({ planEnd }) =>
      `The deadline, in the sentence or in its row, lies after the plan ends on ${planEnd}.`,
    vi: ({ planEnd }) => `Thời hạn, trong câu hoặc trong dòng, ở sau ngày kết thúc kế hoạch ${planEnd}.`,
  },
  "T.someday": said("Its timing is vague.", "Thời gian còn chung chung."),
  "T.label": said(
    "It names a time, but not as the end of anything.",
    "Có nhắc đến thời gian nhưng không phải là hạn hoàn thành.",
  ),
  "T.start": said("It says from when, but not until when.", "Có nêu từ khi nào nhưng chưa nêu đến khi nào."),
  "T.frequency": said(
    "It says how often, but not until when.",
    "Có nêu bao lâu một lần nhưng chưa nêu đến khi nào.",
  ),
  "T.measure": said(
    "The time in it is what is measured, not when it is due.",
    "Thời gian trong câu là điều được đo, không phải thời hạn.",
  ),
  "T.baseline": said("The time in it is what it is compared with.", "Thời gian trong câu là mốc để so sánh."),
  "T.past": said("The time in it is past.", "Thời gian trong câu đã qua."),
  "T.none": said("It gives no date or period.", "Câu không nêu thời gian."),
};

/** Beside the band: what it asks for, the trend, and the most that is usual where that is another figure. */
function againstBand(en: string, vi: string): Reason {
  return {
    en: (figures) =>
      `It asks for ${figures.required} on today's level: ${en} (trend ${figures.trend}${limit(figures, ", usual up to ")}).`,
    vi: (figures) =>
      `Mục tiêu đòi hỏi ${figures.required} so với mức hiện tại: ${vi} (xu hướng ${figures.trend}${limit(figures, ", thông thường tới ")}).`,
  };
}

const limit = ({ required, upper }: Figures, lead: string) =>
  upper === undefined || upper === required ? "" : lead + upper;
