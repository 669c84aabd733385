import type { FunctionWords } from "./words";

export const market = {
  MARKETSHARE: {
    summary: {
      en: "Market share: own sales ÷ category sales.",
      vi: "Thị phần: doanh số của mình ÷ doanh số ngành hàng.",
    },
    parameters: {
      own: { en: "Own sales, in value or volume", vi: "Doanh số của mình, theo giá trị hoặc sản lượng" },
      category: { en: "Sales of the category, in the same unit", vi: "Doanh số ngành hàng, cùng đơn vị" },
    },
  },
  VELOCITY: {
    summary: {
      en: "Rate of sale: units per store per week.",
      vi: "Tốc độ bán (velocity): sản lượng mỗi cửa hàng mỗi tuần.",
    },
    parameters: {
      units: { en: "Units sold", vi: "Sản lượng bán" },
      stores: { en: "Stores that sell the product", vi: "Số cửa hàng có bán" },
      weeks: { en: "Weeks", vi: "Số tuần" },
    },
  },
  NUMERICDISTRIBUTION: {
    summary: {
      en: "Numeric distribution: stores that sell ÷ all stores.",
      vi: "Phân phối số: số cửa hàng có bán ÷ tổng số cửa hàng.",
    },
    parameters: {
      selling: { en: "Stores that sell the product", vi: "Số cửa hàng có bán" },
      stores: { en: "All stores", vi: "Tổng số cửa hàng" },
    },
  },
  WEIGHTEDDISTRIBUTION: {
    summary: {
      en: "Weighted distribution: sales of the stores that sell ÷ sales of all stores.",
      vi: "Phân phối trọng số: doanh số các cửa hàng có bán ÷ doanh số mọi cửa hàng.",
    },
    parameters: {
      sells: {
        en: "For each store whether it sells: TRUE/FALSE, 1/0, yes/no",
        vi: "Mỗi cửa hàng có bán hay không: TRUE/FALSE, 1/0, có/không",
      },
      storeSales: {
        en: "Sales of each store, of the category or in all; rows with a blank are left out",
        vi: "Doanh số mỗi cửa hàng, của ngành hàng hoặc toàn bộ; bỏ qua dòng trống",
      },
    },
  },
  SHOPPERSALES: {
    summary: {
      en: "Shopper sales: households × penetration × frequency × spend per trip.",
      vi: "Doanh số từ người mua: số hộ × tỷ lệ thâm nhập × tần suất mua × chi tiêu mỗi lần.",
    },
    parameters: {
      households: { en: "Households", vi: "Số hộ gia đình" },
      penetration: { en: "Share of households that buy, such as 48%", vi: "Tỷ lệ hộ có mua, ví dụ 48%" },
      frequency: { en: "Trips a buying household makes", vi: "Số lần mua của mỗi hộ có mua" },
      spendPerTrip: { en: "Spend per trip", vi: "Giá trị mỗi lần mua" },
    },
  },
  GROWTHDRIVERS: {
    summary: {
      en: "How much each factor contributed to the change of their product; the parts add up exactly.",
      vi: "Mỗi yếu tố đóng góp bao nhiêu vào mức thay đổi của tích các yếu tố; các phần cộng lại vừa đúng.",
    },
    parameters: {
      before: {
        en: "Factors before, such as penetration, frequency and spend",
        vi: "Các yếu tố trước đó, như tỷ lệ thâm nhập, tần suất, chi tiêu",
      },
      after: { en: "The same factors after, in the same order", vi: "Các yếu tố sau đó, cùng thứ tự" },
    },
  },
  PRICEINDEX: {
    summary: {
      en: "Price index: own price ÷ reference price × 100.",
      vi: "Chỉ số giá: giá của mình ÷ giá tham chiếu × 100.",
    },
    parameters: {
      own: { en: "Own price, per litre, kilo or piece", vi: "Giá của mình, theo lít, ký hoặc đơn vị" },
      reference: { en: "Reference price, per the same unit", vi: "Giá tham chiếu, cùng đơn vị" },
    },
  },
  RETAILERMARGIN: {
    summary: {
      en: "Retailer margin on the price without VAT: (net − buy) ÷ net.",
      vi: "Biên lợi nhuận nhà bán lẻ trên giá chưa VAT: (giá thuần − giá mua) ÷ giá thuần.",
    },
    parameters: {
      shelfPrice: { en: "Shelf price, VAT included", vi: "Giá kệ, đã gồm VAT" },
      buyPrice: { en: "What the retailer pays, without VAT", vi: "Giá nhà bán lẻ mua, chưa VAT" },
      vat: {
        en: "VAT rate, such as 8%; default 0 for a shelf price without VAT",
        vi: "Thuế suất VAT, ví dụ 8%; mặc định 0 khi giá kệ chưa VAT",
      },
    },
  },
  SUPPLIERMARGIN: {
    summary: {
      en: "Supplier margin: (sell price − cost) ÷ sell price.",
      vi: "Biên lợi nhuận nhà cung cấp: (giá bán − giá vốn) ÷ giá bán.",
    },
    parameters: {
      sellPrice: { en: "Price to the retailer, without VAT", vi: "Giá bán cho nhà bán lẻ, chưa VAT" },
      cost: { en: "Cost of the product", vi: "Giá vốn" },
    },
  },
} as const satisfies Record<string, FunctionWords>;
