/** The kinds of parameters a function can declare, and how each reads what a planner typed (the contract's rules 1, 2 and 5). */
import { lastDay } from "../core/date";
import { type Failure, fail, passOn } from "../core/failure";
import { type OptionWords, yesNo } from "../i18n/options";
import { plain } from "../i18n/plain";
import { type Cell, errorIn, isBlank } from "./cells";

/** Reads one cell that is neither blank nor an error. */
type Read<T> = (cell: NonNullable<Cell>, name: string) => T | Failure;

/** A parameter of a function. `T` is what the arithmetic receives. */
export interface Parameter<T = unknown> {
  readonly name: string;
  readonly kind: "number" | "date" | "option" | "text" | "yesNo";
  /** May be left out; the arithmetic then gets undefined and takes its default. */
  readonly optional: boolean;
  /** Takes a whole range as data (▤) instead of one value per result (●). */
  readonly range: boolean;
  /** A blank, or a range of blanks only, is an answer of its own rather than a missing argument. */
  readonly blankAllowed: boolean;
  /** The words of every option; the function list shows the first of each. */
  readonly options?: OptionWords<string>;
  readonly read: Read<T>;
}

function parameter<T>(name: string, kind: Parameter["kind"], read: Read<T>): Parameter<T> {
  return { name, kind, optional: false, range: false, blankAllowed: false, read };
}

/** A number; text that looks like one and TRUE are not numbers. */
export function number(name: string): Parameter<number> {
  return parameter(name, "number", readNumber);
}

const readNumber: Read<number> = (cell, name) =>
  Number.isFinite(cell) ? (cell as number) : fail("notNumber", { parameter: name, value: shown(cell) });

/** A date as an Excel serial, 1900 date system; it may carry a time of day. */
export function date(name: string): Parameter<number> {
  return parameter(name, "date", readDate);
}

const readDate: Read<number> = (cell, name) => {
  if (typeof cell !== "number" || !Number.isFinite(cell))
    return fail("notDate", { parameter: name, value: shown(cell) });
  return cell >= 0 && cell < lastDay + 1 ? cell : fail("impossibleDate", { parameter: name, value: cell });
};

/** A date, or a text that says when; whoever computes with it reads the text. */
export function dateOrText(name: string): Parameter<number | string> {
  return parameter(name, "date", (cell, name) => (typeof cell === "string" ? cell : readDate(cell, name)));
}

/** Any text or number, as written: a name, an order number. */
export function text(name: string): Parameter<string> {
  return parameter(name, "text", shown);
}

/** Yes or no: TRUE/FALSE, 1/0, yes/no, có/không. */
export function flag(name: string): Parameter<boolean> {
  const word = option(name, yesNo);
  return parameter(name, "yesNo", (cell) => {
    if (typeof cell === "boolean") return cell;
    if (cell === 1 || cell === 0) return cell === 1;
    const answer = word.read(cell, name);
    return typeof answer === "string"
      ? answer === "yes"
      : fail("notYesNo", { parameter: name, value: shown(cell) });
  });
}

/** One of a few words, in either language, any case, with or without diacritics. */
export function option<Option extends string>(name: string, options: OptionWords<Option>): Parameter<Option> {
  const byWord = new Map<string, Option>();
  for (const [value, words] of Object.entries(options) as [Option, OptionWords<Option>[Option]][])
    for (const word of [...words.en, ...words.vi]) byWord.set(word, value).set(plain(word), value);
  const accepted = Object.values<OptionWords<Option>[Option]>(options).flatMap(({ en, vi }) =>
    [...new Set([en[0], vi[0]])].filter((word) => word !== undefined),
  );
  const read: Read<Option> = (cell) => {
    const word = shown(cell);
    return (
      byWord.get(word) ??
      byWord.get(plain(word)) ??
      fail("notOneOf", { parameter: name, value: word, accepted })
    );
  };
  return { ...parameter(name, "option", read), options };
}

export function optional<T>(inner: Parameter<T>): Parameter<T | undefined> {
  return { ...inner, optional: true };
}

export function blankAllowed<T>(inner: Parameter<T>): Parameter<T | undefined> {
  return { ...inner, blankAllowed: true };
}

/** A range as data: its cells row by row, blanks as undefined. */
export function range<T>(inner: Parameter<T>): Parameter<readonly (T | undefined)[]> {
  return { ...inner, range: true } as unknown as Parameter<readonly (T | undefined)[]>;
}

/** Reads one cell for a parameter: its value, undefined where it is blank and may be, or what is wrong with it. */
export function readCell<T>(parameter: Parameter<T>, cell: Cell): T | undefined | Failure {
  // A finite number for a number is what is read nearly always.
  if (typeof cell === "number" && parameter.kind === "number" && Number.isFinite(cell)) return cell as T;
  if (isBlank(cell))
    return parameter.optional || parameter.blankAllowed || parameter.range
      ? undefined
      : fail("blank", { parameter: parameter.name });
  const code = errorIn(cell);
  return code ? passOn(code, parameter.name) : parameter.read(cell, parameter.name);
}

function shown(cell: NonNullable<Cell>): string {
  return typeof cell === "object" ? cell.basicValue : String(cell);
}
