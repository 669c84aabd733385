/** Option words that a planner may type, in both languages. The first of each list is the one shown. */
import type { Language } from "./language";

export type OptionWords<Option extends string> = Readonly<
  Record<Option, Readonly<Record<Language, readonly string[]>>>
>;

export const basis = {
  multiple: { en: ["multiple"], vi: ["bội số", "số lần"] },
  net: { en: ["net"], vi: ["ròng", "thuần"] },
} as const;

export const elasticityMethod = {
  midpoint: { en: ["midpoint", "arc"], vi: ["trung điểm"] },
  log: { en: ["log"], vi: ["logarit"] },
  point: { en: ["point"], vi: ["điểm"] },
} as const;

export const otifLevel = {
  line: { en: ["line"], vi: ["dòng"] },
  unit: { en: ["unit"], vi: ["đơn vị"] },
  order: { en: ["order"], vi: ["đơn hàng"] },
} as const;

export const accuracyMethod = {
  wape: { en: ["wape"], vi: ["wape"] },
  mape: { en: ["mape"], vi: ["mape"] },
} as const;

export const better = {
  higher: { en: ["higher", "high"], vi: ["cao hơn", "cao"] },
  lower: { en: ["lower", "low"], vi: ["thấp hơn", "thấp"] },
} as const;

export const language = {
  en: { en: ["en", "English"], vi: ["tiếng Anh"] },
  vi: { en: ["vi", "Vietnamese"], vi: ["tiếng Việt"] },
} as const;

export const yesNo = {
  yes: { en: ["yes", "true"], vi: ["có", "đúng"] },
  no: { en: ["no", "false"], vi: ["không", "sai"] },
} as const;
