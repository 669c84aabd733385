/** Values as a planner reads them. */
import type { Language } from "../../i18n/language";

const locales: Readonly<Record<Language, string>> = { en: "en-US", vi: "vi-VN" };

export function shownNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(locales[language], { maximumFractionDigits: 6 }).format(value);
}

export function shownValue(value: number | string | boolean, language: Language): string {
  if (typeof value === "number") return shownNumber(value, language);
  return typeof value === "boolean" ? String(value).toUpperCase() : value;
}
