/**
 * The language in which functions answer: the workbook's JBP language, which the task pane sets, or else Excel's display
 * language. The functions and the pane are separate scripts in one JavaScript runtime, so what they share is on globalThis.
 */
import { type Language, languageOf } from "../i18n/language";

declare global {
  var jbpLanguage: Language | undefined;
}

export function workbookLanguage(): Language {
  return globalThis.jbpLanguage ?? languageOf(displayLanguage());
}

export function setWorkbookLanguage(language: Language | undefined): void {
  globalThis.jbpLanguage = language;
}

function displayLanguage(): string | undefined {
  const office = typeof Office === "undefined" ? undefined : (Office.context as Office.Context | undefined);
  return office?.displayLanguage ?? (typeof navigator === "undefined" ? undefined : navigator.language);
}
