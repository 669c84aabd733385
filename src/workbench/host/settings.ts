// What the add-in keeps inside the workbook (Office.context.document.settings and workbook.settings are one store).
// It lives in the snapshot's custom data, so that it is saved, reopened and replaced with the workbook.
import type { Engine } from "../engine/engine";

const place = "addInSettings";

export class Settings {
  constructor(
    private readonly engine: Engine,
    private readonly changed: () => void = () => undefined,
  ) {}

  private get entries(): Readonly<Record<string, unknown>> {
    const stored: unknown = this.engine.workbook().getCustomMetadata()?.[place];
    return typeof stored === "object" && stored !== null ? (stored as Record<string, unknown>) : {};
  }

  keys(): string[] {
    return Object.keys(this.entries);
  }

  has(key: string): boolean {
    return Object.hasOwn(this.entries, key);
  }

  get(key: string): unknown {
    return this.entries[key];
  }

  set(key: string, value: unknown): void {
    this.replace({ ...this.entries, [key]: value });
  }

  delete(key: string): void {
    this.replace(Object.fromEntries(Object.entries(this.entries).filter(([each]) => each !== key)));
  }

  replace(entries: Readonly<Record<string, unknown>>): void {
    const workbook = this.engine.workbook();
    workbook.setCustomMetadata({ ...workbook.getCustomMetadata(), [place]: entries });
    this.changed();
  }
}
