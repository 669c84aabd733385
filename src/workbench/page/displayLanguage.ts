/** The display language that Excel would have here: chosen once, kept in the browser, and the same for grid and pane. */
import { readSetting, writeSetting } from "./setting";
import { languageOf, languages, type Language } from "../../i18n/language";

const key = "jbp-display-language";

/** Excel's names of the two display languages. */
export const displayLanguages: Readonly<Record<Language, string>> = { en: "en-US", vi: "vi-VN" };

export function displayLanguage(): Language {
  const kept = readSetting(key);
  return languages.find((language) => language === kept) ?? languageOf(navigator.language);
}

export function keepDisplayLanguage(language: Language): void {
  writeSetting(key, language);
}
