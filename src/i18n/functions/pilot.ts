import { language } from "./parameters";
import type { FunctionWords } from "./words";

export const pilot = {
  PILOTLIFT: {
    summary: {
      en: "Lift of a pilot over its control group: growth of the test ÷ growth of the control − 1.",
      vi: "Mức tăng của thử nghiệm so với nhóm đối chứng: tăng trưởng thử nghiệm ÷ tăng trưởng đối chứng − 1.",
    },
    parameters: {
      testBefore: { en: "Test stores, before", vi: "Nhóm thử nghiệm, trước" },
      testAfter: { en: "Test stores, after", vi: "Nhóm thử nghiệm, sau" },
      controlBefore: { en: "Control stores, before", vi: "Nhóm đối chứng, trước" },
      controlAfter: { en: "Control stores, after", vi: "Nhóm đối chứng, sau" },
    },
  },
  PILOTPVALUE: {
    summary: {
      en: "How likely the difference between test and control stores is by chance alone: two-sided Welch t-test.",
      vi: "Xác suất chênh lệch giữa nhóm thử nghiệm và đối chứng chỉ do ngẫu nhiên: kiểm định t Welch hai phía.",
    },
    parameters: {
      test: {
        en: "Change in each test store, one value a store; blanks are skipped",
        vi: "Mức thay đổi ở từng cửa hàng thử nghiệm; bỏ qua ô trống",
      },
      control: {
        en: "Change in each control store, one value a store",
        vi: "Mức thay đổi ở từng cửa hàng đối chứng",
      },
    },
  },
  PILOTSTORES: {
    summary: {
      en: "Stores needed in each group of a pilot to tell an effect from chance.",
      vi: "Số cửa hàng cần cho mỗi nhóm để phân biệt hiệu quả thử nghiệm với ngẫu nhiên.",
    },
    parameters: {
      cv: {
        en: "Standard deviation ÷ mean of the stores' sales, such as 30%",
        vi: "Độ lệch chuẩn ÷ trung bình doanh số các cửa hàng, ví dụ 30%",
      },
      effect: {
        en: "Smallest change worth detecting, such as 10%",
        vi: "Mức thay đổi nhỏ nhất cần phát hiện, ví dụ 10%",
      },
      confidence: { en: "Confidence; default 95%", vi: "Độ tin cậy; mặc định 95%" },
      power: {
        en: "Chance to detect the effect if it is there; default 80%",
        vi: "Khả năng phát hiện khi có hiệu quả thật; mặc định 80%",
      },
      correlation: {
        en: "Correlation of sales before and after, if both are compared; default: only after",
        vi: "Tương quan doanh số trước và sau nếu so cả hai; mặc định chỉ so sau",
      },
    },
  },
  GATE: {
    summary: {
      en: "What to do after a pilot: “Scale”, “Adjust” or “Stop”.",
      vi: "Quyết định sau thử nghiệm: “Mở rộng”, “Điều chỉnh” hoặc “Dừng”.",
    },
    parameters: {
      roi: { en: "ROI of the pilot, as a multiple", vi: "ROI của thử nghiệm, theo bội số" },
      scaleAt: { en: "Scale from this ROI on, such as 1.8", vi: "Mở rộng từ mức ROI này, ví dụ 1,8" },
      stopBelow: { en: "Stop below this ROI; default 1", vi: "Dừng khi ROI dưới mức này; mặc định 1" },
      language,
    },
  },
} as const satisfies Record<string, FunctionWords>;
