/** The KPIs, where they stand and what is needed. */
import { entry, words, type Block } from "../../definition";
import { figure, owner } from "../columns";

const lookUp = (table: string) =>
  `IF([kpi]="","",IF(ISNA(MATCH([kpi],${table}[kpi],0)),"",INDEX(${table}[toDate],MATCH([kpi],${table}[kpi],0))))`;

export const scorecard: Block = {
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
      { list: "unit", width: 9 },
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
        list: "status",
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
    figure("baseline", ["Year before", "Năm trước"], ["Same KPI in the year before.", "Cùng KPI năm trước."]),
    entry("weight", "share", ["Weight", "Trọng số"], ["In the scorecard.", "Trong scorecard."], {
      total: "sum",
    }),
    entry(
      "metric",
      "flag",
      ["Metric", "Chỉ số"],
      ["Kind of KPI; the overview finds it by this.", "Loại KPI; trang tổng quan tìm theo cột này."],
      { list: "metric", width: 14 },
    ),
    entry("better", "flag", ["Better is", "Tốt khi"], ["Higher or lower.", "Cao hay thấp."], {
      list: "better",
      width: 9,
    }),
    entry(
      "counting",
      "flag",
      ["Months", "Cách tính"],
      ["Add months up, or take the latest.", "Cộng dồn các tháng, hay lấy tháng gần nhất."],
      { list: "counting", width: 12 },
    ),
    owner({ width: 19 }),
    entry("source", "text", ["Source", "Nguồn"], ["Where both sides read it.", "Nơi hai bên cùng lấy số."]),
  ],
};
