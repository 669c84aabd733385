import { leakage } from "./parameters";
import type { FunctionWords } from "./words";

const osa = { en: "Current availability, such as 91%", vi: "Tỷ lệ có hàng hiện tại, ví dụ 91%" };
const target = { en: "Target availability, such as 97%", vi: "Tỷ lệ có hàng mục tiêu, ví dụ 97%" };

export const availability = {
  OSA: {
    summary: {
      en: "On-shelf availability: available ÷ expected.",
      vi: "Tỷ lệ có hàng trên kệ (OSA): số có hàng ÷ số phải có.",
    },
    parameters: {
      available: { en: "Products found on the shelf", vi: "Số sản phẩm có trên kệ" },
      expected: { en: "Products that should be there", vi: "Số sản phẩm phải có" },
    },
  },
  OSALOSS: {
    summary: {
      en: "Money lost against target availability.",
      vi: "Số tiền mất do tỷ lệ có hàng thấp hơn mục tiêu.",
    },
    parameters: {
      sales: {
        en: "Current sales; the result is in the same currency",
        vi: "Doanh số hiện tại; kết quả cùng đơn vị tiền",
      },
      osa,
      target,
      leakage,
    },
  },
  OSALOSSRATE: {
    summary: {
      en: "Sales lost against target availability, as a share of current sales.",
      vi: "Tỷ lệ doanh số mất do tỷ lệ có hàng thấp hơn mục tiêu, so với doanh số hiện tại.",
    },
    parameters: { osa, target, leakage },
  },
  SHELFSHARE: {
    summary: {
      en: "Share of shelf: own ÷ total.",
      vi: "Thị phần trên kệ (share of shelf): của mình ÷ tổng.",
    },
    parameters: {
      own: { en: "Own facings or shelf centimetres", vi: "Số mặt trưng bày hoặc độ dài kệ của mình" },
      total: {
        en: "Facings or centimetres of the whole category",
        vi: "Số mặt trưng bày hoặc độ dài kệ của cả ngành hàng",
      },
    },
  },
  PLANOGRAM: {
    summary: {
      en: "Planogram compliance: positions filled as planned ÷ planned positions.",
      vi: "Tuân thủ planogram: số vị trí đúng ÷ số vị trí theo sơ đồ.",
    },
    parameters: {
      correct: { en: "Positions filled as planned", vi: "Số vị trí trưng bày đúng" },
      planned: {
        en: "Planned positions, missing products included",
        vi: "Số vị trí theo sơ đồ, kể cả sản phẩm thiếu",
      },
    },
  },
  FAIRSHARE: {
    summary: {
      en: "Fair share index: share of a tactic ÷ share of sales × 100; above 100 is over-supported.",
      vi: "Chỉ số phần công bằng (fair share): tỷ phần của hoạt động ÷ tỷ phần doanh số × 100; trên 100 là được ưu tiên.",
    },
    parameters: {
      tacticShare: {
        en: "Share of shelf, display or promotion, such as 25%",
        vi: "Tỷ phần kệ, trưng bày hoặc khuyến mại, ví dụ 25%",
      },
      salesShare: { en: "Share of sales, such as 20%", vi: "Tỷ phần doanh số, ví dụ 20%" },
    },
  },
  STOCKOUTRISK: {
    summary: {
      en: "Risk of running out: probability that demand over the lead time exceeds the stock (normal demand).",
      vi: "Rủi ro hết hàng: xác suất nhu cầu trong thời gian chờ hàng vượt tồn kho (phân phối chuẩn).",
    },
    parameters: {
      stock: { en: "Units in stock", vi: "Tồn kho, theo đơn vị" },
      dailyMean: { en: "Mean demand a day", vi: "Nhu cầu trung bình mỗi ngày" },
      dailyDeviation: {
        en: "Standard deviation of the daily demand",
        vi: "Độ lệch chuẩn của nhu cầu mỗi ngày",
      },
      leadDays: { en: "Days until the next delivery", vi: "Số ngày chờ hàng về" },
    },
  },
  WEEKSOFCOVER: {
    summary: {
      en: "Weeks of cover: stock ÷ weekly sales.",
      vi: "Số tuần tồn kho đủ bán: tồn kho ÷ doanh số tuần.",
    },
    parameters: {
      stock: { en: "Units in stock", vi: "Tồn kho, theo đơn vị" },
      weeklySales: { en: "Sales a week, in the same unit", vi: "Doanh số mỗi tuần, cùng đơn vị" },
    },
  },
} as const satisfies Record<string, FunctionWords>;
