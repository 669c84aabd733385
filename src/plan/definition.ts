/**
 * What a plan is made of, as data: sections (sheets) of blocks. A new section is one new definition file, listed in plan.ts.
 *
 * Formulas are written with keys, never with addresses or visible headers; layout/references.ts resolves them:
 *
 * | written             | means                                                        |
 * |---------------------|--------------------------------------------------------------|
 * | `[budget]`          | this row's cell of the table's column "budget"                |
 * | `[month*]`          | this row's cells of the column that repeats for every month   |
 * | `[first:last]`      | this row's cells from one column to another                  |
 * | `activities[budget]`| the whole column of another table                             |
 * | `{asOf}`            | the cell of the field "asOf"                                  |
 * | `{actualsMonths}`   | the months' first days above a table with monthly columns    |
 * | `{actualsHeader}`   | the first cell of a table's header                           |
 * | `{gate.scale}`      | the word of a list's choice, in quotes                        |
 * | `{unitSize}`        | how much of the currency the plan's unit is: 1000000         |
 * | `{language}`        | the plan's language, in quotes                                |
 */
import type { Language, Words } from "../i18n/language";
import type { ListKey } from "./lists";
import type { Tone } from "./style";

/** A text in both languages. */
export function words(en: string, vi: string): Words {
  return { en, vi };
}

/** What a cell holds; it decides number format, alignment and validation (style.ts). */
export type Kind =
  | "text"
  | "number"
  | "count"
  | "money"
  | "price"
  | "share"
  | "multiple"
  | "index"
  | "date"
  | "month"
  | "flag"
  /** A number whose unit another column names: see Column.unitColumn. */
  | "figure";

/** A day in the plan's own calendar: month 1 is the month in which the plan starts, 0 the one before. */
export interface PlanDay {
  readonly month: number;
  readonly day: number;
}

export const on = (month: number, day: number): PlanDay => ({ month, day });

/**
 * A value that comes with the plan: a number or a text that is the same in both languages, a text in both, the key of a
 * choice (in a column or field with a list), or a day of the plan. Money is in million units of the currency.
 */
export type Given = string | number | boolean | null | Words | PlanDay;

/** A row of a table, by column key. A column that repeats for every month takes a list. */
export type GivenRow = Readonly<Record<string, Given | readonly Given[]>>;

/** One thing to fill in or to read: a table's column or a form's field. */
export interface Entry {
  readonly key: string;
  readonly name: Words;
  /** What to enter; for a formula, what it tells. Shown when the cell is selected. */
  readonly note: Words;
  readonly kind: Kind;
  /** Choices to pick from: a list of lists.ts, or another table's column as "table[column]". A formula's list says its tones. */
  readonly list?: ListKey | `${string}[${string}]`;
  readonly formula?: string;
  /** Colours of a number that a formula answers: from so much on, the highest first. */
  readonly bands?: readonly (readonly [least: number, tone: Tone])[];
  /** Lowest and highest number accepted; a share is within 0 and 1 unless this says otherwise. */
  readonly limits?: readonly [number, number];
}

export interface Column extends Entry {
  /** In characters; the kind has a default. The widest block decides for the sheet. */
  readonly width?: number;
  /** Shown above the header: a sum, or a formula of its own. */
  readonly total?: "sum" | (string & {});
  /** For a figure: the column with the list "unit" that says whether it is money, a share or a plain number. */
  readonly unitColumn?: string;
  /** One column for every month of the plan; totals above then hold nothing, the month's first day instead. */
  readonly monthly?: true;
}

export interface Field extends Entry {
  /** What the cell holds in a blank plan, too. */
  readonly value?: Given | ((settings: PlanSettings) => Given);
}

/** A column or a field: its key, kind, name and note (English, Vietnamese), and what else it has. */
export function entry(
  key: string,
  kind: Kind,
  [name, vietnameseName]: readonly [en: string, vi: string],
  [note, vietnameseNote]: readonly [en: string, vi: string],
  more: Omit<Column & Field, "key" | "kind" | "name" | "note"> = {},
): Column & Field {
  return { key, kind, name: words(name, vietnameseName), note: words(note, vietnameseNote), ...more };
}

export interface Titled {
  readonly key: string;
  readonly title: Words;
  /** One sentence under the title: what this is for. */
  readonly note?: Words;
}

/** Label and value, one under the other. Every value cell has a name. */
export interface FormBlock extends Titled {
  readonly block: "form";
  readonly fields: readonly Field[];
  /** Grid columns that a value takes. */
  readonly span?: number;
}

/** Few figures side by side, large. */
export interface CardsBlock extends Titled {
  readonly block: "cards";
  readonly fields: readonly Field[];
}

/** A named Excel table, with totals above its header so that it can grow downwards. */
export interface TableBlock extends Titled {
  readonly block: "table";
  readonly columns: readonly Column[];
  /** Rows that a blank plan has, too. */
  readonly rows?: readonly GivenRow[] | ((settings: PlanSettings) => readonly GivenRow[]);
  /** Rows at least, so that a planner sees where to type. */
  readonly minimumRows?: number;
}

export interface ChartSeries {
  /** "table[column]" */
  readonly values: string;
  readonly name: Words;
  readonly as?: "column" | "line";
  readonly tone: Tone;
}

export interface Chart {
  readonly key: string;
  readonly title: Words;
  readonly kind: "column" | "bar" | "line" | "stacked";
  /** "table[column]" */
  readonly categories: string;
  readonly series: readonly ChartSeries[];
  readonly numbers: Kind;
}

/** Charts side by side. */
export interface ChartsBlock extends Titled {
  readonly block: "charts";
  readonly charts: readonly Chart[];
}

/** A bar for every row of a table over the weeks of a year, with the trade events above. */
export interface GanttBlock extends Titled {
  readonly block: "gantt";
  /** The table whose rows are shown, and its columns. */
  readonly of: string;
  /** Numbers the rows from 1. */
  readonly number: string;
  readonly label: string;
  readonly start: string;
  readonly end: string;
  /** "table[column]" of the events' names, first days and last days. */
  readonly events: { readonly name: string; readonly start: string; readonly end: string };
  readonly lines: number;
}

/** Links to the other sheets of the plan. */
export interface ContentsBlock extends Titled {
  readonly block: "contents";
}

export type Block = FormBlock | CardsBlock | TableBlock | ChartsBlock | GanttBlock | ContentsBlock;

export interface Section {
  readonly key: string;
  readonly sheet: Words;
  readonly title: Words;
  readonly purpose: Words;
  readonly tone: Tone;
  readonly blocks: readonly Block[];
}

export const units = { one: 1, thousand: 1e3, million: 1e6, billion: 1e9 } as const;
export type Unit = keyof typeof units;

export const unitWords: Readonly<Record<Unit, Words>> = {
  one: words("units", "đơn vị"),
  thousand: words("thousands", "nghìn"),
  million: words("millions", "triệu"),
  billion: words("billions", "tỷ"),
};

export interface PlanSettings {
  readonly language: Language;
  /** ISO 4217, for example "VND". */
  readonly currency: string;
  /** Money is entered and shown in this unit. */
  readonly unit: Unit;
  /** The first day of the plan, which is the first of a month, as an Excel serial. */
  readonly start: number;
  readonly years: 1 | 2 | 3;
}

/** Values for a plan's tables and fields, by key. */
export interface PlanData {
  readonly tables: Readonly<Record<string, readonly GivenRow[]>>;
  readonly fields: Readonly<Record<string, Given>>;
}
