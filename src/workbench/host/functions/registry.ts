// The add-in's functions in the grid: registered with their descriptions, called synchronously, counted, their errors'
// messages kept.
import {
  BooleanNumber,
  DisposableCollection,
  ICommandService,
  IUniverInstanceService,
  ObjectMatrix,
  toDisposable,
  type ICellData,
  type ICommandInfo,
  type IDisposable,
  type Nullable,
} from "@univerjs/core";
import {
  FunctionType,
  IFunctionService,
  SetFormulaCalculationStartMutation,
  type IFunctionInfo,
} from "@univerjs/engine-formula";
import {
  InsertColMutation,
  InsertRowMutation,
  MoveRangeMutation,
  RemoveColMutation,
  RemoveRowMutation,
  SetRangeValuesMutation,
  type ISetRangeValuesMutationParams,
} from "@univerjs/sheets";
import { IDescriptionService } from "@univerjs/sheets-formula";
import { writtenSheet } from "../../../core/quotes";
import type { Language } from "../../../i18n/language";
import { workbenchWords } from "../../../i18n/workbench";
import type { Book } from "../book";
import { CustomFunctionExecutor, type CallSite } from "./executor";
import { ErrorMessages, type CellPlace } from "./messages";
import type { FunctionLookup, FunctionMetadata, FunctionsMetadata } from "./metadata";
import { PendingCalls } from "./pending";

export interface FunctionStats {
  calls: number;
  /** Spent inside the add-in's functions. */
  milliseconds: number;
}

/** After these, formulas stand elsewhere than where their messages were noted. */
const moving = new Set<string>(
  [InsertRowMutation, InsertColMutation, RemoveRowMutation, RemoveColMutation, MoveRangeMutation].map(
    ({ id }) => id,
  ),
);

export class FunctionRegistry {
  readonly stats: FunctionStats = { calls: 0, milliseconds: 0 };
  private readonly messages = new ErrorMessages();
  private readonly pending: PendingCalls;
  private readonly watched: DisposableCollection;

  constructor(
    private readonly book: Book,
    private readonly language: Language,
  ) {
    this.pending = new PendingCalls((cell) => this.recalculateCell(cell));
    this.watched = new DisposableCollection();
    // Another workbook may have sheets of the same ids.
    this.watched.add(this.injector.get(IUniverInstanceService).unitDisposed$.subscribe(() => this.reset()));
    const watch = this.injector.get(ICommandService).onCommandExecuted((command, options) => {
      if (command.id === SetFormulaCalculationStartMutation.id) {
        this.messages.startCalculation();
        this.pending.startCalculation();
      } else if (command.id === SetRangeValuesMutation.id && !options?.fromFormula)
        this.forgetChanged(command);
      else if (moving.has(command.id) && this.messages.size > 0) {
        this.messages.clear();
        this.book.engine.recalculate();
      }
    });
    this.watched.add(watch);
  }

  /** Makes the functions callable as NAMESPACE.NAME; what is returned takes them away again. */
  register(metadata: FunctionsMetadata, namespace: string, lookup: FunctionLookup): IDisposable {
    const functions = this.injector.get(IFunctionService);
    const descriptions = this.injector.get(IDescriptionService);
    const site = this.callSite(lookup, metadata.allowErrorForDataTypeAny ?? false);
    const named = metadata.functions.map(
      (each) => [`${namespace}.${each.name}`.toUpperCase(), each] as const,
    );
    const names = named.map(([name]) => name);
    functions.registerExecutors(...named.map(([name, each]) => new CustomFunctionExecutor(name, each, site)));
    // Formulas that were parsed before their function was known are cached as #NAME?; long ones under a hash, which
    // tells no function's name, so that all are parsed anew.
    functions.deleteFormulaAstCacheKey("");
    const registered = new DisposableCollection();
    registered.add(descriptions.registerDescriptions(named.map(([name, each]) => description(name, each))));
    registered.add(toDisposable(() => functions.unregisterExecutors(...names)));
    this.book.engine.recalculate();
    return registered;
  }

  /** What the function said whose error this cell shows. */
  errorMessage(sheetId: string, row: number, column: number): string | undefined {
    if (this.messages.size === 0 || !this.book.has(sheetId)) return undefined;
    const area = { startRow: row, startColumn: column, endRow: row, endColumn: column };
    const [[shown] = []] = this.book.read(sheetId, area, (cell) => cell.value);
    return this.messages.of({ sheetId, row, column }, shown);
  }

  private reset(): void {
    this.messages.clear();
    this.pending.clear();
  }

  dispose(): void {
    this.watched.dispose();
    this.reset();
  }

  private get injector() {
    return this.book.engine.univer.__getInjector();
  }

  private callSite(lookup: FunctionLookup, allowErrors: boolean): CallSite {
    const { stats, messages, pending } = this;
    return {
      allowErrors,
      lookup,
      tooMany: workbenchWords[this.language].tooManyArguments,
      sheetName: (sheetId) => writtenSheet(this.book.sheet(sheetId).getSheetName()),
      timed: (call) => {
        const started = performance.now();
        try {
          return call();
        } finally {
          stats.calls++;
          stats.milliseconds += performance.now() - started;
        }
      },
      awaited: (cell, id, args) => pending.find(cell, id, args),
      wait: (cell, id, args, promise) => pending.wait(cell, id, args, promise),
      called: (cell, { failed }) => messages.record(cell, failed),
    };
  }

  private recalculateCell({ sheetId, row, column }: CellPlace): void {
    if (!this.book.has(sheetId)) return;
    this.book.engine.recalculate({
      unitId: this.book.workbook.getUnitId(),
      sheetId,
      range: { startRow: row, startColumn: column, endRow: row, endColumn: column },
    });
  }

  private forgetChanged(command: Readonly<ICommandInfo>): void {
    if (this.messages.size === 0) return;
    const { subUnitId: sheetId, cellValue } = command.params as ISetRangeValuesMutationParams;
    if (!cellValue) return;
    new ObjectMatrix<Nullable<ICellData>>(cellValue).forValue((row, column, cell) => {
      if (!cell || "v" in cell || "f" in cell) this.messages.forget({ sheetId, row, column });
    });
  }
}

function description(name: string, { description: text = "", parameters }: FunctionMetadata): IFunctionInfo {
  return {
    functionName: name,
    functionType: FunctionType.User,
    description: text,
    abstract: text,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description ?? "",
      example: "",
      require: parameter.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: parameter.repeating ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    })),
  };
}
