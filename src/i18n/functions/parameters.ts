/** Words of parameters that several functions share. */
import type { Words } from "../language";

export const language: Words = {
  en: "“en” or “vi”; default is the language of the workbook",
  vi: "“en” hoặc “vi”; mặc định là ngôn ngữ của sổ làm việc",
};

export const better: Words = {
  en: "Which is good: “higher” (default) or “lower”",
  vi: "Chiều tốt của chỉ tiêu: “cao hơn” (mặc định) hoặc “thấp hơn”",
};

export const leakage: Words = {
  en: "Share of the purchases missed at an empty shelf that are lost; default 100%, nothing is recovered",
  vi: "Tỷ lệ lượt mua mất hẳn khi kệ trống; mặc định 100%, tức không thu lại được gì",
};

export const actuals: Words = {
  en: "Actual sales; rows with a blank are left out",
  vi: "Doanh số thực tế; bỏ qua dòng có ô trống",
};

export const forecasts: Words = {
  en: "Forecasts, row by row beside the actuals",
  vi: "Dự báo, từng dòng ứng với số thực tế",
};
