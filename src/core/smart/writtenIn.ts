/** Which language a sentence is written in, so that the builder answers in it. */
import type { Language } from "./lexicon";
import { englishWords, strippedSyllables } from "./phrases";
import { hasDiacritics } from "./spelling";
import { tokensOf } from "./tokens";

/** Undefined where no word says it: "OSA 97%" may be either. */
export function writtenIn(text: string): Language | undefined {
  let [vietnamese, english] = [0, 0];
  for (const { kind, text: word } of tokensOf(text)) {
    if (kind !== "word") continue;
    if (hasDiacritics(word)) vietnamese++;
    else if (englishWords.has(word)) english++;
    else if (strippedSyllables.has(word)) vietnamese++;
  }
  if (vietnamese === english) return undefined;
  return vietnamese > english ? "vi" : "en";
}
