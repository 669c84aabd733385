// The open workbook as the object model sees it: cells of an area are read and written here, and only here.
import {
  ICommandService,
  IUndoRedoService,
  ObjectMatrix,
  Range,
  sequenceExecute,
  Tools,
  type ICellData,
  type IExecutionOptions,
  type IMutationInfo,
  type IStyleData,
  type Injector,
  type Nullable,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import {
  SetRangeValuesCommand,
  SetWorksheetColumnCountCommand,
  SetWorksheetRowCountCommand,
  type ISetRangeValuesCommandParams,
} from "@univerjs/sheets";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Engine } from "../engine/engine";
import { boundingArea, columnCount, intersection, rowCount, type Area } from "./address";
import { HostError, invalidArgument, itemNotFound } from "./errors";
import { cellValue, contentOf, general, type CellValue } from "./values";

/** A cell as it is read: its value, the formula behind it, if any, and its number format. */
export interface ReadCell {
  value: CellValue;
  formula?: string;
  pattern: string;
}

/** Reading a larger area answers with an error, as Excel does. */
const mostCellsRead = 5_000_000;

type PatternOf = (cell: Nullable<ICellData>) => string;

export class Book {
  /** Looks that are told but not written yet, by sheet and cell. */
  private told = new Map<string, ObjectMatrix<IStyleData>>();
  /** What is told of one thing, and not written yet. */
  private unwritten: { readonly thing: object; readonly parts: object; write(): void } | undefined;

  constructor(private readonly spreadsheet: Engine) {}

  /** Whoever asks for the engine finds everything written that was told. */
  get engine(): Engine {
    this.flush();
    return this.spreadsheet;
  }

  get workbook(): Workbook {
    return this.engine.workbook().getWorkbook();
  }

  has(sheetId: string): boolean {
    return this.engine.workbook().getSheetBySheetId(sheetId) !== null;
  }

  sheet(sheetId: string): FWorksheet {
    this.flush();
    return this.sheetAsItIs(sheetId);
  }

  /** A sheet to ask for sizes: by now its rows fit their texts. */
  measuredSheet(sheetId: string): FWorksheet {
    this.flush();
    this.spreadsheet.rowHeights.fit(sheetId);
    return this.sheetAsItIs(sheetId);
  }

  /** With what was told but is not written yet left out. */
  private sheetAsItIs(sheetId: string): FWorksheet {
    const sheet = this.spreadsheet.workbook().getSheetBySheetId(sheetId);
    if (!sheet) throw itemNotFound();
    return sheet;
  }

  /** Where Univer's parts are found. */
  get injector(): Injector {
    return this.engine.univer.__getInjector();
  }

  private get formulas(): FormulaDataModel {
    return this.injector.get(FormulaDataModel);
  }

  /** Cells that formulas of this sheet spilled into; no sheet's own data holds them. */
  private spilled(sheetId: string): Nullable<ObjectMatrix<Nullable<ICellData>>> {
    const data = this.formulas.getArrayFormulaCellData()[this.workbook.getUnitId()]?.[sheetId];
    return data && new ObjectMatrix(data);
  }

  read<T>(sheetId: string, area: Area, take: (cell: ReadCell) => T): T[][] {
    if (rowCount(area) * columnCount(area) > mostCellsRead) throw invalidArgument();
    const sheet = this.sheet(sheetId).getSheet();
    const spilled = this.spilled(sheetId);
    const patterns = this.patterns();
    const rows: T[][] = [];
    for (let row = area.startRow; row <= area.endRow; row++) {
      const cells: T[] = [];
      for (let column = area.startColumn; column <= area.endColumn; column++)
        cells.push(take(this.readCell(sheet, spilled, patterns, row, column)));
      rows.push(cells);
    }
    return rows;
  }

  private readCell(
    sheet: Worksheet,
    spilled: Nullable<ObjectMatrix<Nullable<ICellData>>>,
    pattern: PatternOf,
    row: number,
    column: number,
  ) {
    const own = sheet.getCellRaw(row, column);
    const hasFormula = own?.f || own?.si;
    const content = hasFormula ? own : (spilled?.getValue(row, column) ?? own);
    const cell: ReadCell = { value: cellValue(content), pattern: pattern(own) };
    if (hasFormula)
      cell.formula =
        own.f ??
        this.formulas.getFormulaStringByCell(row, column, sheet.getSheetId(), sheet.getUnitId()) ??
        undefined;
    return cell;
  }

  /** Tells the number formats of this workbook's cells. */
  private patterns(): PatternOf {
    const styles = this.workbook.getStyles();
    return (cell) => (cell?.s ? styles.getStyleByCell(cell)?.n?.pattern : undefined) ?? general;
  }

