/** The budget over the months, against the trade fund. */
import { calendarDate } from "../../../core/date";
import { entry, words, type Block, type PlanSettings } from "../../definition";
import { monthsOf } from "../../layout/places";

const smaller = (a: string, b: string) => `(${a}*(${a}<=${b})+${b}*(${a}>${b}))`;
const larger = (a: string, b: string) => `(${a}*(${a}>=${b})+${b}*(${a}<${b}))`;

/**
 * What activities take from the trade fund within a span of days: each part is spread evenly over its activity's days.
 * Written with comparisons, for MIN and MAX would give one number for the whole column.
 */
function spentBetween(from: string, to: string): string {
  const days = `(${smaller("activities[end]", to)}-${larger("activities[start]", from)}+1)`;
  const allDays = "((activities[end]-activities[start])*(activities[end]>=activities[start])+1)";
  return `SUMPRODUCT(activities[fromFund],(${days}>0)*${days}/${allDays})`;
}

const months = (settings: PlanSettings) =>
  Array.from({ length: monthsOf(settings) }, (_, month) => ({ month: { month: month + 1, day: 1 } }));

/** The calendar's quarters; a plan that starts within one begins with the rest of it. */
const quarters = (settings: PlanSettings) => {
  const first = calendarDate(settings.start).month;
  return months(settings)
    .filter(({ month }) => month.month === 1 || (first + month.month - 2) % 3 === 0)
    .map(({ month }) => ({ from: month }));
};

/** More than the fund by a part in a million is rounding, whatever the plan's unit. */
const against = (spent: string) =>
  `IF(N({fund})=0,"",IF(${spent}>{fund}*1.000001,{fund.over},{fund.within}))`;

export const budget: readonly Block[] = [
  {
    block: "table",
    key: "budgetQuarters",
    title: words("Budget by quarter", "Ngân sách theo quý"),
    minimumRows: 1,
    rows: quarters,
    columns: [
      entry("quarter", "text", ["Quarter", "Quý"], ["Calendar quarter.", "Quý theo lịch."], {
        formula: `"Q"&ROUNDUP(MONTH([from])/3,0)&" "&YEAR([from])`,
      }),
      entry("from", "month", ["From", "Từ tháng"], ["First month.", "Tháng đầu."]),
      entry(
        "planned",
        "money",
        ["Planned", "Kế hoạch"],
        ["Budgets spread over the days of their activities.", "Ngân sách rải đều theo ngày của hoạt động."],
        {
          formula: spentBetween("[from]", "EOMONTH([from],MOD(3-MONTH([from]),3))"),
          total: "sum",
        },
      ),
      entry("cumulative", "money", ["Cumulative", "Lũy kế"], ["Planned so far.", "Kế hoạch đến quý này."], {
        formula: `SUMIFS(budgetQuarters[planned],budgetQuarters[from],"<="&[from])`,
      }),
      entry(
        "ofFund",
        "share",
        ["Of the fund", "So với quỹ"],
        ["Cumulative ÷ trade fund.", "Lũy kế ÷ quỹ thương mại."],
        {
          formula: `IF(N({fund})=0,"",[cumulative]/{fund})`,
        },
      ),
      entry(
        "check",
        "flag",
        ["Fund", "Quỹ"],
        [
          "More than the fund is over-commitment; the total counts activities without dates, too.",
          "Vượt quỹ là cam kết quá mức; dòng tổng tính cả hoạt động chưa có ngày.",
        ],
        {
          list: "fund",
          formula: against("[cumulative]"),
          total: against("SUM(activities[fromFund])"),
        },
      ),
    ],
  },
  {
    block: "table",
    key: "budgetMonths",
    title: words("Budget by month", "Ngân sách theo tháng"),
    minimumRows: 1,
    rows: months,
    columns: [
      entry("month", "month", ["Month", "Tháng"], ["First day of the month.", "Ngày đầu tháng."]),
      entry(
        "planned",
        "money",
        ["Planned", "Kế hoạch"],
        ["Budgets spread over the days of their activities.", "Ngân sách rải đều theo ngày của hoạt động."],
        {
          formula: spentBetween("[month]", "(EDATE([month],1)-1)"),
          total: "sum",
        },
      ),
      entry("cumulative", "money", ["Cumulative", "Lũy kế"], ["Planned so far.", "Kế hoạch đến tháng này."], {
        formula: `SUMIFS(budgetMonths[planned],budgetMonths[month],"<="&[month])`,
      }),
      entry(
        "fund",
        "money",
        ["Trade fund", "Quỹ thương mại"],
        ["The whole fund, for comparison.", "Toàn bộ quỹ, để so sánh."],
        { formula: `N({fund})` },
      ),
      entry("check", "flag", ["Fund", "Quỹ"], ["Cumulative against the fund.", "Lũy kế so với quỹ."], {
        list: "fund",
        formula: against("[cumulative]"),
      }),
    ],
  },
  {
    block: "charts",
    key: "budgetCharts",
    title: words("Budget against the fund", "Ngân sách so với quỹ"),
    charts: [
      {
        key: "chartBudget",
        title: words(
          "Budget by month, cumulative, and trade fund",
          "Ngân sách theo tháng, lũy kế và quỹ thương mại",
        ),
        kind: "column",
        categories: "budgetMonths[month]",
        numbers: "money",
        series: [
          { values: "budgetMonths[planned]", name: words("Planned", "Kế hoạch"), tone: "brand" },
          {
            values: "budgetMonths[cumulative]",
            name: words("Cumulative", "Lũy kế"),
            as: "line",
            tone: "accent",
          },
          {
            values: "budgetMonths[fund]",
            name: words("Trade fund", "Quỹ thương mại"),
            as: "line",
            tone: "bad",
          },
        ],
      },
      {
        key: "chartActivityRoi",
        title: words("Expected ROI by activity", "ROI dự kiến theo hoạt động"),
        kind: "bar",
        categories: "economics[activity]",
        numbers: "multiple",
        series: [{ values: "economics[roi]", name: words("ROI, multiple", "ROI, số lần"), tone: "brand" }],
      },
    ],
  },
];
