/** Dates and numbers pasted as text are read as typed ones are: Univer reads the clipboard by itself, the American way only. */
import { CellValueType, getNumfmtParseValueFilter, isTextFormat, type ICellData } from "@univerjs/core";
import {
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  type ISetRangeValuesMutationParams,
} from "@univerjs/sheets";
import { ISheetClipboardService, type ISheetDiscreteRangeLocation } from "@univerjs/sheets-ui";
import type { Engine } from "../engine/engine";
import { formatAt, meant } from "../engine/typed-values";

export function readPastedValues(engine: Engine): void {
  const injector = engine.univer.__getInjector();
  const clipboard = injector.get(ISheetClipboardService);
  /** The format of the cell that a pasted one comes to. */
  const formatOf = ({ subUnitId, range }: ISheetDiscreteRangeLocation, row: number, column: number) => {
    const sheet = engine.workbook().getWorkbook().getSheetBySheetId(subUnitId);
    const [targetRow, targetColumn] = [range.rows[row], range.cols[column]];
    return sheet && targetRow !== undefined && targetColumn !== undefined
      ? formatAt(sheet, targetRow, targetColumn)
      : undefined;
  };
  clipboard.addClipboardHook({
    id: "jbp-pasted-cells",
    // Before Univer's own, which takes what it then finds.
    priority: -1,
    onPasteCells(from, to, cells) {
      if (!from)
        cells.forValue((row, column, cell) => {
          Object.assign(cell, meant(cell, formatOf(to, row, column)));
        });
      return { redos: [], undos: [] };
    },
  });
  clipboard.addClipboardHook({
    id: "jbp-pasted-text",
    // After Univer's own, whose value it puts right.
    priority: 1,
    onPastePlainText(to, text) {
      const { unitId, subUnitId, range } = to;
      const cell = putRight(text, formatOf(to, 0, 0));
      const [row, column] = [range.rows[0], range.cols[0]];
      if (!cell || row === undefined || column === undefined) return { redos: [], undos: [] };
      const params: ISetRangeValuesMutationParams = {
        unitId,
        subUnitId,
        cellValue: { [row]: { [column]: cell } },
      };
      const undone = injector.invoke((accessor) => SetRangeValuesUndoMutationFactory(accessor, params));
      return {
        redos: [{ id: SetRangeValuesMutation.id, params }],
        undos: [{ id: SetRangeValuesMutation.id, params: undone }],
      };
    },
  });
}

/** What a text is in a cell of that format, where Univer, which asks for no format, takes it for something else. */
function putRight(text: string, format?: string): ICellData | undefined {
  if (isTextFormat(format)) return { v: text, t: CellValueType.STRING, f: null, s: { n: { pattern: "@" } } };
  const cell = meant({ v: text }, format);
  if (cell.v === text) return undefined;
  if (typeof cell.v !== "string") return cell;
  const { v, z } = getNumfmtParseValueFilter(cell.v) ?? {};
  return { v, t: CellValueType.NUMBER, ...(z && { s: { n: { pattern: z } } }) };
}
