/** Reads a text as the terms of the word lists: the longest known phrase at every place, anything else is a name. */
import type { ListName, ValueName } from "./lexicon";
import { type NumericDate, numericDateAt } from "./numericDate";
import { readNumber } from "./number";
import { type Entry, type Node, phrases, syllables } from "./phrases";
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

/** "Is" or "are". */
export const isBe = (term: Term | undefined) => term?.text === "is" || term?.text === "are";

/** How many terms there are but for marks: what ends a sentence makes it no longer. */
export const lengthOf = (terms: readonly Term[]) =>
  terms.filter((term) => !isAny(term, ["sign", "stop"])).length;

export function termsOf(text: string): Term[] {
  const tokens = tokensOf(text);
  const asSpelled = read(tokens, longest);
  return lacksDiacritics(asSpelled.counts) ? read(tokens, longestBare).terms : asSpelled.terms;
}

/** How many terms are of one language only, and how many words are Vietnamese if they are anything. */
interface Counts {
  vietnamese: number;
  english: number;
  bare: number;
}

function read(tokens: readonly Token[], find: typeof longest): { terms: Term[]; counts: Counts } {
  const terms: Term[] = [];
  const counts: Counts = { vietnamese: 0, english: 0, bare: 0 };
  const colon = tokens.findIndex(({ text }) => text === ":");
  for (let i = 0; i < tokens.length;) {
    const date = numericDateAt(tokens, i);
    const isNamed = isNameBefore(tokens, colon, i) || isNameAfter(terms);
    const found = date ? undefined : isNamed ? longest(tokens, i) : find(tokens, i);
    if (!isNamed) count(tokens, i, found, counts);
    terms.push(date ? dateTerm(tokens, i, date) : termOf(tokens, i, found));
    i = date?.next ?? found?.next ?? i + 1;
  }
  return { terms, counts };
}

export function languageCounts(text: string): Counts {
  return read(tokensOf(text), longest).counts;
}

/** Is a text Vietnamese, typed without its diacritics? Some syllables may be anything else, a brand's or an English word. */
export function isUntoned(text: string): boolean {
  const counts = languageCounts(text);
  const toned = tokensOf(text).filter((token) => hasDiacritics(token.text)).length;
  return counts.bare > toned && (lacksDiacritics(counts) || counts.bare > 1);
}

/** "Minh: …", "KAM Lan: …": whose objective it is. */
function isNameBefore(tokens: readonly Token[], colon: number, i: number): boolean {
  if (i >= colon) return false;
  return colon === 1 || (colon < 5 && longest(tokens, 0)?.entry.is.has("owner") === true);
}

/** "…, phụ trách: Minh", "led by Minh Thu": a word or two after it, up to the next sign. */
function isNameAfter(terms: readonly Term[]): boolean {
  for (let i = terms.length - 1; i >= Math.max(0, terms.length - 3); i--) {
    const term = terms[i] as Term;
    const isColon = term.is.has("colon") && terms[i - 1]?.is.has("owner") === true;
    if (isColon || (term.is.has("owner") && passive.has(term.text))) return i > 1;
    if (term.is.has("sign")) return false;
  }
  return false;
}

const passive = new Set(["led", "owned"]);

/** Names and terms of the trade are the same in both languages. */
const shared: readonly Kind[] = ["retailer", "metric", "channel", "segment", "owner", "money", "scale"];

function count(tokens: readonly Token[], i: number, found: Found | undefined, counts: Counts): void {
  const { kind, text } = tokens[i] as Token;
  const entry = found?.entry;
  if (kind !== "word" || (entry && shared.some((list) => entry.is.has(list)))) return;
  const isSyllable = syllables.has(strip(text));
  const isEnglish = entry?.languages.has("en") === true;
  // A toned word that no list holds is as likely a name.
  const isVietnamese = entry ? entry.languages.has("vi") : isSyllable && !hasDiacritics(text);
  if (isVietnamese && !isEnglish) counts.vietnamese++;
  if (isEnglish && !isVietnamese && !isSyllable) counts.english++;
  if (!isSyllable) return;
  // "tai", "day mạnh"; and "do phủ", "phấn dau", whose other half is toned.
  const isBare = !hasDiacritics(text) && !entry?.languages.has("vi");
  if (isBare || (counts.bare === 0 && (longestBare(tokens, i)?.next ?? 0) > (found?.next ?? i + 1)))
    counts.bare++;
}

/** Vietnamese typed without diacritics, wholly or here and there. */
function lacksDiacritics({ vietnamese, english, bare }: Counts): boolean {
  return bare > 0 && vietnamese > 0 && vietnamese >= english;
}

