/** Tables. The workbook has no totals rows: a file's totals row becomes ordinary cells under the table. */
import type { Table, TableColumnProperties, Worksheet } from "@cj-tech-master/excelts";
import { TableColumnDataTypeEnum, type ITableJson } from "@univerjs/sheets-table";
import { storedFormula, writtenFormula } from "../../xlsx/formulas";
import { settingsOf, tableLook, type TableSettings } from "../engine/table-looks";
import { areaOf, cellAddress } from "./addresses";
import type { Losses } from "./losses";

export interface SheetTables {
  tables: ITableJson[];
  tableFilteredOutRows: number[];
}

/** The file's look, which is kept in the table's meta for the way back. */
function readSettings({ style, columns }: Table["table"]): TableSettings {
  return {
    theme: style?.theme ?? "",
    showRowStripes: style?.showRowStripes ?? false,
    showColumnStripes: style?.showColumnStripes ?? false,
    showFirstColumn: style?.showFirstColumn ?? false,
    showLastColumn: style?.showLastColumn ?? false,
    showFilterButton: columns.some(({ filterButton }) => filterButton),
  };
}

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
  const settings = readSettings(table);
  return {
    id,
    name: table.displayName ?? table.name,
    range: table.totalsRow ? { ...area, endRow: area.endRow - 1 } : area,
    options: { showHeader: true, showFooter: false, tableStyleId: tableLook(settings) },
    filters: { tableColumnFilterList: [] },
    columns: table.columns.map(({ name, calculatedColumnFormula }, i) => ({
      id: `${id}-${i + 1}`,
      displayName: name,
      dataType: TableColumnDataTypeEnum.None,
      formula: calculatedColumnFormula ? `=${writtenFormula(calculatedColumnFormula)}` : "",
      meta: {},
      style: {},
    })),
    meta: settings,
  };
}

/** Adds the table over cells that are written afterwards. Header cells must be texts, equal to the column names. */
export function writeTable(table: ITableJson, headers: readonly string[], sheet: Worksheet): void {
  const { startRow, endRow, startColumn, endColumn } = table.range;
  const width = endColumn - startColumn + 1;
  const { showFilterButton, theme, ...stripes } = settingsOf(table.meta);
  const columns = headers.map((name, i): TableColumnProperties => {
    const formula = table.columns[i]?.formula;
    return {
      name,
      filterButton: showFilterButton,
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
    style: { ...(theme !== "" && { theme }), ...stripes },
    columns,
    rows: Array.from({ length: endRow - startRow }, () => Array<null>(width).fill(null)),
  });
}
