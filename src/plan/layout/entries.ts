/** What every cell to fill in or to read gets, be it in a form or a table: look, prompt, drop-down and status colours. */
import { dayOfDate } from "../../core/date";
import { quotedText } from "../../core/quotes";
import { words, type Entry, type Kind, type PlanSettings } from "../definition";
import { choicesOf, isListKey } from "../lists";
import { cellLook, tones, type Look, type Tone } from "../style";
import type { ValidationOperation } from "./operations";
import type { Places } from "./places";
import { resolve, type Scope } from "./references";
import type { Writer } from "./writer";

export interface Drawing {
  readonly settings: PlanSettings;
  readonly places: Places;
  readonly scope: Scope;
  readonly writer: Writer;
}

const refusals = {
  title: words("Please check", "Xin kiểm tra lại"),
  list: words("Please pick one of the choices in the list.", "Xin chọn một mục trong danh sách."),
  share: words(
    "Please enter a share between 0% and 100%, for example 97%.",
    "Xin nhập tỷ lệ từ 0% đến 100%, ví dụ 97%.",
  ),
  number: words("Please enter a number that is possible here.", "Xin nhập một số hợp lệ cho ô này."),
  date: words("Please enter a date, for example 31/12/2026.", "Xin nhập ngày, ví dụ 31/12/2026."),
};

/** Excel's limits for the texts of a validation. */
const titleLength = 32;
const textLength = 255;

const dates = { from: dayOfDate(2000, 1, 1), to: dayOfDate(2199, 12, 31) };
const largest = 1e15;
const numeric: Partial<Record<Kind, readonly [number, number]>> = {
  share: [0, 1],
  count: [0, largest],
  price: [0, largest],
  number: [-largest, largest],
  money: [-largest, largest],
  multiple: [-largest, largest],
  index: [0, largest],
};

/** Draws cells of one entry: `area` is where they are, `first` the address of their first cell. */
export function drawEntry(
  entry: Entry,
  sheet: string,
  area: string,
  first: string,
  drawing: Drawing,
  look: Look = {},
): void {
  const { settings, writer } = drawing;
  writer.format(sheet, area, { ...cellLook(entry.kind, entry.formula !== undefined, settings), ...look });
  writer.add({ do: "validation", sheet, area, ...validationOf(entry, drawing) });
  drawTones(entry, sheet, area, first, drawing);
}

function validationOf(
  entry: Entry,
  { settings: { language }, places }: Drawing,
): Omit<ValidationOperation, "do" | "sheet" | "area"> {
  const prompt = {
    title: shortened(entry.name[language], titleLength),
    text: entry.note[language].slice(0, textLength),
  };
  const refusal = (reason: keyof typeof refusals) => ({
    title: refusals.title[language],
    text: refusals[reason][language],
  });
  if (entry.formula !== undefined) return { accepts: { type: "any" }, prompt, refusal: undefined };
  if (entry.list) {
    const source = isListKey(entry.list)
      ? listName(places.prefix, entry.list)
      : columnName(places.prefix, entry.list);
    // Another table's entries may still have to be written: anything is accepted, with the list to pick from.
    return {
      accepts: { type: "list", source },
      prompt,
      refusal: isListKey(entry.list) ? refusal("list") : undefined,
    };
  }
  if (entry.kind === "date" || entry.kind === "month")
    return { accepts: { type: "date", ...dates }, prompt, refusal: refusal("date") };
  const limits = entry.limits ?? numeric[entry.kind];
  if (!limits) return { accepts: { type: "any" }, prompt, refusal: undefined };
  const reason = entry.kind === "share" && !entry.limits ? "share" : "number";
  return { accepts: { type: "number", from: limits[0], to: limits[1] }, prompt, refusal: refusal(reason) };
}

/** At most so long, cut between words. */
function shortened(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, text.lastIndexOf(" ", length - 1))}…`;
}

/** A drop-down's or an answer's words, or a number's bands, in their colours. The rule compares the cell's own text: no function is called. */
function drawTones(
  entry: Entry,
  sheet: string,
  area: string,
  first: string,
  { settings, writer }: Drawing,
): void {
  const add = (formula: string, tone: Tone) =>
    writer.add({
      do: "rule",
      sheet,
      area,
      formula,
      look: { bold: true, color: tones[tone].ink, fill: tones[tone].fill },
    });
  const choices = entry.list && isListKey(entry.list) ? choicesOf(entry.list) : [];
  for (const [, { words: choice, tone }] of choices)
    if (tone) add(`${first}=${quotedText(choice[settings.language])}`, tone);
  let below = "";
  for (const [least, tone] of entry.bands ?? []) {
    add(`AND(ISNUMBER(${first}),${first}>=${least}${below})`, tone);
    below = `,${first}<${least}`;
  }
}

export function listName(prefix: string, list: string): string {
  return `${prefix}_list_${list}`;
}

/** The name of a column that drop-downs elsewhere offer: "drivers[driver]" → JBP_pick_drivers_driver. */
export function columnName(prefix: string, column: string): string {
  return `${prefix}_pick_${column.replace("[", "_").replace("]", "")}`;
}

export function drawFormula(
  formula: string,
  sheet: string,
  area: string,
  { scope, writer }: Drawing,
  here?: Parameters<typeof resolve>[2],
): void {
  writer.add({ do: "formula", sheet, area, formula: resolve(formula, scope, here) });
}
