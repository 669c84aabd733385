/** What the form stands for: a formula to write and where its results go, or what is wrong with which field. */
import type { Mention } from "../../excel/insertion";
import { overlap, type Place, type Reference } from "../../excel/reference";
import type { CatalogEntry, CatalogParameter } from "../../functions/catalog";
import type { Language } from "../../i18n/language";
import { yesNo } from "../../i18n/options";
import type { PaneWords } from "../../i18n/pane";
import { type Argument, readArgument } from "../notation/arguments";
import { fitsSheet, formulaOf, longestFormula, resultArea, writeFormula } from "../notation/formula";
import { type Form, targetField, targetOf } from "./form";

export interface Draft {
  readonly id: CatalogEntry["id"];
  readonly format: CatalogEntry["format"];
  readonly target: Place;
  readonly area: Reference;
  readonly formula: string;
  readonly args: readonly Filled[];
}

export interface Filled {
  readonly name: string;
  readonly argument: Argument;
}

/** The first thing wrong with each field, as the key of its sentence. */
export type Problems = Readonly<Record<string, keyof PaneWords["fields"]>>;

export interface Reading {
  /** The formula as far as it is known: a field that is empty or wrong stands in it by its name. */
  readonly preview: string;
  readonly problems: Problems;
  /** Undefined while there are problems. */
  readonly draft: Draft | undefined;
}

export function readForm(entry: CatalogEntry, form: Form, language: Language): Reading {
  const problems: Record<string, Problems[string]> = {};
  const args: Filled[] = [];
  const shown = entry.parameters.map((parameter) => {
    const read = readArgument(form.values[parameter.name] ?? "", parameter, language);
    if (read.kind === "problem") {
      problems[parameter.name] = read.problem;
      args.push({ name: parameter.name, argument: { kind: "omitted" } });
      return parameter.name;
    }
    args.push({ name: parameter.name, argument: read });
    return formulaOf(read);
  });
  const formula = writeFormula(entry.id, shown);
  const target = targetOf(form);
  if (target === undefined)
    return { preview: formula, problems: { [targetField]: "notCell", ...problems }, draft: undefined };

  const area = resultArea(
    entry,
    args.map(({ argument }) => argument),
    target,
  );
  for (const { name, argument } of args)
    if (argument.kind === "reference" && overlap(area, inSheet(argument.reference, target)))
      problems[name] = "insideItself";
  if (!fitsSheet(area)) problems[targetField] = "offSheet";
  if (formula.length > longestFormula) problems[targetField] = "formulaTooLong";
  const sound = Object.keys(problems).length === 0;
  return {
    preview: formula,
    problems,
    draft: sound ? { id: entry.id, format: entry.format, target, area, formula, args } : undefined,
  };
}

function inSheet(reference: Reference, { sheet }: Place): Reference {
  return { ...reference, sheet: reference.sheet ?? sheet };
}

/** What the argument of a field mentions and only the workbook knows to exist. */
export interface Named extends Mention {
  readonly field: string;
}

export function mentionsIn(args: readonly Filled[]): readonly Named[] {
  return args.flatMap(({ name: field, argument }): readonly Named[] => {
    if (argument.kind === "name" || argument.kind === "table")
      return [{ field, kind: argument.kind, name: argument.name }];
    const sheet = argument.kind === "reference" ? argument.reference.sheet : undefined;
    return sheet === undefined ? [] : [{ field, kind: "sheet", name: sheet }];
  });
}

/** The words that an argument is chosen from, where it is one of a few. */
export function choices(
  { kind, range, options }: CatalogParameter,
  language: Language,
): readonly string[] | undefined {
  if (range) return undefined;
  if (kind === "yesNo") return [yesNo.yes[language][0], yesNo.no[language][0]];
  return kind === "option" ? options : undefined;
}
