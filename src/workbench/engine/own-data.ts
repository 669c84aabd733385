// Data of Excel's that Univer keeps in a workbook without having a change for it: with one, what is kept there is undone,
// redone and autosaved like everything else.
import {
  CommandType,
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
  type CustomData,
  type IMutation,
  type Injector,
  type Workbook,
} from "@univerjs/core";
import { SheetTableService } from "@univerjs/sheets-table";

export interface SetTableMetaParams {
  unitId: string;
  tableId: string;
  meta: object;
}

/** What of a table's look and settings is Excel's own. */
export const SetTableMetaMutation: IMutation<SetTableMetaParams> = {
  id: "jbp.mutation.set-table-meta",
  type: CommandType.MUTATION,
  handler: (accessor, { unitId, tableId, meta }) => {
    accessor.get(SheetTableService).setTableMeta(unitId, tableId, meta);
    return true;
  },
};

/** Where a sheet keeps that no menu shows it. */
export const veryHiddenKey = "veryHidden";

export interface SetCustomDataParams {
  unitId: string;
  /** The sheet; the workbook's own data without one. */
  subUnitId?: string;
  /** Entries to be replaced; undefined takes one away. */
  entries: Readonly<Record<string, unknown>>;
}

/** What a workbook or a sheet holds beyond Univer's own: page layout, protection. */
export const SetCustomDataMutation: IMutation<SetCustomDataParams> = {
  id: "jbp.mutation.set-custom-data",
  type: CommandType.MUTATION,
  handler: (accessor, { unitId, subUnitId, entries }) => {
    const workbook = accessor
      .get(IUniverInstanceService)
      .getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
    const target = subUnitId === undefined ? workbook : workbook?.getSheetBySheetId(subUnitId);
    if (!target) return false;
    const data: CustomData = { ...target.getCustomMetadata(), ...entries };
    target.setCustomMetadata(
      Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined)) as CustomData,
    );
    return true;
  },
};

export function registerOwnData(injector: Injector): void {
  const commands = injector.get(ICommandService);
  for (const mutation of [SetTableMetaMutation, SetCustomDataMutation]) commands.registerCommand(mutation);
}
