/** Builds an objective from its slots, a sentence that the judge finds complete when they are. What is not known stays a visible blank. */
import { type Open, openIn } from "./deed";
import { type Language } from "./lexicon";
import { type Blank, sentenceWords, type SentenceWords } from "./lexicon/sentence";
import { readNumber } from "./number";
import { ledPurpose } from "./purpose";
import { spell, withoutDiacritics } from "./spelling";
import { isAny, isUntoned, type Kind, termsOf } from "./terms";

/** "hold" keeps it at the level of `to`. */
export type Direction = "up" | "down" | "hold";

/** Each as the planner would type it; a blank or absent slot is unknown. */
export interface Slots {
  /** What stands before it: "2.", "KR1:". */
  readonly heading?: string;
  readonly owner?: string;
  /** What is to be done, in the sentence's own words, where it moves no metric: it stands for the slots from direction to unit. */
  readonly deed?: string;
  readonly direction?: Direction | undefined;
  /** What is measured, of which product: "drinks sell-out". */
  readonly metric?: string;
  readonly scope?: string;
  readonly from?: string;
  readonly to?: string;
  /** By how much: "12%", "double"; in brackets behind the level to reach where that is said as well. */
  readonly change?: string;
  /** Put after `from` and `to` where they do not name it themselves. */
  readonly unit?: string;
  readonly due?: string;
  /** How and with what: "by adding two endcaps", "with a budget of 500 million". Nothing stands for it where it is not said. */
  readonly means?: string;
  readonly purpose?: string;
}

export function compose(slots: Slots, language: Language): string {
  const words = wordsFor(slots, language);
  const filled = filledFrom(slots, words);
  const deed = slots.deed?.trim();
  const open = deed ? openIn(deed) : undefined;
  const told = deed && open ? done(deed, open, slots, words) : moved(slots, words);
  const heading = slots.heading?.trim();
  const parts = [
    `${heading ? `${heading.replace(/\s*:$/, " –")} ` : ""}${filled("owner")}: ${told}`,
    ...(slots.means?.trim() ? [slots.means.trim()] : []),
    ...(open?.purpose === false ? [] : [ledPurpose(filled("purpose"), words.purpose)]),
  ];
  return parts.join(", ");
}

const filledFrom = (slots: Slots, words: SentenceWords) => (slot: Blank & keyof Slots) =>
  slots[slot]?.trim() || words.blanks[slot];

/** Slots typed without diacritics are joined by words without them: a sentence half with and half without is hard to read. */
function wordsFor(slots: Slots, language: Language): SentenceWords {
  const words = sentenceWords[language];
  const { deed, metric, scope, from, to, change, unit, due, means, purpose } = slots;
  const typed = [deed, metric, scope, from, to, change, unit, due, means, purpose].filter(Boolean).join(", ");
  return isUntoned(typed) ? untoned(words) : words;
}

function untoned<Words>(words: Words): Words {
  if (typeof words === "string") return withoutDiacritics(words) as Words;
  if (Array.isArray(words)) return words.map(untoned) as Words;
  return Object.fromEntries(
    Object.entries(words as object).map(([key, value]) => [key, untoned(value as unknown)]),
  ) as Words;
}

