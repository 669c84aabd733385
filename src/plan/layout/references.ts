/** Formulas written with keys (see definition.ts) as formulas that the workbook understands. */
import { quotedText } from "../../core/quotes";
import type { Language } from "../../i18n/language";
import { units, type Unit } from "../definition";
import { isListKey, lists, type Choice } from "../lists";
import { absolute, area, cell } from "./addresses";
import { firstColumn, type FieldPlace, type PlacedColumn, type TablePlace } from "./places";

export interface Scope {
  readonly language: Language;
  readonly unit: Unit;
  readonly tables: ReadonlyMap<string, TablePlace>;
  readonly fields: ReadonlyMap<string, FieldPlace>;
  /** What a formula says in place of something that is not there, where that is no mistake of the definition. */
  readonly lost?: "#REF!";
}

/** A definition that speaks of something that is not there: a mistake in the definition, found by its test. */
export class UnknownReference extends Error {
  constructor(
    readonly reference: string,
    formula: string,
  ) {
    super(`Nothing is called ${reference} in "${formula}".`);
  }
}

const patterns = /"(?:[^"]|"")*"|([A-Za-z]\w*)?\[(\w+)(\*|:\w+)?\]|\{(\w+)(?:\.(\w+))?\}/g;

export function resolve(formula: string, scope: Scope, here?: TablePlace): string {
  return formula.replace(
    patterns,
    (text, table?: string, key?: string, more?: string, name?: string, choice?: string) => {
      if (key !== undefined) return columnReference(table, key, more);
      if (name === undefined) return text;
      return choice === undefined ? named(name) : quotedText(wordOf(name, choice));
    },
  );

  /** `more` is "*" for all months of the column, ":last" for the columns up to that one. */
  function columnReference(table: string | undefined, key: string, more: string | undefined): string {
    const place = table === undefined ? here : scope.tables.get(table);
    const columnsOf = (wanted: string) => place?.columns.filter(({ column }) => column.key === wanted) ?? [];
    const first = columnsOf(key)[0];
    const last = columnsOf(more?.startsWith(":") ? more.slice(1) : key).at(-1);
    if (!place || !first || !last) return unknown(`${table ?? ""}[${key}${more ?? ""}]`);
    const names = more !== undefined ? `[${escaped(first)}]:[${escaped(last)}]` : `[${escaped(first)}]`;
    if (table === undefined) return `${place.name}[[#This Row],${names}]`;
    // Excel wants a second pair of brackets around a header with any sign but letters, digits and spaces.
    const isPlain = /^\[[\p{L}\p{N} ]*\]$/u.test(names);
    return isPlain ? place.name + names : `${place.name}[${names}]`;
  }

  function named(name: string): string {
    if (name === "language") return quotedText(scope.language);
    if (name === "unitSize") return String(units[scope.unit]);
    const field = scope.fields.get(name);
    if (field) return field.name;
    const [, table, part] = /^(\w+)(Months|Header)$/.exec(name) ?? [];
    const place = table === undefined ? undefined : scope.tables.get(table);
    if (place)
      return part === "Months" ? monthsAbove(place) : absolute(place.sheet, cell(place.header, firstColumn));
    return unknown(`{${name}}`);
  }

  function unknown(reference: string): string {
    if (scope.lost === undefined) throw new UnknownReference(reference, formula);
    return scope.lost;
  }

  function wordOf(list: string, key: string): string {
    const choices: Readonly<Record<string, Choice>> = isListKey(list) ? lists[list] : {};
    const choice = choices[key];
    if (!choice) throw new UnknownReference(`{${list}.${key}}`, formula);
    return choice.words[scope.language];
  }
}

/** The first days of the months above a table with monthly columns. */
function monthsAbove(place: TablePlace): string {
  const months = place.columns.filter(({ month }) => month !== undefined);
  return absolute(
    place.sheet,
    area(place.totals ?? place.header, months[0]?.at ?? 1, 1, Math.max(months.length, 1)),
  );
}

/** Characters with a meaning in structured references carry an apostrophe. */
function escaped({ header }: PlacedColumn): string {
  return header.replace(/['#@[\]]/g, "'$&");
}
