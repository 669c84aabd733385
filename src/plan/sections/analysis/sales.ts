/** Sales performance and the shopper behind it. */
import { entry, words, type Block } from "../../definition";
import { quotients } from "../quotient";

/** Shopper sales are their product. */
export const factors = [
  words("Households", "Số hộ gia đình"),
  words("Penetration (0–1)", "Tỷ lệ hộ mua (0–1)"),
  words("Trips a year", "Số lần mua một năm"),
  words("Spend a trip", "Chi tiêu mỗi lần"),
] as const;

export const sales: readonly Block[] = [
  {
    block: "table",
    key: "sales",
    title: words("Sell-in, sell-out, share and velocity", "Sell-in, sell-out, thị phần và tốc độ bán"),
    note: words("One row a segment, last full year.", "Mỗi phân khúc một dòng, năm gần nhất."),
    columns: [
      entry("segment", "text", ["Segment", "Phân khúc"], ["Segment or brand.", "Phân khúc hoặc nhãn hàng."]),
      entry(
        "sellInUnits",
        "count",
        ["Sell-in units", "Số lượng sell-in"],
        ["Units delivered to the retailer.", "Số đơn vị giao cho nhà bán lẻ."],
        { total: "sum", width: 12 },
      ),
      entry(
        "units",
        "count",
        ["Sell-out units", "Số lượng sell-out"],
        ["Units sold to shoppers.", "Số đơn vị bán cho shopper."],
        { total: "sum", width: 12 },
      ),
      entry(
        "sellThrough",
        "share",
        ["Sell-through", "Tỷ lệ bán ra"],
        ["Sell-out ÷ sell-in.", "Sell-out ÷ sell-in."],
        quotients("sales", "SELLTHROUGH", "units", "sellInUnits"),
      ),
      entry(
        "before",
        "money",
        ["Sell-out, year before", "Sell-out năm trước nữa"],
        ["Value at shelf prices.", "Giá trị theo giá kệ."],
        { total: "sum" },
      ),
      entry(
        "sellOut",
        "money",
        ["Sell-out", "Sell-out"],
        ["Value at shelf prices, last year.", "Giá trị theo giá kệ, năm gần nhất."],
        { total: "sum" },
      ),
      entry(
        "growth",
        "share",
        ["Growth", "Tăng trưởng"],
        ["Last year against the year before.", "Năm gần nhất so với năm trước nữa."],
        quotients("sales", "UPLIFT", "sellOut", "before"),
      ),
      entry(
        "categoryBefore",
        "money",
        ["Category, year before", "Ngành hàng năm trước nữa"],
        ["All brands in this segment at this retailer.", "Mọi nhãn hàng của phân khúc tại chuỗi này."],
        { total: "sum" },
      ),
      entry(
        "category",
        "money",
        ["Category sales", "Doanh số ngành hàng"],
        ["All brands in this segment at this retailer.", "Mọi nhãn hàng của phân khúc tại chuỗi này."],
        { total: "sum" },
      ),
      entry(
        "categoryGrowth",
        "share",
        ["Category growth", "Tăng trưởng ngành hàng"],
        ["Below it, own growth loses share.", "Tăng chậm hơn mức này là mất thị phần."],
        quotients("sales", "UPLIFT", "category", "categoryBefore"),
      ),
      entry(
        "share",
        "share",
        ["Market share", "Thị phần"],
        ["Own sell-out ÷ category sales.", "Sell-out của ta ÷ doanh số ngành hàng."],
        quotients("sales", "MARKETSHARE", "sellOut", "category"),
      ),
      entry(
        "stores",
        "count",
        ["Stores selling", "Số cửa hàng bán"],
        ["Stores that sold it.", "Số cửa hàng có bán."],
      ),
      entry(
        "velocity",
        "number",
        ["Velocity", "Tốc độ bán"],
        ["Units per store per week over 52 weeks.", "Đơn vị mỗi cửa hàng mỗi tuần, trong 52 tuần."],
        {
          formula: `IF(OR([units]="",[stores]=""),"",JBP.VELOCITY([units],[stores],52))`,
        },
      ),
    ],
  },
  {
    block: "charts",
    key: "salesCharts",
    title: words("At a glance", "Nhìn nhanh"),
    charts: [
      {
        key: "chartSales",
        title: words("Sell-out, two years", "Sell-out hai năm"),
        kind: "column",
        categories: "sales[segment]",
        numbers: "money",
        series: [
          { values: "sales[before]", name: words("Year before", "Năm trước nữa"), tone: "none" },
          { values: "sales[sellOut]", name: words("Last year", "Năm gần nhất"), tone: "brand" },
        ],
      },
      {
        key: "chartRoi",
        title: words("ROI of past programmes", "ROI các chương trình trước"),
        kind: "bar",
        categories: "programmes[programme]",
        numbers: "multiple",
        series: [{ values: "programmes[roi]", name: words("ROI, multiple", "ROI, số lần"), tone: "accent" }],
      },
    ],
  },
  {
    block: "table",
    key: "shopper",
    title: words("Shopper tree", "Cây shopper"),
    note: words(
      "Sales = households × penetration × trips a year × spend a trip; the last column says what moved them.",
      "Doanh số = số hộ × tỷ lệ mua × số lần mua một năm × chi tiêu mỗi lần; cột cuối cho biết yếu tố nào tạo thay đổi.",
    ),
    minimumRows: 4,
    rows: factors.map((factor) => ({ factor })),
    columns: [
      entry(
        "factor",
        "text",
        ["Factor", "Yếu tố"],
        ["The four factors of shopper sales.", "Bốn yếu tố của doanh số shopper."],
      ),
      entry(
        "before",
        "figure",
        ["Year before", "Năm trước nữa"],
        ["From the household panel or loyalty data.", "Từ panel hộ gia đình hoặc dữ liệu thẻ thành viên."],
      ),
      entry("after", "figure", ["Last year", "Năm gần nhất"], ["From the same source.", "Từ cùng nguồn."]),
      entry(
        "change",
        "share",
        ["Change", "Thay đổi"],
        ["Last year against the year before.", "Năm gần nhất so với năm trước nữa."],
        {
          formula: `IF(OR([before]="",[after]=""),"",JBP.UPLIFT([after],[before]))`,
        },
      ),
      entry(
        "contribution",
        "money",
        ["Contribution to growth", "Đóng góp vào tăng trưởng"],
        ["The four add up to the change in sales.", "Bốn yếu tố cộng lại bằng mức thay đổi doanh số."],
        {
          formula: `IF(COUNT(shopper[before])+COUNT(shopper[after])<8,"",INDEX(JBP.GROWTHDRIVERS(shopper[before],shopper[after]),MATCH([factor],shopper[factor],0))/{unitSize})`,
          total: "sum",
        },
      ),
    ],
  },
  {
    block: "table",
    key: "baskets",
    title: words("Bought together", "Sản phẩm mua kèm"),
    minimumRows: 4,
    columns: [
      entry("product", "text", ["Product", "Sản phẩm"], ["Own product.", "Sản phẩm của ta."]),
      entry(
        "share",
        "share",
        ["Share of baskets", "Tỷ lệ giỏ hàng"],
        ["Baskets with both ÷ baskets with the product.", "Giỏ có cả hai ÷ giỏ có sản phẩm."],
      ),
      entry(
        "basket",
        "price",
        ["Basket value", "Giá trị giỏ hàng"],
        ["Average, in plain currency.", "Trung bình, tính bằng đồng."],
      ),
      entry(
        "trips",
        "number",
        ["Trips a month", "Số lần mua một tháng"],
        ["Average of these shoppers.", "Trung bình của nhóm shopper này."],
      ),
      entry("with", "text", ["Bought with", "Mua kèm"], ["The companion product.", "Sản phẩm mua kèm."]),
      entry("when", "text", ["When", "Khi nào"], ["Time of day or occasion.", "Khung giờ hoặc dịp mua."]),
    ],
  },
];