  /** Looks of cells, the sheet's own beneath; an area beyond the sheet's end looks like its part within. */
  styles(sheetId: string, areas: readonly Area[]): IStyleData[] {
    const sheet = this.sheet(sheetId).getSheet();
    const styles = this.workbook.getStyles();
    const base = sheet.getDefaultCellStyleInternal();
    const found: IStyleData[] = [];
    for (const area of areas)
      Range.foreach(intersection(area, sheetArea(sheet)) ?? area, (row, column) =>
        found.push({ ...base, ...styles.getStyleByCell(sheet.getCellRaw(row, column)) }),
      );
    return found;
  }

  /**
   * Adds to the looks of every cell; what is added may depend on the look before. Looks are told in many small steps, of
   * which Univer would write, note for undo and announce each: they are written together before anything else happens.
   */
  writeStyles(
    sheetId: string,
    areas: readonly Area[],
    added: (before: IStyleData, row: number, column: number) => IStyleData,
  ): void {
    const styles = this.spreadsheet.workbook().getWorkbook().getStyles();
    for (const area of areas) {
      const sheet = this.writableSheet(sheetId, area).getSheet();
      const inside = intersection(area, sheetArea(sheet));
      if (!inside) continue;
      const told = this.told.get(sheetId) ?? new ObjectMatrix<IStyleData>();
      this.told.set(sheetId, told);
      Range.foreach(inside, (row, column) => {
        const fresh = told.getValue(row, column);
        const before = styles.getStyleByCell(sheet.getCellRaw(row, column));
        told.setValue(row, column, over(fresh, added(over(before, fresh), row, column)));
      });
    }
  }

  /** Tells a part of a thing; what is told of it one after another is written together, before anything else happens. */
  tell<T extends object>(thing: object, part: T, write: (parts: T) => void): void {
    if (this.unwritten?.thing !== thing) this.flush();
    const parts = { ...this.unwritten?.parts, ...part };
    this.unwritten = { thing, parts, write: () => write(parts) };
  }

  /** Writes what was told. */
  flush(): void {
    const { unwritten } = this;
    this.unwritten = undefined;
    unwritten?.write();
    if (this.told.size === 0) return;
    const told = this.told;
    this.told = new Map();
    for (const [sheetId, looks] of told) {
      const sheet = this.sheet(sheetId).getSheet();
      const cells = new ObjectMatrix<ICellData>();
      looks.forValue((row, column, style) => {
        cells.setValue(row, column, lookOf(sheet.getCellRaw(row, column), style));
      });
      this.writeCells(sheetId, cells);
    }
  }

  /** The smallest area that holds every cell with content (or, unless `valuesOnly`, a look); undefined if there is none. */
  usedArea(sheetId: string, valuesOnly: boolean): Area | undefined {
    let used: Area | undefined;
    const visit = (row: number, column: number, cell: Nullable<ICellData>) => {
      if (!cell || (cellValue(cell) === "" && !cell.f && !cell.si && (valuesOnly || !cell.s))) return;
      const area = { startRow: row, startColumn: column, endRow: row, endColumn: column };
      used = used ? boundingArea(used, area) : area;
    };
    this.sheet(sheetId).getSheet().getCellMatrix().forValue(visit);
    this.spilled(sheetId)?.forValue(visit);
    return used;
  }

  /** Writes a block of values (null leaves its cell alone) or one value into every cell of the area. */
  writeValues(sheetId: string, area: Area, values: unknown): void {
    const rows = blockOf(values, area);
    const sheet = this.writableSheet(sheetId, area).getSheet();
    const pattern = this.patterns();
    const cells = new ObjectMatrix<ICellData>();
    rows.forEach((row, r) =>
      row.forEach((value, c) => {
        if (value === null) return;
        const [y, x] = [area.startRow + r, area.startColumn + c];
        cells.setValue(y, x, contentOf(value, pattern(sheet.getCellRaw(y, x))));
      }),
    );
    this.writeCells(sheetId, cells);
  }

  /** Writes number formats: a block, where null leaves its cell alone, or one for all. */
  writePatterns(sheetId: string, area: Area, patterns: unknown): void {
    const rows = blockOf(patterns, area);
    this.writeStyles(sheetId, [area], (_, row, column) => {
      const pattern = rows[row - area.startRow]?.[column - area.startColumn];
      return typeof pattern === "string" ? { n: { pattern } } : {};
    });
  }

