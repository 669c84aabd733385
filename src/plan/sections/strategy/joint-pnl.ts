/** Both sides' profit with and without the plan: win–win is calculated, not claimed. */
import { entry, words, type Block } from "../../definition";

const money = (key: string, en: string, vi: string, noteEn: string, noteVi: string) =>
  entry(key, "money", [en, vi], [noteEn, noteVi], { total: "sum" });

const delta = (key: string, side: string, en: string, vi: string) =>
  entry(key, "money", [en, vi], ["Plan − year before.", "Kế hoạch − năm trước."], {
    formula: `IF(AND([${side}Base]="",[${side}Plan]=""),"",N([${side}Plan])-N([${side}Base]))`,
    total: "sum",
  });

/** Amounts that differ by less, as a share of them, are the same: a part in a million, whatever the plan's unit. */
const rounding = "1E-6";

export const jointPnl: readonly Block[] = [
  {
    block: "table",
    key: "pnl",
    title: words("Joint P&L", "P&L chung"),
    note: words(
      "Income with +, cost with −. What one side pays the other is a transfer: it cancels in the joint column.",
      "Thu ghi +, chi ghi −. Khoản một bên trả cho bên kia là chuyển giao: bù trừ nhau ở cột tổng. NCC: nhà cung cấp; NBL: nhà bán lẻ.",
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
        { list: "transfer" },
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
        ["Joint gain", "Tổng tăng thêm"],
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
          list: "check",
          formula: `IF([transfer]<>{transfer.yes},"",IF(AND(ABS(N([supplierBase])+N([retailerBase]))<=ABS(N([supplierBase]))*${rounding},ABS(N([supplierPlan])+N([retailerPlan]))<=ABS(N([supplierPlan]))*${rounding}),{check.ok},{check.off}))`,
        },
      ),
    ],
  },
  {
    block: "form",
    key: "pnlResult",
    title: words("Who gains", "Bên nào có lợi"),
    span: 2,
    fields: [
      entry(
        "winWin",
        "text",
        ["Verdict", "Kết luận"],
        ["Win–win only if both gain.", "Chỉ win–win khi cả hai cùng tăng."],
        {
          list: "winWin",
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
];
