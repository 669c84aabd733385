/** One worksheet without the add-in: its formulas are replaced, and what they show stays. */
import { boundsOf, cellsOf } from "../areas";
import type { Natives } from "./natives";
import { attribute, element, type Element, elements, escaped, replaceElements, textOf, without } from "./xml";

interface Cell extends Element {
  readonly row: number;
  readonly column: number;
}

/** What becomes of a cell: its formula gets another text or is another altogether, or it keeps its value alone. */
type Fate =
  | { readonly kind: "formula"; readonly text: string }
  /** Filled down from another cell's formula, and changed with it. */
  | { readonly kind: "follows" }
  | { readonly kind: "ownFormula"; readonly text: string }
  | { readonly kind: "value" };

interface Place {
  readonly row: number;
  readonly column: number;
}

export interface SheetCopy {
  readonly xml: string;
  readonly native: number;
  readonly values: readonly Place[];
  /** Those of the values that are no result: the formula had not been calculated. */
  readonly unfinished: readonly Place[];
  /** Native formulas stand there without a value, so the copy has to be calculated when it is opened. */
  readonly uncalculated: boolean;
}

/** Errors that say that there is no result, or not yet. */
const noResults: ReadonlySet<string> = new Set(["#NAME?", "#GETTING_DATA", "#BUSY!", "#CONNECT!"]);

/**
 * @param sheet the number of the sheet, from 0
 * @param sharedString the content of a shared string, as XML
 */
export function copySheet(
  xml: string,
  sheet: number,
  natives: Natives,
  sharedString: (index: number) => string,
): SheetCopy {
  const fates = fatesIn(xml, sheet, natives);
  const values: Place[] = [];
  const unfinished: Place[] = [];
  let native = 0;
  let uncalculated = false;
  const copied = replaceCells(xml, (cell) => {
    const fate = fates.get(keyOf(cell));
    if (!fate) return cell.text;
    const done = hasResult(cell);
    if (fate.kind === "value") {
      values.push({ row: cell.row, column: cell.column });
      if (!done) unfinished.push({ row: cell.row, column: cell.column });
      return withValueAlone(cell);
    }
    native++;
    uncalculated ||= !done;
    return withFormula(cell, fate, done, sharedString);
  });
  return { xml: copied, native, values, unfinished, uncalculated };
}

function fatesIn(xml: string, sheet: number, natives: Natives): Map<string, Fate> {
  const cells = cellsIn(xml);
  const filled = new Set(cells.map(keyOf));
  const fates = new Map<string, Fate>();
  /** What becomes of formulas that are filled down, by the number that the file gives them. */
  const shared = new Map<string, Fate | undefined>();
  for (const cell of cells) {
    const formula = element(cell.content ?? "", "f");
    if (!formula || attribute(formula, "t") === "dataTable") continue;
    const index = attribute(formula, "si");
    const text = textOf(formula);
    if (text === "") {
      const fate = index === undefined ? undefined : shared.get(index);
      if (fate) fates.set(keyOf(cell), fate.kind === "value" ? fate : { kind: "follows" });
      continue;
    }
    const native = natives.formula(text, sheet);
    const fate: Fate | undefined =
      native === text
        ? undefined
        : native === undefined
          ? { kind: "value" }
          : { kind: "formula", text: native };
    if (index !== undefined) shared.set(index, fate);
    if (!fate) continue;
    const area = attribute(formula, "t") === "array" ? (attribute(formula, "ref") ?? "") : "";
    if (fate.kind === "formula" || area === "") fates.set(keyOf(cell), fate);
    else for (const [key, one] of fatesOfArea(text, area, sheet, natives, filled)) fates.set(key, one);
  }
  return fates;
}

