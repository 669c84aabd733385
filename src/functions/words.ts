/** Results that are words, in the language of the workbook unless the caller names one. */
import { Failure } from "../core/failure";
import { type Language, languages, type Words } from "../i18n/language";
import { workbookLanguage } from "./workbook-language";

/** The words that a function answers, by what its arithmetic calls them. */
export type ResultWords<Key extends string = string> = Readonly<Record<Key, Words>>;

export function inWords<Key extends string>(
  words: ResultWords<Key>,
  result: Key | Failure,
  language: Language = workbookLanguage(),
): string | Failure {
  return result instanceof Failure ? result : words[result][language];
}

/** Each word in the matrix of one cell that Excel takes, by language and key: made once, and frozen as calls share it. */
export type WordCells = Readonly<Record<Language, Readonly<Record<string, readonly [readonly [string]]>>>>;

export function wordCells(words: ResultWords): WordCells {
  const inOne = (language: Language) =>
    Object.entries(words).map(([key, word]) => [key, Object.freeze([Object.freeze([word[language]])])]);
  return Object.fromEntries(
    languages.map((language) => [language, Object.fromEntries(inOne(language))]),
  ) as WordCells;
}
