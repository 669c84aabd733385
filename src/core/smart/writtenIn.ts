/** Which language a sentence is written in, so that the builder answers in it. */
import type { Language } from "./lexicon";
import { languageCounts } from "./terms";

/** Undefined where no word says it: "OSA 97%" may be either. */
export function writtenIn(text: string): Language | undefined {
  const { vietnamese, english } = languageCounts(text);
  if (vietnamese === english) return undefined;
  return vietnamese > english ? "vi" : "en";
}
