/** What went off plan, and what was done about it. */
import { entry, words, type Section } from "../definition";
import { owner } from "./columns";

export const exceptions: Section = {
  key: "exceptions",
  sheet: words("Exceptions", "Ngoại lệ"),
  title: words("Exceptions", "Nhật ký ngoại lệ"),
  purpose: words(
    "Out of stock, planogram not followed, ROI below plan: noted the day it is seen, with an action and a date.",
    "Thiếu hàng, sai planogram, ROI thấp hơn dự kiến: ghi ngay khi thấy, kèm hành động và hạn.",
  ),
  tone: "warn",
  blocks: [
    {
      block: "table",
      key: "exceptions",
      title: words("Log", "Nhật ký"),
      minimumRows: 12,
      columns: [
        entry(
          "what",
          "text",
          ["What happened", "Sự việc"],
          ["One sentence with the figure.", "Một câu, có con số."],
        ),
        entry("date", "date", ["Seen on", "Ngày thấy"], ["Date.", "Ngày."]),
        entry("kpi", "text", ["KPI", "KPI"], ["The KPI it hurts.", "KPI bị ảnh hưởng."], {
          list: "kpis[kpi]",
        }),
        entry("group", "text", ["Store group", "Nhóm cửa hàng"], ["Where.", "Ở đâu."]),
        entry(
          "size",
          "money",
          ["At stake a month", "Ảnh hưởng mỗi tháng"],
          ["Sales or profit at stake.", "Doanh số hoặc lợi nhuận bị ảnh hưởng."],
          { total: "sum" },
        ),
        entry(
          "cause",
          "flag",
          ["Cause", "Nguyên nhân"],
          ["Shopper, execution, price or resources.", "Shopper, triển khai, giá hay nguồn lực."],
          { list: "cause" },
        ),
        entry(
          "action",
          "text",
          ["Corrective action", "Hành động khắc phục"],
          ["What is done about it.", "Làm gì để khắc phục."],
          { width: 30 },
        ),
        owner({ width: 14 }),
        entry("due", "date", ["Due", "Hạn"], ["Date.", "Ngày."]),
        entry("progress", "flag", ["Status", "Trạng thái"], ["Where it stands.", "Tình trạng hiện tại."], {
          list: "progress",
        }),
        entry(
          "result",
          "text",
          ["Result", "Kết quả"],
          ["What came of it, with the figure.", "Kết quả ra sao, có con số."],
          { width: 26 },
        ),
      ],
    },
  ],
};