/** A formula that fills an area becomes one of each cell's own, or all of its cells become values. */
function fatesOfArea(
  text: string,
  area: string,
  sheet: number,
  natives: Natives,
  filled: ReadonlySet<string>,
): [key: string, fate: Fate][] {
  const { top, left, bottom, right } = boundsOf(area);
  const places = [...cellsOf(area)].filter((place) => filled.has(keyOf(place)));
  const isWhole = places.length === (bottom - top + 1) * (right - left + 1);
  const cells = isWhole ? natives.cells(text, sheet, bottom - top + 1, right - left + 1) : undefined;
  return places.map((place) => {
    const own = cells?.[place.row - top]?.[place.column - left];
    return [keyOf(place), own === undefined ? { kind: "value" } : { kind: "ownFormula", text: own }];
  });
}

function keyOf({ row, column }: Place): string {
  return `${row},${column}`;
}

function cellsIn(xml: string): Cell[] {
  const cells: Cell[] = [];
  replaceCells(xml, (cell) => {
    cells.push(cell);
    return cell.text;
  });
  return cells;
}

/** Rows and cells may say where they are; if not, they follow the one before. */
function replaceCells(xml: string, replacement: (cell: Cell) => string): string {
  let row = 0;
  return replaceElements(xml, "row", (line) => {
    row = Number(attribute(line, "r") ?? row + 1);
    if (line.content === undefined) return line.text;
    let column = 0;
    const content = replaceElements(line.content, "c", (cell) => {
      const address = attribute(cell, "r");
      column = address === undefined ? column + 1 : boundsOf(address).left;
      return replacement({ ...cell, row, column });
    });
    return content === line.content ? line.text : line.text.replace(line.content, () => content);
  });
}

function hasResult(cell: Cell): boolean {
  const value = element(cell.content ?? "", "v");
  const type = attribute(cell, "t");
  if (type === "inlineStr") return true;
  // An error with metadata is one of the newer ones, such as #BUSY!; to older versions it shows #VALUE!.
  return (
    value !== undefined &&
    !(type === "e" && (attribute(cell, "vm") !== undefined || noResults.has(textOf(value))))
  );
}

function withValueAlone({ prefix, attributes, content = "" }: Cell): string {
  const value = element(content, "v");
  const rest = without(attributes, "cm");
  if (!value) return `<${prefix}c${without(rest, "t")}/>`;
  if (attribute({ attributes }, "t") !== "str")
    return `<${prefix}c${rest}>${replaceElements(content, "f", () => "")}</${prefix}c>`;
  const text = `<${prefix}is><${prefix}t xml:space="preserve">${value.content ?? ""}</${prefix}t></${prefix}is>`;
  return `<${prefix}c${without(rest, "t")} t="inlineStr">${text}</${prefix}c>`;
}

function withFormula(
  cell: Cell,
  fate: Exclude<Fate, { kind: "value" }>,
  done: boolean,
  sharedString: (index: number) => string,
): string {
  const { prefix, content = "" } = cell;
  const own = fate.kind === "ownFormula";
  const formula = own
    ? `<${prefix}f>${escaped(fate.text)}</${prefix}f>`
    : replacedFormula(element(content, "f"), fate);
  const attributes = own ? without(cell.attributes, "cm") : cell.attributes;
  if (!done) return `<${prefix}c${without(attributes, "t", "vm")}>${formula}</${prefix}c>`;
  const value = element(content, "v")?.text ?? "";
  const type = attribute(cell, "t");
  if (type !== "s" && type !== "inlineStr") return `<${prefix}c${attributes}>${formula}${value}</${prefix}c>`;
  const text =
    type === "s" ? sharedString(Number(textOf({ content: element(content, "v")?.content }))) : content;
  return `<${prefix}c${without(attributes, "t")} t="str">${formula}<${prefix}v>${plainText(text)}</${prefix}v></${prefix}c>`;
}

function replacedFormula(
  formula: Element | undefined,
  fate: { kind: "formula"; text: string } | { kind: "follows" },
): string {
  if (!formula || fate.kind === "follows") return formula?.text ?? "";
  const { prefix, attributes } = formula;
  return `<${prefix}f${attributes}>${escaped(fate.text)}</${prefix}f>`;
}

/** The text of a string that may be made of runs, without its phonetic readings; still as XML. */
function plainText(xml: string): string {
  return elements(
    replaceElements(xml, "rPh", () => ""),
    "t",
  )
    .map(({ content = "" }) => content)
    .join("");
}
