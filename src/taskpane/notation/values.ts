/** Values as a planner reads them. */
import type { ResultFormat } from "../../functions/reference/reference";
import type { Language } from "../../i18n/language";
import { datePattern, shownDate } from "./dates";

const locales: Readonly<Record<Language, string>> = { en: "en-US", vi: "vi-VN" };

export function shownNumber(value: number, language: Language, options?: Intl.NumberFormatOptions): string {
  return new Intl.NumberFormat(locales[language], { maximumFractionDigits: 6, ...options }).format(value);
}

const formats: Readonly<Record<ResultFormat, (value: number, language: Language) => string>> = {
  date: shownDate,
  percent: (value, language) => shownNumber(value, language, { style: "percent", maximumFractionDigits: 4 }),
};

export function shownValue(
  value: number | string | boolean,
  language: Language,
  format?: ResultFormat,
): string {
  if (typeof value === "number")
    return format ? formats[format](value, language) : shownNumber(value, language);
  return typeof value === "boolean" ? String(value).toUpperCase() : value;
}

/** The number format, in its invariant form, in which a cell shows such a result. */
export function patternOf(format: ResultFormat, language: Language): string {
  return format === "date" ? datePattern[language] : "0.0%";
}
