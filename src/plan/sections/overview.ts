/** The first sheet: whose plan it is, why this account deserves one, how far it is, and whether it is a JBP yet. */
import { words, type PlanSettings, type Section } from "../definition";
import { monthStart, monthsOf } from "../layout/places";
import { accountPriority } from "./account-priority";
import { checklist } from "./checklist";

const endOf = (settings: PlanSettings) => monthStart(settings, monthsOf(settings)) - 1;

const kpiFigure = (metric: string, column: string) =>
  `IFERROR(INDEX(kpis[${column}],MATCH({metric.${metric}},kpis[metric],0)),"")`;

export const overview: Section = {
  key: "overview",
  sheet: words("Overview", "Tổng quan"),
  title: words("Joint business plan", "Kế hoạch kinh doanh chung (JBP)"),
  purpose: words(
    "One page both sides can read in two minutes: what was agreed, how far it is, who signed.",
    "Một trang để hai bên đọc trong hai phút: đã thống nhất gì, đến đâu rồi, ai đã ký.",
  ),
  tone: "brand",
  blocks: [
    {
      block: "cards",
      key: "headline",
      title: words("Headline figures", "Con số chính"),
      fields: [
        {
          key: "headSellOut",
          name: words("Sell-out against target to date", "Sell-out so với mục tiêu đến nay"),
          note: words("From 5 Measurement.", "Lấy từ 5 Đo lường."),
          kind: "share",
          formula: kpiFigure("sellOut", "attainment"),
        },
        {
          key: "headRoi",
          name: words("Trade ROI", "ROI ngân sách thương mại"),
          note: words(
            "From 5 Measurement: a multiple, 1.0 breaks even.",
            "Lấy từ 5 Đo lường: số lần, 1,0 là hòa vốn.",
          ),
          kind: "multiple",
          formula: kpiFigure("roi", "toDate"),
        },
        {
          key: "headOsa",
          name: words("On-shelf availability", "Tỷ lệ có hàng trên kệ (OSA)"),
          note: words("From 5 Measurement, latest month.", "Lấy từ 5 Đo lường, tháng gần nhất."),
          kind: "share",
          formula: kpiFigure("osa", "toDate"),
        },
        {
          key: "headFund",
          name: words("Trade fund committed", "Quỹ thương mại đã cam kết"),
          note: words("What activities take ÷ the trade fund.", "Phần hoạt động dùng ÷ quỹ thương mại."),
          kind: "share",
          formula: `IF(N({fund})=0,"",SUM(activities[fromFund])/{fund})`,
        },
        {
          key: "headScore",
          name: words("Scorecard", "Điểm scorecard"),
          note: words(
            "Weighted attainment of all KPIs, each capped at 120%.",
            "Mức đạt có trọng số của mọi KPI, mỗi KPI tối đa 120%.",
          ),
          kind: "share",
          formula: "{scorecard}",
        },
        {
          key: "headReview",
          name: words("Next review", "Lần review tới"),
          note: words("The first date in the review calendar.", "Ngày gần nhất trong lịch review."),
          kind: "date",
          formula: `IF(COUNT(reviews[next])=0,"",MIN(reviews[next]))`,
        },
      ],
    },
    {
      block: "form",
      key: "plan",
      title: words("The plan", "Kế hoạch"),
      span: 5,
      fields: [
        {
          key: "supplier",
          name: words("Supplier", "Nhà cung cấp"),
          note: words("Your company.", "Công ty của bạn."),
          kind: "text",
        },
        {
          key: "retailer",
          name: words("Retailer", "Nhà bán lẻ"),
          note: words("The key account this plan is made with.", "Khách hàng trọng điểm cùng lập kế hoạch."),
          kind: "text",
        },
        {
          key: "category",
          name: words("Category", "Ngành hàng"),
          note: words("The category or categories the plan covers.", "Ngành hàng mà kế hoạch bao gồm."),
          kind: "text",
        },
        {
          key: "vision",
          name: words("Joint vision", "Tầm nhìn chung"),
          note: words(
            "One sentence: what both sides want to have built in 1 to 3 years.",
            "Một câu: hai bên muốn cùng xây dựng điều gì trong 1–3 năm.",
          ),
          kind: "text",
        },
        {
          key: "start",
          name: words("From", "Từ ngày"),
          note: words("First day of the plan.", "Ngày đầu của kế hoạch."),
          kind: "date",
          value: ({ start }) => start,
        },
        {
          key: "end",
          name: words("To", "Đến ngày"),
          note: words("Last day of the plan: 1 to 3 years.", "Ngày cuối của kế hoạch: 1–3 năm."),
          kind: "date",
          value: endOf,
        },
        {
          key: "asOf",
          name: words("Figures as of", "Số liệu đến ngày"),
          note: words(
            "Change this date at each review: status, pace and required rate are worked out for it.",
            "Đổi ngày này ở mỗi lần review: trạng thái, tiến độ và mức cần đạt được tính theo ngày này.",
          ),
          kind: "date",
          value: ({ start }) => start,
        },
        {
          key: "currency",
          name: words("Currency", "Tiền tệ"),
          note: words("ISO code.", "Mã ISO."),
          kind: "text",
          value: ({ currency }) => currency,
        },
        {
          key: "nsvLast",
          name: words("NSV, year before", "NSV năm trước"),
          note: words(
            "Net sales value to this retailer in the year before the plan.",
            "Doanh thu thuần (NSV) với nhà bán lẻ này trong năm trước kế hoạch.",
          ),
          kind: "money",
        },
        {
          key: "nsvPlan",
          name: words("NSV, plan", "NSV kế hoạch"),
          note: words(
            "Net sales value planned for the whole period.",
            "Doanh thu thuần dự kiến cho cả kỳ kế hoạch.",
          ),
          kind: "money",
        },
        {
          key: "fundRate",
          name: words("Trade fund, % of NSV", "Quỹ thương mại, % NSV"),
          note: words(
            "The share of planned NSV that the supplier invests in trade activity.",
            "Tỷ lệ NSV kế hoạch mà nhà cung cấp đầu tư cho hoạt động thương mại.",
          ),
          kind: "share",
        },
        {
          key: "fund",
          name: words("Trade fund", "Quỹ thương mại"),
          note: words("Planned NSV × trade fund rate.", "NSV kế hoạch × tỷ lệ quỹ."),
          kind: "money",
          formula: `IF(OR({nsvPlan}="",{fundRate}=""),"",{nsvPlan}*{fundRate})`,
        },
        {
          key: "roiHurdle",
          name: words("ROI hurdle", "ROI tối thiểu"),
          note: words(
            "Lowest ROI the two sides accept for the whole fund, as a multiple.",
            "ROI thấp nhất hai bên chấp nhận cho cả quỹ, tính bằng số lần.",
          ),
          kind: "multiple",
        },
        {
          key: "scaleAt",
          name: words("Scale a pilot at ROI", "Nhân rộng pilot khi ROI từ"),
          note: words("Agreed before the pilot starts.", "Thống nhất trước khi chạy thử nghiệm."),
          kind: "multiple",
        },
        {
          key: "stopBelow",
          name: words("Stop a pilot below ROI", "Dừng pilot khi ROI dưới"),
          note: words(
            "1.0 is where an activity just pays for itself.",
            "1,0 là mức hoạt động vừa đủ bù chi phí.",
          ),
          kind: "multiple",
          value: 1,
        },
      ],
    },
    ...accountPriority,
    ...checklist,
    {
      block: "table",
      key: "reviews",
      title: words("Review calendar", "Lịch review"),
      note: words(
        "The next date follows the date of the figures above.",
        "Ngày tiếp theo tính theo ngày số liệu ở trên.",
      ),
      minimumRows: 3,
      rows: [
        { review: "monthly", every: 1 },
        { review: "quarterly", every: 3 },
        { review: "annual", every: 12 },
      ],
      columns: [
        {
          key: "review",
          name: words("Review", "Review"),
          note: words("Kind of review.", "Loại review."),
          kind: "text",
          list: "review",
        },
        {
          key: "every",
          name: words("Every months", "Mỗi bao nhiêu tháng"),
          note: words("1 monthly, 3 quarterly, 12 yearly.", "1 là hằng tháng, 3 hằng quý, 12 hằng năm."),
          kind: "count",
          limits: [1, 36],
        },
        {
          key: "next",
          name: words("Next date", "Ngày tiếp theo"),
          note: words(
            "The first review after the date of the figures.",
            "Lần review đầu tiên sau ngày số liệu.",
          ),
          kind: "date",
          formula: `IF([every]="","",JBP.NEXTREVIEW({start},[every],{asOf}))`,
        },
        {
          key: "owner",
          name: words("Called by", "Người triệu tập"),
          note: words(
            "Who invites; a review counts as scheduled once somebody is named.",
            "Ai mời họp; review được coi là đã lên lịch khi có tên.",
          ),
          kind: "text",
        },
        {
          key: "agenda",
          name: words("Agenda", "Nội dung"),
          note: words("What is looked at.", "Xem những gì."),
          kind: "text",
        },
      ],
    },
    {
      block: "table",
      key: "signOff",
      title: words("Sign-off", "Ký xác nhận"),
      note: words(
        "Both sides sign the plan together with its KPI definitions.",
        "Hai bên ký kế hoạch cùng với định nghĩa KPI.",
      ),
      minimumRows: 4,
      columns: [
        { key: "name", name: words("Name", "Họ tên"), note: words("Who signs.", "Người ký."), kind: "text" },
        {
          key: "role",
          name: words("Role", "Chức vụ"),
          note: words("Position in the company.", "Vị trí trong công ty."),
          kind: "text",
        },
        {
          key: "side",
          name: words("Side", "Bên"),
          note: words("Supplier or retailer.", "Nhà cung cấp hay nhà bán lẻ."),
          kind: "text",
          list: "side",
        },
        {
          key: "date",
          name: words("Signed on", "Ngày ký"),
          note: words("Leave blank until signed.", "Để trống khi chưa ký."),
          kind: "date",
        },
      ],
    },
    {
      block: "form",
      key: "jbpYet",
      title: words("Is it a JBP yet?", "Đã là JBP chưa?"),
      note: words(
        "Without both signatures and scheduled reviews it is only a sales plan.",
        "Chưa có chữ ký hai bên và lịch review thì mới chỉ là kế hoạch bán hàng.",
      ),
      span: 2,
      fields: [
        {
          key: "signedSupplier",
          name: words("Signed by the supplier", "Nhà cung cấp đã ký"),
          note: words("A dated signature of the supplier's side.", "Có chữ ký kèm ngày của nhà cung cấp."),
          kind: "text",
          list: "yesNo",
          formula: `IF(COUNTIFS(signOff[side],{side.supplier},signOff[date],">0")>0,{yesNo.yes},{yesNo.no})`,
        },
        {
          key: "signedRetailer",
          name: words("Signed by the retailer", "Nhà bán lẻ đã ký"),
          note: words("A dated signature of the retailer's side.", "Có chữ ký kèm ngày của nhà bán lẻ."),
          kind: "text",
          list: "yesNo",
          formula: `IF(COUNTIFS(signOff[side],{side.retailer},signOff[date],">0")>0,{yesNo.yes},{yesNo.no})`,
        },
        {
          key: "reviewsScheduled",
          name: words("Reviews scheduled", "Đã lên lịch review"),
          note: words(
            "At least one review has somebody who calls it.",
            "Có ít nhất một review có người triệu tập.",
          ),
          kind: "text",
          list: "yesNo",
          formula: `IF(COUNTA(reviews[owner])>0,{yesNo.yes},{yesNo.no})`,
        },
        {
          key: "agreed",
          name: words("So", "Kết luận"),
          note: words("A JBP needs all three.", "JBP cần cả ba điều trên."),
          kind: "text",
          list: "agreed",
          formula: `IF(AND({signedSupplier}={yesNo.yes},{signedRetailer}={yesNo.yes},{reviewsScheduled}={yesNo.yes}),{agreed.jbp},{agreed.draft})`,
        },
      ],
    },
    { block: "contents", key: "contents", title: words("In this plan", "Trong kế hoạch này") },
  ],
};
