/** A table of figures by month, with what they come to so far. */
import { entry, words, type Block } from "../../definition";
import { figure } from "../columns";

const kpiOf = (column: string) => `INDEX(kpis[${column}],MATCH([kpi],kpis[kpi],0))`;

/** The months' figures up to the date of the plan: added up, or the latest there is, as the KPI says. */
function toDate(table: string): string {
  const upToNow = `({${table}Months}<={asOf})*([month*]<>"")*{${table}Months}`;
  return (
    `IF(OR([kpi]="",SUMPRODUCT(${upToNow})=0),"",IF(${kpiOf("counting")}={counting.sum},` +
    `SUMIFS([month*],{${table}Months},"<="&{asOf}),SUMIFS([month*],{${table}Months},SUMPRODUCT(MAX(${upToNow})))))`
  );
}

export function monthly(key: string, en: string, vi: string, noteEn: string, noteVi: string): Block {
  return {
    block: "table",
    key,
    title: words(en, vi),
    note: words(noteEn, noteVi),
    minimumRows: 12,
    columns: [
      entry("kpi", "text", ["KPI", "KPI"], ["Pick the KPI.", "Chọn KPI."], { list: "kpis[kpi]" }),
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
          monthly: true,
          width: 9,
        },
      ),
    ],
  };
}