interface Found {
  readonly entry: Entry;
  readonly next: number;
}

function longest(tokens: readonly Token[], from: number): Found | undefined {
  let node: Node | undefined = phrases;
  let found: Found | undefined;
  for (let i = from; i < tokens.length; i++) {
    const word = tokens[i]?.text ?? "";
    if (i > from && isAdverbInside(word, node)) continue;
    node = node.next.get(word);
    if (!node) break;
    if (node.entry) found = { entry: node.entry, next: i + 1 };
  }
  return found;
}

/** "Plans eventually to", "I also want to": an adverb inside a phrase takes nothing from it. */
function isAdverbInside(word: string, node: Node): boolean {
  return (/..ly$/.test(word) || adverbs.has(word)) && !node.next.has(word) && node.next.size > 0;
}

const adverbs = new Set(["also", "now", "just", "soon", "still"]);

/** The same, where any word may have lost its diacritics: of several such phrases it is all. */
function longestBare(tokens: readonly Token[], from: number): Found | undefined {
  const isCount = tokens[from - 1]?.kind === "number";
  let nodes: readonly Node[] = [phrases];
  let found: Found | undefined;
  for (let i = from; i < tokens.length; i++) {
    const word = tokens[i]?.text ?? "";
    if (i > from && nodes.some((node) => isAdverbInside(word, node))) continue;
    const [only] = nodes;
    nodes =
      (nodes.length === 1 && only
        ? only.alike.get(word)
        : nodes.flatMap(({ alike }) => alike.get(word) ?? [])) ?? none;
    if (nodes.length === 0) break;
    const entries = nodes.flatMap(({ entry }) =>
      entry && !(i === from && isRareVerb(entry, word)) ? entry : [],
    );
    // "46 ty trong quy 3": after a number tỷ, and no tỷ trọng.
    if (isCount && found?.entry.is.has("scale") && !entries.some(({ is }) => is.has("scale"))) break;
    if (entries.length > 0) found = { entry: meant(entries), next: i + 1 };
  }
  return found;
}

/** "Bo" is "bộ" or "bò" far more often than "bỏ": of a verb of actions.ts one bare syllable says too little. */
function isRareVerb({ is, languages }: Entry, word: string): boolean {
  return is.has("act") && is.size === 2 && !languages.has("en") && !hasDiacritics(word);
}

const none: readonly Node[] = [];

/** What is usually meant goes before anything else, Vietnamese before English, and a verb of actions.ts last. */
function meant(entries: readonly Entry[]): Entry {
  const [first] = entries;
  if (first && entries.length === 1) return first;
  const usual = entries.filter(({ isUsual }) => isUsual);
  const vietnamese = entries.filter(({ languages }) => languages.has("vi"));
  const isLikely = ({ is }: Entry) => !is.has("act");
  const choices = [usual, vietnamese.filter(isLikely), entries.filter(isLikely), entries];
  return merged(choices.find((some) => some.length > 0) ?? []);
}

function merged(entries: readonly Entry[]): Entry {
  const [first] = entries as [Entry];
  if (entries.length === 1) return first;
  return {
    text: first.text,
    is: new Set(entries.flatMap(({ is }) => [...is])),
    value: Object.assign({}, ...[...entries].reverse().map(({ value }) => value)) as Entry["value"],
    languages: first.languages,
    isUsual: first.isUsual,
  };
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

/** "U.K. stores", "TP.HCM": the point after the second of two initials. */
function endsInitials(tokens: readonly Token[], point: number): boolean {
  const [first, between, second, after] = [-3, -2, -1, 1].map((step) => tokens[point + step]);
  const isInitial = (token: Token | undefined) => token?.kind === "word" && token.text.length === 1;
  return (
    isInitial(first) &&
    between?.text === "." &&
    between.glued &&
    isInitial(second) &&
    second?.glued === true &&
    after !== undefined
  );
}

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
  "ltd",
  "corp",
  "jr",
  "sr",
  "ths",
  "pgs",
  "gs",
  "ts",
  "bs",
]);

function termOf(tokens: readonly Token[], first: number, found: Found | undefined): Term {
  const token = tokens[first] as Token;
  const { kind, text, start, glued } = token;
  const end = found ? (tokens[found.next - 1]?.end ?? token.end) : token.end;
  const term = (is: ReadonlySet<Kind>, value: Term["value"]): Term => ({
    is,
    text: found?.entry.text ?? text,
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
      const isAbbreviation =
        text === "." && (abbreviations.has(tokens[first - 1]?.text ?? "") || endsInitials(tokens, first));
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
