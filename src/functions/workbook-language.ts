/**
 * The language in which functions answer: the workbook's JBP language, which the task pane sets, or else Excel's display
 * language. The functions and the pane are separate scripts in one JavaScript runtime, so what they share is on globalThis.
 */
import { type Language, languageOf } from "../i18n/language";

declare global {
  var jbpLanguage: Language | undefined;
}

export function workbookLanguage(): Language {
  return globalThis.jbpLanguage ?? known ?? displayLanguage();
}

export function setWorkbookLanguage(language: Language | undefined): void {
  globalThis.jbpLanguage = language;
}

// There from the start, because looking for a global that is not there takes longer than the arithmetic of a function.
globalThis.jbpLanguage ??= undefined;

let known: Language | undefined;

/** Asked for with every word that a function answers, so Excel's own is remembered: it stays until Excel is restarted. */
function displayLanguage(): Language {
  const office = typeof Office === "undefined" ? undefined : (Office.context as Office.Context | undefined);
  if (office?.displayLanguage) return (known = languageOf(office.displayLanguage));
  return languageOf(typeof navigator === "undefined" ? undefined : navigator.language);
}
