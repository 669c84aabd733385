/** Reads a text as the terms of the word lists: the longest known phrase at every place, anything else is a name. */
import type { ListName, ValueName } from "./lexicon";
import { type NumericDate, numericDateAt } from "./numericDate";
import { readNumber } from "./number";
import { asSpelled, englishWords, type Entry, type Node, stripped, strippedSyllables } from "./phrases";
import { hasDiacritics, strip } from "./spelling";
import { type Token, tokensOf } from "./tokens";

/** What a term is: the lists it stands in, or its form. */
export type Kind = ListName | ValueName | Form | Sign;

type Form =
  /** A word that no list holds. */
  | "name"
  /** Letters with digits: a product, a standard. */
  | "code"
  /** "[owner]": a slot left open. */
  | "blank"
  | "number"
  | "wholeYear"
  | "date"
  | "fiscalYear"
  | "monthCode"
  | "ingForm"
  | "edForm"
  /** "launches", "reduces": told of somebody or something. */
  | "sForm"
  /** The past of a verb of change: "increased". */
  | "changed"
  /** The past of a verb that ends in something: "launched". */
  | "done"
  /** "reviews", "launches": after a noun or an adjective a noun itself. */
  | "nominal"
  /** "aims to", "we will": a verb follows. */
  | "infinitive"
  /** A verb of the English lists: the head of its object stands last. */
  | "english";

type Sign = "sign" | "comma" | "stop" | "openBracket" | "closeBracket" | "colon" | "slash" | "dash";

export interface Term {
  readonly is: ReadonlySet<Kind>;
  /** Its first word, in its one spelling. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly glued: boolean;
  /** A number's value, or a listed word's: the month, the scale. */
  readonly value: Readonly<Partial<Record<Kind, number>>>;
}

export function isAny(term: Term | undefined, kinds: readonly Kind[]): boolean {
  return term !== undefined && kinds.some((kind) => term.is.has(kind));
}

export function termsOf(text: string): Term[] {
  const tokens = tokensOf(text);
  const isStripped = lacksDiacritics(tokens);
  const root = isStripped ? stripped : asSpelled;
  const terms: Term[] = [];
  for (let i = 0; i < tokens.length;) {
    const date = numericDateAt(tokens, i);
    const found = date ? undefined : longest(root, tokens, i, isStripped);
    terms.push(date ? dateTerm(tokens, i, date) : termOf(tokens, i, found));
    i = date?.next ?? found?.next ?? i + 1;
  }
  return terms;
}

/** Vietnamese typed without diacritics: more of its words are Vietnamese syllables than English words. */
function lacksDiacritics(tokens: readonly Token[]): boolean {
  let [toned, vietnamese, english] = [0, 0, 0];
  for (const { kind, text } of tokens) {
    if (kind !== "word") continue;
    if (hasDiacritics(text)) toned++;
    else if (englishWords.has(text)) english++;
    else if (strippedSyllables.has(text)) vietnamese++;
  }
  return vietnamese > english && toned * 5 < vietnamese;
}

interface Found {
  readonly entry: Entry;
  readonly next: number;
}

function longest(root: Node, tokens: readonly Token[], from: number, isStripped: boolean): Found | undefined {
  let node: Node | undefined = root;
  let found: Found | undefined;
  for (let i = from; i < tokens.length; i++) {
    const word = tokens[i]?.text ?? "";
    // "Plans eventually to", "is actively looking to": an adverb inside a phrase takes nothing from it.
    if (i > from && word.endsWith("ly") && !node.next.has(word) && node.next.size > 0) continue;
    node = node.next.get(isStripped ? strip(word) : word);
    if (!node) break;
    if (node.entry) found = { entry: node.entry, next: i + 1 };
  }
  return found;
}

const noValue: Term["value"] = {};
const set = (...kinds: Kind[]): ReadonlySet<Kind> => new Set(kinds);
const name = set("name");
const code = set("code", "name");
const blank = set("blank");
const number = set("number");
const year = set("number", "wholeYear");
const date = set("date");
const plainSign = set("sign");
const signs: ReadonlyMap<string, ReadonlySet<Kind>> = new Map([
  ...[..."•|…;!?."].map((sign) => [sign, set("stop", "sign")] as const),
  ...[..."-–—"].map((sign) => [sign, set("dash", "sign")] as const),
  [",", set("comma", "sign")],
  ["(", set("openBracket", "sign")],
  [")", set("closeBracket", "sign")],
  [":", set("colon", "sign")],
  ["/", set("slash", "sign")],
]);

/** A point after one of these ends no sentence. */
const abbreviations = new Set([
  "vs",
  "no",
  "e",
  "g",
  "i",
  "inc",
  "approx",
  "tp",
  "st",
  "dr",
  "mr",
  "ms",
  "jan",
  "feb",
  "mar",
  "apr",
  "jun",
  "jul",
  "aug",
  "sep",
  "sept",
  "oct",
  "nov",
  "dec",
]);

function termOf(tokens: readonly Token[], first: number, found: Found | undefined): Term {
  const token = tokens[first] as Token;
  const { kind, text, start, glued } = token;
  const end = found ? (tokens[found.next - 1]?.end ?? token.end) : token.end;
  const term = (is: ReadonlySet<Kind>, value: Term["value"]): Term => ({
    is,
    text,
    start,
    end,
    glued,
    value,
  });
  if (found) return term(found.entry.is, found.entry.value);
  switch (kind) {
    case "blank":
      return term(blank, noValue);
    case "number": {
      const value = readNumber(text);
      return /^(19|20|21)\d\d$/.test(text)
        ? term(year, { number: value, wholeYear: value })
        : term(number, { number: value });
    }
    case "sign": {
      const isAbbreviation = text === "." && abbreviations.has(tokens[first - 1]?.text ?? "");
      const isInside = text === "." && glued && tokens[first + 1]?.glued === true;
      return term(isAbbreviation || isInside ? plainSign : (signs.get(text) ?? plainSign), noValue);
    }
    case "word":
      return codeTerm(text, term) ?? term(name, noValue);
  }
}

/** Q3, H1, FY27 and T6 (tháng 6). */
const codes: readonly (readonly [RegExp, readonly Kind[]])[] = [
  [/^q([1-4])(?:fy\d{2,4})?$/, ["quarter"]],
  [/^h([12])(?:fy\d{2,4})?$/, ["half"]],
  [/^fy(\d{2}|\d{4})$/, ["fiscalYear"]],
  [/^t(\d|1[0-2])$/, ["monthCode", "month"]],
];

function codeTerm(
  word: string,
  term: (is: ReadonlySet<Kind>, value: Term["value"]) => Term,
): Term | undefined {
  if (!/\d/.test(word)) return undefined;
  for (const [shape, kinds] of codes) {
    const digits = shape.exec(word)?.[1];
    if (digits === undefined) continue;
    const value = Number(digits) + (kinds[0] === "fiscalYear" && digits.length === 2 ? 2000 : 0);
    return term(set(...kinds), Object.fromEntries(kinds.map((kind) => [kind, value])));
  }
  return term(code, noValue);
}

function dateTerm(tokens: readonly Token[], first: number, { yyyymmdd, next }: NumericDate): Term {
  const { start, end, glued } = tokens[first] as Token;
  return { is: date, text: "", start, end: tokens[next - 1]?.end ?? end, glued, value: { date: yyyymmdd } };
}
