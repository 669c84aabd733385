/** Why a verdict is what it is: the rule that decided, in a sentence. What to add is the hint's to say. */
import type { Rule, Verdict } from "../core/smart/verdict";
import type { Language } from "./language";
import { type Figures, figuresOf } from "./smart-figures";

export function reason(verdict: Verdict, language: Language): string {
  return reasons[verdict.rule][language](figuresOf(verdict, language));
}

type Reason = Record<Language, (figures: Figures) => string>;

const said = (en: string, vi: string): Reason => ({ en: () => en, vi: () => vi });

const noObjective = said(
  "It sets out nothing that is to change or to be done.",
  "Câu không đặt ra điều gì cần thay đổi hay cần làm.",
);
const onlyMetric = said(
  "It names a metric, but not where, for whom or for which product.",
  "Có chỉ số nhưng chưa nêu ở đâu, cho ai hay cho sản phẩm nào.",
);
const countedDeed = said(
  "It says how many, and what is done with them.",
  "Nêu rõ bao nhiêu và làm gì với số đó.",
);

const reasons: Record<Rule, Reason> = {
  "S.noObjective": noObjective,
  "S.reachedState": said(
    "It says what is to be so in the end, and of what.",
    "Nêu rõ trạng thái cần đạt và của đối tượng nào.",
  ),
  "S.measuredScope": said(
    "It says how much, and where, for whom or for what.",
    "Nêu rõ bao nhiêu và ở đâu, cho ai hoặc cho sản phẩm nào.",
  ),
  "S.measuredPerson": said("It says how much, and whose it is.", "Nêu rõ bao nhiêu và của ai."),
  "S.measuredActivity": countedDeed,
  "S.measuredTask": countedDeed,
  "S.measuredOnly": onlyMetric,
  "S.numberOnly": said(
    "It has a figure, but not of which metric.",
    "Có con số nhưng chưa rõ là của chỉ số nào.",
  ),
  "S.directedScope": said(
    "It says what is to move, which way and where.",
    "Nêu rõ điều gì thay đổi, theo chiều nào và ở đâu.",
  ),
  "S.concreteAction": said(
    "It says what is done, and to what.",
    "Nêu rõ việc cần làm và đối tượng của việc đó.",
  ),
  "S.metricWithoutScope": onlyMetric,
  "S.vagueWithScope": said(
    "It says where, but not what is to change there.",
    "Có phạm vi nhưng chưa rõ thay đổi điều gì.",
  ),
  "S.vague": said(
    "It leaves open what exactly is to change or to be done.",
    "Câu còn bỏ ngỏ điều cần thay đổi hay việc cần làm.",
  ),

  "M.noObjective": noObjective,
  "M.quantity": said("It has a figure to reach.", "Có con số cần đạt."),
  "M.givenTarget": said("Its target stands beside it.", "Mức cần đạt đã có kèm theo câu."),
  "M.deliverable": said(
    "Anyone can check whether it is done or not.",
    "Ai cũng có thể kiểm tra đã xong hay chưa.",
  ),
  "M.baseOnly": said(
    "It has today's figure, but none to reach.",
    "Có con số hiện tại nhưng chưa có mức cần đạt.",
  ),
  "M.metricOnly": said("It names a metric, but no figure.", "Có chỉ số nhưng chưa có con số."),
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
  "A.noBase": said("The level today or the target is not known.", "Chưa biết mức hiện tại hoặc mức cần đạt."),
  "A.zeroBase": said(
    "The level today is 0, so there is no growth to compare.",
    "Mức hiện tại là 0 nên không tính được mức tăng để so sánh.",
  ),
  "A.wrongWay": {
    en: ({ required }) => `The figures make ${required}, the other direction than the sentence's.`,
    vi: ({ required }) => `Hai con số cho ${required}, ngược chiều với câu.`,
  },
  "A.noHistory": {
    en: ({ required }) => `It asks for ${required}, and no earlier value tells whether that is usual.`,
    vi: ({ required }) =>
      `Mức đòi hỏi là ${required}, chưa có giá trị kỳ trước để biết có bình thường không.`,
  },
  "A.bigStep": {
    en: ({ required }) => `It asks for ${required}, a large step with nothing named behind it.`,
    vi: ({ required }) => `Mức đòi hỏi là ${required}, một bước lớn mà chưa nêu nguồn lực.`,
  },
  "A.statedBase": {
    en: ({ required }) => `It says where it starts, and asks for ${required}.`,
    vi: ({ required }) => `Có nêu mức xuất phát, mức đòi hỏi là ${required}.`,
  },
  "A.far": againstBand("far above what is usual", "vượt xa mức thông thường"),
  "A.farWithResources": againstBand(
    "far above what is usual even with what is set aside for it",
    "vượt xa mức thông thường dù đã có nguồn lực",
  ),
  "A.stretch": againstBand(
    "more than usual, with nothing set aside for it",
    "cao hơn thông thường mà chưa có nguồn lực",
  ),
  "A.resourcedStretch": againstBand(
    "more than usual, with resources behind it",
    "cao hơn thông thường và đã có nguồn lực",
  ),
  "A.withinBand": againstBand("within what is usual", "trong mức thông thường"),
  "A.belowCategory": {
    en: ({ required, trend }) => `It asks for ${required}, less than the category's ${trend}.`,
    vi: ({ required, trend }) => `Mức đòi hỏi là ${required}, thấp hơn mức ${trend} của ngành hàng.`,
  },
  "A.tooEasy": {
    en: ({ required, trend }) => `It asks for ${required}, less than the trend's ${trend}.`,
    vi: ({ required, trend }) => `Mức đòi hỏi là ${required}, thấp hơn xu hướng ${trend}.`,
  },

  "R.linked": said(
    "It is linked to a growth driver or a goal of the retailer.",
    "Đã gắn với một đòn bẩy tăng trưởng hoặc mục tiêu của nhà bán lẻ.",
  ),
  "R.statedPurpose": said("The sentence says what it is for.", "Câu có nêu để làm gì."),
  "R.none": said("Nothing says what it is for.", "Chưa nêu để làm gì."),

  "T.noObjective": noObjective,
  "T.deadline": said("It says by when or within which time.", "Nêu rõ đến khi nào hoặc trong thời gian nào."),
  "T.givenDue": said("Its due date stands beside it.", "Thời hạn đã có kèm theo câu."),
  "T.beforePlan": {
    en: ({ planStart }) => `Its deadline lies before the plan begins on ${planStart}.`,
    vi: ({ planStart }) => `Thời hạn ở trước ngày bắt đầu kế hoạch ${planStart}.`,
  },
  "T.afterPlan": {
    en: ({ planEnd }) => `Its deadline lies after the plan ends on ${planEnd}.`,
    vi: ({ planEnd }) => `Thời hạn ở sau ngày kết thúc kế hoạch ${planEnd}.`,
  },
  "T.someday": said("Its time is not definite.", "Thời gian còn chung chung."),
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
  "T.none": said("It says no time.", "Câu không nêu thời gian."),
};

/** Beside the band: what it asks for, the trend, and the most that is usual. */
function againstBand(en: string, vi: string): Reason {
  return {
    en: ({ required, trend, upper }) =>
      `It asks for ${required}: ${en} (trend ${trend}, usual up to ${upper}).`,
    vi: ({ required, trend, upper }) =>
      `Mức đòi hỏi là ${required}: ${vi} (xu hướng ${trend}, thông thường tới ${upper}).`,
  };
}
