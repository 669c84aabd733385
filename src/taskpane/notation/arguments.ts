/**
 * What a planner put into a field, as an argument of a formula. Nothing that is typed can become another formula: it is a
 * value, a reference, a table's column or a defined name, or else it is refused.
 */
import { quotedText } from "../../core/quotes";
import { parseReference, type Reference, writeReference } from "../../excel/reference";
import type { CatalogParameter } from "../../functions/catalog";
import type { Language } from "../../i18n/language";
import { yesNo } from "../../i18n/options";
import type { PaneWords } from "../../i18n/pane";
import { readDate } from "./dates";
import { readNumber } from "./numbers";
import { plain } from "../../i18n/plain";

export type Argument =
  | { readonly kind: "omitted" }
  | { readonly kind: "value"; readonly formula: string; readonly value: number | string | boolean }
  | { readonly kind: "reference"; readonly formula: string; readonly reference: Reference }
  /** A column of a table such as Sales[Units]; the workbook knows whether there is such a table. */
  | { readonly kind: "table"; readonly formula: string; readonly name: string }
  | { readonly kind: "name"; readonly formula: string; readonly name: string };

export type FieldProblem = Extract<
  keyof PaneWords["fields"],
  "missing" | "notNumber" | "notDate" | "notRange" | "textTooLong"
>;

type Parameter = Pick<CatalogParameter, "kind" | "optional" | "range" | "options">;
type Read = (text: string, language: Language, parameter: Parameter) => Argument | undefined;

export function readArgument(
  text: string,
  parameter: Parameter,
  language: Language,
): Argument | { readonly kind: "problem"; readonly problem: FieldProblem } {
  const trimmed = text.trim().replace(/^=\s*/, "");
  if (trimmed === "")
    return parameter.optional ? { kind: "omitted" } : { kind: "problem", problem: "missing" };
  const { readers, otherwise } = kinds[parameter.kind];
  for (const read of readers) {
    const argument = read(trimmed, language, parameter);
    if (argument) return argument;
  }
  return { kind: "problem", problem: parameter.range ? "notRange" : otherwise };
}

const number: Read = (text, language) => {
  const read = readNumber(text, language);
  return read && { kind: "value", ...read };
};

const date: Read = (text, language) => {
  const read = readDate(text, language);
  return read && { kind: "value", ...read };
};

const reference: Read = (text) => {
  const reference = parseReference(text);
  return reference && { kind: "reference", formula: writeReference(reference), reference };
};

const word: Read = (text, _, { options }) => {
  const option = options.find((option) => plain(option) === plain(text));
  return option === undefined ? undefined : quoted(option);
};

const yesOrNo: Read = (text) => {
  const said = (words: typeof yesNo.yes | typeof yesNo.no) =>
    [...words.en, ...words.vi].some((word) => plain(word) === plain(text));
  if (said(yesNo.yes)) return { kind: "value", formula: "TRUE", value: true };
  return said(yesNo.no) ? { kind: "value", formula: "FALSE", value: false } : undefined;
};

/** Excel takes no longer text than this between quotes. */
const longestText = 255;

const anyText: Read = (text) => {
  const unquoted = /^"(.*)"$/.exec(text)?.[1] ?? text;
  return unquoted.length > longestText ? undefined : quoted(unquoted);
};

function quoted(value: string): Argument {
  return { kind: "value", formula: quotedText(value), value };
}

/** Inside the brackets of a table's name everything is a column's name: nothing there is calculated. */
const tableColumn = /^([\p{L}_][\p{L}\p{N}_.]*)\[(?:[^[\]"]|\[[^[\]"]*\])*\]$/u;

const table: Read = (text) => {
  const name = tableColumn.exec(text)?.[1];
  return name === undefined ? undefined : { kind: "table", formula: text, name };
};

const definedName: Read = (text) =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(text) ? { kind: "name", formula: text, name: text } : undefined;

const fromSheet = [reference, table, definedName];

const kinds: Readonly<
  Record<Parameter["kind"], { readonly readers: readonly Read[]; readonly otherwise: FieldProblem }>
> = {
  number: { readers: [number, ...fromSheet], otherwise: "notNumber" },
  date: { readers: [date, number, ...fromSheet], otherwise: "notDate" },
  option: { readers: [word, ...fromSheet], otherwise: "missing" },
  yesNo: { readers: [yesOrNo, ...fromSheet], otherwise: "missing" },
  // Any other text is the planner's own: a name of the workbook would be a guess.
  text: { readers: [reference, table, anyText], otherwise: "textTooLong" },
};
