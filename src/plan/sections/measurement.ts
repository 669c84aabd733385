/** Part 5: one scorecard for both sides. */
import { entry, words, type Section } from "../definition";
import { monthly } from "./measurement/monthly";
import { scorecard } from "./measurement/scorecard";

/** A share in percent: an axis has one format for every KPI that can be chosen. */
const ofChosen = (table: string) => {
  const cell = `INDEX(${table}[month*],MATCH({chosenKpi},${table}[kpi],0),MATCH([month],{${table}Months},0))`;
  const unit = `INDEX(kpis[unit],MATCH({chosenKpi},kpis[kpi],0))`;
  return `IF({chosenKpi}="",NA(),IF(${cell}="",NA(),${cell}*IF(${unit}={unit.share},100,1)))`;
};

export const measurement: Section = {
  key: "measurement",
  sheet: words("5 Measurement", "5 Đo lường"),
  title: words("5 Measurement: the joint scorecard", "5 Đo lường: scorecard chung"),
  purpose: words(
    "The same figures for both sides, from agreed sources; targets and actuals by month.",
    "Hai bên nhìn cùng một bộ số, từ nguồn đã thống nhất; mục tiêu và thực tế theo tháng.",
  ),
  tone: "accent",
  blocks: [
    scorecard,
    {
      block: "form",
      key: "measure",
      title: words("Where we are", "Hiện trạng"),
      span: 2,
      fields: [
        entry(
          "scorecard",
          "share",
          ["Scorecard", "Điểm scorecard"],
          ["Weighted attainment, each KPI capped at 120%.", "Mức đạt có trọng số, mỗi KPI tối đa 120%."],
          {
            formula: `IF(OR(COUNT(kpis[attainment])=0,SUM(kpis[weight])=0),"",JBP.SCORECARD(kpis[attainment],kpis[weight]))`,
          },
        ),
        entry(
          "monthsLeft",
          "count",
          ["Months left", "Số tháng còn lại"],
          ["After the date of the figures.", "Sau ngày số liệu."],
          {
            formula: `MAX(0,(YEAR({end})-YEAR({asOf}))*12+MONTH({end})-MONTH({asOf}))`,
          },
        ),
        entry(
          "chosenKpi",
          "text",
          ["KPI in the chart", "KPI trong biểu đồ"],
          ["Pick a KPI to see its months.", "Chọn KPI để xem theo tháng."],
          { list: "kpis[kpi]" },
        ),
      ],
    },
    {
      block: "charts",
      key: "measureCharts",
      title: words("Target against actual", "Mục tiêu so với thực tế"),
      charts: [
        {
          key: "chartTrend",
          title: words("The chosen KPI by month", "KPI đã chọn theo tháng"),
          kind: "line",
          categories: "trend[month]",
          numbers: "figure",
          series: [
            { values: "trend[actual]", name: words("Actual", "Thực tế"), tone: "brand" },
            { values: "trend[target]", name: words("Target", "Mục tiêu"), tone: "accent" },
          ],
        },
        {
          key: "chartScorecard",
          title: words("Attainment by KPI", "Mức đạt theo KPI"),
          kind: "bar",
          categories: "kpis[kpi]",
          numbers: "share",
          series: [{ values: "kpis[attainment]", name: words("Attainment", "Mức đạt"), tone: "brand" }],
        },
      ],
    },
    monthly(
      "targets",
      "Targets by month",
      "Mục tiêu theo tháng",
      "Phase the year as shoppers buy: Tết and summer are not like other months.",
      "Chia theo nhịp mua của shopper: Tết và mùa hè khác các tháng thường.",
    ),
    monthly(
      "actuals",
      "Actuals by month",
      "Thực tế theo tháng",
      "From the agreed source; blank until there is a figure.",
      "Từ nguồn đã thống nhất; để trống đến khi có số.",
    ),
    {
      block: "table",
      key: "trend",
      title: words("Months of the chosen KPI", "Các tháng của KPI đã chọn"),
      note: words(
        "Feeds the chart, shares in percent; #N/A keeps a month without a figure out of the line.",
        "Dữ liệu cho biểu đồ, tỷ lệ tính bằng %; tháng chưa có số là #N/A để không bị vẽ.",
      ),
      minimumRows: 1,
      rows: ({ years }) =>
        Array.from({ length: years * 12 }, (_, i) => ({ month: { month: i + 1, day: 1 } })),
      columns: [
        entry("month", "month", ["Month", "Tháng"], ["First day of the month.", "Ngày đầu tháng."]),
        entry("target", "figure", ["Target", "Mục tiêu"], ["Of the chosen KPI.", "Của KPI đã chọn."], {
          formula: ofChosen("targets"),
        }),
        entry("actual", "figure", ["Actual", "Thực tế"], ["Of the chosen KPI.", "Của KPI đã chọn."], {
          formula: ofChosen("actuals"),
        }),
      ],
    },
  ],
};
