// What happens in the grid, told to the page as Excel's events: selection, sheet activation and changed cells.
import {
  ICommandService,
  ObjectMatrix,
  type ICellData,
  type ICommandInfo,
  type IDisposable,
  type Nullable,
} from "@univerjs/core";
import {
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  type ISetRangeValuesMutationParams,
} from "@univerjs/sheets";
import { boundingArea, formatArea, type Area } from "./address";
import type { Book } from "./book";
import { eventTypes } from "./protocol";
import { selectionOf } from "./selection";

export interface EventSink {
  /** An event of one sheet, which the whole workbook's handlers hear too. */
  sheetEvent(type: number, sheetId: string, body: object): void;
  /** Office.context.document's own selection event. */
  selectionChanged(): void;
}

export function watchGrid(book: Book, sink: EventSink): IDisposable {
  const selected = () => {
    const { sheetId, areas } = selectionOf(book);
    sink.selectionChanged();
    sink.sheetEvent(eventTypes.selectionChanged, sheetId, {
      address: areas.map(formatArea).join(","),
      worksheetId: sheetId,
    });
  };
  const activated = (sheetId: string) => {
    sink.sheetEvent(eventTypes.activated, sheetId, { worksheetId: sheetId });
    selected();
  };
  const changed = ({ subUnitId, cellValue }: ISetRangeValuesMutationParams) => {
    const area = changedArea(cellValue);
    if (!area) return;
    sink.sheetEvent(eventTypes.changed, subUnitId, {
      changeType: "RangeEdited",
      source: "Local",
      worksheetId: subUnitId,
      address: formatArea(area),
      shiftDirection: "None",
    });
  };
  return book.engine.univer
    .__getInjector()
    .get(ICommandService)
    .onCommandExecuted((command: Readonly<ICommandInfo>, options) => {
      const { unitId } = (command.params ?? {}) as { unitId?: string };
      if (unitId !== book.workbook.getUnitId()) return;
      if (command.id === SetSelectionsOperation.id) selected();
      else if (command.id === SetWorksheetActiveOperation.id)
        activated((command.params as { subUnitId: string }).subUnitId);
      else if (command.id === SetRangeValuesMutation.id && !options?.fromFormula)
        changed(command.params as ISetRangeValuesMutationParams);
    });
}

/** Where contents changed, in one area; a change of looks only is none. */
function changedArea(cells: ISetRangeValuesMutationParams["cellValue"]): Area | undefined {
  let area: Area | undefined;
  if (!cells) return undefined;
  new ObjectMatrix<Nullable<ICellData>>(cells).forValue((row, column, cell) => {
    if (cell && !("v" in cell) && !("f" in cell) && !("p" in cell)) return;
    const here = { startRow: row, startColumn: column, endRow: row, endColumn: column };
    area = area ? boundingArea(area, here) : here;
  });
  return area;
}
