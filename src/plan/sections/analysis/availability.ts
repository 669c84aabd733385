/** On the shelf: availability, share of shelf, planogram, and what gaps cost. */
import { entry, words, type Block } from "../../definition";
import { quotients } from "../quotient";

export const availability: readonly Block[] = [
  {
    block: "table",
    key: "availability",
    title: words("On the shelf, by store group", "Tại kệ, theo nhóm cửa hàng"),
    note: words(
      "Money lost assumes that nobody buys a substitute: the most it can be.",
      "Tiền mất giả định shopper không mua hàng thay thế: mức cao nhất có thể.",
    ),
    minimumRows: 4,
    columns: [
      entry(
        "group",
        "text",
        ["Store group", "Nhóm cửa hàng"],
        ["Tier, format or time of day.", "Tier, mô hình hoặc khung giờ."],
      ),
      entry("stores", "count", ["Stores", "Số cửa hàng"], ["In this group.", "Trong nhóm."]),
      entry("expected", "count", ["Checks", "Lượt kiểm"], ["SKU checks made.", "Số lượt kiểm SKU."]),
      entry(
        "available",
        "count",
        ["Found on shelf", "Có hàng"],
        ["Checks that found the SKU.", "Số lượt thấy hàng trên kệ."],
      ),
      entry(
        "osa",
        "share",
        ["OSA", "OSA"],
        ["Found ÷ checks.", "Có hàng ÷ lượt kiểm."],
        quotients("availability", "OSA", "available", "expected"),
      ),
      entry(
        "target",
        "share",
        ["OSA target", "Mục tiêu OSA"],
        ["Agreed availability.", "Mức có hàng đã thống nhất."],
      ),
      entry("sales", "money", ["Monthly sales", "Doanh số tháng"], ["Of this group.", "Của nhóm này."], {
        total: "sum",
      }),
      entry(
        "loss",
        "money",
        ["Lost a month", "Mất mỗi tháng"],
        ["Sales missed against the OSA target.", "Doanh số mất so với mục tiêu OSA."],
        {
          formula: `IF(OR([sales]="",[osa]="",[target]=""),"",JBP.OSALOSS([sales],[osa],[target]))`,
          total: "sum",
        },
      ),
      entry(
        "facings",
        "count",
        ["Own facings", "Mặt bày của ta"],
        ["Facings of own brands.", "Số mặt bày của ta."],
      ),
      entry(
        "allFacings",
        "count",
        ["All facings", "Tổng mặt bày"],
        ["Facings of the category.", "Số mặt bày cả ngành hàng."],
      ),
      entry(
        "shelf",
        "share",
        ["Share of shelf", "Share of shelf"],
        ["Own ÷ all facings.", "Của ta ÷ tổng."],
        quotients("availability", "SHELFSHARE", "facings", "allFacings"),
      ),
      entry(
        "planned",
        "count",
        ["Planned positions", "Vị trí theo planogram"],
        ["Positions in the planogram.", "Số vị trí trong planogram."],
      ),
      entry(
        "correct",
        "count",
        ["Correct positions", "Vị trí đúng"],
        ["Positions found as planned.", "Số vị trí bày đúng."],
      ),
      entry(
        "planogram",
        "share",
        ["Planogram", "Tuân thủ planogram"],
        ["Correct ÷ planned.", "Đúng ÷ theo planogram."],
        quotients("availability", "PLANOGRAM", "correct", "planned"),
      ),
    ],
  },
];
