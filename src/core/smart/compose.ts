/** Builds an objective from its slots, a sentence that the judge finds complete when they are. What is not known stays a visible blank. */
import { type Language } from "./lexicon";
import { type Blank, sentenceWords, type SentenceWords } from "./lexicon/sentence";
import { readNumber } from "./number";
import { ledPurpose } from "./purpose";
import { read } from "./reading";
import { spell, withoutDiacritics } from "./spelling";
import { isAny, isUntoned, type Kind, termsOf } from "./terms";

/** "hold" keeps it at the level of `to`. */
export type Direction = "up" | "down" | "hold";

/** Each as the planner would type it; a blank or absent slot is unknown. */
export interface Slots {
  readonly owner?: string;
  /** What is to be done, in the sentence's own words, where it moves no metric: it stands for the slots from direction to unit. */
  readonly deed?: string;
  readonly direction?: Direction | undefined;
  /** What is measured, of which product: "drinks sell-out". */
  readonly metric?: string;
  readonly scope?: string;
  readonly from?: string;
  readonly to?: string;
  /** By how much, where the level to reach is not said: "12%", "double". */
  readonly change?: string;
  /** Put after `from` and `to` where they do not name it themselves. */
  readonly unit?: string;
  readonly due?: string;
  readonly purpose?: string;
}

export function compose(slots: Slots, language: Language): string {
  const words = wordsFor(slots, language);
  const filled = (slot: Blank & keyof Slots) => slots[slot]?.trim() || words.blanks[slot];
  const deed = slots.deed?.trim();
  const told = deed ? dated(deed, slots, words) : moved(slots, words);
  return `${filled("owner")}: ${told}, ${ledPurpose(filled("purpose"), words.purpose)}`;
}

/** Slots typed without diacritics are joined by words without them: a sentence half with and half without is hard to read. */
function wordsFor(slots: Slots, language: Language): SentenceWords {
  const words = sentenceWords[language];
  const { deed, metric, scope, from, to, change, unit, due, purpose } = slots;
  const typed = [deed, metric, scope, from, to, change, unit, due, purpose].filter(Boolean).join(", ");
  return isUntoned(typed) ? untoned(words) : words;
}

function untoned<Words>(words: Words): Words {
  if (typeof words === "string") return withoutDiacritics(words) as Words;
  return Object.fromEntries(
    Object.entries(words as object).map(([key, value]) => [key, untoned(value as unknown)]),
  ) as Words;
}

/** "tăng OSA tại Lotte từ 91% lên 97% trước 31/12/2027". */
function moved(slots: Slots, words: SentenceWords): string {
  const filled = (slot: Blank & keyof Slots) => slots[slot]?.trim() || words.blanks[slot];
  const direction = slots.direction ?? directionOf(slots);
  const change = slots.to?.trim() ? undefined : slots.change?.trim();
  const multiple = change && words.multiples[multipleOf(change) ?? 0];
  const verb = multiple ?? (direction ? words[direction] : words.blanks.direction);
  const from = `${words.from} ${withUnit(filled("from"), slots.unit)}`;
  const to = withUnit(filled("to"), slots.unit);
  const sense = direction === "down" ? "down" : "up";
  const amounts = {
    held: led(to, words.at, ["bound", "place"]),
    multiplied: from,
    changed: `${led(change ?? "", words.change[sense], ["change", "multiple", "times"])} ${from}`,
    reached: `${from} ${led(to, words.to[sense], ["to"])}`,
  };
  const way = direction === "hold" ? "held" : multiple ? "multiplied" : change ? "changed" : "reached";
  const told = [verb, filled("metric"), led(filled("scope"), words.place, ["place"]), amounts[way]].join(" ");
  return dated(told, slots, words, direction === "hold");
}

/** With the deadline, unless the words name it themselves. */
function dated(told: string, { due = "", deed }: Slots, words: SentenceWords, isHeld = false): string {
  const isDated =
    deed?.trim() && read(told).some(({ times }) => times.some(({ role }) => role === "deadline"));
  if (isDated) return told;
  const [first] = termsOf(due);
  const lead = isHeld || wholly.has(first?.text ?? "") ? words.until : words.due;
  return `${told} ${led(due.trim() || words.blanks.due, lead, ["by", "within", "inside"])}`;
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
  if (mark === "" || value.startsWith("[") || value.includes(mark)) return value.trim();
  return mark === "%" ? `${value}%` : `${value} ${mark}`;
}

/** "within 12 weeks" brings its own word, "31/12/2027" is given one. */
function led(slot: string, word: string, kinds: readonly Kind[]): string {
  const [first] = termsOf(slot);
  return isAny(first, kinds) ? slot : `${word} ${slot}`;
}
