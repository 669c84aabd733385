/**
 * How the word lists of this folder are written, for whoever corrects them: words and phrases separated by commas, small
 * letters, Vietnamese with its diacritics (text without them is matched too), hyphens or spaces alike ("sell-out" finds
 * "sell out"). The longest phrase wins: "trước thuế" in a list keeps "trước" from being read as "before".
 */
export type Language = "en" | "vi";

/** One list a language; a phrase may stand in several lists. */
export type WordList = Readonly<Record<Language, string>>;

export function wordsOf(list: string): string[] {
  return list
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "");
}
