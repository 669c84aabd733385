/** Reads tokens as the terms of the word lists: the longest known phrase at every place, anything else is a name. */
import { inflected, lists, type ListName, values, type ValueName, wordsOf } from "./lexicon";
import { readNumber } from "./number";
import { hasDiacritics, spell, strip } from "./spelling";
import { type Token, tokensOf } from "./tokens";

/** What a term is: the lists it stands in, or its form. */
export type Kind =
  | ListName
  | ValueName
  | "name"
  | "blank"
  | "number"
  | "wholeYear"
  | "date"
  | "ingForm"
  | "edForm"
  /** The past of a verb of change: "increased". */
  | "changed"
  | "sign"
  | "comma"
  | "stop"
  | "openBracket"
  | "closeBracket"
  | "colon"
  | "slash"
  | "dash"
  /** Letters with digits: a product, a standard. */
  | "code"
  | "fiscalYear"
  | "monthCode";

export interface Term {
  readonly is: ReadonlySet<Kind>;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly glued: boolean;
  /** A number's value, or a listed word's: the month, the scale. */
  readonly value: Readonly<Partial<Record<Kind, number>>>;
}

interface Entry {
  readonly is: Set<Kind>;
  readonly value: Partial<Record<Kind, number>>;
}

interface Node {
  readonly next: Map<string, Node>;
  entry?: Entry;
}

const newNode = (): Node => ({ next: new Map() });
const newEntry = (): Entry => ({ is: new Set(), value: {} });

/** Lists as typed, and the same without diacritics for text that has none. */
const asTyped = newNode();
const stripped = newNode();
const englishWords = new Set<string>();
const strippedVietnameseWords = new Set<string>();

function enter(root: Node, words: readonly string[], kind: Kind, value?: number): void {
  let node = root;
  for (const word of words) {
    const next = node.next.get(word) ?? newNode();
    node.next.set(word, next);
    node = next;
  }
  node.entry ??= newEntry();
  node.entry.is.add(kind);
  if (value !== undefined) node.entry.value[kind] ??= value;
}

function add(phrase: string, kind: Kind, value?: number): void {
  const words = wordsAndSigns(tokensOf(phrase)).map((word) => word.text);
  enter(asTyped, words, kind, value);
  enter(stripped, words.map(strip), kind, value);
}

/** A hyphen between two words is as good as a space. */
function wordsAndSigns(tokens: readonly Token[]): Token[] {
  return tokens.filter((token, i) => {
    const isHyphen = token.text === "-" || token.text === "‑" || token.text === "'" || token.text === "’";
    const next = tokens[i + 1];
    return !(
      isHyphen &&
      token.glued &&
      next?.glued &&
      tokens[i - 1]?.kind === "word" &&
      next.kind === "word"
    );
  });
}

const last = (word: string, ending: string) => word.replace(/\S+$/, ending);

/** The forms of an English verb that lists do not spell out. */
function verbForms(phrase: string): { s: string; ing: string; ed: string } {
  const [head = "", ...rest] = phrase.split(" ");
  const stem = /[^aeiou]e$/.test(head) || /[aou]ze$|ise$|uce$/.test(head) ? head.slice(0, -1) : head;
  const doubled = /^[^aeiou]*[aeiou][bdgmnpt]$/.test(head) ? head + head.slice(-1) : stem;
  const y = /[^aeiou]y$/.test(head) ? `${head.slice(0, -1)}i` : undefined;
  const form = (word: string) => [word, ...rest].join(" ");
  return {
    s: form(y ? `${y}es` : /(s|sh|ch|x)$/.test(head) ? `${head}es` : `${head}s`),
    ing: form(`${doubled}ing`),
    ed: form(y ? `${y}ed` : `${doubled}ed`),
  };
}

function plural(noun: string): string {
  const word = noun.split(" ").at(-1) ?? "";
  if (/[^aeiou]y$/.test(word)) return last(noun, `${word.slice(0, -1)}ies`);
  return /(s|sh|ch|x)$/.test(word) ? `${noun}es` : `${noun}s`;
}

