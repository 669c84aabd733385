/** Tables and names. */
import type { NameOperation, TableOperation } from "../../plan/layout/operations";

/** The cells carry their own look, which every application draws; Excel's style adds no stripes. */
const tableStyle = "TableStyleLight1";

export function addTable({ area, name }: TableOperation, sheet: Excel.Worksheet): void {
  // Cells, not their address: Excel looks for an address without a sheet on the active one.
  const table = sheet.tables.add(sheet.getRange(area), true);
  table.name = name;
  table.style = tableStyle;
  table.showBandedRows = false;
}

export function addName(
  { name, refersTo, hidden }: NameOperation,
  { names }: Excel.Workbook,
  dead: ReadonlySet<string>,
): void {
  const formula = `=${refersTo}`;
  if (dead.has(name.toLowerCase())) {
    names.getItem(name).formula = formula;
    return;
  }
  const item = names.add(name, formula);
  if (hidden) item.visible = false;
}
