/** The words of the pane's view of objectives, which is loaded when it is first opened. */
import type { Language } from "./language";

const en = {
  nothing: "Select cells with objectives, in a plan or anywhere else: each text is judged here.",
  count: (objectives: number) => (objectives === 1 ? "1 objective" : `${objectives} objectives`),
  textsLeftOut: (texts: string) => `${texts} further texts are selected and not shown: select fewer cells.`,
  cellsLeftOut: (cells: string) => `${cells} further cells are selected and not read: select fewer cells.`,
  /** The score, read out. */
  score: (score: string) => `${score} of 5`,
  evidence: (words: string) => `because of ${words}`,
  why: "Why",
  whyCell: (cell: string) => `Why ${cell} is judged so`,
  fix: "Fix",
  fixCell: (cell: string) => `Fix the objective in ${cell}`,
  calculated: "A formula gives this sentence: change it in the cells that the formula takes it from.",
  written: (cell: string, activities: number) =>
    `${cell} now holds the new sentence${activities === 0 ? "" : `, and so ${activities === 1 ? "does 1 activity that serves it" : `do ${activities} activities that serve it`}`}.`,
  builder: {
    title: (cell: string) => `Fix ${cell}`,
    back: "Back to the objectives",
    before: "Before",
    after: "After",
    note: "The new sentence says what the fields say and nothing else: add what is missing, and see that nothing you need is lost.",
    activitiesFollow: "Activities of the plan that serve this objective will name the new sentence too.",
    sentenceLanguage: "Language of the sentence",
    choose: "choose",
    up: "increase",
    down: "reduce",
    hold: "maintain",
    slots: {
      owner: "Who answers for it",
      deed: "What is to be done, where no metric is moved",
      direction: "Increase, reduce or maintain",
      metric: "Metric, and of which product",
      scope: "Retailer, channel or region",
      from: "Level today",
      to: "Target",
      change: "By how much, beside the target or instead of it",
      unit: "Unit, where the figures do not name it",
      due: "Deadline",
      means: "How, and with what",
      purpose: "What it does for the retailer or the category",
    },
    accept: (cell: string) => `Write into ${cell}`,
    working: "Writing…",
    cancel: "Cancel",
    changed: (cell: string) =>
      `${cell} no longer holds the sentence that was read, so nothing was written: go back and start again from what it holds now.`,
  },
};

export type ObjectivesWords = typeof en;

const vi: ObjectivesWords = {
  nothing: "Hãy chọn các ô có mục tiêu, trong kế hoạch hay ở bất kỳ đâu: mỗi câu được chấm tại đây.",
  count: (objectives) => `${objectives} mục tiêu`,
  textsLeftOut: (texts) => `Còn ${texts} câu đang chọn chưa hiện: hãy chọn ít ô hơn.`,
  cellsLeftOut: (cells) => `Còn ${cells} ô đang chọn chưa được đọc: hãy chọn ít ô hơn.`,
  score: (score) => `${score} trên 5`,
  evidence: (words) => `dựa vào ${words}`,
  why: "Vì sao",
  whyCell: (cell) => `Vì sao ${cell} được chấm như vậy`,
  fix: "Sửa",
  fixCell: (cell) => `Sửa mục tiêu ở ${cell}`,
  calculated: "Câu này do công thức cho ra: hãy sửa ở các ô mà công thức lấy.",
  written: (cell, activities) =>
    `${cell} đã có câu mới.${activities === 0 ? "" : ` ${activities} hoạt động cũng đã chuyển theo.`}`,
  builder: {
    title: (cell) => `Sửa ${cell}`,
    back: "Quay lại các mục tiêu",
    before: "Trước",
    after: "Sau",
    note: "Câu mới chỉ gồm những gì có trong các mục dưới đây: hãy thêm phần còn thiếu và xem có mất ý nào cần giữ không.",
    activitiesFollow: "Các hoạt động trong kế hoạch đang phục vụ mục tiêu này cũng sẽ ghi theo câu mới.",
    sentenceLanguage: "Ngôn ngữ của câu",
    choose: "chọn",
    up: "tăng",
    down: "giảm",
    hold: "duy trì",
    slots: {
      owner: "Ai phụ trách",
      deed: "Việc cần làm, nếu không phải thay đổi một chỉ số",
      direction: "Tăng, giảm hay duy trì",
      metric: "Chỉ số, của sản phẩm nào",
      scope: "Nhà bán lẻ, kênh hay khu vực",
      from: "Mức hiện tại",
      to: "Mức cần đạt",
      change: "Tăng giảm bao nhiêu, kèm mức cần đạt hoặc thay cho mức này",
      unit: "Đơn vị, nếu các con số chưa nêu",
      due: "Thời hạn",
      means: "Cách làm và nguồn lực",
      purpose: "Lợi ích cho nhà bán lẻ hoặc ngành hàng",
    },
    accept: (cell) => `Ghi vào ${cell}`,
    working: "Đang ghi…",
    cancel: "Hủy",
    changed: (cell) =>
      `${cell} không còn câu đã đọc nên chưa ghi gì: hãy quay lại và bắt đầu từ nội dung hiện có.`,
  },
};

export const objectivesWords: Readonly<Record<Language, ObjectivesWords>> = { en, vi };