const verbLists: ReadonlySet<string> = new Set(inflected.verb);
const nounLists: ReadonlySet<string> = new Set(inflected.noun);

for (const [kind, list] of Object.entries(lists) as [ListName, (typeof lists)[ListName]][]) {
  for (const phrase of wordsOf(list.en)) {
    add(phrase, kind);
    for (const word of phrase.split(/[ -]/)) englishWords.add(spell(word));
    if (nounLists.has(kind)) add(plural(phrase), kind);
    if (verbLists.has(kind)) {
      const { s, ing, ed } = verbForms(phrase);
      add(s, "plain");
      add(ing, kind === "direction" || kind === "vague" ? "plain" : "ingForm");
      add(ed, "edForm");
      if (kind === "direction" || kind === "reach") add(ed, "changed");
    }
  }
  for (const phrase of wordsOf(list.vi)) {
    add(phrase, kind);
    for (const word of phrase.split(" "))
      if (hasDiacritics(spell(word))) strippedVietnameseWords.add(strip(spell(word)));
  }
}
for (const [kind, table] of Object.entries(values) as [ValueName, Record<string, number>][])
  for (const [phrase, value] of Object.entries(table)) add(phrase, kind, value);

/** Vietnamese typed without diacritics: more of its words are Vietnamese syllables than English words. */
function lacksDiacritics(tokens: readonly Token[]): boolean {
  let toned = 0;
  let vietnamese = 0;
  let english = 0;
  for (const { kind, text } of tokens) {
    if (kind !== "word") continue;
    if (hasDiacritics(text)) toned++;
    else if (englishWords.has(text)) english++;
    else if (strippedVietnameseWords.has(text)) vietnamese++;
  }
  return vietnamese > english && toned * 5 < vietnamese;
}

const signs: Readonly<Record<string, Kind>> = {
  ",": "comma",
  ";": "stop",
  "!": "stop",
  "?": "stop",
  "…": "stop",
  ".": "stop",
  "•": "stop",
  "|": "stop",
  "(": "openBracket",
  ")": "closeBracket",
  ":": "colon",
  "/": "slash",
  "-": "dash",
  "–": "dash",
  "—": "dash",
};

const abbreviations = new Set(["vs", "no", "e", "g", "i", "inc", "approx", "tp", "st", "dr", "mr", "ms"]);

export function termsOf(text: string): Term[] {
  const tokens = wordsAndSigns(tokensOf(text));
  const root = lacksDiacritics(tokens) ? stripped : asTyped;
  const respell = root === stripped ? strip : (word: string) => word;
  const terms: Term[] = [];
  for (let i = 0; i < tokens.length;) {
    const date = dateAt(tokens, i);
    if (date) {
      terms.push(date.term);
      i = date.next;
      continue;
    }
    const found = longest(root, tokens, i, respell);
    const next = found?.next ?? i + 1;
    terms.push(termOf(tokens, i, next, found?.entry));
    i = next;
  }
  return terms;
}

function longest(
  root: Node,
  tokens: readonly Token[],
  from: number,
  respell: (word: string) => string,
): { entry: Entry; next: number } | undefined {
  let node: Node | undefined = root;
  let best: { entry: Entry; next: number } | undefined;
  for (let i = from; i < tokens.length; i++) {
    node = node.next.get(respell(tokens[i]?.text ?? ""));
    if (!node) break;
    if (node.entry) best = { entry: node.entry, next: i + 1 };
  }
  return best;
}

const none: Readonly<Partial<Record<Kind, number>>> = {};
const forms = {
  name: new Set<Kind>(["name"]),
  code: new Set<Kind>(["code", "name"]),
  blank: new Set<Kind>(["blank"]),
  number: new Set<Kind>(["number"]),
  year: new Set<Kind>(["number", "wholeYear"]),
  date: new Set<Kind>(["date"]),
  sign: new Set<Kind>(["sign"]),
} as const;
const signForms = new Map(Object.entries(signs).map(([sign, kind]) => [sign, new Set<Kind>([kind, "sign"])]));

