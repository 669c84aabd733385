/** Results that are words, in the language of the workbook unless the caller names one. */
import { Failure } from "../core/failure";
import type { Language, Words } from "../i18n/language";
import { workbookLanguage } from "./workbook-language";

export function inWords<Key extends string>(
  words: Readonly<Record<Key, Words>>,
  result: Key | Failure,
  language: Language = workbookLanguage(),
): string | Failure {
  return typeof result === "string" ? words[result][language] : result;
}
