/** Part 2: what both sides want to reach. */
import { entry, words, type Section } from "../definition";
import { figure } from "./columns";
import { quotient } from "./quotient";

/** The sentence, and what the row knows besides. */
const judged =
  '[objective],[baseline],[target],[history1:history2],[due],TRIM([driver]&" "&[retailerGoal]),[owner]';

export const objectives: Section = {
  key: "objectives",
  sheet: words("2 Objectives", "2 Mục tiêu"),
  title: words("2 Objectives", "2 Mục tiêu"),
  purpose: words(
    "Specific, measurable, achievable, relevant, time-bound: one metric an objective, with its baseline.",
    "Cụ thể, đo lường được, khả thi, phù hợp, có thời hạn: mỗi mục tiêu một chỉ số, có mức gốc.",
  ),
  tone: "brand",
  blocks: [
    {
      block: "table",
      key: "objectives",
      title: words("Objectives", "Mục tiêu"),
      note: words(
        "Write the sentence as both sides will read it; the figures beside it make it checkable.",
        "Viết câu như hai bên sẽ đọc; các con số bên cạnh giúp kiểm tra được.",
      ),
      minimumRows: 8,
      columns: [
        entry(
          "objective",
          "text",
          ["Objective", "Mục tiêu"],
          [
            "For example: raise sell-out in tier-A stores from 120 to 134 billion by 31/12.",
            "Ví dụ: tăng sell-out ở cửa hàng tier A từ 120 lên 134 tỷ trước 31/12.",
          ],
          { width: 44 },
        ),
        entry(
          "metric",
          "text",
          ["Metric", "Chỉ số"],
          ["One metric an objective.", "Mỗi mục tiêu một chỉ số."],
          { list: "metric", width: 16 },
        ),
        entry(
          "unit",
          "flag",
          ["Unit", "Đơn vị"],
          ["Money, %, multiple or number.", "Tiền, %, số lần hay số lượng."],
          { list: "unit", width: 9 },
        ),
        figure(
          "history1",
          ["Two years ago", "Hai năm trước"],
          ["Earlier value of the same metric.", "Giá trị trước đây của cùng chỉ số."],
        ),
        figure(
          "history2",
          ["Last year", "Năm trước"],
          ["Earlier value of the same metric.", "Giá trị trước đây của cùng chỉ số."],
        ),
        figure("baseline", ["Baseline", "Mức gốc"], ["Where we start.", "Mức xuất phát."]),
        figure(
          "target",
          ["Target", "Mức mục tiêu"],
          ["Where we want to be on the due date.", "Mức muốn đạt vào ngày hạn."],
        ),
        entry(
          "change",
          "share",
          ["Change", "Thay đổi"],
          [
            "Target ÷ baseline − 1; for a share, read the points between the two.",
            "Mục tiêu ÷ mức gốc − 1; với tỷ lệ, xem chênh lệch điểm phần trăm.",
          ],
          {
            formula: quotient("UPLIFT", "target", "baseline"),
          },
        ),
        entry("due", "date", ["Due", "Hạn"], ["Date by which it is reached.", "Ngày phải đạt."]),
        entry("owner", "text", ["Owner", "Phụ trách"], ["One person.", "Một người."], { width: 14 }),
        entry(
          "driver",
          "text",
          ["Growth driver", "Đòn bẩy"],
          ["The driver it rests on.", "Đòn bẩy mà mục tiêu dựa vào."],
          { list: "drivers[driver]", width: 20 },
        ),
        entry(
          "retailerGoal",
          "text",
          ["Retailer goal", "Mục tiêu nhà bán lẻ"],
          ["What it does for the retailer.", "Mang lại gì cho nhà bán lẻ."],
          { width: 22 },
        ),
        entry(
          "smart",
          "index",
          ["SMART score", "Điểm SMART"],
          [
            "0 to 5: a point each for specific, measurable, achievable, relevant, time-bound; half a point for partly.",
            "0 đến 5: mỗi tiêu chí cụ thể, đo lường được, khả thi, phù hợp, có thời hạn một điểm; đạt một phần nửa điểm.",
          ],
          {
            formula: `IF([objective]="","",JBP.SMART(${judged}))`,
            bands: [
              [4.5, "good"],
              [3, "warn"],
              [0, "bad"],
            ],
          },
        ),
        entry(
          "smartHint",
          "text",
          ["SMART hint", "Gợi ý SMART"],
          ["What to add; blank when all five are met.", "Cần thêm gì; trống khi đã đạt cả năm tiêu chí."],
          { width: 48, formula: `IF(OR([objective]="",[smart]=5),"",JBP.SMARTHINT(${judged},{language}))` },
        ),
      ],
    },
  ],
};
