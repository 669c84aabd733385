/** Reads what a plan's file shows, as a planner would look it up: by table, row and column, or by a field's name. */
import type { Workbook, Worksheet } from "@cj-tech-master/excelts";
import { cellsOf } from "../../src/xlsx/areas";

export interface FigureReader {
  /** The value of a table's cell: the row whose first column starts with `row`. */
  readonly at: (table: string, row: string, column: string) => unknown;
  /** The values of a table's column. */
  readonly column: (table: string, column: string) => unknown[];
  /** The value of a field, by the name of its cell. */
  readonly figure: (name: string) => unknown;
}

export function figuresOf(file: Workbook): FigureReader {
  function tableOf(name: string) {
    const found = file.worksheets
      .flatMap((sheet) => sheet.getTables().map((one) => ({ sheet, table: one.table })))
      .find(({ table }) => table.name === name);
    if (!found) throw new Error(`No table ${name}.`);
    const [header = [], ...body] = rowsOf(found.table.tableRef ?? found.table.ref, found.sheet);
    const place = (column: string) =>
      header.findIndex((address) => found.sheet.getCell(address).value === column);
    return { sheet: found.sheet, body, place };
  }

  return {
    at(table, row, column) {
      const { sheet, body, place } = tableOf(table);
      const line = body.find(([first = ""]) => textIn(valueAt(sheet, first)).startsWith(row));
      return valueAt(sheet, line?.[place(column)] ?? "");
    },
    column(table, column) {
      const { sheet, body, place } = tableOf(table);
      return body.map((line) => valueAt(sheet, line[place(column)] ?? ""));
    },
    figure(name) {
      const reference = file.definedNames.getRanges(name).ranges[0] ?? "";
      const [, sheet = "", address = ""] = /^'?(.*?)'?!(.*)$/.exec(reference) ?? [];
      const worksheet = file.getWorksheet(sheet);
      return worksheet && valueAt(worksheet, address.replaceAll("$", ""));
    },
  };
}

const textIn = (value: unknown) => (typeof value === "string" ? value : "");

function valueAt(sheet: Worksheet, address: string): unknown {
  const cell = sheet.getCell(address);
  return cell.formula ? cell.result : cell.value;
}

function rowsOf(area: string, sheet: Worksheet): string[][] {
  const rows = new Map<number, string[]>();
  for (const { row, column } of cellsOf(area))
    rows.set(row, [...(rows.get(row) ?? []), sheet.getCell(row, column).address]);
  return [...rows.values()];
}
