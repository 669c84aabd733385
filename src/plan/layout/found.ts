/** Plans that a workbook holds already, told by their hidden names. */
import { columnNumber } from "../../core/a1";
import { languages } from "../../i18n/language";
import { type PlanSettings, type Unit, units } from "../definition";
import { marks } from "./naming";

export interface NamedFormula {
  readonly name: string;
  /** Without "=". */
  readonly refersTo: string;
}

export interface FoundPlan {
  readonly prefix: string;
  readonly settings: PlanSettings;
  /** The sheets that are still there, by section. */
  readonly sheets: ReadonlyMap<string, string>;
  /** Where the workbook's names that are alive point to, by the name in lower case. */
  readonly cells: ReadonlyMap<string, FoundCell>;
}

/** A cell, or the first of several. Rows and columns count from 1. */
export interface FoundCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Where a table of a found plan is now. Rows and columns count from 1. */
export interface FoundTable {
  readonly name: string;
  readonly sheet: string;
  readonly header: number;
  readonly height: number;
  /** By the column's key: where its header is, and what it says. A monthly column has as many as there are months. */
  readonly columns: ReadonlyMap<string, readonly { readonly at: number; readonly header: string }[]>;
}

/** What is deleted leaves a name that points nowhere. */
export const isAlive = ({ refersTo }: NamedFormula): boolean => !refersTo.includes("#REF!");

export function plansAmong(names: readonly NamedFormula[]): FoundPlan[] {
  const cells = cellsOf(names);
  return names.flatMap(({ name, refersTo }) => {
    const prefix = settingsMark.exec(name)?.[1];
    const settings = prefix === undefined ? undefined : readSettings(refersTo);
    return prefix !== undefined && settings
      ? [{ prefix, settings, sheets: sheetsOf(prefix, names), cells }]
      : [];
  });
}

const settingsMark = /^_(JBP\d*)_settings$/i;

function sheetsOf(prefix: string, names: readonly NamedFormula[]): Map<string, string> {
  const start = marks.sheet(prefix, "").toLowerCase();
  const sheets = new Map<string, string>();
  for (const named of names) {
    const sheet = sheetIn(named.refersTo);
    if (named.name.toLowerCase().startsWith(start) && isAlive(named) && sheet !== undefined)
      sheets.set(named.name.slice(start.length), sheet);
  }
  return sheets;
}

function cellsOf(names: readonly NamedFormula[]): Map<string, FoundCell> {
  return new Map(
    names.filter(isAlive).flatMap(({ name, refersTo }) => {
      const sheet = sheetIn(refersTo);
      const [, letters, digits] = /!\$?([A-Z]{1,3})\$?(\d+)(?::|$)/.exec(refersTo) ?? [];
      if (sheet === undefined || letters === undefined) return [];
      return [[name.toLowerCase(), { sheet, row: Number(digits), column: columnNumber(letters) }] as const];
    }),
  );
}

/** The sheet of a reference such as 'My sheet'!$A$1. */
function sheetIn(refersTo: string): string | undefined {
  const [, quoted, plain] = /^(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(refersTo) ?? [];
  return quoted?.replaceAll("''", "'") ?? plain;
}

/** The plan's settings as one text, so that parts that are added later speak its language and count in its unit. */
export function writeSettings({ language, currency, unit, start, years }: PlanSettings): string {
  return [language, currency, unit, start, years].join("|");
}

function readSettings(refersTo: string): PlanSettings | undefined {
  const [, text] = /^"([^"]*)"$/.exec(refersTo) ?? [];
  const [one, currency, unit, first, length] = text?.split("|") ?? [];
  const language = languages.find((each) => each === one);
  const start = Number(first);
  const years = ([1, 2, 3] as const).find((each) => String(each) === length);
  const isUnit = (word: string | undefined): word is Unit => word !== undefined && word in units;
  if (!language || !currency || !isUnit(unit) || !Number.isInteger(start) || !years) return undefined;
  return { language, currency, unit, start, years };
}
