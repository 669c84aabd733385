// Functions that answer with a promise: the cell is busy, and is calculated again when the answer has come. So a promise
// never holds the engine up, and its answer may spill.
import type { CellPlace } from "./messages";
import { busy, convertResult, convertThrown, type Converted } from "./results";

interface Call {
  readonly question: string;
  answer?: Converted;
  /** The calculation that took the answer; a later one asks again. */
  taken?: number;
}

export class PendingCalls {
  private readonly calls = new Map<string, Call>();
  private calculation = 0;

  constructor(private readonly recalculate: (cell: CellPlace) => void) {}

  startCalculation(): void {
    this.calculation++;
  }

  /** The answer that has come for this very question, or that it is still pending; undefined if it was not asked. */
  find(cell: CellPlace, functionId: string, args: readonly unknown[]): Converted | undefined {
    const call = this.calls.get(keyOf(cell, functionId));
    if (call?.question !== JSON.stringify(args)) return undefined;
    if (!call.answer) return busy;
    call.taken ??= this.calculation;
    return call.taken === this.calculation ? call.answer : undefined;
  }

  wait(
    cell: CellPlace,
    functionId: string,
    args: readonly unknown[],
    promise: PromiseLike<unknown>,
  ): Converted {
    const key = keyOf(cell, functionId);
    const call: Call = { question: JSON.stringify(args) };
    this.calls.set(key, call);
    const settle = (answer: Converted) => {
      // A newer question of the same cell has made this answer worthless.
      if (this.calls.get(key) !== call) return;
      call.answer = answer;
      this.recalculate(cell);
    };
    promise.then(
      (result) => settle(convertResult(result)),
      (reason: unknown) => settle(convertThrown(reason)),
    );
    return busy;
  }

  clear(): void {
    this.calls.clear();
  }
}

const keyOf = ({ sheetId, row, column }: CellPlace, functionId: string) =>
  `${functionId}@${sheetId}!${row},${column}`;