/** "tăng OSA tại Lotte từ 91% lên 97% trước 31/12/2027". */
function moved(slots: Slots, words: SentenceWords): string {
  const filled = filledFrom(slots, words);
  const direction = slots.direction ?? directionOf(slots);
  const level = slots.to?.trim();
  const change = slots.change?.trim() ?? "";
  const multiple = level ? undefined : words.multiples[multipleOf(change) ?? 0];
  const verb = multiple ?? (direction ? words[direction] : words.blanks.direction);
  const sense = direction === "down" ? "down" : "up";
  const to = withUnit(filled("to"), slots.unit);
  // "From 40 to 46 tỷ" names the unit once, "from 91% to 97%" twice.
  const isShared = slots.unit?.trim() !== "%" && to !== level && to !== words.blanks.to;
  const from = `${words.from} ${isShared ? filled("from") : withUnit(filled("from"), slots.unit)}`;
  const again = level && change ? ` (${signed(change, words.beside[sense])})` : "";
  const by = led(change, words.change[sense], ["change", "multiple", "times"]);
  const isCompared = termsOf(change).some((term) => isAny(term, ["compare"]));
  const amounts = {
    held: `${led(to, words.at, ["bound", "place"])}${again}`,
    multiplied: from,
    changed: isCompared ? `${from} ${by}` : `${by} ${from}`,
    reached: `${from} ${led(to, words.to[sense], ["to"])}${again}`,
  };
  const isChanged = !level && change !== "";
  const way = direction === "hold" ? "held" : multiple ? "multiplied" : isChanged ? "changed" : "reached";
  const told = [verb, filled("metric"), led(filled("scope"), words.place, ["place"]), amounts[way]].join(" ");
  return dated(told, slots, words, direction === "hold");
}

/** "Ký hợp đồng với AEON trước 31/3/2027", "win 40 endcaps by Q3/2027, from 25 today". */
function done(deed: string, open: Open, slots: Slots, words: SentenceWords): string {
  const told = open.due ? dated(deed, slots, words) : deed;
  const from = slots.from?.trim();
  return open.from && from
    ? `${told}, ${words.today[0]} ${withUnit(from, slots.unit)} ${words.today[1]}`
    : told;
}

/** With the deadline; "this quarter" and "năm nay" bring no word of their own and take none. */
function dated(told: string, { due = "" }: Slots, words: SentenceWords, isHeld = false): string {
  const terms = termsOf(due);
  if (isAny(terms[0], ["now"])) return `${told} ${due.trim()}`;
  if (isAny(terms[1], ["coming"]) && isAny(terms[0], ["unit"]))
    return `${told} ${words.during} ${due.trim()}`;
  const lead = isHeld || wholly.has(terms[0]?.text ?? "") ? words.until : words.due;
  return joined(told, led(due.trim() || words.blanks.due, lead, ["by", "within", "inside"]));
}

/** "… 25%/năm, trước 31/12/2027": without the comma the two words would be one, "last year". */
function joined(told: string, due: string): string {
  const [last, first] = [/\p{L}+$/u.exec(told)?.[0], /^\p{L}+/u.exec(due)?.[0]];
  const isOneWord = last !== undefined && first !== undefined && termsOf(`${last} ${first}`).length === 1;
  return `${told}${isOneWord ? "," : ""} ${due}`;
}

/** "trước hết" is "first of all": all of a period is "đến hết". */
const wholly = new Set([spell("hết"), "het"]);

/** "Gấp đôi", "double": how many times as much. */
function multipleOf(change: string): number | undefined {
  const [first, second] = termsOf(change);
  return second ? undefined : first?.value.multiple;
}

/** Which way the figures point. */
function directionOf({ from = "", to = "" }: Slots): Direction | undefined {
  const [start, end] = [from, to]
    .map((typed) => /\d[\d.,]*\d|\d/.exec(typed)?.[0])
    .map((typed) => typed && readNumber(typed));
  if (typeof start !== "number" || typeof end !== "number" || start === end) return undefined;
  return end > start ? "up" : "down";
}

/** "91" with unit "%" is "91%"; a value that names its unit keeps it. */
function withUnit(value: string, unit: string | undefined): string {
  const mark = unit?.trim() ?? "";
  if (mark === "" || !/\d$/.test(value)) return value;
  return mark === "%" ? `${value}%` : `${value} ${mark}`;
}

/** "+12%" says which way itself, "12%" is told with its verb: "tăng 12%", "up 12%". */
function signed(change: string, word: string): string {
  return /^[+\-−–±~]/.test(change) ? change : led(change, word, ["change", "bound", "rising", "falling"]);
}

/** "within 12 weeks" brings its own word, "31/12/2027" is given one. */
function led(slot: string, word: string, kinds: readonly Kind[]): string {
  const [first] = termsOf(slot);
  return isAny(first, kinds) ? slot : `${word} ${slot}`;
}
