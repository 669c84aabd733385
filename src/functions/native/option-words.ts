/** Option words in formulas: Excel compares without regard to case, so each word stands with and without its diacritics. */
import { quotedText } from "../../core/quotes";
import { type OptionWords, yesNo } from "../../i18n/options";
import { plain } from "../../i18n/plain";

/** TRUE where a cell says one of these options. */
export function isAnyOf(cell: string, options: OptionWords<string>): string {
  return `OR(TRIM(${cell})=${listed(spellings(options))})`;
}

/** TRUE where a cell says yes or no, or is TRUE, FALSE, 1 or 0. */
export function isYesNo(cell: string): string {
  return `OR(TRIM(${cell})=${listed(["1", "0", ...spellings(yesNo)])})`;
}

/** For each cell of a range 1 where it says yes or no, else 0. */
export function isYesNoIn(range: string): string {
  return isIn(range, ["1", "0", ...spellings(yesNo)]);
}

/** For each cell of a range 1 where it says yes, else 0. */
export function isYesIn(range: string): string {
  return isIn(range, ["1", ...spellings({ yes: yesNo.yes })]);
}

function isIn(range: string, words: readonly string[]): string {
  return `ISNUMBER(MATCH(TRIM(${range}),${listed(words)},0))`;
}

function spellings(options: OptionWords<string>): readonly string[] {
  const words = Object.values(options).flatMap(({ en, vi }) => [...en, ...vi]);
  return [...new Set(words.flatMap((word) => [word.toLowerCase(), plain(word)]))];
}

function listed(words: readonly string[]): string {
  return `{${words.map(quotedText).join(",")}}`;
}
