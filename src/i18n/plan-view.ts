/** The words of the pane's view of plans, which is loaded when it is first opened. */
import type { Language } from "./language";

const en = {
  found: "In this workbook",
  /** A plan by its two sides. */
  plan: (supplier: string, retailer: string) => [supplier, retailer].filter(Boolean).join(" × "),
  unnamed: "Joint business plan",
  open: "Go to the plan",
  missing: (sheets: string) => `Deleted: ${sheets}.`,
  complete: "Add what is missing",
  insert: "Insert a joint business plan",
  another: "Insert a plan for another retailer",
  intro:
    "Five parts and their companions become sheets at the end of this workbook. Nothing that is here changes.",
  content: "Content",
  blank: "Blank, to fill in",
  sample: "With a worked sample",
  sampleNote:
    "A drinks supplier and a supermarket chain, 2026, in million VND: every sheet, total and chart filled.",
  supplier: "Supplier",
  retailer: "Retailer",
  language: "Language of the plan",
  start: "First month",
  year: "Year",
  length: "Length",
  years: (years: number) => (years === 1 ? "1 year" : `${years} years`),
  currency: "Currency",
  currencyProblem: "Type the currency’s three letters, such as VND.",
  unit: "Amounts in",
  submit: "Insert plan",
  working: "Inserting…",
  inserted: (sheets: number, first: string) => `${sheets} sheets were added, from “${first}” on.`,
  completed: (sheets: string) => `Added: ${sheets}.`,
  columnGone: (column: string) =>
    `A part that is to be added calculates with “${column}”, which was deleted from the plan: undo that, or insert a new plan.`,
};

export type PlanViewWords = typeof en;

const vi: PlanViewWords = {
  found: "Trong sổ làm việc này",
  plan: (supplier, retailer) => [supplier, retailer].filter(Boolean).join(" × "),
  unnamed: "Kế hoạch kinh doanh chung",
  open: "Tới kế hoạch",
  missing: (sheets) => `Đã bị xóa: ${sheets}.`,
  complete: "Thêm phần còn thiếu",
  insert: "Chèn kế hoạch kinh doanh chung (JBP)",
  another: "Chèn kế hoạch cho nhà bán lẻ khác",
  intro: "Năm phần và các trang đi kèm được thêm vào cuối sổ làm việc. Những gì đang có không thay đổi.",
  content: "Nội dung",
  blank: "Trống, để tự điền",
  sample: "Có ví dụ mẫu",
  sampleNote:
    "Một nhà cung cấp đồ uống và một chuỗi siêu thị, năm 2026, đơn vị triệu VND: mọi trang, tổng và biểu đồ đều có số.",
  supplier: "Nhà cung cấp",
  retailer: "Nhà bán lẻ",
  language: "Ngôn ngữ của kế hoạch",
  start: "Tháng đầu tiên",
  year: "Năm",
  length: "Thời hạn",
  years: (years) => `${years} năm`,
  currency: "Tiền tệ",
  currencyProblem: "Hãy gõ ba chữ cái của tiền tệ, ví dụ VND.",
  unit: "Đơn vị số tiền",
  submit: "Chèn kế hoạch",
  working: "Đang chèn…",
  inserted: (sheets, first) => `Đã thêm ${sheets} trang tính, bắt đầu từ “${first}”.`,
  completed: (sheets) => `Đã thêm: ${sheets}.`,
  columnGone: (column) =>
    `Phần sắp thêm cần tính với “${column}”, đã bị xóa khỏi kế hoạch: hãy hoàn tác việc xóa hoặc chèn kế hoạch mới.`,
};

export const planViewWords: Readonly<Record<Language, PlanViewWords>> = { en, vi };
