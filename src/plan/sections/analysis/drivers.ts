/** From findings to growth drivers, ranked by what they are worth and how likely they are to work. */
import { entry, words, type Block } from "../../definition";
import { owner } from "../columns";

const score = (key: string, en: string, vi: string, noteEn: string, noteVi: string) =>
  entry(key, "count", [en, vi], [`1 to 5. ${noteEn}`, `1–5. ${noteVi}`], { limits: [1, 5] });

export const drivers: readonly Block[] = [
  {
    block: "table",
    key: "insights",
    title: words("Opportunities and risks", "Cơ hội và rủi ro"),
    columns: [
      entry(
        "finding",
        "text",
        ["Finding", "Phát hiện"],
        ["One sentence a retailer would sign.", "Một câu mà nhà bán lẻ cũng đồng ý."],
      ),
      entry("kind", "flag", ["Kind", "Loại"], ["Opportunity or risk.", "Cơ hội hay rủi ro."], {
        list: "insight",
      }),
      entry(
        "size",
        "money",
        ["Worth a year", "Giá trị một năm"],
        ["Sales to gain or to lose.", "Doanh số có thể được hoặc mất."],
        { total: "sum" },
      ),
      owner(),
      entry(
        "evidence",
        "text",
        ["Evidence", "Bằng chứng"],
        ["The table or report that shows it.", "Bảng hoặc báo cáo chứng minh."],
      ),
    ],
  },
  {
    block: "table",
    key: "drivers",
    title: words("Growth drivers, ranked", "Đòn bẩy tăng trưởng, tự xếp hạng"),
    note: words(
      "Score 1 (low) to 5 (high). The size of the prize counts double; put people and money behind the first three.",
      "Chấm 1 (thấp) đến 5 (cao). Quy mô cơ hội tính hệ số hai; dồn người và tiền cho ba đòn bẩy đầu.",
    ),
    columns: [
      entry(
        "driver",
        "text",
        ["Growth driver", "Đòn bẩy tăng trưởng"],
        ["What will make the category grow.", "Điều sẽ làm ngành hàng tăng trưởng."],
      ),
      entry(
        "size",
        "money",
        ["Size of the prize", "Quy mô cơ hội"],
        ["Extra sell-out a year.", "Sell-out tăng thêm một năm."],
        { total: "sum" },
      ),
      score(
        "fit",
        "Retailer fit",
        "Phù hợp nhà bán lẻ",
        "Helps what the retailer wants.",
        "Giúp nhà bán lẻ đạt điều họ muốn.",
      ),
      score(
        "evidence",
        "Evidence",
        "Bằng chứng",
        "5: measured here; 1: opinion.",
        "5: đã đo tại đây; 1: cảm tính.",
      ),
      score(
        "feasibility",
        "Feasibility",
        "Khả thi",
        "People, stock and budget are there.",
        "Có đủ người, hàng và ngân sách.",
      ),
      score("speed", "Speed", "Tốc độ", "5: results in a quarter.", "5: có kết quả trong một quý."),
      score(
        "benefit",
        "Joint benefit",
        "Lợi ích chung",
        "5: both gain alike.",
        "5: hai bên cùng lợi như nhau.",
      ),
      entry(
        "score",
        "number",
        ["Score", "Điểm"],
        [
          "Size of the prize scaled to 5 and counted twice, and the five scores.",
          "Quy mô quy về thang 5, hệ số hai, cộng năm điểm còn lại.",
        ],
        {
          formula: `IF(OR([driver]="",N([size])=0,COUNT([fit],[evidence],[feasibility],[speed],[benefit])<5),"",(2*5*[size]/MAX(drivers[size])+[fit]+[evidence]+[feasibility]+[speed]+[benefit])/7)`,
        },
      ),
      entry("rank", "count", ["Rank", "Hạng"], ["1 is best.", "1 là tốt nhất."], {
        formula: `IF([score]="","",RANK([score],drivers[score]))`,
      }),
    ],
  },
  {
    block: "charts",
    key: "driverCharts",
    title: words("What is worth doing", "Nên làm gì trước"),
    charts: [
      {
        key: "chartDrivers",
        title: words("Growth drivers by score", "Đòn bẩy theo điểm"),
        kind: "bar",
        categories: "drivers[driver]",
        numbers: "number",
        series: [{ values: "drivers[score]", name: words("Score, 1 to 5", "Điểm 1–5"), tone: "brand" }],
      },
      {
        key: "chartLoss",
        title: words("Sales lost a month to empty shelves", "Doanh số mất mỗi tháng vì trống kệ"),
        kind: "bar",
        categories: "availability[group]",
        numbers: "money",
        series: [{ values: "availability[loss]", name: words("Lost a month", "Mất mỗi tháng"), tone: "bad" }],
      },
    ],
  },
];
