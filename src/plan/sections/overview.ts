/** The first sheet: whose plan it is, why this account deserves one, how far it is, and whether it is a JBP yet. */
import { entry, words, type PlanSettings, type Section, unitWords } from "../definition";
import { monthStart, monthsOf } from "../layout/places";
import { accountPriority } from "./account-priority";
import { agreement } from "./agreement";
import { checklist, phases } from "./checklist";

const endOf = (settings: PlanSettings) => monthStart(settings, monthsOf(settings)) - 1;

const kpiFigure = (metric: string, column: string) =>
  `IFERROR(AVERAGEIFS(kpis[${column}],kpis[metric],{metric.${metric}}),"")`;

export const overview: Section = {
  key: "overview",
  sheet: words("Overview", "Tổng quan"),
  title: words("Joint business plan", "Kế hoạch kinh doanh chung (JBP)"),
  purpose: words(
    "Two minutes for both sides: what was agreed, how far it is, who signed.",
    "Hai bên đọc trong hai phút: đã thống nhất gì, đến đâu rồi, ai đã ký.",
  ),
  tone: "brand",
  blocks: [
    {
      block: "cards",
      key: "headline",
      title: words("Headline figures", "Con số chính"),
      fields: [
        entry(
          "headSellOut",
          "share",
          ["Sell-out against target to date", "Sell-out so với mục tiêu đến nay"],
          ["From 5 Measurement.", "Lấy từ 5 Đo lường."],
          { formula: kpiFigure("sellOut", "attainment") },
        ),
        entry(
          "headRoi",
          "multiple",
          ["Trade ROI", "ROI ngân sách thương mại"],
          ["From 5 Measurement: a multiple, 1.0 breaks even.", "Lấy từ 5 Đo lường: số lần, 1,0 là hòa vốn."],
          { formula: kpiFigure("roi", "toDate") },
        ),
        entry(
          "headOsa",
          "share",
          ["On-shelf availability", "Tỷ lệ có hàng trên kệ (OSA)"],
          ["From 5 Measurement, latest month.", "Lấy từ 5 Đo lường, tháng gần nhất."],
          { formula: kpiFigure("osa", "toDate") },
        ),
        entry(
          "headFund",
          "share",
          ["Trade fund committed", "Quỹ thương mại đã cam kết"],
          ["What activities take ÷ the trade fund.", "Phần hoạt động dùng ÷ quỹ thương mại."],
          {
            formula: `IF(N({fund})=0,"",SUM(activities[fromFund])/{fund})`,
            bands: [[1.000001, "bad"]],
          },
        ),
        entry(
          "headScore",
          "share",
          ["Scorecard", "Điểm scorecard"],
          [
            "Weighted attainment of all KPIs, each capped at 120%.",
            "Mức đạt có trọng số của mọi KPI, mỗi KPI tối đa 120%.",
          ],
          { formula: "{scorecard}" },
        ),
        entry(
          "headReview",
          "date",
          ["Next review", "Lần review tới"],
          ["The first date in the review calendar.", "Ngày gần nhất trong lịch review."],
          { formula: `IF(COUNT(reviews[next])=0,"",MIN(reviews[next]))` },
        ),
      ],
    },
    {
      block: "form",
      key: "plan",
      title: words("The plan", "Kế hoạch"),
      span: 5,
      fields: [
        entry("supplier", "text", ["Supplier", "Nhà cung cấp"], ["Your company.", "Công ty của bạn."]),
        entry(
          "retailer",
          "text",
          ["Retailer", "Nhà bán lẻ"],
          ["The key account this plan is made with.", "Khách hàng trọng điểm cùng lập kế hoạch."],
        ),
        entry(
          "category",
          "text",
          ["Category", "Ngành hàng"],
          ["The category or categories the plan covers.", "Ngành hàng mà kế hoạch bao gồm."],
        ),
        entry(
          "vision",
          "text",
          ["Joint vision", "Tầm nhìn chung"],
          [
            "One sentence: what both sides want to have built in 1 to 3 years.",
            "Một câu: hai bên muốn cùng xây dựng điều gì trong 1–3 năm.",
          ],
        ),
        entry(
          "start",
          "date",
          ["From", "Từ ngày"],
          [
            "First day of the plan. The months of the sheets were laid out from it: for other months insert a new plan.",
            "Ngày đầu của kế hoạch. Các tháng trong kế hoạch được lập theo ngày này: cần tháng khác thì chèn kế hoạch mới.",
          ],
          { value: ({ start }) => start },
        ),
        entry(
          "end",
          "date",
          ["To", "Đến ngày"],
          ["Last day of the plan: 1 to 3 years.", "Ngày cuối của kế hoạch: 1–3 năm."],
          { value: endOf },
        ),
        entry(
          "asOf",
          "date",
          ["Figures as of", "Số liệu đến ngày"],
          [
            "Change this date at each review: status, pace and required rate are worked out for it.",
            "Đổi ngày này ở mỗi lần review: trạng thái, tiến độ và mức cần đạt được tính theo ngày này.",
          ],
          { value: ({ start }) => start },
        ),
        entry("currency", "text", ["Currency", "Tiền tệ"], ["ISO code.", "Mã ISO."], {
          value: ({ currency }) => currency,
        }),
        entry(
          "unit",
          "text",
          ["Unit of amounts", "Đơn vị số tiền"],
          [
            "All amounts of the plan are typed in this unit; changing the word does not convert them.",
            "Mọi số tiền trong kế hoạch nhập theo đơn vị này; đổi chữ ở đây không quy đổi số đã nhập.",
          ],
          { value: ({ unit }) => unitWords[unit] },
        ),
        entry(
          "nsvLast",
          "money",
          ["NSV, year before", "NSV năm trước"],
          [
            "Net sales value to this retailer in the year before the plan.",
            "Doanh thu thuần (NSV) với nhà bán lẻ này trong năm trước kế hoạch.",
          ],
        ),
        entry(
          "nsvPlan",
          "money",
          ["NSV, plan", "NSV kế hoạch"],
          ["Net sales value planned for the whole period.", "Doanh thu thuần dự kiến cho cả kỳ kế hoạch."],
        ),
        entry(
          "fundRate",
          "share",
          ["Trade fund, % of NSV", "Quỹ thương mại, % NSV"],
          [
            "The share of planned NSV that the supplier invests in trade activity.",
            "Tỷ lệ NSV kế hoạch mà nhà cung cấp đầu tư cho hoạt động thương mại.",
          ],
        ),
        entry(
          "fund",
          "money",
          ["Trade fund", "Quỹ thương mại"],
          ["Planned NSV × trade fund rate.", "NSV kế hoạch × tỷ lệ quỹ."],
          { formula: `IF(OR({nsvPlan}="",{fundRate}=""),"",{nsvPlan}*{fundRate})` },
        ),
        entry(
          "roiHurdle",
          "multiple",
          ["ROI hurdle", "ROI tối thiểu"],
          [
            "Lowest ROI the two sides accept for the whole fund, as a multiple.",
            "ROI thấp nhất hai bên chấp nhận cho cả quỹ, tính bằng số lần.",
          ],
        ),
        entry(
          "scaleAt",
          "multiple",
          ["Scale a pilot at ROI", "Mở rộng thử nghiệm khi ROI từ"],
          ["Agreed before the pilot starts.", "Thống nhất trước khi chạy thử nghiệm."],
        ),
        entry(
          "stopBelow",
          "multiple",
          ["Stop a pilot below ROI", "Dừng thử nghiệm khi ROI dưới"],
          ["1.0 is where an activity just pays for itself.", "1,0 là mức hoạt động vừa đủ bù chi phí."],
          { value: 1 },
        ),
      ],
    },
    ...accountPriority,
    phases,
    { block: "contents", key: "contents", title: words("In this plan", "Trong kế hoạch này") },
    checklist,
    ...agreement,
  ],
};
