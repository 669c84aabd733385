/** Whether the add-in's pane is shown; the planner and the add-in both change it. */
export class Visibility {
  private readonly listeners = new Set<(shown: boolean) => void>();

  constructor(private shown = true) {}

  get isShown(): boolean {
    return this.shown;
  }

  show(shown: boolean): void {
    if (shown === this.shown) return;
    this.shown = shown;
    for (const listener of this.listeners) listener(shown);
  }

  /** Tells every change until the returned function is called. */
  onChange(listener: (shown: boolean) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
