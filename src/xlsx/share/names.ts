/** The workbook's names and tables, as far as they stand for cells: so that a formula tells how many cells it speaks of. */
import { quotedSheet } from "../../core/quotes";
import { addressOf, boundsOf } from "../areas";
import { type Token, tokensOf } from "../formulas";
import { attribute, elements, type Element, textOf } from "./xml";

const plainArea = /^(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/iu;

interface Table {
  readonly sheet: string;
  readonly area: string;
  readonly columns: readonly string[];
  readonly headers: number;
  readonly totals: number;
}

export class Names {
  /** By name in capitals; a sheet's own names come with "its number!" before them. */
  private readonly areas = new Map<string, string>();
  private readonly tables = new Map<string, Table>();

  addName(name: Element): void {
    const sheet = attribute(name, "localSheetId");
    const area = textOf(name);
    if (plainArea.test(area))
      this.areas.set(`${sheet ? `${sheet}!` : ""}${(attribute(name, "name") ?? "").toUpperCase()}`, area);
  }

  addTable(table: Element, sheet: string): void {
    const count = (name: string, usual: string) => Number(attribute(table, name) ?? usual);
    this.tables.set((attribute(table, "displayName") ?? "").toUpperCase(), {
      sheet: `${quotedSheet(sheet)}!`,
      area: attribute(table, "ref") ?? "",
      columns: elements(table.content ?? "", "tableColumn").map((column) => attribute(column, "name") ?? ""),
      headers: count("headerRowCount", "1"),
      totals: count("totalsRowCount", "0"),
    });
  }

  /** The formula with the cells themselves in place of their names; what stands for this row's cell stays. */
  spelledOut(formula: string, sheet: number): string {
    const tokens = tokensOf(formula);
    return tokens.map((token, i) => this.cellsOf(token, tokens[i - 1], tokens[i + 1], sheet)).join("");
  }

  private cellsOf(
    { kind, text }: Token,
    before: Token | undefined,
    after: Token | undefined,
    sheet: number,
  ): string {
    if (kind === "brackets") return before && this.tableArea(before, text) ? "" : text;
    if (kind !== "name" || after?.text === "(" || after?.text === "!" || before?.text.endsWith("!"))
      return text;
    const name = text.toUpperCase();
    if (after?.kind === "brackets") return this.tableArea({ kind, text }, after.text) ?? text;
    return (
      this.areas.get(`${sheet}!${name}`) ??
      this.areas.get(name) ??
      this.tableArea({ kind, text }, "[]") ??
      text
    );
  }

  /** The cells that a structured reference names; undefined for those of its own row. */
  private tableArea({ kind, text }: Token, brackets: string): string | undefined {
    const table = kind === "name" ? this.tables.get(text.toUpperCase()) : undefined;
    const items = itemsIn(brackets);
    if (!table || items.includes("#This Row")) return undefined;
    const { top, left, bottom, right } = boundsOf(table.area);
    const named = items.map((item) => table.columns.indexOf(item)).filter((column) => column >= 0);
    const columns = named.length > 0 ? named : [0, right - left];
    const isWhole = items.some((item) => item.startsWith("#") && item !== "#Data");
    const [headers, totals] = isWhole ? [0, 0] : [table.headers, table.totals];
    const first = addressOf(top + headers, left + Math.min(...columns));
    return `${table.sheet}${first}:${addressOf(bottom - totals, left + Math.max(...columns))}`;
  }
}

/** What stands in a structured reference: `[[#Data],[Net]:[Gross]]` names #Data, Net and Gross. */
function itemsIn(brackets: string): string[] {
  const inner = brackets.slice(1, -1);
  const items = inner.startsWith("[")
    ? [...inner.matchAll(/\[((?:'.|[^\]'])*)\]/g)].map(([, item = ""]) => item)
    : [inner];
  return items.filter((item) => item !== "").map((item) => item.replace(/'(.)/g, "$1"));
}
