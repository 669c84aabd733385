/** Values, formulas and links in cells. */
import type { FormulaOperation, LinkOperation, Scalar, ValuesOperation } from "../../plan/layout/operations";
import { looks } from "../../plan/style";
import { dress } from "./looks";

/** Null leaves a cell as it is. */
export function writeValues({ area, values }: ValuesOperation, sheet: Excel.Worksheet): void {
  sheet.getRange(area).values = values.map((row) => row.map(typedValue));
}

export function writeFormula({ area, formula }: FormulaOperation, sheet: Excel.Worksheet): void {
  fill(sheet.getRange(area), "formulas", `=${formula}`);
}

export function writeLink({ cell, text, target }: LinkOperation, sheet: Excel.Worksheet): void {
  sheet.getRange(cell).hyperlink = {
    documentReference: target.replaceAll("$", ""),
    textToDisplay: text,
  };
  // Excel gives a link its own blue and underline.
  dress(sheet.getRange(cell).format, looks.link);
}

/** One value for all cells of a range; Excel takes it as it is, though its types speak of a matrix only. */
export function fill(range: Excel.Range, property: "formulas" | "numberFormat", value: string): void {
  range[property] = value as unknown as string[][];
}

/** Letters without a digit, and words with digits among them that Excel cannot take for a month and its day or year. */
const plainText = /^(?:\p{L}\D*|\p{L}+\P{L}+\p{L}.*)$/su;
const logical = /^(?:true|false)$/i;

/**
 * A value that arrives in the cell as it is: Excel reads a text as if somebody had typed it, and would take "=…" for a
 * formula and "01/2027" for a date. An apostrophe in front says that it is text.
 */
export function typedValue(value: Scalar): Scalar {
  if (typeof value !== "string" || (plainText.test(value) && !logical.test(value))) return value;
  return `'${value}`;
}
