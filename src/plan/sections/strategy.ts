/** Part 3: how both sides win. */
import { entry, words, type Section } from "../definition";

const money = (key: string, en: string, vi: string, noteEn: string, noteVi: string) =>
  entry(key, "money", [en, vi], [noteEn, noteVi], { total: "sum" as const });

const delta = (key: string, side: string, en: string, vi: string) =>
  entry(key, "money", [en, vi], ["Plan − year before.", "Kế hoạch − năm trước."], {
    formula: `IF(AND([${side}Base]="",[${side}Plan]=""),"",N([${side}Plan])-N([${side}Base]))`,
    total: "sum" as const,
  });

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
          list: "pillar" as const,
          width: 19,
        }),
        entry(
          "driver",
          "text",
          ["Growth driver", "Đòn bẩy"],
          ["The driver it serves.", "Đòn bẩy mà trụ cột phục vụ."],
          { list: "drivers[driver]" as const, width: 19 },
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
    {
      block: "table",
      key: "pnl",
      title: words("Joint P&L", "P&L chung"),
      note: words(
        "Income with +, cost with −. What one side pays the other is a transfer: it cancels in the joint column.",
        "Thu ghi +, chi ghi −. Khoản một bên trả cho bên kia là chuyển giao: bù trừ nhau ở cột chung.",
      ),
      columns: [
        entry(
          "line",
          "text",
          ["Line", "Khoản mục"],
          ["Sales, purchases, cost, funds.", "Doanh thu, mua hàng, chi phí, quỹ."],
        ),
        entry(
          "transfer",
          "flag",
          ["Transfer", "Chuyển giao"],
          ["Yes if one side pays the other.", "Chọn Có nếu một bên trả cho bên kia."],
          { list: "transfer" as const },
        ),
        money(
          "supplierBase",
          "Supplier, before",
          "NCC, năm trước",
          "Supplier's year before.",
          "Năm trước của nhà cung cấp.",
        ),
        money(
          "supplierPlan",
          "Supplier, plan",
          "NCC, kế hoạch",
          "Supplier with this plan.",
          "Nhà cung cấp theo kế hoạch.",
        ),
        delta("supplierDelta", "supplier", "Supplier gains", "NCC tăng thêm"),
        money(
          "retailerBase",
          "Retailer, before",
          "NBL, năm trước",
          "Retailer's year before.",
          "Năm trước của nhà bán lẻ.",
        ),
        money(
          "retailerPlan",
          "Retailer, plan",
          "NBL, kế hoạch",
          "Retailer with this plan.",
          "Nhà bán lẻ theo kế hoạch.",
        ),
        delta("retailerDelta", "retailer", "Retailer gains", "NBL tăng thêm"),
        entry(
          "jointDelta",
          "money",
          ["Joint gain", "Chung tăng thêm"],
          ["Both gains together.", "Tổng phần tăng của hai bên."],
          {
            formula: `IF([line]="","",N([supplierDelta])+N([retailerDelta]))`,
            total: "sum",
          },
        ),
        entry(
          "check",
          "flag",
          ["Check", "Kiểm tra"],
          [
            "A transfer must come to nothing for the two together.",
            "Chuyển giao cộng hai bên phải bằng không.",
          ],
          {
            list: "check" as const,
            formula: `IF([transfer]<>{transfer.yes},"",IF(ABS(N([supplierBase])+N([retailerBase]))+ABS(N([supplierPlan])+N([retailerPlan]))<0.5,{check.ok},{check.off}))`,
          },
        ),
      ],
    },
    {
      block: "form",
      key: "pnlResult",
      title: words("Who wins", "Ai thắng"),
      span: 2,
      fields: [
        entry(
          "winWin",
          "text",
          ["Verdict", "Kết luận"],
          ["Win–win only if both gain.", "Chỉ win–win khi cả hai cùng tăng."],
          {
            list: "winWin" as const,
            formula: `IF(COUNT(pnl[supplierDelta],pnl[retailerDelta])=0,"",JBP.WINWIN(SUM(pnl[supplierDelta]),SUM(pnl[retailerDelta]),0,{language}))`,
          },
        ),
        entry(
          "retailerPart",
          "share",
          ["Retailer's part of the joint gain", "Phần của nhà bán lẻ trong lợi ích chung"],
          ["How the gain is split.", "Lợi ích được chia thế nào."],
          {
            formula: `IF(SUM(pnl[jointDelta])=0,"",SUM(pnl[retailerDelta])/SUM(pnl[jointDelta]))`,
          },
        ),
      ],
    },
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
        entry("side", "text", ["Side", "Bên"], ["Who promises.", "Ai cam kết."], { list: "side" as const }),
        entry("resource", "text", ["Resource", "Nguồn lực"], ["Kind of resource.", "Loại nguồn lực."], {
          list: "resource" as const,
        }),
        entry(
          "value",
          "money",
          ["Value", "Giá trị"],
          ["In money, also for space and data.", "Quy ra tiền, kể cả vị trí và dữ liệu."],
          { total: "sum" },
        ),
        entry("due", "date", ["From", "Từ ngày"], ["When it is available.", "Khi nào sẵn sàng."]),
        entry("owner", "text", ["Owner", "Phụ trách"], ["A person's name.", "Tên người."]),
      ],
    },
    {
      block: "table",
      key: "load",
      title: words("Tactic load per driver", "Số tactic mỗi đòn bẩy"),
      note: words(
        "Up to 3 tactics a driver and 9 in all keep a plan focused.",
        "Tối đa 3 tactic một đòn bẩy và 9 tổng cộng để kế hoạch tập trung.",
      ),
      minimumRows: 4,
      columns: [
        entry(
          "driver",
          "text",
          ["Growth driver", "Đòn bẩy"],
          ["Drivers taken into the plan.", "Đòn bẩy được đưa vào kế hoạch."],
          { list: "drivers[driver]" as const },
        ),
        entry(
          "tactics",
          "count",
          ["Tactics", "Số tactic"],
          ["Activities that serve it, from 4 Action Plan.", "Hoạt động phục vụ nó, từ 4 Hành động."],
          {
            formula: `IF([driver]="","",COUNTIFS(activities[driver],[driver]))`,
            total: "sum",
          },
        ),
        entry(
          "verdict",
          "flag",
          ["Load", "Mức tải"],
          [
            "Focused, heavy or overloaded; the total looks at all drivers.",
            "Tập trung, nặng hay quá tải; dòng tổng xét mọi đòn bẩy.",
          ],
          {
            list: "load" as const,
            formula: `IF([tactics]="","",JBP.TACTICLOAD([tactics],1,{language}))`,
            total: `IF(COUNTA(load[driver])=0,"",JBP.TACTICLOAD(SUM(load[tactics]),COUNTA(load[driver]),{language}))`,
          },
        ),
      ],
    },
    {
      block: "table",
      key: "relationships",
      title: words("Relationship map", "Bản đồ quan hệ"),
      note: words(
        "From buyer to board: coverage is the share of people who have somebody of ours.",
        "Từ buyer đến ban lãnh đạo: độ phủ là tỷ lệ người đã có đầu mối bên ta.",
      ),
      columns: [
        entry("person", "text", ["Person", "Người"], ["Name at the retailer.", "Tên người phía nhà bán lẻ."]),
        entry("role", "text", ["Role", "Vai trò"], ["Function.", "Bộ phận, chức năng."]),
        entry(
          "level",
          "text",
          ["Level", "Cấp"],
          ["Buyer, manager, director.", "Buyer, trưởng phòng, giám đốc."],
        ),
        entry(
          "influence",
          "text",
          ["Influence", "Ảnh hưởng"],
          ["On decisions about this plan.", "Đối với quyết định về kế hoạch này."],
          { list: "influence" as const },
        ),
        entry("status", "flag", ["Attitude", "Thái độ"], ["Towards this plan.", "Đối với kế hoạch này."], {
          list: "relationship" as const,
          width: 16,
        }),
        entry(
          "owner",
          "text",
          ["Our contact", "Đầu mối bên ta"],
          ["Who looks after this person.", "Ai chăm sóc quan hệ này."],
          {
            total: `IF(COUNTA(relationships[person])=0,"",TEXT(COUNTA(relationships[owner])/COUNTA(relationships[person]),"0%"))`,
          },
        ),
      ],
    },
  ],
};
