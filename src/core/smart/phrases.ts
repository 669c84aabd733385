/** The word lists made ready for reading: a tree of their phrases, English words in all their forms. */
import {
  inflected,
  type Language,
  lists,
  type ListName,
  usual,
  values,
  type ValueName,
  wordsOf,
} from "./lexicon";
import { hasDiacritics, spell, strip } from "./spelling";
import type { Kind } from "./terms";
import { tokensOf } from "./tokens";

/** What a phrase is: the lists it stands in, and its value in those that give one. */
export interface Entry {
  /** Its first word, with its diacritics. */
  readonly text: string;
  readonly is: Set<Kind>;
  readonly value: Partial<Record<Kind, number>>;
  /** The languages whose lists it stands in. */
  readonly languages: Set<Language>;
  /** Meant where other words look the same without diacritics. */
  isUsual: boolean;
}

export interface Node {
  /** By the next word as it is spelled. */
  readonly next: Map<string, Node>;
  /** By the next word as it is spelled, and by what is left of it without its diacritics. */
  readonly alike: Map<string, Node[]>;
  entry?: Entry;
}

const newNode = (): Node => ({ next: new Map(), alike: new Map() });

export const phrases = newNode();
/** The words of Vietnamese phrases without their diacritics. */
export const syllables = new Set<string>();

function nextOf(node: Node, word: string): Node {
  const known = node.next.get(word);
  if (known) return known;
  const next = newNode();
  node.next.set(word, next);
  for (const form of new Set([word, strip(word)]))
    node.alike.set(form, [...(node.alike.get(form) ?? []), next]);
  return next;
}

function add(phrase: string, language: Language, kind: Kind, value?: number): void {
  const words = tokensOf(phrase).map(({ text }) => text);
  const node = words.reduce(nextOf, phrases);
  node.entry ??= { text: words[0] ?? "", is: new Set(), value: {}, languages: new Set(), isUsual: false };
  node.entry.is.add(kind);
  node.entry.languages.add(language);
  if (value !== undefined) node.entry.value[kind] ??= value;
  if (language === "vi") for (const word of words) syllables.add(strip(word));
}

function at(phrase: string): Entry | undefined {
  let node: Node | undefined = phrases;
  for (const { text } of tokensOf(phrase)) node = node?.next.get(text);
  return node?.entry;
}

/** The forms of an English verb that the lists do not spell out. */
function verbForms(phrase: string): { s: string; ing: string; ed: string } {
  const [head = "", ...rest] = phrase.split(" ");
  const y = /[^aeiou]y$/.test(head) ? `${head.slice(0, -1)}i` : undefined;
  const doubled = /^[^aeiou]*[aeiou][bdgmnpt]$/.test(head) ? head + head.slice(-1) : undefined;
  const stem = doubled ?? (/[^e]e$/.test(head) ? head.slice(0, -1) : head);
  const form = (word: string) => [word, ...rest].join(" ");
  return {
    s: form(y ? `${y}es` : /(s|sh|ch|x)$/.test(head) ? `${head}es` : `${head}s`),
    ing: form(`${stem}ing`),
    ed: form(`${y ?? stem}ed`),
  };
}

function plural(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(s|sh|ch|x)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

/** After "aims to", "we will" a verb stands, listed or not. */
const declaring: ReadonlySet<string> = new Set<ListName>(["goal", "promise", "intent"]);

/** What the verb of a gerund is: of "opening" what "open" is. */
export const gerunds = new Map<string, Set<Kind>>();

const verbLists: ReadonlySet<string> = new Set(inflected.verb);
const nounLists: ReadonlySet<string> = new Set(inflected.noun);

const languages: readonly Language[] = ["en", "vi"];

for (const [kind, list] of Object.entries(lists) as [ListName, (typeof lists)[ListName]][]) {
  for (const phrase of wordsOf(list.en)) {
    add(phrase, "en", kind);
    if (declaring.has(kind) && /\b(?:to|will|ll|must|should|shall)$/.test(phrase))
      add(phrase, "en", "infinitive");
    if (nounLists.has(kind)) add(plural(phrase), "en", kind);
    if (verbLists.has(kind)) {
      add(phrase, "en", "english");
      addForms(phrase, kind);
    }
  }
  for (const phrase of wordsOf(list.vi)) add(phrase, "vi", kind);
}
for (const language of languages) {
  // A verb of actions.ts is a noun wherever no verb can stand, unless another list knows what it is.
  for (const phrase of wordsOf(lists.act[language])) {
    if ([...(at(phrase)?.is ?? [])].every((kind) => kind === "act")) add(phrase, language, "name");
    const { ing } = verbForms(phrase);
    if (!gerunds.has(ing)) gerunds.set(ing, new Set<Kind>(["act", "name"]));
  }
  for (const phrase of wordsOf(lists.compound[language])) add(phrase, language, "name");
}
for (const [kind, table] of Object.entries(values) as [ValueName, Record<string, number>][])
  for (const [phrase, value] of Object.entries(table))
    add(phrase, hasDiacritics(spell(phrase)) ? "vi" : "en", kind, value);
for (const phrase of wordsOf(usual)) {
  const entry = at(phrase);
  if (entry) entry.isUsual = true;
}

function addForms(verb: string, kind: Kind): void {
  const { s, ing, ed } = verbForms(verb);
  gerunds.set(ing, (gerunds.get(ing) ?? new Set<Kind>(["english"])).add(kind));
  const movesSomething = kind === "direction" || kind === "reach";
  const form = (word: string, is: Kind) => add(word, "en", is);
  form(s, "plain");
  form(s, "sForm");
  if (kind === "complete" || kind === "task") form(s, "nominal");
  form(ing, kind === "direction" || kind === "vague" ? "plain" : "ingForm");
  form(ed, "edForm");
  if (movesSomething) form(ed, "changed");
  if (kind === "complete") form(ed, "done");
}
