/** Builds an objective from its slots, a sentence that the judge finds complete when they are. What is not known stays a visible blank. */
import { type Language } from "./lexicon";
import { type Blank, sentenceWords } from "./lexicon/sentence";
import { isAny } from "./terms";
import { readNumber } from "./number";
import { ledPurpose } from "./purpose";
import { type Kind, termsOf } from "./terms";

export type Direction = "up" | "down";

/** Each as the planner would type it; a blank or absent slot is unknown. */
export interface Slots {
  readonly owner?: string;
  readonly direction?: Direction | undefined;
  readonly metric?: string;
  readonly scope?: string;
  readonly from?: string;
  readonly to?: string;
  /** By how much, where the level to reach is not said: "12%". */
  readonly change?: string;
  /** Put after `from` and `to` where they do not name it themselves. */
  readonly unit?: string;
  readonly due?: string;
  readonly purpose?: string;
}

export function compose(slots: Slots, language: Language): string {
  const words = sentenceWords[language];
  const filled = (slot: Blank & keyof Slots) => slots[slot]?.trim() || words.blanks[slot];
  const direction = slots.direction ?? directionOf(slots);
  const verb = direction ? words[direction] : words.blanks.direction;
  const isChange = !slots.to?.trim() && Boolean(slots.change?.trim());
  const amount = isChange
    ? [
        words.change,
        withUnit(slots.change ?? "", undefined),
        words.from,
        withUnit(filled("from"), slots.unit),
      ]
    : [
        words.from,
        withUnit(filled("from"), slots.unit),
        words.to[direction ?? "up"],
        withUnit(filled("to"), slots.unit),
      ];
  const told = [
    verb,
    filled("metric"),
    led(filled("scope"), words.place, ["place"]),
    ...amount,
    led(filled("due"), words.due, ["by", "within", "inside"]),
  ].join(" ");
  return `${filled("owner")}: ${told}, ${ledPurpose(filled("purpose"), words.purpose)}`;
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
