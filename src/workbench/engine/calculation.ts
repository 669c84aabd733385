// Knows when the formula engine is idle. Univer collects changes for 100 ms, calculates in slices, may be stopped by a
// newer change, and applies the results at the end; its own facade waits half a second when there is nothing to do.
import { ICommandService, type ICommandInfo, type Injector, toDisposable } from "@univerjs/core";
import {
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
  type ISetFormulaCalculationNotificationMutation,
} from "@univerjs/engine-formula";
import {
  SetBorderCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
  ClearSelectionFormatCommand,
  type ISetRangeValuesMutationParams,
} from "@univerjs/sheets";

/** Set-range-values mutations from these change looks only, and are not calculated. */
const looks = new Set<string | undefined>([
  SetStyleCommand.id,
  SetBorderCommand.id,
  ClearSelectionFormatCommand.id,
]);

export class CalculationWatch {
  private changed = false;
  private running = false;
  /** Told to stop for a newer change, which is not started yet. */
  private stopping = false;
  private waiting: (() => void)[] = [];
  private readonly subscription;

  constructor(injector: Injector) {
    const dirty = injector.get(IActiveDirtyManagerService);
    this.subscription = toDisposable(
      injector.get(ICommandService).onCommandExecuted((command, options) => {
        if (command.id === SetFormulaCalculationStartMutation.id) {
          this.changed = this.stopping = false;
          this.running = true;
        } else if (command.id === SetFormulaCalculationStopMutation.id) this.stopping = this.running;
        else if (command.id === SetFormulaCalculationNotificationMutation.id) this.notified(command);
        else if (dirty.get(command.id) && !this.isQuiet(command, options?.onlyLocal === true))
          this.changed = true;
      }),
    );
  }

  get idle(): boolean {
    return !this.changed && !this.running;
  }

  /** Resolves when every change made so far is calculated and its results are in the cells. */
  whenIdle(): Promise<void> {
    if (this.idle) return Promise.resolve();
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  dispose(): void {
    this.subscription.dispose();
    this.changed = this.running = this.stopping = false;
    this.release();
  }

  /** Mirrors the condition under which Univer's trigger ignores a mutation. */
  private isQuiet(command: Readonly<ICommandInfo>, onlyLocal: boolean): boolean {
    if (command.id !== SetRangeValuesMutation.id) return false;
    return onlyLocal || looks.has((command.params as ISetRangeValuesMutationParams).trigger);
  }

  private notified(command: Readonly<ICommandInfo>): void {
    const { functionsExecutedState: state } = command.params as ISetFormulaCalculationNotificationMutation;
    if (state === undefined) return;
    if (state === FormulaExecutedStateType.STOP_EXECUTION) {
      // Told more than once, also when the newer change is being calculated already, which starts within the first.
      if (!this.stopping) return;
      this.changed = true;
    }
    this.running = false;
    setTimeout(() => this.release(), 0);
  }

  private release(): void {
    if (!this.idle) return;
    for (const resolve of this.waiting.splice(0)) resolve();
  }
}
