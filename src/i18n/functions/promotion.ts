import type { FunctionWords } from "./words";

const basis = {
  en: "“multiple” (default, break-even at 1) or “net” (multiple − 1)",
  vi: "“bội số” (mặc định, hòa vốn tại 1) hoặc “ròng” (bội số − 1)",
};

const language = {
  en: "“en” or “vi”; default is the language of the workbook",
  vi: "“en” hoặc “vi”; mặc định là ngôn ngữ của sổ tính",
};

export const promotion = {
  ROI: {
    summary: {
      en: "Return on trade investment: incremental profit ÷ trade cost.",
      vi: "Hiệu quả đầu tư thương mại (ROI): lợi nhuận tăng thêm ÷ chi phí thương mại.",
    },
    parameters: {
      profit: {
        en: "Incremental profit, at the regular net price; may be negative",
        vi: "Lợi nhuận tăng thêm, tính theo giá bán thuần thông thường; có thể âm",
      },
      cost: {
        en: "Trade cost in the same currency: price support, fees, free goods",
        vi: "Chi phí thương mại cùng đơn vị tiền: hỗ trợ giá, phí, hàng tặng",
      },
      basis,
    },
  },
  PROMOROI: {
    summary: {
      en: "ROI of a price promotion from its volumes: (promo − base) × margin ÷ (promo × discount + fixed cost).",
      vi: "ROI của khuyến mại giảm giá tính từ sản lượng: (bán khi KM − bán nền) × lãi ÷ (bán khi KM × mức giảm + chi phí cố định).",
    },
    parameters: {
      baseUnits: { en: "Units without the promotion", vi: "Sản lượng nền khi không khuyến mại" },
      promoUnits: { en: "Units sold on promotion", vi: "Sản lượng bán trong khuyến mại" },
      unitMargin: {
        en: "Margin per unit at the regular net price",
        vi: "Lãi gộp mỗi đơn vị theo giá thuần thông thường",
      },
      discount: {
        en: "Discount per unit, paid on every promoted unit",
        vi: "Mức giảm mỗi đơn vị, chi cho mọi đơn vị bán khi khuyến mại",
      },
      fixedCost: { en: "Fees, display, leaflet; default 0", vi: "Phí, trưng bày, cẩm nang; mặc định 0" },
      basis,
    },
  },
  UPLIFT: {
    summary: {
      en: "Uplift over the baseline: actual ÷ baseline − 1.",
      vi: "Mức tăng so với nền: thực tế ÷ nền − 1.",
    },
    parameters: {
      actual: { en: "Actual sales", vi: "Doanh số thực tế" },
      baseline: { en: "Sales expected without the promotion", vi: "Doanh số nền khi không khuyến mại" },
    },
  },
  BREAKEVEN: {
    summary: {
      en: "Uplift at which a price cut pays for itself.",
      vi: "Mức tăng doanh số cần đạt để việc giảm giá hòa vốn.",
    },
    parameters: {
      discount: {
        en: "Price cut as a share of the price, such as 20%",
        vi: "Mức giảm giá theo tỷ lệ của giá, ví dụ 20%",
      },
      margin: {
        en: "Margin as a share of the price before the cut",
        vi: "Tỷ lệ lãi trên giá trước khi giảm",
      },
      fixedCost: {
        en: "Money spent besides the cut; needs baseRevenue; default 0",
        vi: "Chi phí cố định ngoài mức giảm; cần baseRevenue; mặc định 0",
      },
      baseRevenue: { en: "Revenue without the promotion", vi: "Doanh thu khi không khuyến mại" },
    },
  },
  ELASTICITY: {
    summary: {
      en: "Price elasticity of demand between two observations.",
      vi: "Độ co giãn của cầu theo giá giữa hai lần quan sát.",
    },
    parameters: {
      price0: { en: "Price before", vi: "Giá trước" },
      price1: { en: "Price after", vi: "Giá sau" },
      quantity0: { en: "Quantity before", vi: "Sản lượng trước" },
      quantity1: { en: "Quantity after", vi: "Sản lượng sau" },
      method: {
        en: "“midpoint” (default), “log” or “point”",
        vi: "“trung điểm” (mặc định), “logarit” hoặc “điểm”",
      },
    },
  },
  TRADERATE: {
    summary: { en: "Trade spend as a share of sales.", vi: "Tỷ lệ chi thương mại trên doanh số." },
    parameters: {
      spend: { en: "Trade spend", vi: "Chi phí thương mại" },
      sales: {
        en: "Sales; state gross or NSV in your sheet",
        vi: "Doanh số; ghi rõ doanh số gộp hay NSV trên trang tính",
      },
    },
  },
  WINWIN: {
    summary: {
      en: "Who gains from the deal: supplier, retailer, both or neither.",
      vi: "Ai có lợi: nhà cung cấp, nhà bán lẻ, cả hai hay không bên nào.",
    },
    parameters: {
      supplierDelta: {
        en: "Supplier's gain against the baseline",
        vi: "Phần tăng của nhà cung cấp so với nền",
      },
      retailerDelta: {
        en: "Retailer's gain against the baseline",
        vi: "Phần tăng của nhà bán lẻ so với nền",
      },
      minimum: {
        en: "Gain that each side must exceed; default 0",
        vi: "Mức mà mỗi bên phải vượt; mặc định 0",
      },
      language,
    },
  },
} as const satisfies Record<string, FunctionWords>;
