/** Stored formulas without the add-in. */
import { fitsExcel } from "../../functions/native/expressions";
import { cellsWithoutJbp, withoutJbp } from "../../functions/without-jbp";
import type { Language } from "../../i18n/language";
import { storedFormula, tokensOf, withCustomNames } from "../formulas";
import type { Names } from "./names";

const custom = /_xldudf_JBP_|JBP\./i;

export class Natives {
  /** Names in capitals whose own formula has no native equivalent: neither has a formula that uses them. */
  private readonly lost = new Set<string>();

  constructor(
    private readonly names: Names,
    private readonly language: Language,
  ) {}

  lose(name: string): void {
    this.lost.add(name.toUpperCase());
  }

  /** Whether a part can hold a formula that must not stay as it is. */
  concerns(text: string): boolean {
    const upper = text.toUpperCase();
    return custom.test(text) || [...this.lost].some((name) => upper.includes(name));
  }

  /** The formula itself if it needs no add-in; undefined where only its value can stand in for it. */
  formula(stored: string, sheet: number): string | undefined {
    if (!this.concerns(stored)) return stored;
    if (tokensOf(stored).some(({ kind, text }) => kind === "name" && this.lost.has(text.toUpperCase())))
      return undefined;
    const written = withCustomNames(stored);
    const native = withoutJbp(written, this.language);
    if (native === written) return stored;
    // A name may stand for many cells, which a native equivalent that takes one could not tell.
    const spelledOut = withoutJbp(this.names.spelledOut(written, sheet), this.language);
    return native === undefined || spelledOut === undefined ? undefined : fitting(native);
  }

  /** The formula of each cell that one formula's results fill. */
  cells(stored: string, sheet: number, rows: number, columns: number): string[][] | undefined {
    const written = this.names.spelledOut(withCustomNames(stored), sheet);
    const cells = cellsWithoutJbp(written, rows, columns, this.language)?.map((row) => row.map(fitting));
    return cells?.every((row) => row.every((cell) => cell !== undefined)) ? cells : undefined;
  }
}

function fitting(native: string): string | undefined {
  return fitsExcel(native) ? storedFormula(native) : undefined;
}
