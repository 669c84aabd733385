// What a table's filter hides is left out of SUBTOTAL and AGGREGATE, as in Excel. Univer's formulas know of a sheet's own
// filter alone.
import { IUniverInstanceService, UniverInstanceType, type Injector, type Workbook } from "@univerjs/core";
import { IActiveDirtyManagerService, ISheetRowFilteredService } from "@univerjs/engine-formula";
import { SetSheetTableFilterMutation, TableManager, type ISetSheetTableParams } from "@univerjs/sheets-table";

export function leaveOutFilteredRows(injector: Injector): void {
  const instances = injector.get(IUniverInstanceService);
  injector.get(ISheetRowFilteredService).register((unitId, sheetId, row) => {
    const workbook = instances.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
    return workbook?.getSheetBySheetId(sheetId)?.getRowFiltered(row) ?? false;
  });

  const commandId = SetSheetTableFilterMutation.id;
  injector.get(IActiveDirtyManagerService).register(commandId, {
    commandId,
    getDirtyData({ params }) {
      const { unitId, tableId } = params as ISetSheetTableParams;
      const table = injector.get(TableManager).getTableById(unitId, tableId);
      if (!table) return {};
      const sheetId = table.getSubunitId();
      return {
        dirtyRanges: [{ unitId, sheetId, range: table.getTableFilterRange() }],
        // Formulas remember which rows of their ranges are hidden.
        clearDependencyTreeCache: { [unitId]: { [sheetId]: "1" } },
      };
    },
  });
}
