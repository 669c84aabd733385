import { language } from "./parameters";
import type { FunctionWords } from "./words";

const objective: FunctionWords["parameters"] = {
  objective: {
    en: "The objective as a sentence, in Vietnamese or English",
    vi: "Câu mục tiêu, tiếng Việt hoặc tiếng Anh",
  },
  baseline: { en: "Level today", vi: "Mức hiện tại" },
  target: { en: "Level to reach", vi: "Mức cần đạt" },
  history: {
    en: "One or more earlier values of the same metric, oldest first; one range for all objectives",
    vi: "Một hay nhiều giá trị trước đây của cùng chỉ số, cũ nhất trước; một vùng dùng cho mọi mục tiêu",
  },
  due: {
    en: "Due date, or a text such as “Q4/2027”",
    vi: "Ngày đến hạn, hoặc chữ như “quý 4/2027”",
  },
  linkedTo: {
    en: "The growth driver or the retailer’s goal that it serves",
    vi: "Đòn bẩy tăng trưởng hoặc mục tiêu của nhà bán lẻ mà mục tiêu này phục vụ",
  },
  owner: { en: "Who answers for it", vi: "Người phụ trách" },
};

export const calendar = {
  SMART: {
    summary: {
      en: "How SMART an objective is, 0 to 5: one point a criterion met, half a point partly met (specific, measurable, achievable, relevant, time-bound).",
      vi: "Mục tiêu SMART đến đâu, 0 đến 5: mỗi tiêu chí đạt một điểm, đạt một phần nửa điểm (cụ thể, đo lường được, khả thi, phù hợp, có thời hạn).",
    },
    parameters: objective,
  },
  SMARTDETAIL: {
    summary: {
      en: "The verdicts on an objective, five cells in the order S M A R T: “met”, “partial”, “missing” or “unknown”.",
      vi: "Đánh giá từng tiêu chí của mục tiêu, năm ô theo thứ tự S M A R T: “đạt”, “một phần”, “thiếu” hoặc “chưa rõ”.",
    },
    parameters: objective,
  },
  SMARTHINT: {
    summary: {
      en: "What to add so that an objective becomes SMART, a sentence for each criterion not met; blank when all are met.",
      vi: "Cần thêm gì để mục tiêu đạt SMART, mỗi tiêu chí chưa đạt một câu; trống khi đã đạt cả năm.",
    },
    parameters: { ...objective, language },
  },
  TACTICLOAD: {
    summary: {
      en: "Whether the plan carries too many tactics: “Focused”, “Heavy” or “Overloaded”.",
      vi: "Kế hoạch có ôm quá nhiều tactic không: “Tập trung”, “Nặng” hoặc “Quá tải”.",
    },
    parameters: {
      tactics: { en: "Number of tactics", vi: "Số tactic" },
      drivers: { en: "Number of growth drivers", vi: "Số đòn bẩy tăng trưởng (growth driver)" },
      language,
    },
  },
  TET: {
    summary: {
      en: "Date of Tết, the Vietnamese lunar new year.",
      vi: "Ngày mùng 1 Tết Nguyên Đán.",
    },
    parameters: { year: { en: "Year, 1900 to 2199", vi: "Năm, từ 1900 đến 2199" } },
  },
  TETWEEK: {
    summary: {
      en: "Weeks from the nearest Tết: −1 the seven days before it, 0 the seven from Tết day on.",
      vi: "Số tuần so với Tết gần nhất: −1 là bảy ngày trước Tết, 0 là bảy ngày kể từ mùng 1.",
    },
    parameters: { date: { en: "Date", vi: "Ngày" } },
  },
  LUNARDATE: {
    summary: {
      en: "Solar date of a Vietnamese lunar date, such as mid-autumn: 15th of month 8.",
      vi: "Ngày dương lịch của một ngày âm lịch Việt Nam, như Trung thu: rằm tháng 8.",
    },
    parameters: {
      lunarYear: { en: "Lunar year, 1900 to 2199", vi: "Năm âm lịch, từ 1900 đến 2199" },
      lunarMonth: { en: "Lunar month, 1 to 12", vi: "Tháng âm lịch, từ 1 đến 12" },
      lunarDay: { en: "Lunar day, 1 to 30", vi: "Ngày âm lịch, từ 1 đến 30" },
      leap: {
        en: "TRUE for the leap month of that number; default FALSE",
        vi: "TRUE nếu là tháng nhuận mang số đó; mặc định FALSE",
      },
    },
  },
} as const satisfies Record<string, FunctionWords>;
