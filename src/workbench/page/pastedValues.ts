/** Dates and numbers pasted as text are read as typed ones are: Univer reads the clipboard by itself, the American way only. */
import { CellValueType, numfmt, type ICellData } from "@univerjs/core";
import {
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  type ISetRangeValuesMutationParams,
} from "@univerjs/sheets";
import { ISheetClipboardService } from "@univerjs/sheets-ui";
import type { Engine } from "../engine/engine";
import { typedDate, typedNumber } from "../engine/typed-values";

export function readPastedValues(engine: Engine): void {
  const injector = engine.univer.__getInjector();
  const clipboard = injector.get(ISheetClipboardService);
  clipboard.addClipboardHook({
    id: "jbp-pasted-cells",
    // Before Univer's own, which takes what it then finds.
    priority: -1,
    onPasteCells(from, _, cells) {
      if (!from)
        cells.forValue((_row, _column, cell) => {
          if (typeof cell.v === "string" && !cell.f) Object.assign(cell, meant(cell.v, cell.s));
        });
      return { redos: [], undos: [] };
    },
  });
  clipboard.addClipboardHook({
    id: "jbp-pasted-text",
    // After Univer's own, whose value it puts right.
    priority: 1,
    onPastePlainText({ unitId, subUnitId, range }, text) {
      const cell = meant(text);
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

/** The number that a text written with its day first or with a decimal comma means, and how it is shown. */
function meant(text: string, style?: ICellData["s"]): ICellData | undefined {
  const date = typedDate(text);
  const written = date ? undefined : typedNumber(text);
  const number = written === undefined ? undefined : numfmt.parseNumber(written);
  const [value, pattern] = date ? [date.number, date.format] : [number?.v, number?.z];
  if (typeof value !== "number") return undefined;
  const shown = typeof style === "object" ? style : {};
  return {
    v: value,
    t: CellValueType.NUMBER,
    ...(pattern && { s: { ...shown, n: { pattern } } }),
  };
}
