/** Part 5: one scorecard for both sides. */
import { entry, words, type Block, type Section } from "../definition";

const figure = (key: string, name: [string, string], note: [string, string], more: object = {}) =>
  entry(key, "figure", name, note, { unitColumn: "unit", ...more });

const kpiOf = (column: string) => `INDEX(kpis[${column}],MATCH([kpi],kpis[kpi],0))`;

/** The months' figures up to the date of the plan: added up, or the latest there is, as the KPI says. */
function toDate(table: string): string {
  const upToNow = `({${table}Months}<={asOf})*([month*]<>"")*{${table}Months}`;
  return (
    `IF(OR([kpi]="",SUMPRODUCT(${upToNow})=0),"",IF(${kpiOf("counting")}={counting.sum},` +
    `SUMIFS([month*],{${table}Months},"<="&{asOf}),SUMIFS([month*],{${table}Months},SUMPRODUCT(MAX(${upToNow})))))`
  );
}

function monthly(key: string, en: string, vi: string, noteEn: string, noteVi: string): Block {
  return {
    block: "table",
    key,
    title: words(en, vi),
    note: words(noteEn, noteVi),
    minimumRows: 12,
    columns: [
      entry("kpi", "text", ["KPI", "KPI"], ["Pick the KPI.", "Chọn KPI."], { list: "kpis[kpi]" as const }),
      entry("unit", "flag", ["Unit", "Đơn vị"], ["From the scorecard.", "Lấy từ scorecard."], {
        width: 9,
        formula: `IF([kpi]="","",${kpiOf("unit")})`,
      }),
      figure(
        "toDate",
        ["To date", "Đến nay"],
        [
          "Added up, or the latest month, as the scorecard says.",
          "Cộng dồn hoặc tháng gần nhất, theo scorecard.",
        ],
        {
          formula: toDate(key),
        },
      ),
      figure(
        "month",
        ["Month", "Tháng"],
        [
          "Leave months without a figure blank: blank is not zero.",
          "Tháng chưa có số thì để trống: trống không phải là 0.",
        ],
        {
          monthly: true as const,
          width: 9,
        },
      ),
    ],
  };
}

const lookUp = (table: string) => `IFERROR(INDEX(${table}[toDate],MATCH([kpi],${table}[kpi],0)),"")`;

const ofChosen = (table: string) => {
  const cell = `INDEX(${table}[month*],MATCH({chosenKpi},${table}[kpi],0),MATCH([month],{${table}Months},0))`;
  return `IF({chosenKpi}="",NA(),IF(${cell}="",NA(),${cell}))`;
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
    {
      block: "table",
      key: "kpis",
      title: words("Scorecard", "Scorecard"),
      note: words(
        "Up to 12 KPIs; status is as of the date on the overview.",
        "Tối đa 12 KPI; trạng thái tính đến ngày ở trang tổng quan.",
      ),
      minimumRows: 12,
      columns: [
        entry("kpi", "text", ["KPI", "KPI"], ["The name both sides use.", "Tên hai bên cùng dùng."]),
        entry(
          "unit",
          "flag",
          ["Unit", "Đơn vị"],
          ["Money, %, multiple or number.", "Tiền, %, số lần hay số lượng."],
          { list: "unit" as const, width: 9 },
        ),
        figure(
          "toDate",
          ["Actual to date", "Thực tế đến nay"],
          ["From the actuals below.", "Từ bảng thực tế bên dưới."],
          { formula: lookUp("actuals") },
        ),
        figure(
          "targetToDate",
          ["Target to date", "Mục tiêu đến nay"],
          ["From the targets below.", "Từ bảng mục tiêu bên dưới."],
          { formula: lookUp("targets") },
        ),
        entry(
          "attainment",
          "share",
          ["Attainment", "Mức đạt"],
          [
            "Actual against target to date, whichever way is better.",
            "Thực tế so với mục tiêu đến nay, đúng chiều tốt.",
          ],
          {
            formula: `IF(OR([toDate]="",[targetToDate]=""),"",JBP.ATTAINMENT([toDate],[targetToDate],[better]))`,
            total: "{scorecard}",
          },
        ),
        entry(
          "status",
          "flag",
          ["Status", "Trạng thái"],
          ["Green, amber, red; no data while there is none.", "Xanh, vàng, đỏ; chưa có số khi chưa nhập."],
          {
            list: "status" as const,
            formula: `IF(OR([kpi]="",[targetToDate]=""),"",JBP.STATUS([toDate],[targetToDate],,[better],{language}))`,
          },
        ),
        figure("target", ["Target, full", "Mục tiêu cả kỳ"], ["For the whole plan.", "Cho cả kỳ kế hoạch."]),
        entry(
          "pace",
          "share",
          ["Pace", "Tiến độ"],
          [
            "Share of the target reached ÷ share of the time gone; for KPIs that add up.",
            "Phần mục tiêu đã đạt ÷ phần thời gian đã qua; cho KPI cộng dồn.",
          ],
          {
            formula: `IF(OR([counting]<>{counting.sum},[toDate]="",[target]="",{asOf}<={start}),"",JBP.PACE([toDate],[target],{start},{end},{asOf}))`,
          },
        ),
        figure(
          "required",
          ["Needed a month", "Cần mỗi tháng"],
          [
            "What each month left must bring; for KPIs that add up.",
            "Mỗi tháng còn lại phải đạt; cho KPI cộng dồn.",
          ],
          {
            formula: `IF(OR([counting]<>{counting.sum},[toDate]="",[target]="",{monthsLeft}=0),"",JBP.REQUIREDRATE([target],[toDate],{monthsLeft}))`,
          },
        ),
        figure(
          "baseline",
          ["Year before", "Năm trước"],
          ["Same KPI in the year before.", "Cùng KPI năm trước."],
        ),
        entry("weight", "share", ["Weight", "Trọng số"], ["In the scorecard.", "Trong scorecard."], {
          total: "sum",
        }),
        entry(
          "metric",
          "flag",
          ["Metric", "Chỉ số"],
          ["Kind of KPI; the overview finds it by this.", "Loại KPI; trang tổng quan tìm theo cột này."],
          { list: "metric" as const, width: 14 },
        ),
        entry("better", "flag", ["Better is", "Tốt khi"], ["Higher or lower.", "Cao hay thấp."], {
          list: "better" as const,
          width: 9,
        }),
        entry(
          "counting",
          "flag",
          ["Months", "Cách tính"],
          ["Add months up, or take the latest.", "Cộng dồn các tháng, hay lấy tháng gần nhất."],
          { list: "counting" as const, width: 12 },
        ),
        entry("owner", "text", ["Owner", "Phụ trách"], ["A person's name.", "Tên người."], { width: 13 }),
        entry(
          "source",
          "text",
          ["Source", "Nguồn"],
          ["Where both sides read it.", "Nơi hai bên cùng lấy số."],
        ),
      ],
    },
    {
      block: "form",
      key: "measure",
      title: words("Where we are", "Đang ở đâu"),
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
          { list: "kpis[kpi]" as const },
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
        "Feeds the chart; #N/A keeps a month without a figure out of the line.",
        "Nuôi biểu đồ; #N/A để tháng chưa có số không bị vẽ.",
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
