// Names follow the cells beside a column that a table gains or loses, as in Excel. Univer's commands for that move the
// cells alone.
import { type ICommandInfo, type IMutationInfo, type Injector, type IRange } from "@univerjs/core";
import {
  deserializeRangeWithSheet,
  ErrorType,
  IDefinedNamesService,
  isReferenceString,
  serializeRangeToRefString,
  SetDefinedNameMutation,
} from "@univerjs/engine-formula";
import { SheetInterceptorService } from "@univerjs/sheets";
import {
  SheetTableRemoveColCommand,
  SheetTableRemoveColumnAtCommand,
  TableManager,
} from "@univerjs/sheets-table";
import type { Mutations } from "./formula-texts";

/** Columns that come (a positive count) or go (a negative one) in some rows of a sheet; cells to their right move. */
export interface ColumnChange {
  readonly rows: Pick<IRange, "startRow" | "endRow">;
  readonly column: number;
  readonly count: number;
}

interface Removed {
  readonly unitId: string;
  readonly tableName: string;
  readonly removedColumnNames: readonly string[];
}

const removals: ReadonlySet<string> = new Set([
  SheetTableRemoveColCommand.id,
  SheetTableRemoveColumnAtCommand.id,
]);

export function moveNamesWithColumns(injector: Injector): void {
  injector.get(SheetInterceptorService).interceptCommand({
    getMutations: (command) =>
      removals.has(command.id) ? afterRemoval(injector, command) : { redos: [], undos: [] },
  });
}

function afterRemoval(injector: Injector, { params }: ICommandInfo): Mutations {
  const { unitId, tableName, removedColumnNames } = params as Removed;
  const tables = injector.get(TableManager).getTableList(unitId);
  const table = tables.find(({ name }) => name === tableName);
  const index = table?.columns.findIndex(({ displayName }) => displayName === removedColumnNames[0]) ?? -1;
  if (!table || index < 0) return { redos: [], undos: [] };
  return namesMoved(injector, unitId, table.subUnitId, {
    rows: table.range,
    column: table.range.startColumn + index,
    count: -removedColumnNames.length,
  });
}

/** What names are defined as once columns came or went. */
export function namesMoved(
  injector: Injector,
  unitId: string,
  sheetId: string,
  change: ColumnChange,
): Mutations {
  const service = injector.get(IDefinedNamesService);
  const redos: IMutationInfo[] = [];
  const undos: IMutationInfo[] = [];
  for (const name of Object.values(service.getDefinedNameMap(unitId) ?? {})) {
    const before = name.formulaOrRefString;
    if (!isReferenceString(before)) continue;
    if (service.getWorksheetByRef(unitId, before)?.getSheetId() !== sheetId) continue;
    const { range, ...place } = deserializeRangeWithSheet(before);
    const after = moved(range, change);
    if (after === range) continue;
    const formulaOrRefString = after ? serializeRangeToRefString({ ...place, range: after }) : ErrorType.REF;
    const id = SetDefinedNameMutation.id;
    redos.push({ id, params: { unitId, ...name, formulaOrRefString } });
    undos.push({ id, params: { unitId, ...name } });
  }
  return { redos, undos };
}

/** Undefined if nothing is left. Cells that only some of the rows hold stay, as in Excel. */
function moved(range: IRange, { rows, column, count }: ColumnChange): IRange | undefined {
  if (range.startRow < rows.startRow || range.endRow > rows.endRow || range.endColumn < column) return range;
  const startColumn =
    range.startColumn < column ? range.startColumn : Math.max(column, range.startColumn + count);
  const endColumn = Math.max(column - 1, range.endColumn + count);
  return startColumn <= endColumn ? { ...range, startColumn, endColumn } : undefined;
}
