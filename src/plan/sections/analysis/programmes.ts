/** What past programmes brought. */
import { entry, words, type Block } from "../../definition";
import { quotients } from "../quotient";

export const programmes: readonly Block[] = [
  {
    block: "table",
    key: "programmes",
    title: words("Past programmes", "Các chương trình trước"),
    note: words(
      "Baseline is what would have sold without the programme; keep one method for all.",
      "Baseline là lượng bán nếu không có chương trình; dùng một phương pháp cho mọi dòng.",
    ),
    minimumRows: 4,
    columns: [
      entry("programme", "text", ["Programme", "Chương trình"], ["Name and period.", "Tên và thời gian."]),
      entry("mechanics", "flag", ["Mechanics", "Cơ chế"], ["Kind of activity.", "Loại hoạt động."], {
        list: "mechanics",
      }),
      entry(
        "price0",
        "price",
        ["Regular price", "Giá thường"],
        ["Per unit, in plain currency.", "Mỗi đơn vị, tính bằng đồng."],
      ),
      entry(
        "price1",
        "price",
        ["Promo price", "Giá khuyến mại"],
        ["The same as the regular price where it was not cut.", "Bằng giá thường nếu không giảm giá."],
      ),
      entry(
        "baseline",
        "count",
        ["Baseline units", "Số lượng baseline"],
        ["Units expected without the programme.", "Số đơn vị dự kiến nếu không chạy."],
        { width: 12, total: "sum" },
      ),
      entry(
        "units",
        "count",
        ["Units sold", "Số lượng đã bán"],
        ["Units actually sold.", "Số đơn vị thực bán."],
        { width: 12, total: "sum" },
      ),
      entry(
        "uplift",
        "share",
        ["Uplift", "Uplift"],
        ["Sold ÷ baseline − 1.", "Đã bán ÷ baseline − 1."],
        quotients("programmes", "UPLIFT", "units", "baseline"),
      ),
      entry(
        "elasticity",
        "number",
        ["Price elasticity", "Độ co giãn theo giá"],
        [
          "Midpoint method; blank where the price was not cut.",
          "Phương pháp trung điểm; trống nếu không giảm giá.",
        ],
        {
          formula: `IF(OR([price0]="",[price1]="",[units]="",[baseline]="",[price0]=[price1]),"",JBP.ELASTICITY([price0],[price1],[baseline],[units]))`,
        },
      ),
      entry(
        "profit",
        "money",
        ["Incremental profit", "Lợi nhuận tăng thêm"],
        [
          "Incremental units × margin at the regular net price.",
          "Số bán thêm × biên lợi nhuận ở giá thuần thường.",
        ],
        { total: "sum" },
      ),
      entry(
        "cost",
        "money",
        ["Trade cost", "Chi phí thương mại"],
        ["Price support on all units, fees, free goods.", "Hỗ trợ giá trên mọi đơn vị, phí, hàng tặng."],
        { total: "sum" },
      ),
      entry(
        "roi",
        "multiple",
        ["ROI", "ROI"],
        ["Incremental profit ÷ cost; 1.0 breaks even.", "Lợi nhuận tăng thêm ÷ chi phí; 1,0 là hòa vốn."],
        quotients("programmes", "ROI", "profit", "cost"),
      ),
    ],
  },
];