function termOf(tokens: readonly Token[], first: number, next: number, entry: Entry | undefined): Term {
  const token = tokens[first] as Token;
  const place = {
    text: token.text,
    start: token.start,
    end: tokens[next - 1]?.end ?? token.end,
    glued: token.glued,
  };
  if (token.kind === "blank") return { ...place, is: forms.blank, value: none };
  if (token.kind === "number" && !entry) {
    const number = readNumber(token.text);
    const isYear = /^(19|20|21)\d\d$/.test(token.text);
    return { ...place, is: isYear ? forms.year : forms.number, value: { number } };
  }
  if (token.kind === "sign") {
    const before = tokens[first - 1];
    const isAbbreviation = token.text === "." && before !== undefined && abbreviations.has(before.text);
    const isInside = token.text === "." && tokens[first + 1]?.glued === true && token.glued;
    const is = entry?.is ?? signForms.get(token.text) ?? forms.sign;
    return { ...place, is: isAbbreviation || isInside ? forms.sign : is, value: none };
  }
  if (entry) return { ...place, is: entry.is, value: entry.value };
  return { ...place, ...codeOf(token.text) };
}

/** Q3, H1, FY27 and T6 (tháng 6). */
const codes: readonly (readonly [RegExp, readonly Kind[]])[] = [
  [/^q([1-4])$/, ["quarter"]],
  [/^h([12])$/, ["half"]],
  [/^fy(\d{2}|\d{4})$/, ["fiscalYear"]],
  [/^t(\d|1[0-2])$/, ["monthCode", "month"]],
];

function codeOf(word: string): Pick<Term, "is" | "value"> {
  if (!/\d/.test(word)) return { is: forms.name, value: none };
  for (const [shape, kinds] of codes) {
    const digits = shape.exec(word)?.[1];
    if (digits === undefined) continue;
    const value = kinds[0] === "fiscalYear" && digits.length === 2 ? 2000 + Number(digits) : Number(digits);
    return { is: new Set(kinds), value: Object.fromEntries(kinds.map((kind) => [kind, value])) };
  }
  return { is: forms.code, value: none };
}

/** 31/12/2027, 31-12-2027, 31.12.2027 and 2027-12-31, as one term whose value is yyyymmdd. */
function dateAt(tokens: readonly Token[], i: number): { term: Term; next: number } | undefined {
  const first = tokens[i];
  if (first?.kind !== "number") return undefined;
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(first.text);
  const [a, b, c] = dotted
    ? dotted.slice(1)
    : [first, tokens[i + 2], tokens[i + 4]].map((token) => (token?.kind === "number" ? token.text : ""));
  if (!dotted) {
    const separator = tokens[i + 1]?.text;
    if ((separator !== "/" && separator !== "-") || tokens[i + 3]?.text !== separator) return undefined;
    if (![1, 2, 3, 4].every((ahead) => tokens[i + ahead]?.glued)) return undefined;
  }
  const ymd = a?.length === 4 ? dateValue(a, b, c) : dateValue(c, b, a);
  if (ymd === undefined) return undefined;
  const next = dotted ? i + 1 : i + 5;
  const end = tokens[next - 1]?.end ?? first.end;
  return {
    next,
    term: { is: forms.date, text: "", start: first.start, end, glued: first.glued, value: { date: ymd } },
  };
}

function dateValue(year = "", month = "", day = ""): number | undefined {
  const [y, m, d] = [Number(year.length === 2 ? `20${year}` : year), Number(month), Number(day)];
  if (!(y >= 1900 && y < 2200) || m < 1 || d < 1) return undefined;
  if (m <= 12 && d <= 31) return y * 10000 + m * 100 + d;
  // The American order, where only it is possible: 12/31/2027.
  return d <= 12 && m <= 31 ? y * 10000 + d * 100 + m : undefined;
}
