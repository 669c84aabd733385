/** What a cell holds: a file's value ⇄ a workbook's value. Formats are in styles.ts. */
import type { Cell, CellErrorValue, CellValueInput } from "@cj-tech-master/excelts";
import { BooleanNumber, CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import { storedFormula, writtenFormula } from "../../xlsx/formulas";
import { areaAddress, type Area } from "./addresses";
import { serialOf } from "./dates";
import { contentOfDocument, documentOf, runsOfLink } from "./richText";

const errors: ReadonlySet<string> = new Set([
  ..."#N/A #REF! #NAME? #DIV/0! #NULL! #VALUE! #NUM! #SPILL! #CALC!".split(" "),
] satisfies string[]);

const isError = (value: unknown): value is CellErrorValue["error"] =>
  typeof value === "string" && errors.has(value);

type Scalar = string | number | boolean | Date | CellErrorValue;

/** Text that looks like something else must say that it is text, or the workbook would take it for that. */
const looksOtherwise = (text: string) =>
  text.startsWith("=") || isError(text) || (text.trim() !== "" && !Number.isNaN(Number(text)));

function readScalar(value: Scalar): ICellData {
  if (value instanceof Date) return { v: serialOf(value), t: CellValueType.NUMBER };
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean")
    return { v: value ? BooleanNumber.TRUE : BooleanNumber.FALSE, t: CellValueType.BOOLEAN };
  if (typeof value === "object") return { v: value.error, t: CellValueType.STRING };
  return { v: value, t: looksOtherwise(value) ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

/** The result of a formula is never text in disguise: the formula says what it is. */
function readResult(result: Scalar | undefined): ICellData {
  if (result === undefined) return {};
  return typeof result === "string" ? { v: result, t: CellValueType.STRING } : readScalar(result);
}

export interface ReadContext {
  theme: readonly string[];
  /** The workbook's form of a link; nothing if it has none. */
  link: (target: string) => string | undefined;
  /** Called where a link cannot be kept. */
  lostLink: (kind: "linksOnFormulas" | "namedLinks") => void;
}

/** A cell of a file as the workbook holds it, without its format; nothing for an empty cell. */
export function readCell(cell: Cell, context: ReadContext): ICellData | undefined {
  const value = cell.value;
  if (cell.formula) {
    if (cell.hyperlink) context.lostLink("linksOnFormulas");
    return { f: `=${writtenFormula(cell.formula)}`, ...readResult(cell.result) };
  }
  if (value === null || value === undefined || value === "") return undefined;
  if (typeof value !== "object" || value instanceof Date || "error" in value) return readScalar(value);
  if ("hyperlink" in value) {
    const url = context.link(value.hyperlink);
    if (!url) context.lostLink("namedLinks");
    const tip = value.tooltip && { screenTip: value.tooltip };
    const link = url ? { id: cell.address, url, ...tip } : undefined;
    const p = documentOf(runsOfLink(value), context.theme, cell.font, link);
    return { v: value.text, t: CellValueType.STRING, p };
  }
  if ("richText" in value) {
    const text = value.richText.map((run) => run.text).join("");
    return { v: text, t: CellValueType.STRING, p: documentOf(value.richText, context.theme, cell.font) };
  }
  return "checkbox" in value ? readScalar(value.checkbox) : undefined;
}

function scalarOf(cell: ICellData): string | number | boolean | CellErrorValue | undefined {
  const { v, t } = cell;
  if (v === null || v === undefined) return undefined;
  if (t === CellValueType.BOOLEAN) return typeof v === "string" ? v.toUpperCase() === "TRUE" : Boolean(v);
  if (t === CellValueType.FORCE_STRING) return String(v);
  return isError(v) ? { error: v } : v;
}

/** A workbook's cell as the file library takes it. `spill` is the area that the formula's result fills. */
export function writeCell(
  cell: ICellData,
  formula: Nullable<string>,
  link: (url: string) => string | undefined,
  spill?: Area,
): CellValueInput {
  const result = scalarOf(cell);
  if (formula) {
    const stored = { formula: storedFormula(formula), ...(result !== undefined && { result }) };
    return spill ? { ...stored, shareType: "array", ref: areaAddress(spill), isDynamicArray: true } : stored;
  }
  if (!cell.p) return result;
  const { text, runs, url, screenTip } = contentOfDocument(cell.p);
  const target = url && link(url);
  const tip = screenTip && { tooltip: screenTip };
  if (target) return { text, hyperlink: target, ...tip, ...(runs.length > 0 && { richText: runs }) };
  return runs.length > 0 ? { richText: runs } : text;
}
