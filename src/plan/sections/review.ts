/** Phase 4: what was reached, why, and what is done differently. */
import { entry, words, type Section } from "../definition";
import { figure, owner, pickedActivity } from "./columns";
import { quotients } from "./quotient";

const planned = (column: string) =>
  `IF([activity]="","",IFERROR(AVERAGEIFS(economics[${column}],economics[activity],[activity]),""))`;

/** LOOKUP, for INDEX of a table on another sheet reads the wrong one in the embedded workbook. */
const committed = (column: string) =>
  `IF([kpi]="","",IFERROR(IF(LOOKUP(2,1/(kpis[kpi]=[kpi]),kpis[${column}])="","",LOOKUP(2,1/(kpis[kpi]=[kpi]),kpis[${column}])),""))`;

export const review: Section = {
  key: "review",
  sheet: words("Review", "Đánh giá"),
  title: words("Review and next plan", "Đánh giá và kế hoạch tiếp theo"),
  purpose: words(
    "Planned against actual, the causes, the lessons, and the plan that follows (Playbook v2).",
    "Kế hoạch so với thực tế, nguyên nhân, bài học và kế hoạch kế tiếp (Playbook v2).",
  ),
  tone: "accent",
  blocks: [
    {
      block: "table",
      key: "results",
      title: words("Post-event review", "Đánh giá sau chương trình"),
      note: words(
        "Keep from the ROI hurdle, stop below the stop threshold, fix what lies between.",
        "Giữ khi đạt ROI tối thiểu, dừng khi dưới ngưỡng dừng, sửa khi ở giữa.",
      ),
      minimumRows: 8,
      columns: [
        pickedActivity,
        entry(
          "plannedUplift",
          "share",
          ["Planned uplift", "Uplift dự kiến"],
          ["From the action plan.", "Từ kế hoạch hành động."],
          { formula: planned("uplift") },
        ),
        entry(
          "baseline",
          "money",
          ["Baseline sales", "Doanh số baseline"],
          ["Expected without the activity.", "Dự kiến nếu không chạy."],
          { total: "sum" },
        ),
        entry(
          "actual",
          "money",
          ["Actual sales", "Doanh số thực tế"],
          ["During the activity.", "Trong chương trình."],
          { total: "sum" },
        ),
        entry(
          "uplift",
          "share",
          ["Actual uplift", "Uplift thực tế"],
          ["Actual ÷ baseline − 1.", "Thực tế ÷ baseline − 1."],
          quotients("results", "UPLIFT", "actual", "baseline"),
        ),
        entry(
          "taken",
          "money",
          ["From own SKUs", "Lấy từ SKU của ta"],
          [
            "Extra sales that our other SKUs lost to it (cannibalization).",
            "Phần tăng lấy từ SKU khác của ta (cannibalization).",
          ],
          { total: "sum" },
        ),
        entry(
          "cannibalization",
          "share",
          ["Cannibalization", "Cannibalization"],
          ["From own SKUs ÷ extra sales.", "Phần lấy từ SKU của ta ÷ doanh số tăng thêm."],
          {
            width: 16,
            formula: `IF(OR([taken]="",[actual]="",[baseline]="",[actual]<=[baseline]),"",JBP.CANNIBALIZATION([taken],[actual]-[baseline]))`,
          },
        ),
        entry(
          "profit",
          "money",
          ["Incremental profit", "Lợi nhuận tăng thêm"],
          ["Net of what it took from other SKUs.", "Đã trừ phần lấy từ SKU khác."],
          { total: "sum" },
        ),
        entry(
          "cost",
          "money",
          ["Actual cost", "Chi phí thực tế"],
          ["All trade cost.", "Toàn bộ chi phí thương mại."],
          { total: "sum" },
        ),
        entry(
          "plannedRoi",
          "multiple",
          ["Planned ROI", "ROI dự kiến"],
          ["From the action plan.", "Từ kế hoạch hành động."],
          { formula: planned("roi") },
        ),
        entry(
          "roi",
          "multiple",
          ["Actual ROI", "ROI thực tế"],
          ["Incremental profit ÷ cost.", "Lợi nhuận tăng thêm ÷ chi phí."],
          quotients("results", "ROI", "profit", "cost"),
        ),
        entry(
          "verdict",
          "flag",
          ["Keep, fix, stop", "Giữ, sửa, dừng"],
          ["By the thresholds on the overview.", "Theo ngưỡng ở trang tổng quan."],
          {
            list: "verdict",
            formula: `IF(OR([roi]="",{roiHurdle}=""),"",IF([roi]>={roiHurdle},{verdict.keep},IF([roi]<{stopBelow},{verdict.stop},{verdict.fix})))`,
          },
        ),
        entry(
          "cause",
          "flag",
          ["Main cause", "Nguyên nhân chính"],
          ["Why it did better or worse than planned.", "Vì sao tốt hơn hoặc kém hơn dự kiến."],
          { list: "cause" },
        ),
        entry("lesson", "text", ["What we learned", "Bài học"], ["One sentence.", "Một câu."], { width: 36 }),
      ],
    },
    {
      block: "charts",
      key: "reviewCharts",
      title: words("Planned against actual", "Dự kiến so với thực tế"),
      charts: [
        {
          key: "chartReview",
          title: words("ROI, planned and actual", "ROI dự kiến và thực tế"),
          kind: "column",
          categories: "results[activity]",
          numbers: "multiple",
          series: [
            { values: "results[plannedRoi]", name: words("Planned", "Dự kiến"), tone: "none" },
            { values: "results[roi]", name: words("Actual", "Thực tế"), tone: "brand" },
          ],
        },
        {
          key: "chartCauses",
          title: words("Causes", "Nguyên nhân"),
          kind: "bar",
          categories: "causes[cause]",
          numbers: "count",
          series: [{ values: "causes[total]", name: words("Times named", "Số lần nêu"), tone: "accent" }],
        },
      ],
    },
    {
      block: "table",
      key: "causes",
      title: words("Causes, by the four kinds", "Nguyên nhân theo bốn nhóm"),
      minimumRows: 4,
      rows: [{ cause: "shopper" }, { cause: "execution" }, { cause: "price" }, { cause: "resources" }],
      columns: [
        entry("cause", "text", ["Cause", "Nguyên nhân"], ["The four kinds.", "Bốn nhóm nguyên nhân."], {
          list: "cause",
        }),
        entry(
          "reviews",
          "count",
          ["In reviews", "Trong đánh giá"],
          ["Activities above with this cause.", "Số hoạt động ở trên có nguyên nhân này."],
          {
            formula: `COUNTIFS(results[cause],[cause])`,
            total: "sum",
          },
        ),
        entry(
          "exceptions",
          "count",
          ["In exceptions", "Trong ngoại lệ"],
          ["Entries of the exception log.", "Số dòng trong nhật ký ngoại lệ."],
          {
            formula: `COUNTIFS(exceptions[cause],[cause])`,
            total: "sum",
          },
        ),
        entry("total", "count", ["Total", "Tổng"], ["Both together.", "Cộng cả hai."], {
          formula: `[reviews]+[exceptions]`,
          total: "sum",
        }),
        entry(
          "size",
          "money",
          ["At stake a month", "Ảnh hưởng mỗi tháng"],
          ["From the exception log.", "Từ nhật ký ngoại lệ."],
          {
            formula: `SUMIFS(exceptions[size],exceptions[cause],[cause])`,
            total: "sum",
          },
        ),
      ],
    },
    {
      block: "table",
      key: "decisions",
      title: words("Decisions", "Quyết định"),
      columns: [
        entry(
          "decision",
          "text",
          ["Decision", "Quyết định"],
          ["What is done differently.", "Sẽ làm khác điều gì."],
        ),
        entry(
          "verdict",
          "flag",
          ["Keep, fix, stop", "Giữ, sửa, dừng"],
          ["Kind of decision.", "Loại quyết định."],
          { list: "verdict" },
        ),
        entry("date", "date", ["Decided on", "Ngày quyết định"], ["Date of the review.", "Ngày review."]),
        entry("due", "date", ["From", "Áp dụng từ"], ["When it takes effect.", "Khi nào áp dụng."]),
        entry(
          "budget",
          "money",
          ["Budget moved", "Ngân sách chuyển"],
          ["More with +, less with −.", "Tăng ghi +, giảm ghi −."],
          { total: "sum" },
        ),
        owner(),
        entry("activity", "text", ["Activity", "Hoạt động"], ["That it is about.", "Hoạt động liên quan."], {
          list: "activities[activity]",
        }),
      ],
    },
    {
      block: "table",
      key: "nextPlan",
      title: words("Next plan (Playbook v2)", "Kế hoạch tiếp theo (Playbook v2)"),
      note: words(
        "What was committed against what was reached, the next target, and what becomes standard.",
        "Cam kết so với kết quả, mục tiêu kế tiếp và điều trở thành chuẩn.",
      ),
      minimumRows: 6,
      columns: [
        entry("kpi", "text", ["KPI", "KPI"], ["Pick the KPI.", "Chọn KPI."], { list: "kpis[kpi]" }),
        entry("unit", "flag", ["Unit", "Đơn vị"], ["From the scorecard.", "Lấy từ scorecard."], {
          formula: committed("unit"),
        }),
        figure("target", ["Committed", "Cam kết"], ["Target of this plan.", "Mục tiêu của kế hoạch này."], {
          formula: committed("target"),
        }),
        figure(
          "reached",
          ["Reached", "Kết quả"],
          ["To date, from the scorecard.", "Đến nay, từ scorecard."],
          {
            formula: committed("toDate"),
          },
        ),
        figure(
          "next",
          ["Next target", "Mục tiêu kế tiếp"],
          ["For the next plan.", "Cho kế hoạch tiếp theo."],
        ),
        owner(),
        entry(
          "practice",
          "text",
          ["Becomes standard", "Chuẩn hóa"],
          [
            "The practice that worked and is kept (best practice).",
            "Cách làm hiệu quả được giữ lại thành chuẩn (best practice).",
          ],
        ),
      ],
    },
  ],
};
