/** Writing a formula into a cell, after a look at what is there. */
import { settled, type Shown, shownIn } from "./cell";
import type { Place, Reference } from "./reference";
import { inWorkbook } from "./run";

/** What a formula mentions and only the workbook knows to exist. */
export interface Mention {
  readonly kind: "sheet" | "table" | "name";
  readonly name: string;
}

export interface Insertion<M extends Mention> {
  readonly target: Place;
  /** Where the results go; the target is its first cell. */
  readonly area: Reference;
  readonly formula: string;
  /** The number format of the results, for cells that have none of their own. */
  readonly numberFormat: string | undefined;
  readonly mentions: readonly M[];
  /** What the target may lose: whatever it holds, or only this formula. */
  readonly replaces: "anything" | { readonly formula: string | undefined };
}

export type Outcome<M extends Mention> =
  | { readonly kind: "written"; readonly shown: Shown }
  | { readonly kind: "unknown"; readonly mention: M }
  | { readonly kind: "occupied"; readonly content: string }
  /** Cells that the further results need are not empty. */
  | { readonly kind: "blocked" };

/** Two round trips: a look, then the formula and its result. Nothing is written unless the outcome is "written". */
export async function insertFormula<M extends Mention>(insertion: Insertion<M>): Promise<Outcome<M>> {
  const { target, area, formula, numberFormat, mentions, replaces } = insertion;
  const outcome = await inWorkbook(async (context): Promise<Outcome<M>> => {
    const sheet = context.workbook.worksheets.getItem(target.sheet);
    const cells = sheet.getRange(area.area).load(["formulas", "numberFormat"]);
    const mentioned = mentions.map((mention) => find(context.workbook, mention));
    await context.sync();

    const unknown = mentions.find((_, index) => mentioned[index]?.isNullObject);
    if (unknown) return { kind: "unknown", mention: unknown };
    const [content, ...others] = (cells.formulas as unknown[][]).flat();
    if (content === "") {
      if (others.some((other) => other !== "")) return { kind: "blocked" };
    } else if (replaces !== "anything" && content !== replaces.formula)
      return { kind: "occupied", content: String(content) };

    const formats = cells.numberFormat as unknown[][];
    if (numberFormat !== undefined && formats.flat().every((format) => format === "General"))
      cells.numberFormat = formats.map((row) => row.map(() => numberFormat));
    const cell = sheet.getRange(target.area);
    cell.formulas = [[formula]];
    cell.select();
    cell.load(["values", "valueTypes"]);
    await context.sync();
    return { kind: "written", shown: shownIn(cell) };
  });
  if (outcome.kind !== "written" || outcome.shown.kind !== "busy") return outcome;
  return { kind: "written", shown: await settled(target) };
}

function find({ worksheets, tables, names }: Excel.Workbook, { kind, name }: Mention) {
  return { sheet: worksheets, table: tables, name: names }[kind].getItemOrNullObject(name);
}
