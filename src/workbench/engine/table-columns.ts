// A table's columns stay its own, in their order. Where the sheet's columns before a table come or go, Univer takes those at
// the table's edges for others, and formulas that speak of one would read its neighbour; and it saves columns in the order
// in which they came.
import type { Injector } from "@univerjs/core";
import { TableManager } from "@univerjs/sheets-table";

export function keepColumnsOfTables(injector: Injector): void {
  const manager = injector.get(TableManager);

  const update = manager.updateTableRange.bind(manager);
  manager.updateTableRange = (unitId, tableId, config) => {
    const table = manager.getTableById(unitId, tableId);
    const from = table?.getRange();
    const to = config.newRange;
    const shift = from ? to.startColumn - from.startColumn : 0;
    if (!table || !from || shift === 0 || shift !== to.endColumn - from.endColumn)
      return update(unitId, tableId, config);
    const { columns } = table.getTableInfo();
    update(unitId, tableId, config);
    table.setColumns(columns);
    // Told again, now with the right columns.
    update(unitId, tableId, config);
  };

  const set = manager.setTableByConfig.bind(manager);
  manager.setTableByConfig = (unitId, tableId, config) => {
    set(unitId, tableId, config);
    const table = manager.getTableById(unitId, tableId);
    if (table && config.rowColOperation) table.setColumns(table.getTableInfo().columns);
  };
}
