/** What activities cost and bring, and the gates that pilots have to pass. */
import { entry, words, type Block } from "../../definition";
import { pickedActivity } from "../columns";
import { quotientOfSums } from "../quotient";

const filled = (...keys: string[]) => `OR(${keys.map((key) => `[${key}]=""`).join(",")})`;

/** The pilot's own threshold, or the plan's. */
const own = (threshold: string) => `IF([${threshold}]="",{${threshold}},[${threshold}])`;

export const economics: readonly Block[] = [
  {
    block: "table",
    key: "economics",
    title: words("Economics", "Hiệu quả"),
    note: words(
      "Sales at regular prices. The discount is paid on every unit sold during the activity, not only on the extra ones.",
      "Doanh số theo giá thường. Chi phí giảm giá tính trên mọi đơn vị bán trong chương trình, không chỉ phần tăng thêm.",
    ),
    minimumRows: 10,
    columns: [
      pickedActivity,
      entry(
        "baseline",
        "money",
        ["Baseline sales", "Doanh số baseline"],
        [
          "Sales of these stores in this time without the activity.",
          "Doanh số của các cửa hàng này trong kỳ nếu không có hoạt động.",
        ],
        { total: "sum" },
      ),
      entry(
        "margin",
        "share",
        ["Margin", "Biên lợi nhuận"],
        ["Supplier's margin at the regular price.", "Biên của nhà cung cấp ở giá thường."],
      ),
      entry(
        "uplift",
        "share",
        ["Expected uplift", "Uplift dự kiến"],
        ["0.2 is 20% more than the baseline.", "0,2 là tăng 20% so với baseline."],
        { limits: [0, 20] },
      ),
      entry(
        "discount",
        "share",
        ["Price cut", "Giảm giá"],
        ["As a share of the price; blank if none.", "Tỷ lệ trên giá; trống nếu không giảm."],
      ),
      entry(
        "fixed",
        "money",
        ["Other cost", "Chi phí khác"],
        ["Display, listing, sampling, people.", "Trưng bày, listing, sampling, nhân sự."],
        { total: "sum" },
      ),
      entry(
        "budget",
        "money",
        ["Budget", "Ngân sách"],
        [
          "Price cut on all sales, and the other cost.",
          "Chi phí giảm giá trên mọi doanh số cộng chi phí khác.",
        ],
        {
          formula: `IF([activity]="","",N([baseline])*(1+N([uplift]))*N([discount])+N([fixed]))`,
          total: "sum",
        },
      ),
      entry(
        "profit",
        "money",
        ["Incremental profit", "Lợi nhuận tăng thêm"],
        ["Baseline × uplift × margin.", "Baseline × uplift × biên lợi nhuận."],
        {
          formula: `IF(${filled("baseline", "uplift", "margin")},"",[baseline]*[uplift]*[margin])`,
          total: "sum",
        },
      ),
      entry(
        "roi",
        "multiple",
        ["ROI", "ROI"],
        ["Incremental profit ÷ budget.", "Lợi nhuận tăng thêm ÷ ngân sách."],
        {
          formula: `IF(OR([profit]="",[budget]=0),"",JBP.ROI([profit],[budget]))`,
          total: quotientOfSums("economics", "ROI", "profit", "budget"),
        },
      ),
      entry(
        "breakEven",
        "share",
        ["Break-even uplift", "Uplift hòa vốn"],
        ["Uplift at which the activity just pays.", "Mức uplift vừa đủ bù chi phí."],
        {
          formula: `IF(OR(${filled("baseline", "margin")},[budget]=0),"",JBP.BREAKEVEN(N([discount]),[margin],N([fixed]),[baseline]))`,
        },
      ),
      entry(
        "verdict",
        "flag",
        ["Against hurdle", "So với ROI tối thiểu"],
        ["Expected ROI against the plan's hurdle.", "ROI dự kiến so với mức tối thiểu của kế hoạch."],
        {
          list: "status",
          formula: `IF(OR([roi]="",{roiHurdle}=""),"",JBP.STATUS([roi],{roiHurdle},,"higher",{language}))`,
        },
      ),
      entry(
        "supplierShare",
        "share",
        ["Supplier pays", "Tỷ lệ NCC chi"],
        ["Share of the budget; the retailer pays the rest.", "Tỷ lệ ngân sách; phần còn lại nhà bán lẻ trả."],
      ),
      entry(
        "supplierPays",
        "money",
        ["Supplier amount", "NCC chi"],
        ["Budget × supplier's share.", "Ngân sách × tỷ lệ của nhà cung cấp."],
        {
          formula: `IF(COUNT([budget],[supplierShare])<2,"",[budget]*[supplierShare])`,
          total: "sum",
        },
      ),
      entry("retailerPays", "money", ["Retailer amount", "NBL chi"], ["The rest.", "Phần còn lại."], {
        formula: `IF(COUNT([budget],[supplierShare])<2,"",[budget]*(1-[supplierShare]))`,
        total: "sum",
      }),
    ],
  },
  {
    block: "table",
    key: "pilots",
    title: words("Pilots and gates", "Thử nghiệm và điểm quyết định"),
    note: words(
      "Thresholds are agreed before the start. Control stores show what would have happened anyway.",
      "Ngưỡng được thống nhất trước khi chạy. Cửa hàng đối chứng cho biết điều vẫn xảy ra nếu không chạy.",
    ),
    minimumRows: 3,
    columns: [
      entry("activity", "text", ["Pilot", "Thử nghiệm"], ["Pick the activity.", "Chọn hoạt động."], {
        list: "activities[activity]",
      }),
      entry(
        "stores",
        "count",
        ["Pilot stores", "Cửa hàng thử"],
        ["Stores in the pilot.", "Số cửa hàng thử nghiệm."],
      ),
      entry(
        "cv",
        "share",
        ["Variation between stores", "Biến động giữa cửa hàng"],
        ["Standard deviation ÷ mean of store sales.", "Độ lệch chuẩn ÷ trung bình doanh số cửa hàng."],
        { limits: [0, 5] },
      ),
      entry(
        "effect",
        "share",
        ["Effect to detect", "Mức cần phát hiện"],
        ["Smallest uplift worth finding.", "Mức uplift nhỏ nhất đáng phát hiện."],
      ),
      entry(
        "needed",
        "count",
        ["Stores needed", "Cửa hàng cần"],
        ["Per group, at 95% confidence and 80% power.", "Mỗi nhóm, độ tin cậy 95%, lực kiểm định 80%."],
        {
          formula: `IF(${filled("cv", "effect")},"",JBP.PILOTSTORES([cv],[effect]))`,
        },
      ),
      entry(
        "scaleAt",
        "multiple",
        ["Scale at ROI", "Mở rộng khi ROI từ"],
        ["Blank: as on the overview.", "Trống: theo trang tổng quan."],
      ),
      entry(
        "stopBelow",
        "multiple",
        ["Stop below ROI", "Dừng khi ROI dưới"],
        ["Blank: as on the overview.", "Trống: theo trang tổng quan."],
      ),
      entry(
        "testBefore",
        "money",
        ["Pilot, before", "Thử, trước"],
        ["Sales of pilot stores before.", "Doanh số nhóm thử trước đó."],
      ),
      entry(
        "testAfter",
        "money",
        ["Pilot, during", "Thử, trong kỳ"],
        ["Sales of pilot stores during.", "Doanh số nhóm thử trong kỳ."],
      ),
      entry(
        "controlBefore",
        "money",
        ["Control, before", "Đối chứng, trước"],
        ["Sales of control stores before.", "Doanh số nhóm đối chứng trước đó."],
      ),
      entry(
        "controlAfter",
        "money",
        ["Control, during", "Đối chứng, trong kỳ"],
        ["Sales of control stores during.", "Doanh số nhóm đối chứng trong kỳ."],
      ),
      entry(
        "lift",
        "share",
        ["Net uplift", "Uplift ròng"],
        ["Pilot against control.", "Nhóm thử so với đối chứng."],
        {
          formula: `IF(${filled("testBefore", "testAfter", "controlBefore", "controlAfter")},"",JBP.PILOTLIFT([testBefore],[testAfter],[controlBefore],[controlAfter]))`,
        },
      ),
      entry(
        "roi",
        "multiple",
        ["Pilot ROI", "ROI thử nghiệm"],
        ["From the post-event review.", "Từ bảng đánh giá sau chương trình."],
        {
          formula: `IF([activity]="","",IFERROR(AVERAGEIFS(results[roi],results[activity],[activity]),""))`,
        },
      ),
      entry(
        "decision",
        "flag",
        ["Gate", "Quyết định"],
        ["Scale, adjust or stop, by the two thresholds.", "Mở rộng, điều chỉnh hay dừng, theo hai ngưỡng."],
        {
          list: "gate",
          formula: `IF(OR([roi]="",AND([scaleAt]="",{scaleAt}="")),"",JBP.GATE([roi],${own("scaleAt")},${own("stopBelow")},{language}))`,
        },
      ),
    ],
  },
];
