// One custom function in the formula engine. Whatever the function does, the engine gets a value: an exception would
// stop it for good.
import { BaseFunction, type BaseValueObject, type FunctionVariantType } from "@univerjs/engine-formula";
import { formatArea } from "../address";
import { ArgumentError, shapeArguments } from "./arguments";
import type { AddInFunction, FunctionMetadata } from "./metadata";
import type { CellPlace } from "./messages";
import { convertResult, convertThrown, errorValue, type Converted } from "./results";

/** What a call needs of the workbook around it. */
export interface CallSite {
  readonly allowErrors: boolean;
  /** The function that the add-in associated, if it is there yet. */
  lookup(id: string): AddInFunction | undefined;
  sheetName(sheetId: string): string;
  /** What is said of a call with more arguments than the function takes. */
  tooMany(name: string, most: number): string;
  /** Counts a call and the time it took. */
  timed<T>(call: () => T): T;
  /** An answer that came later, or the mark that it is still awaited. */
  awaited(cell: CellPlace, id: string, args: readonly unknown[]): Converted | undefined;
  wait(cell: CellPlace, id: string, args: readonly unknown[], promise: PromiseLike<unknown>): Converted;
  called(cell: CellPlace, answer: Converted): void;
}

export class CustomFunctionExecutor extends BaseFunction {
  /** References arrive as such: only they tell a blank cell from a zero. */
  override needsReferenceObject = true;
  /**
   * Excel refuses to take in a formula with an argument too few or too many. Here the function is called and says which
   * one it lacks, and what is too many is told in its place.
   */
  override minParams = 0;
  override maxParams = 255;
  private readonly most: number;

  constructor(
    name: string,
    private readonly metadata: FunctionMetadata,
    private readonly site: CallSite,
  ) {
    super(name);
    const { parameters } = metadata;
    this.most = parameters.some(({ repeating }) => repeating) ? this.maxParams : parameters.length;
  }

  override calculate(...variants: FunctionVariantType[]): BaseValueObject {
    const cell: CellPlace = { sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
    const answer = this.answer(cell, variants);
    this.site.called(cell, answer);
    return answer.value;
  }

  private answer(cell: CellPlace, variants: readonly FunctionVariantType[]): Converted {
    try {
      const { id, parameters } = this.metadata;
      const call = this.site.lookup(id);
      if (!call) return failedWith("#NAME?");
      if (variants.length > this.most)
        return failedWith("#N/A", this.site.tooMany(`${this.name}`, this.most));
      const args = shapeArguments(variants, parameters, this.site.allowErrors);
      const awaited = this.site.awaited(cell, id, args);
      if (awaited) return awaited;
      const result = this.site.timed(() => call(...args, this.invocation(cell)));
      return isPromise(result) ? this.site.wait(cell, id, args, result) : convertResult(result);
    } catch (thrown) {
      return thrown instanceof ArgumentError ? failedWith(thrown.errorText) : convertThrown(thrown);
    }
  }

  /** CustomFunctions.Invocation, as far as a function that answers once can use it. */
  private invocation({ sheetId, row, column }: CellPlace) {
    const area = { startRow: row, startColumn: column, endRow: row, endColumn: column };
    const { site, metadata } = this;
    return {
      functionName: metadata.id,
      get address() {
        return `${site.sheetName(sheetId)}!${formatArea(area)}`;
      },
      isInValuePreview: false,
    };
  }
}

const failedWith = (errorText: string, message?: string): Converted => ({
  value: errorValue(errorText),
  failed: message === undefined ? [] : [{ row: 0, column: 0, errorText, message }],
});

const isPromise = (value: unknown): value is PromiseLike<unknown> =>
  typeof value === "object" && value !== null && "then" in value && typeof value.then === "function";
