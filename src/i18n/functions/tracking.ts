import { better, language } from "./parameters";
import type { FunctionWords } from "./words";

export const tracking = {
  ATTAINMENT: {
    summary: {
      en: "Attainment of a target: actual ÷ target, or target ÷ actual where lower is better.",
      vi: "Mức đạt mục tiêu: thực tế ÷ mục tiêu, hoặc ngược lại khi thấp hơn là tốt.",
    },
    parameters: {
      actual: { en: "Actual", vi: "Thực tế" },
      target: { en: "Target", vi: "Mục tiêu" },
      better,
    },
  },
  STATUS: {
    summary: {
      en: "Traffic light: “Green” at or past the target, “Amber” within tolerance, “Red” beyond, “No data” for a blank.",
      vi: "Đèn trạng thái: “Xanh” khi đạt mục tiêu, “Vàng” khi trong ngưỡng, “Đỏ” khi ngoài ngưỡng, “Chưa có số liệu” khi trống.",
    },
    parameters: {
      actual: { en: "Actual; may be blank", vi: "Thực tế; có thể để trống" },
      target: { en: "Target", vi: "Mục tiêu" },
      tolerance: {
        en: "For a target up to 100% in points, default 2%; else a share of the target, default 10%",
        vi: "Với mục tiêu tới 100% tính theo điểm, mặc định 2%; còn lại theo tỷ lệ của mục tiêu, mặc định 10%",
      },
      better,
      language,
    },
  },
  PACE: {
    summary: {
      en: "Pace: share of the target reached ÷ share of the period elapsed; 1 is on course.",
      vi: "Nhịp độ: phần mục tiêu đã đạt ÷ phần thời gian đã qua; 1 là đúng tiến độ.",
    },
    parameters: {
      actualToDate: { en: "Actual up to asOf", vi: "Lũy kế thực tế đến ngày asOf" },
      target: { en: "Target of the whole period", vi: "Mục tiêu của cả kỳ" },
      start: { en: "First day of the period", vi: "Ngày đầu kỳ" },
      end: { en: "Last day of the period", vi: "Ngày cuối kỳ" },
      asOf: { en: "Last day counted", vi: "Ngày tính đến, kể cả ngày đó" },
      weights: {
        en: "Seasonal weights, one for each equal part of the period; default even",
        vi: "Trọng số mùa vụ, mỗi phần bằng nhau của kỳ một số; mặc định đều",
      },
    },
  },
  REQUIREDRATE: {
    summary: {
      en: "What each remaining period must bring to reach the target.",
      vi: "Mức mỗi kỳ còn lại phải đạt để hoàn thành mục tiêu.",
    },
    parameters: {
      target: { en: "Target", vi: "Mục tiêu" },
      actual: { en: "Actual so far", vi: "Lũy kế thực tế" },
      periodsLeft: { en: "Periods left: days, weeks or months", vi: "Số kỳ còn lại: ngày, tuần hoặc tháng" },
    },
  },
  SCORECARD: {
    summary: {
      en: "Scorecard: weighted mean of capped attainments, over rows with data.",
      vi: "Điểm tổng hợp: trung bình có trọng số của các mức đạt (có trần), trên các dòng có số liệu.",
    },
    parameters: {
      attainments: {
        en: "Attainment of each measure; rows with a blank are left out",
        vi: "Mức đạt của từng chỉ tiêu; bỏ qua dòng trống",
      },
      weights: { en: "Weight of each measure", vi: "Trọng số của từng chỉ tiêu" },
      cap: {
        en: "Most that one attainment counts; default 120%",
        vi: "Mức trần của mỗi chỉ tiêu; mặc định 120%",
      },
    },
  },
  NEXTREVIEW: {
    summary: {
      en: "The first review date after a day, every so many months from the start; ends of months are kept.",
      vi: "Ngày họp đánh giá đầu tiên sau một ngày, cách đều theo tháng từ ngày bắt đầu; giữ ngày cuối tháng.",
    },
    parameters: {
      start: { en: "First review", vi: "Buổi đánh giá đầu tiên" },
      everyMonths: { en: "Months between reviews, from 1 on", vi: "Số tháng giữa hai buổi, từ 1 trở lên" },
      asOf: { en: "The day to look ahead from", vi: "Ngày làm mốc" },
    },
  },
} as const satisfies Record<string, FunctionWords>;
