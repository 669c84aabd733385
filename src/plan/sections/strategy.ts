/** Part 3: how both sides win. */
import { entry, words, type Section } from "../definition";
import { owner } from "./columns";
import { focus } from "./strategy/focus";
import { jointPnl } from "./strategy/joint-pnl";

export const strategy: Section = {
  key: "strategy",
  sheet: words("3 Strategy", "3 Chiến lược"),
  title: words("3 Strategy: win–win pillars", "3 Chiến lược: các trụ cột win–win"),
  purpose: words(
    "Who gives what, who gains what, and the proof that both profit.",
    "Ai đóng góp gì, ai được gì, và bằng chứng rằng cả hai cùng có lợi.",
  ),
  tone: "brand",
  blocks: [
    {
      block: "table",
      key: "pillars",
      title: words("Pillars", "Trụ cột"),
      minimumRows: 5,
      columns: [
        entry("what", "text", ["What we do together", "Hai bên cùng làm gì"], ["One sentence.", "Một câu."]),
        entry("pillar", "text", ["Pillar", "Trụ cột"], ["Field of cooperation.", "Lĩnh vực hợp tác."], {
          list: "pillar",
          width: 19,
        }),
        entry(
          "driver",
          "text",
          ["Growth driver", "Đòn bẩy"],
          ["The driver it serves.", "Đòn bẩy mà trụ cột phục vụ."],
          { list: "drivers[driver]", width: 19 },
        ),
        entry(
          "supplierGives",
          "text",
          ["Supplier gives", "Nhà cung cấp đóng góp"],
          ["Money, stock, people, data.", "Tiền, hàng, người, dữ liệu."],
        ),
        entry(
          "retailerGives",
          "text",
          ["Retailer gives", "Nhà bán lẻ đóng góp"],
          ["Space, data, people.", "Vị trí, dữ liệu, nhân sự."],
        ),
        entry(
          "supplierGains",
          "text",
          ["Supplier gains", "Nhà cung cấp được"],
          ["What it is worth to the supplier.", "Giá trị với nhà cung cấp."],
        ),
        entry(
          "retailerGains",
          "text",
          ["Retailer gains", "Nhà bán lẻ được"],
          ["What it is worth to the retailer.", "Giá trị với nhà bán lẻ."],
        ),
      ],
    },
    ...jointPnl,
    {
      block: "table",
      key: "resources",
      title: words("Resource commitments", "Cam kết nguồn lực"),
      note: words(
        "Who invests what: each line is a promise with a date.",
        "Ai đầu tư gì: mỗi dòng là một cam kết có ngày.",
      ),
      columns: [
        entry("commitment", "text", ["Commitment", "Cam kết"], ["What is promised.", "Điều được cam kết."]),
        entry("side", "text", ["Side", "Bên"], ["Who promises.", "Ai cam kết."], { list: "side" }),
        entry("resource", "text", ["Resource", "Nguồn lực"], ["Kind of resource.", "Loại nguồn lực."], {
          list: "resource",
        }),
        entry(
          "value",
          "money",
          ["Value", "Giá trị"],
          ["In money, also for space and data.", "Quy ra tiền, kể cả vị trí và dữ liệu."],
          { total: "sum" },
        ),
        entry("due", "date", ["From", "Từ ngày"], ["When it is available.", "Khi nào sẵn sàng."]),
        owner(),
      ],
    },
    ...focus,
  ],
};
