/** Keeps the workbook a moment after its last change, one write at a time; what was not kept yet is kept on leaving. */
import type { IWorkbookData } from "@univerjs/core";
import type { WorkbookStore } from "./store";

export type KeepingState = "keeping" | "kept" | "notKept";

export interface AutosaveOptions {
  store: Pick<WorkbookStore, "write">;
  save: () => IWorkbookData;
  /** Told of every change of state; with the error, when the workbook could not be kept. */
  changed: (state: KeepingState, error?: unknown) => void;
  /** Milliseconds of rest before a change is kept. */
  rest?: number;
}

export class Autosave {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private writing: Promise<void> = Promise.resolve();
  private paused = false;

  constructor(private readonly options: AutosaveOptions) {}

  /** The workbook has changed. */
  touch(): void {
    if (this.paused) return;
    this.options.changed("keeping");
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), this.options.rest ?? 400);
  }

  /** Keeps an outstanding change now; resolves when everything is kept, or was found not to be. */
  flush(): Promise<void> {
    if (this.timer === undefined) return this.writing;
    clearTimeout(this.timer);
    this.timer = undefined;
    // The snapshot is taken at once: on leaving there is no later.
    const workbook = this.options.save();
    this.writing = this.writing.then(() => this.write(workbook));
    return this.writing;
  }

  /** Runs a change of the whole workbook whose steps are not worth keeping, then keeps the outcome. */
  replacing<T>(change: () => T): T {
    this.paused = true;
    try {
      return change();
    } finally {
      this.paused = false;
      this.touch();
    }
  }

  private async write(workbook: IWorkbookData): Promise<void> {
    try {
      await this.options.store.write(workbook);
      if (this.timer === undefined) this.options.changed("kept");
    } catch (error) {
      this.options.changed("notKept", error);
    }
  }
}
