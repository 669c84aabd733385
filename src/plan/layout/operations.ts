/**
 * A plan as one plain list of operations, in the order in which they are to be played: values, then tables and names,
 * then the formulas that speak of them, then looks. Addresses are A1 areas without a sheet; the sheet is named beside.
 */
import type { Look, Tone } from "../style";

export type Scalar = string | number | boolean | null;

export type Operation =
  | SheetOperation
  | ValuesOperation
  | TableOperation
  | NameOperation
  | FormulaOperation
  | MergeOperation
  | FormatOperation
  | RuleOperation
  | ValidationOperation
  | ChartOperation
  | LinkOperation
  | ViewOperation;

export interface SheetOperation {
  readonly do: "sheet";
  readonly sheet: string;
  readonly tab: string;
  readonly hidden: boolean;
  /** Characters, from column A. */
  readonly widths: readonly number[];
  /** Row (from 1) and its height in points, where it is not Excel's own. */
  readonly heights: readonly (readonly [row: number, points: number])[];
}

export interface ValuesOperation {
  readonly do: "values";
  readonly sheet: string;
  readonly area: string;
  /** Null leaves a cell blank. A text is never a formula, whatever it begins with. */
  readonly values: readonly (readonly Scalar[])[];
}

export interface TableOperation {
  readonly do: "table";
  readonly sheet: string;
  readonly area: string;
  readonly name: string;
  readonly headers: readonly string[];
  /** The formula of every calculated column. */
  readonly formulas: readonly (string | undefined)[];
}

export interface NameOperation {
  readonly do: "name";
  readonly name: string;
  /** A formula without "=": an absolute address or a table's column. */
  readonly refersTo: string;
  readonly hidden: boolean;
}

/** The same formula in every cell of the area, in its invariant form and without "=". */
export interface FormulaOperation {
  readonly do: "formula";
  readonly sheet: string;
  readonly area: string;
  readonly formula: string;
}

export interface MergeOperation {
  readonly do: "merge";
  readonly sheet: string;
  readonly areas: readonly string[];
}

export interface FormatOperation {
  readonly do: "format";
  readonly sheet: string;
  readonly areas: readonly string[];
  readonly look: Look;
}

/** A conditional format. Its formula is written for the area's first cell and never calls a JBP function. */
export interface RuleOperation {
  readonly do: "rule";
  readonly sheet: string;
  readonly area: string;
  readonly formula: string;
  readonly look: Look;
}

export interface ValidationOperation {
  readonly do: "validation";
  readonly sheet: string;
  readonly area: string;
  readonly accepts:
    | { readonly type: "any" }
    | { readonly type: "list"; readonly source: string }
    | { readonly type: "number"; readonly from: number; readonly to: number }
    | { readonly type: "date"; readonly from: number; readonly to: number };
  readonly prompt: { readonly title: string; readonly text: string };
  readonly refusal: { readonly title: string; readonly text: string } | undefined;
}

export interface ChartOperation {
  readonly do: "chart";
  readonly sheet: string;
  readonly area: string;
  readonly name: string;
  readonly title: string;
  readonly kind: "column" | "bar" | "line" | "stacked";
  /** Absolute, with its sheet. */
  readonly categories: string;
  readonly series: readonly {
    readonly name: string;
    readonly values: string;
    readonly as: "column" | "line";
    readonly tone: Tone;
  }[];
  readonly format: string;
  readonly categoryFormat: string;
  /** Between the numbers along the axis; as the program likes where it is left out. */
  readonly step?: number;
}

export interface LinkOperation {
  readonly do: "link";
  readonly sheet: string;
  readonly cell: string;
  readonly text: string;
  readonly target: string;
}

export interface ViewOperation {
  readonly do: "view";
  readonly sheet: string;
  /** Rows and columns that stay in sight. */
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly print: {
    readonly area: string;
    readonly titleRows: string;
    readonly pagesWide: number;
    /** Rows that begin a page. */
    readonly breaks: readonly number[];
  };
}
