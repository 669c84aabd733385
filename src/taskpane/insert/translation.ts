/** What was typed in one language's notation, written in the other's: the same values, not the same characters. */
import type { CatalogEntry, CatalogParameter } from "../../functions/catalog";
import type { Language } from "../../i18n/language";
import { readDate, shownDate } from "../notation/dates";
import { readNumber, writtenNumber } from "../notation/numbers";
import { choices } from "./draft";
import type { Form } from "./form";

export interface Told {
  readonly entry: CatalogEntry;
  readonly language: Language;
}

export function translated(values: Form["values"], from: Told, to: Told): Form["values"] {
  const parameters = from.entry.parameters.map(
    (parameter, i) => [parameter, to.entry.parameters[i]] as const,
  );
  const texts = parameters.flatMap(([parameter, same]) => {
    const text = values[parameter.name];
    if (text === undefined || same === undefined) return [];
    return [[parameter.name, translate(text, [parameter, from.language], [same, to.language])] as const];
  });
  return Object.fromEntries(texts);
}

type Side = readonly [CatalogParameter, Language];

function translate(text: string, [parameter, from]: Side, [same, to]: Side): string {
  const choice = choices(parameter, from)?.indexOf(text) ?? -1;
  if (choice >= 0) return choices(same, to)?.[choice] ?? text;
  if (parameter.kind === "date") {
    const date = readDate(text, from);
    if (date) return shownDate(date.value, to);
  }
  const number =
    parameter.kind === "date" || parameter.kind === "number" ? readNumber(text, from) : undefined;
  return number ? writtenNumber(number, to) : text;
}
