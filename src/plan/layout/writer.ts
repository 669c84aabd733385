/** Collects operations in any order and gives them in the order in which they are to be played. */
import type { Look } from "../style";
import type { Operation, SheetOperation } from "./operations";

type Other = Exclude<Operation, SheetOperation>;

const order: readonly Operation["do"][] = [
  "sheet",
  "values",
  "table",
  "name",
  "formula",
  "merge",
  "format",
  "rule",
  "validation",
  "chart",
  "link",
  "view",
];

export class Writer {
  private readonly sheets: SheetOperation[] = [];
  private readonly operations: Other[] = [];
  /** Areas of one look on one sheet become one operation. */
  private readonly formats = new Map<string, { sheet: string; look: Look; areas: string[] }>();

  sheet(operation: Omit<SheetOperation, "do">): void {
    this.sheets.push({ do: "sheet", ...operation });
  }

  add(operation: Other): void {
    this.operations.push(operation);
  }

  format(sheet: string, area: string, look: Look): void {
    const key = JSON.stringify([sheet, look]);
    const found = this.formats.get(key);
    if (found) found.areas.push(area);
    else this.formats.set(key, { sheet, look, areas: [area] });
  }

  list(): Operation[] {
    const formats = [...this.formats.values()].map((format): Operation => ({ do: "format", ...format }));
    const all: Operation[] = [...this.sheets, ...this.operations, ...formats];
    return all.sort((a, b) => order.indexOf(a.do) - order.indexOf(b.do));
  }
}
