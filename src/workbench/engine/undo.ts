// Univer's undo, with several changes made one step. Univer's own batching undoes a batch's changes in the order they
// were made, so that two changes of one cell end in the second's past instead of the first's.
import { LocalUndoRedoService, toDisposable, type IDisposable, type IUndoRedoItem } from "@univerjs/core";

export class StepwiseUndo extends LocalUndoRedoService {
  /** Open steps by workbook; null until something was changed. */
  private readonly open = new Map<string, IUndoRedoItem | null>();

  override __tempBatchingUndoRedo(unitId: string): IDisposable {
    this.open.set(unitId, null);
    return toDisposable(() => this.open.delete(unitId));
  }

  override pushUndoRedo(item: IUndoRedoItem): void {
    const step = this.open.get(item.unitID);
    if (step) {
      step.redoMutations.push(...item.redoMutations);
      step.undoMutations.unshift(...item.undoMutations);
      return;
    }
    super.pushUndoRedo(item);
    if (step === null) this.open.set(item.unitID, item);
  }
}
