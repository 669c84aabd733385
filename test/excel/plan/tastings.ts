/** A small plan of made-up sections that uses every kind of block: what the whole plan does, in a fraction of the time. */
import { entry, type PlanData, type PlanSettings, type Section, words } from "../../../src/plan/definition";
import { dayOfDate } from "../../../src/core/date";

export const settings: PlanSettings = {
  language: "en",
  currency: "VND",
  unit: "thousand",
  start: dayOfDate(2027, 4, 1),
  years: 1,
};

const section = (key: string, en: string, vi: string, blocks: Section["blocks"]): Section => ({
  key,
  sheet: words(en, vi),
  title: words(en, vi),
  purpose: words(`What ${en.toLowerCase()} are for.`, `${vi} để làm gì.`),
  tone: "brand",
  blocks,
});

export const tastings: readonly Section[] = [
  section("front", "Front", "Trang đầu", [
    {
      block: "cards",
      key: "headline",
      title: words("Headline", "Con số chính"),
      fields: [
        entry("allCups", "count", ["Cups", "Số cốc"], ["All cups.", "Mọi cốc."], {
          formula: "SUM(tastings[cups])",
        }),
        entry("enoughCups", "count", ["Enough", "Đủ"], ["Days.", "Số ngày."], {
          formula: `COUNTIFS(tastings[verdict],{yesNo.yes})`,
        }),
      ],
    },
    {
      block: "form",
      key: "limits",
      title: words("Limits", "Giới hạn"),
      fields: [
        entry("supplier", "text", ["Supplier", "Nhà cung cấp"], ["Who.", "Ai."]),
        entry("retailer", "text", ["Retailer", "Nhà bán lẻ"], ["Who.", "Ai."]),
        entry("least", "count", ["Least cups", "Số cốc tối thiểu"], ["Cups.", "Cốc."], { value: 100 }),
        entry("ganttFrom", "date", ["From", "Từ ngày"], ["First day.", "Ngày đầu."], {
          value: ({ start }) => start,
        }),
      ],
    },
    { block: "contents", key: "contents", title: words("Sheets", "Các trang") },
  ]),
  section("tastings", "1 Tastings", "1 Dùng thử", [
    {
      block: "table",
      key: "tastings",
      title: words("Days", "Các ngày"),
      minimumRows: 3,
      columns: [
        entry("number", "count", ["No", "Số"], ["Number.", "Số."], {
          formula: "ROW()-ROW({tastingsHeader})",
        }),
        entry("store", "text", ["Store", "Cửa hàng"], ["Which.", "Nào."]),
        entry("day", "date", ["Day", "Ngày"], ["When.", "Khi nào."]),
        entry("side", "text", ["Paid by", "Bên trả"], ["Who pays.", "Ai trả."], { list: "side" }),
        entry("cups", "count", ["Cups", "Số cốc"], ["How many.", "Bao nhiêu."], { total: "sum" }),
        entry("verdict", "flag", ["Verdict", "Nhận định"], ["Enough?", "Đủ chưa?"], {
          list: "yesNo",
          formula: `IF([cups]="","",IF([cups]>={least},{yesNo.yes},{yesNo.no}))`,
        }),
        entry("rate", "share", ["Rate", "Tỷ lệ"], ["Of the least.", "So với tối thiểu."], {
          formula: `IF([cups]="","",JBP.ATTAINMENT([cups],{least}))`,
        }),
        entry("sold", "count", ["Sold", "Bán"], ["A month.", "Mỗi tháng."], { monthly: true }),
      ],
    },
  ]),
  section("pictures", "2 Pictures", "2 Hình", [
    {
      block: "charts",
      key: "charts",
      title: words("Charts", "Biểu đồ"),
      charts: [
        {
          key: "cupsChart",
          title: words("Cups", "Số cốc"),
          kind: "column",
          categories: "tastings[store]",
          series: [
            { values: "tastings[cups]", name: words("Cups", "Số cốc"), tone: "brand" },
            { values: "tastings[rate]", name: words("Rate", "Tỷ lệ"), as: "line", tone: "accent" },
          ],
          numbers: "count",
        },
      ],
    },
    {
      block: "gantt",
      key: "weeks",
      title: words("Weeks", "Tuần"),
      of: "tastings",
      number: "number",
      label: "store",
      start: "day",
      end: "day",
      events: { name: "tastings[store]", start: "tastings[day]", end: "tastings[day]" },
      lines: 3,
    },
  ]),
];

export const data: PlanData = {
  tables: {
    tastings: [
      {
        store: words("Store one", "Cửa hàng một"),
        day: { month: 2, day: 5 },
        side: "retailer",
        cups: 120,
        sold: [1, 2],
      },
      { store: "=1+1", cups: 80 },
      { store: "01/2027", side: "supplier" },
    ],
  },
  fields: { supplier: "+84 Drinks", retailer: "TRUE" },
};
