// Rows fit their texts. At every command that changes a text, a look or a width, Univer measures all texts of the rows
// that it touches; while commands follow each other, what they touched is noted, and measured once at the end.
import {
  ICommandService,
  IUndoRedoService,
  IUniverInstanceService,
  sequenceExecute,
  toDisposable,
  UniverInstanceType,
  type IDisposable,
  type Injector,
  type IRange,
  type Workbook,
} from "@univerjs/core";
import { SheetInterceptorService, SheetSkeletonService, type IAutoHeightContext } from "@univerjs/sheets";

interface Noted {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly ranges: IRange[];
  /** Those that are measured when the page is idle. */
  readonly later: IRange[];
}

export class RowHeights {
  /** By sheet; undefined while every command measures by itself. */
  private noted: Map<string, Noted> | undefined;
  private readonly measure;

  constructor(private readonly injector: Injector) {
    const sheets = injector.get(SheetInterceptorService);
    this.measure = sheets.generateMutationsOfAutoHeight.bind(sheets);
    sheets.generateMutationsOfAutoHeight = (context) => {
      if (!this.noted) return this.measure(context);
      this.note(this.noted, context);
      return { redos: [], undos: [] };
    };
  }

  /** Until what it returns is disposed of, rows are measured only where they are asked for. */
  hold(): IDisposable {
    this.noted = new Map();
    return toDisposable(() => {
      const sheets = [...(this.noted?.keys() ?? [])];
      for (const sheetId of sheets) this.fit(sheetId);
      this.noted = undefined;
    });
  }

  /** Measures what was noted of a sheet. */
  fit(sheetId: string): void {
    const noted = this.noted?.get(sheetId);
    if (!noted) return;
    this.noted?.delete(sheetId);
    const { unitId, subUnitId, ranges, later } = noted;
    const workbook = this.injector
      .get(IUniverInstanceService)
      .getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
    // The sheet may be gone by now.
    if (!workbook?.getSheetBySheetId(subUnitId)) return;
    // Cells with a list to choose from are measured by the columns as they were last laid out.
    const skeleton = this.injector.get(SheetSkeletonService).getSkeleton(unitId, subUnitId);
    skeleton?.makeDirty(true);
    skeleton?.calculate();
    const { redos, undos } = this.measure({
      unitId,
      subUnitId,
      ranges,
      lazyAutoHeightRanges: later.filter((range) => !ranges.some((each) => hasRowsOf(each, range))),
    });
    if (redos.length === 0) return;
    sequenceExecute(redos, this.injector.get(ICommandService));
    this.injector
      .get(IUndoRedoService)
      .pushUndoRedo({ unitID: unitId, redoMutations: redos, undoMutations: undos });
  }

  private note(
    sheets: Map<string, Noted>,
    { unitId, subUnitId, ranges, autoHeightRanges, lazyAutoHeightRanges = [] }: IAutoHeightContext,
  ): void {
    const noted = sheets.get(subUnitId) ?? { unitId, subUnitId, ranges: [], later: [] };
    noted.ranges.push(...(autoHeightRanges ?? ranges));
    noted.later.push(...lazyAutoHeightRanges);
    sheets.set(subUnitId, noted);
  }
}

/** A row is measured whole, whatever its columns. */
const hasRowsOf = (range: IRange, other: IRange) =>
  range.startRow <= other.startRow && range.endRow >= other.endRow;
