/** The language and notation of the pane, handed to every part of it. */
import { createContext, useContext } from "react";
import { type Language, languageOf } from "../i18n/language";
import { type PaneWords, paneWords } from "../i18n/pane";
import { type Separators, separators } from "./notation/separators";

export const LanguageContext = createContext<Language>(languageOf(undefined));
export const SeparatorsContext = createContext<Separators>(separators(undefined, languageOf(undefined)));

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

export function useWords(): PaneWords {
  return paneWords[useLanguage()];
}

/** The separators that the planner's Excel wants in a formula. */
export function useSeparators(): Separators {
  return useContext(SeparatorsContext);
}
