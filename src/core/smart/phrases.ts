/** The word lists made ready for reading: a tree of their phrases, English words in all their forms. */
import { inflected, lists, type ListName, values, type ValueName, wordsOf } from "./lexicon";
import { hasDiacritics, strip } from "./spelling";
import type { Kind } from "./terms";
import { tokensOf } from "./tokens";

/** What a phrase is: the lists it stands in, and its value in those that give one. */
export interface Entry {
  readonly is: Set<Kind>;
  readonly value: Partial<Record<Kind, number>>;
}

export interface Node {
  readonly next: Map<string, Node>;
  entry?: Entry;
}

const newNode = (): Node => ({ next: new Map() });

/** Phrases as they are spelled. */
export const asSpelled = newNode();
/** The same without diacritics, for a text that has none. */
export const stripped = newNode();
export const englishWords = new Set<string>();
/** Syllables of Vietnamese phrases that lose something without their diacritics. */
export const strippedSyllables = new Set<string>();

function enter(root: Node, words: readonly string[], kind: Kind, value?: number): void {
  let node = root;
  for (const word of words) {
    const next = node.next.get(word) ?? newNode();
    node.next.set(word, next);
    node = next;
  }
  node.entry ??= { is: new Set(), value: {} };
  node.entry.is.add(kind);
  if (value !== undefined) node.entry.value[kind] ??= value;
}

function add(phrase: string, kind: Kind, value?: number): string[] {
  const words = tokensOf(phrase).map(({ text }) => text);
  enter(asSpelled, words, kind, value);
  enter(stripped, words.map(strip), kind, value);
  return words;
}

function at(root: Node, phrase: string): Entry | undefined {
  let node: Node | undefined = root;
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

for (const [kind, list] of Object.entries(lists) as [ListName, (typeof lists)[ListName]][]) {
  for (const phrase of wordsOf(list.en)) {
    for (const word of add(phrase, kind)) englishWords.add(word);
    if (declaring.has(kind) && /\b(?:to|will|ll|must|should|shall)$/.test(phrase)) add(phrase, "infinitive");
    if (nounLists.has(kind)) add(plural(phrase), kind);
    if (verbLists.has(kind)) {
      add(phrase, "english");
      addForms(phrase, kind);
    }
  }
  for (const phrase of wordsOf(list.vi))
    for (const word of add(phrase, kind)) if (hasDiacritics(word)) strippedSyllables.add(strip(word));
}
// A verb of actions.ts is a noun wherever no verb can stand, unless another list knows what it is.
for (const phrase of [...wordsOf(lists.act.en), ...wordsOf(lists.act.vi)]) {
  const entry = at(asSpelled, phrase);
  if (entry && [...entry.is].every((kind) => kind === "act")) add(phrase, "name");
  const { ing } = verbForms(phrase);
  if (!gerunds.has(ing)) gerunds.set(ing, new Set<Kind>(["act", "name"]));
}
for (const phrase of [...wordsOf(lists.compound.en), ...wordsOf(lists.compound.vi)]) add(phrase, "name");
for (const [kind, table] of Object.entries(values) as [ValueName, Record<string, number>][])
  for (const [phrase, value] of Object.entries(table)) add(phrase, kind, value);

function addForms(verb: string, kind: Kind): void {
  const { s, ing, ed } = verbForms(verb);
  gerunds.set(ing, (gerunds.get(ing) ?? new Set<Kind>(["english"])).add(kind));
  const movesSomething = kind === "direction" || kind === "reach";
  add(s, "plain");
  add(s, "sForm");
  if (kind === "complete" || kind === "task") add(s, "nominal");
  add(ing, kind === "direction" || kind === "vague" ? "plain" : "ingForm");
  add(ed, "edForm");
  if (movesSomething) add(ed, "changed");
  if (kind === "complete") add(ed, "done");
}