  /** Empties an area's contents, looks or both; only cells that hold something are touched. */
  clear(sheetId: string, area: Area, what: { contents: boolean; formats: boolean }): void {
    const sheet = this.sheet(sheetId);
    this.assertWritable(sheet);
    const cells = new ObjectMatrix<ICellData>();
    const used = this.usedArea(sheetId, false);
    const inside = used && intersection(area, used);
    if (!inside) return;
    sheet
      .getSheet()
      .getCellMatrix()
      .forValue((row, column, cell) => {
        const here = { startRow: row, startColumn: column, endRow: row, endColumn: column };
        if (!cell || !intersection(inside, here)) return;
        cells.setValue(row, column, {
          ...(what.contents && contentOf("", "")),
          ...(what.formats && { s: null }),
        });
      });
    this.writeCells(sheetId, cells);
  }

  /** A sheet that may be written; it grows to hold the area. */
  writableSheet(sheetId: string, area: Area): FWorksheet {
    const sheet = this.sheetAsItIs(sheetId);
    this.assertWritable(sheet);
    this.growTo(sheetId, area);
    return sheet;
  }

  /** Univer only keeps a flag; refusing is the host's duty. */
  assertWritable(sheet: FWorksheet): void {
    if (sheet.getWorksheetPermission().isProtected()) throw new HostError("AccessDenied");
  }

  /** Univer's sheets end where their snapshot says, Excel's at the grid; whole rows and columns need no growth. */
  growTo(sheetId: string, area: Area): void {
    const sheet = this.sheetAsItIs(sheetId);
    const target = { unitId: sheet.getSheet().getUnitId(), subUnitId: sheetId };
    const rows = area.endRow + 1;
    const columns = area.endColumn + 1;
    if (rows > sheet.getMaxRows() && rows <= 1_000_000)
      this.execute(SetWorksheetRowCountCommand.id, { ...target, rowCount: rows });
    if (columns > sheet.getMaxColumns() && columns <= 16_000)
      this.execute(SetWorksheetColumnCountCommand.id, { ...target, columnCount: columns });
  }

  /** Writes what of cells is told. */
  writeCells(sheetId: string, cells: ObjectMatrix<ICellData>): void {
    const value = cells.getMatrix();
    if (Object.keys(value).length === 0) return;
    const params: ISetRangeValuesCommandParams = {
      unitId: this.workbook.getUnitId(),
      subUnitId: sheetId,
      // Without a range the command wants a selection, which a workbook that nobody looked at has not.
      range: cells.getStartEndScope(),
      value,
    };
    this.execute(SetRangeValuesCommand.id, params);
  }

  /** Runs a command of Univer's; one that is refused is an error. */
  execute(id: string, params: object): void {
    const done = this.injector.get(ICommandService).syncExecuteCommand<object, boolean>(id, params);
    if (!done) throw new HostError("InvalidOperation");
  }

  /** Runs mutations of Univer's, for which it has no command that answers at once; the others take them back. */
  change(mutations: IMutationInfo[], undoMutations: IMutationInfo[], options?: IExecutionOptions): void {
    // Univer keeps and changes the objects that it is given: what is done again later must be as it was.
    const redoMutations = Tools.deepClone(mutations);
    const done = sequenceExecute(mutations, this.injector.get(ICommandService), options).result;
    if (!done) throw new HostError("InvalidOperation");
    const unitID = this.workbook.getUnitId();
    this.injector.get(IUndoRedoService).pushUndoRedo({ unitID, redoMutations, undoMutations });
  }
}

/** A new look for a cell whose value keeps its type: a number in a cell for text stays a number, digits stay text. */
const lookOf = (cell: Nullable<ICellData>, style: IStyleData): ICellData =>
  cell?.t ? { s: style, t: cell.t } : { s: style };

/** One look laid over another. */
function over(below: Nullable<IStyleData>, above: Nullable<IStyleData>): IStyleData {
  const both = { ...below, ...above };
  return below?.bd && above?.bd ? { ...both, bd: { ...below.bd, ...above.bd } } : both;
}

/** What of Excel's grid a sheet of Univer's has. */
export const sheetArea = (sheet: Worksheet): Area => ({
  startRow: 0,
  startColumn: 0,
  endRow: sheet.getRowCount() - 1,
  endColumn: sheet.getColumnCount() - 1,
});

/** A block of an area's size out of what was set: a block of just that size, or one value for every cell. */
function blockOf(values: unknown, area: Area): unknown[][] {
  const rows = rowCount(area);
  const columns = columnCount(area);
  if (rows * columns > mostCellsRead) throw invalidArgument();
  if (!Array.isArray(values)) {
    const row = new Array<unknown>(columns).fill(values);
    return new Array<unknown[]>(rows).fill(row);
  }
  const block = values as unknown[];
  const fits = block.length === rows && block.every((row) => Array.isArray(row) && row.length === columns);
  if (!fits)
    throw new HostError(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  return block as unknown[][];
}
