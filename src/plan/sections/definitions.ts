/** Every KPI's formula, source and unit, so that both sides read the same figure. Signed with the plan. */
import { entry, words, type GivenRow, type Section } from "../definition";

const kpi = (
  name: readonly [string, string],
  formula: readonly [string, string],
  unit: readonly [string, string],
  source: readonly [string, string],
  fn: string,
): GivenRow => ({
  kpi: words(...name),
  formula: words(...formula),
  unit: words(...unit),
  source: words(...source),
  fn,
});

const share = ["%, target compared in points", "%, so mục tiêu theo điểm phần trăm"] as const;
const audit = ["Store audit", "Kiểm tra cửa hàng"] as const;
const retailerData = ["Retailer's sales data", "Dữ liệu bán hàng của nhà bán lẻ"] as const;

const rows: readonly GivenRow[] = [
  kpi(
    ["Sell-in", "Sell-in"],
    ["Units or net sales delivered to the retailer", "Số lượng hoặc doanh thu thuần giao cho nhà bán lẻ"],
    ["Money or units", "Tiền hoặc đơn vị"],
    ["Supplier's invoices", "Hóa đơn nhà cung cấp"],
    "",
  ),
  kpi(
    ["Sell-out", "Sell-out"],
    ["Sales to shoppers at shelf prices", "Doanh số bán cho shopper theo giá kệ"],
    ["Money or units", "Tiền hoặc đơn vị"],
    retailerData,
    "",
  ),
  kpi(
    ["NSV", "NSV"],
    [
      "Invoiced sales after all price reductions, without VAT",
      "Doanh thu sau mọi khoản giảm giá, chưa gồm VAT",
    ],
    ["Money", "Tiền"],
    ["Supplier's accounts", "Sổ sách nhà cung cấp"],
    "",
  ),
  kpi(
    ["Trade ROI", "ROI thương mại"],
    ["Incremental profit ÷ trade cost", "Lợi nhuận tăng thêm ÷ chi phí thương mại"],
    ["Multiple, 1.0 breaks even", "Số lần, 1,0 là hòa vốn"],
    ["Post-event review", "Đánh giá sau chương trình"],
    "JBP.ROI",
  ),
  kpi(
    ["Uplift", "Uplift"],
    ["Actual ÷ baseline − 1", "Thực tế ÷ baseline − 1"],
    ["%", "%"],
    retailerData,
    "JBP.UPLIFT",
  ),
  kpi(
    ["Break-even uplift", "Uplift hòa vốn"],
    [
      "(discount × sales + cost) ÷ ((margin − discount) × sales)",
      "(giảm giá × doanh số + chi phí) ÷ ((biên − giảm giá) × doanh số)",
    ],
    ["%", "%"],
    ["Action plan", "Kế hoạch hành động"],
    "JBP.BREAKEVEN",
  ),
  kpi(
    ["Market share", "Thị phần"],
    ["Own sell-out ÷ category sales at this retailer", "Sell-out của ta ÷ doanh số ngành hàng tại chuỗi"],
    share,
    retailerData,
    "JBP.MARKETSHARE",
  ),
  kpi(
    ["Velocity", "Tốc độ bán"],
    ["Units ÷ stores selling ÷ weeks", "Đơn vị ÷ cửa hàng có bán ÷ tuần"],
    ["Units per store and week", "Đơn vị mỗi cửa hàng mỗi tuần"],
    retailerData,
    "JBP.VELOCITY",
  ),
  kpi(
    ["OSA", "OSA"],
    ["SKUs found on shelf ÷ SKUs that should be there", "SKU có trên kệ ÷ SKU phải có"],
    share,
    audit,
    "JBP.OSA",
  ),
  kpi(
    ["Share of shelf", "Share of shelf"],
    ["Own facings ÷ facings of the category", "Mặt bày của ta ÷ mặt bày ngành hàng"],
    share,
    audit,
    "JBP.SHELFSHARE",
  ),
  kpi(
    ["Planogram compliance", "Tuân thủ planogram"],
    ["Positions as planned ÷ planned positions", "Vị trí đúng ÷ vị trí theo planogram"],
    share,
    audit,
    "JBP.PLANOGRAM",
  ),
  kpi(
    ["Distribution", "Độ phủ"],
    ["Stores that sell ÷ stores agreed", "Cửa hàng có bán ÷ cửa hàng đã thống nhất"],
    share,
    retailerData,
    "JBP.NUMERICDISTRIBUTION",
  ),
  kpi(
    ["OTIF", "OTIF"],
    ["Order lines on time and in full ÷ order lines", "Dòng đơn đúng hạn, đủ hàng ÷ tổng dòng đơn"],
    share,
    ["Delivery records of both sides", "Dữ liệu giao nhận hai bên"],
    "JBP.OTIF",
  ),
  kpi(
    ["Forecast accuracy", "Độ chính xác dự báo"],
    ["1 − Σ|actual − forecast| ÷ Σ actual", "1 − Σ|thực bán − dự báo| ÷ Σ thực bán"],
    share,
    ["Joint forecast", "Dự báo chung"],
    "JBP.FORECASTACCURACY",
  ),
  kpi(
    ["Points of distribution", "Điểm bán (SKU × cửa hàng)"],
    ["SKUs listed × stores that have them", "Số SKU được listing × số cửa hàng có bán"],
    ["Number", "Số lượng"],
    retailerData,
    "",
  ),
  kpi(
    ["Basket value", "Giá trị giỏ hàng"],
    ["Sales of baskets with the product ÷ those baskets", "Doanh số các giỏ có sản phẩm ÷ số giỏ đó"],
    ["Plain currency", "Đồng"],
    retailerData,
    "",
  ),
  kpi(["Out of stock", "Tỷ lệ hết hàng"], ["1 − OSA", "1 − OSA"], share, audit, "JBP.OSA"),
  kpi(
    ["Sales lost on shelf", "Doanh số mất tại kệ"],
    ["Sales × (target OSA − OSA) ÷ OSA", "Doanh số × (OSA mục tiêu − OSA) ÷ OSA"],
    ["Money", "Tiền"],
    audit,
    "JBP.OSALOSS",
  ),
  kpi(
    ["Trade spend, % NSV", "Chi thương mại, % NSV"],
    ["Trade cost ÷ NSV", "Chi phí thương mại ÷ NSV"],
    ["%", "%"],
    ["Supplier's accounts", "Sổ sách nhà cung cấp"],
    "",
  ),
  kpi(
    ["Sell-through", "Tỷ lệ bán ra"],
    ["Sell-out units ÷ sell-in units", "Số lượng sell-out ÷ số lượng sell-in"],
    ["%", "%"],
    retailerData,
    "JBP.SELLTHROUGH",
  ),
  kpi(
    ["Price elasticity", "Độ co giãn theo giá"],
    [
      "Change in units ÷ change in price, both over their midpoints",
      "Thay đổi số lượng ÷ thay đổi giá, cùng theo trung điểm",
    ],
    ["Number", "Số"],
    retailerData,
    "JBP.ELASTICITY",
  ),
  kpi(
    ["Cannibalization", "Cannibalization"],
    ["Sales lost by own SKUs ÷ extra sales", "Doanh số SKU khác của ta bị mất ÷ doanh số tăng thêm"],
    ["%", "%"],
    ["Post-event review", "Đánh giá sau chương trình"],
    "JBP.CANNIBALIZATION",
  ),
  kpi(
    ["Stock-out risk", "Nguy cơ hết hàng"],
    [
      "Chance that demand until the next delivery exceeds stock",
      "Xác suất nhu cầu đến lần giao tới vượt tồn kho",
    ],
    ["%", "%"],
    retailerData,
    "JBP.STOCKOUTRISK",
  ),
  kpi(
    ["Weeks of cover", "Số tuần đủ bán"],
    ["Stock ÷ weekly sales", "Tồn kho ÷ lượng bán một tuần"],
    ["Weeks", "Tuần"],
    retailerData,
    "JBP.WEEKSOFCOVER",
  ),
  kpi(
    ["Attainment", "Mức đạt"],
    [
      "Actual ÷ target; where lower is better, target ÷ actual",
      "Thực tế ÷ mục tiêu; chỉ số càng thấp càng tốt: mục tiêu ÷ thực tế",
    ],
    ["%", "%"],
    ["Scorecard", "Scorecard"],
    "JBP.ATTAINMENT",
  ),
  kpi(
    ["Scorecard", "Điểm scorecard"],
    ["Attainments weighted, each capped at 120%", "Mức đạt có trọng số, mỗi KPI tối đa 120%"],
    ["%", "%"],
    ["Scorecard", "Scorecard"],
    "JBP.SCORECARD",
  ),
  kpi(
    ["Pace", "Tiến độ"],
    ["Share of the target reached ÷ share of the time gone", "Phần mục tiêu đã đạt ÷ phần thời gian đã qua"],
    ["%", "%"],
    ["Scorecard", "Scorecard"],
    "JBP.PACE",
  ),
  kpi(
    ["Needed a month", "Cần mỗi tháng"],
    ["(Target − actual) ÷ months left", "(Mục tiêu − thực tế) ÷ số tháng còn lại"],
    ["As its KPI", "Theo KPI"],
    ["Scorecard", "Scorecard"],
    "JBP.REQUIREDRATE",
  ),
  kpi(
    ["Status", "Trạng thái"],
    [
      "Green at target; amber within 10% of it, or 2 points for a share; red beyond",
      "Xanh khi đạt; vàng khi thiếu trong 10%, hoặc 2 điểm với tỷ lệ; đỏ nếu thiếu hơn",
    ],
    ["Word", "Chữ"],
    ["Scorecard", "Scorecard"],
    "JBP.STATUS",
  ),
];

export const definitions: Section = {
  key: "definitions",
  sheet: words("Definitions", "Định nghĩa"),
  title: words("KPI definitions", "Định nghĩa KPI"),
  purpose: words(
    "Signed together with the plan: a figure that two people calculate is the same figure.",
    "Ký cùng kế hoạch: hai người cùng tính thì ra cùng một con số.",
  ),
  tone: "none",
  blocks: [
    {
      block: "table",
      key: "definitions",
      title: words("Definitions", "Định nghĩa"),
      rows,
      columns: [
        entry("kpi", "text", ["KPI", "KPI"], ["Name.", "Tên."]),
        entry("formula", "text", ["Formula", "Công thức"], ["In words.", "Bằng lời."], { width: 52 }),
        entry("unit", "text", ["Unit", "Đơn vị"], ["How it is read.", "Đọc thế nào."], { width: 28 }),
        entry(
          "source",
          "text",
          ["Source", "Nguồn"],
          ["Where both sides read it.", "Nơi hai bên cùng lấy số."],
          { width: 28 },
        ),
        entry("fn", "text", ["Function", "Hàm"], ["What calculates it here.", "Hàm tính trong file này."], {
          width: 26,
        }),
      ],
    },
  ],
};
