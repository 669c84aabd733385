/** Keeps the workbook a moment after its last change; what is not kept yet on leaving is left to the next start. */
import type { IWorkbookData } from "@univerjs/core";
import type { WorkbookStore } from "./store";

export type KeepingState = "keeping" | "kept" | "notKept";

export interface AutosaveOptions {
  store: Pick<WorkbookStore, "write" | "leave">;
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
    // Begun at once, though the one before may still be on its way: on leaving there is no later.
    const writing: Promise<void> = this.options.store.write(this.options.save()).then(
      () => this.written(writing, "kept"),
      (error: unknown) => this.written(writing, "notKept", error),
    );
    this.writing = writing;
    return writing;
  }

  /** The page is left: there is no time to wait for anything. False if what is not kept yet would be lost. */
  leave(): boolean {
    void this.flush();
    return this.options.store.leave();
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

  /** A later change or write tells its own outcome. */
  private written(writing: Promise<void>, state: KeepingState, error?: unknown): void {
    if (writing === this.writing && this.timer === undefined) this.options.changed(state, error);
  }
}
