import { language } from "./parameters";
import type { FunctionWords } from "./words";

const basis = {
  en: "“multiple” (default, break-even at 1) or “net” (multiple − 1)",
  vi: "“bội số” (mặc định, hòa vốn tại 1) hoặc “ròng” (bội số − 1)",
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
  ELASTICITYFIT: {
    summary: {
      en: "Price elasticity from a series of prices and quantities: the slope of ln quantity on ln price, by least squares.",
      vi: "Độ co giãn theo giá từ chuỗi giá và sản lượng: hệ số góc của ln sản lượng theo ln giá (bình phương tối thiểu).",
    },
    parameters: {
      prices: { en: "Prices, all above 0", vi: "Các mức giá, đều lớn hơn 0" },
      quantities: {
        en: "Quantities sold at those prices; rows with a blank are left out",
        vi: "Sản lượng bán ở các mức giá đó; bỏ qua dòng có ô trống",
      },
    },
  },
  PROMOELASTICITY: {
    summary: {
      en: "Promotion elasticity: uplift ÷ discount.",
      vi: "Độ co giãn khuyến mại (Promotion Elasticity): mức tăng ÷ mức giảm giá.",
    },
    parameters: {
      uplift: { en: "Uplift as a fraction, such as 60%", vi: "Mức tăng so với nền, ví dụ 60%" },
      discount: {
        en: "Discount as a share of the regular price, such as 20%",
        vi: "Mức giảm theo tỷ lệ của giá thông thường, ví dụ 20%",
      },
    },
  },
  CANNIBALIZATION: {
    summary: {
      en: "Cannibalization: units lost on siblings ÷ units gained.",
      vi: "Tỷ lệ ăn thịt doanh số (cannibalization): sản lượng mất ở sản phẩm anh em ÷ sản lượng tăng thêm.",
    },
    parameters: {
      lostUnits: {
        en: "Units lost on sibling products; 0 if they rose",
        vi: "Sản lượng mất ở các sản phẩm anh em; 0 nếu chúng tăng",
      },
      gainedUnits: {
        en: "Units of the new product, or incremental units of the promoted one",
        vi: "Sản lượng của sản phẩm mới, hoặc sản lượng tăng thêm của sản phẩm khuyến mại",
      },
    },
  },
  NETINCREMENTAL: {
    summary: {
      en: "Net incremental volume: gross − cannibalised − pulled forward + halo.",
      vi: "Sản lượng tăng thêm thuần: tăng gộp − ăn thịt − mua trước + lan tỏa.",
    },
    parameters: {
      gross: { en: "Gross incremental volume", vi: "Sản lượng tăng thêm gộp" },
      cannibalised: {
        en: "Volume taken from siblings; default 0",
        vi: "Phần lấy của sản phẩm anh em; mặc định 0",
      },
      pulledForward: {
        en: "Volume bought earlier than usual; default 0",
        vi: "Phần người mua mua trước; mặc định 0",
      },
      halo: {
        en: "Volume gained by products that go along; default 0",
        vi: "Phần tăng của sản phẩm mua kèm; mặc định 0",
      },
    },
  },
  PULLFORWARD: {
    summary: {
      en: "Pull-forward: the dip below the baseline after a promotion ÷ its gross incremental volume.",
      vi: "Tỷ lệ mua trước (pull-forward): phần hụt dưới nền sau khuyến mại ÷ sản lượng tăng thêm gộp.",
    },
    parameters: {
      postActuals: {
        en: "Sales of the weeks after the promotion; blank weeks are skipped",
        vi: "Doanh số các tuần sau khuyến mại; bỏ qua tuần trống",
      },
      baseline: {
        en: "Baseline: one value, or one for each week",
        vi: "Doanh số nền: một giá trị, hoặc mỗi tuần một giá trị",
      },
      grossIncremental: {
        en: "Gross incremental volume of the promotion",
        vi: "Sản lượng tăng thêm gộp của khuyến mại",
      },
    },
  },
  BASELINE: {
    summary: {
      en: "Baseline: mean of the last clean weeks. A promo week and the week on each side of it are not clean.",
      vi: "Doanh số nền: trung bình các tuần sạch gần nhất. Tuần khuyến mại và tuần liền trước, liền sau không sạch.",
    },
    parameters: {
      weeklySales: {
        en: "Sales week by week, oldest first; blank weeks are skipped",
        vi: "Doanh số từng tuần, cũ nhất trước; bỏ qua tuần trống",
      },
      promoFlags: {
        en: "For each week whether it was on promotion: TRUE/FALSE, 1/0, yes/no; blank is no",
        vi: "Mỗi tuần có khuyến mại hay không: TRUE/FALSE, 1/0, có/không; trống là không",
      },
      weeks: { en: "How many clean weeks; default 8", vi: "Số tuần sạch; mặc định 8" },
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
