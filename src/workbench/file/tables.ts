/** Tables. The workbook has no totals rows: a file's totals row becomes ordinary cells under the table. */
import type { Table, TableColumnProperties, Worksheet } from "@cj-tech-master/excelts";
import { TableColumnDataTypeEnum, type ITableJson } from "@univerjs/sheets-table";
import { storedFormula, writtenFormula } from "../../xlsx/formulas";
import { areaOf, cellAddress } from "./addresses";
import type { Losses } from "./losses";

export interface SheetTables {
  tables: ITableJson[];
  tableFilteredOutRows: number[];
}

/** Univer's own look nearest to Excel's default; the file's look is kept in the table's meta for the way back. */
const look = "table-default-0";
const defaultTheme = "TableStyleMedium2";

export function readTable(
  { table }: Table,
  id: string,
  sheetName: string,
  losses: Losses,
): ITableJson | undefined {
  const area = areaOf(table.tableRef ?? table.ref);
  // A table without headers has no names to refer to: its cells stay, the table goes.
  if (!area || table.headerRow === false) {
    losses.add("tableStyles", `${sheetName}!${table.name}`);
    return undefined;
  }
  if (table.totalsRow) losses.add("tableTotals", `${sheetName}!${table.name}`);
  return {
    id,
    name: table.displayName ?? table.name,
    range: table.totalsRow ? { ...area, endRow: area.endRow - 1 } : area,
    options: { showHeader: true, showFooter: false, tableStyleId: look },
    filters: { tableColumnFilterList: [] },
    columns: table.columns.map(({ name, calculatedColumnFormula }, i) => ({
      id: `${id}-${i + 1}`,
      displayName: name,
      dataType: TableColumnDataTypeEnum.None,
      formula: calculatedColumnFormula ? `=${writtenFormula(calculatedColumnFormula)}` : "",
      meta: {},
      style: {},
    })),
    meta: { theme: table.style?.theme ?? "" },
  };
}

/** Adds the table over cells that are written afterwards. Header cells must be texts, equal to the column names. */
export function writeTable(table: ITableJson, headers: readonly string[], sheet: Worksheet): void {
  const { startRow, endRow, startColumn, endColumn } = table.range;
  const width = endColumn - startColumn + 1;
  const theme: unknown = (table.meta as Record<string, unknown> | undefined)?.["theme"];
  const columns = headers.map((name, i): TableColumnProperties => {
    const formula = table.columns[i]?.formula;
    return {
      name,
      filterButton: true,
      totalsRowLabel: "",
      ...(formula && { calculatedColumnFormula: storedFormula(formula) }),
    };
  });
  sheet.addTable({
    name: table.name,
    displayName: table.name,
    ref: cellAddress(startRow, startColumn),
    headerRow: true,
    totalsRow: false,
    style: { theme: typeof theme === "string" && theme !== "" ? theme : defaultTheme, showRowStripes: true },
    columns,
    rows: Array.from({ length: endRow - startRow }, () => Array<null>(width).fill(null)),
  });
}
