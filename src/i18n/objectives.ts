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
};

export type ObjectivesWords = typeof en;

const vi: ObjectivesWords = {
  nothing: "Hãy chọn các ô có mục tiêu, trong kế hoạch hay ở bất kỳ đâu: mỗi câu được chấm tại đây.",
  count: (objectives) => `${objectives} mục tiêu`,
  textsLeftOut: (texts) => `Còn ${texts} câu đang chọn chưa hiện: hãy chọn ít ô hơn.`,
  cellsLeftOut: (cells) => `Còn ${cells} ô đang chọn chưa được đọc: hãy chọn ít ô hơn.`,
  score: (score) => `${score} trên 5`,
  evidence: (words) => `dựa vào ${words}`,
};

export const objectivesWords: Readonly<Record<Language, ObjectivesWords>> = { en, vi };
