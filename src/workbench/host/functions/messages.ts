// The messages behind error cells, by cell: what a function said, as long as the cell shows that error.
import type { FailedCell } from "./results";

interface Message {
  readonly errorText: string;
  readonly message: string;
}

/** One cell of the open workbook. */
export interface CellPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

const keyOf = ({ sheetId, row, column }: CellPlace) => `${sheetId}!${row},${column}`;

export class ErrorMessages {
  private readonly messages = new Map<string, Message>();
  /** Which cells a formula's result put messages on, and in which calculation. */
  private readonly formulas = new Map<string, { calculation: number; cells: string[] }>();
  private calculation = 0;

  get size(): number {
    return this.messages.size;
  }

  /** What formulas say from now on replaces what they said before. */
  startCalculation(): void {
    this.calculation++;
  }

  /** A formula has called a function; a formula that calls several keeps the messages of all. */
  record(formula: CellPlace, failed: readonly FailedCell[]): void {
    const key = keyOf(formula);
    const known = this.formulas.get(key);
    if (known && known.calculation !== this.calculation) this.forget(formula);
    if (failed.length === 0) return;
    const cells = this.formulas.get(key)?.cells ?? [];
    this.formulas.set(key, { calculation: this.calculation, cells });
    for (const { row, column, errorText, message } of failed) {
      const cell = keyOf({ ...formula, row: formula.row + row, column: formula.column + column });
      this.messages.set(cell, { errorText, message });
      cells.push(cell);
    }
  }

  /** The message of a cell that shows this error. */
  of(cell: CellPlace, shown: unknown): string | undefined {
    const found = this.messages.get(keyOf(cell));
    return found?.errorText === shown ? found?.message : undefined;
  }

  /** A formula was changed or removed. */
  forget(formula: CellPlace): void {
    const key = keyOf(formula);
    for (const cell of this.formulas.get(key)?.cells ?? []) this.messages.delete(cell);
    this.formulas.delete(key);
  }

  clear(): void {
    this.messages.clear();
    this.formulas.clear();
  }
}
