/** The formula that a filled form stands for, in its invariant (en-US) form, and the cells that its results take. */
import { areaFrom, lastColumn, lastRow, type Place, type Reference } from "../../excel/reference";
import type { CatalogEntry } from "../../functions/catalog";
import type { Argument } from "./arguments";

/** Excel takes no longer formula than this. */
export const longestFormula = 8192;

/** Arguments left out at the end go without their commas. */
export function writeFormula(id: CatalogEntry["id"], args: readonly string[]): string {
  const last = args.findLastIndex((argument) => argument !== "");
  return `=JBP.${id}(${args.slice(0, last + 1).join(",")})`;
}

export function formulaOf(argument: Argument): string {
  return argument.kind === "omitted" ? "" : argument.formula;
}

/**
 * The cells that the results take, from the result cell down and right. The size of tables and names is only known to
 * Excel: they count as one cell here.
 */
export function resultArea(
  { lifted, width, parameters, example }: Pick<CatalogEntry, "lifted" | "width" | "parameters" | "example">,
  args: readonly Argument[],
  target: Place,
): Reference {
  const spills = lifted || typeof example.result === "object";
  const ranges = args.flatMap((argument, i) =>
    argument.kind === "reference" && !(lifted && parameters[i]?.range) ? [argument.reference] : [],
  );
  // A function of ranges that spills answers in the shape of its first range.
  const shaping = spills ? (lifted ? ranges : ranges.slice(0, 1)) : [];
  return areaFrom(
    target,
    Math.max(1, ...shaping.map(({ rows }) => rows)),
    width * Math.max(1, ...shaping.map(({ columns }) => columns)),
  );
}

export function fitsSheet({ top, left, rows, columns }: Reference): boolean {
  return top + rows - 1 <= lastRow && left + columns - 1 <= lastColumn;
}
