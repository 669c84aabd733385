/**
 * The workbook kept in the browser: one JSON text in IndexedDB, so that it survives a reload. A text that cannot be
 * opened is never deleted but set aside under a key of its own.
 */
import type { IWorkbookData } from "@univerjs/core";
import * as idb from "idb-keyval";

/** Where texts are kept: IndexedDB in a browser. */
export interface TextStore {
  get(key: string): Promise<string | undefined>;
  set(key: string, text: string): Promise<void>;
  del(key: string): Promise<void>;
}

const workbookKey = "jbp-workbook";
const setAsideKey = (time: Date) => `jbp-workbook-set-aside-${time.toISOString()}`;

export type Kept =
  | { state: "nothing" }
  | { state: "workbook"; workbook: IWorkbookData }
  /** Something is kept, but it is no workbook. */
  | { state: "broken"; text: string }
  /** The browser has no storage, or forbids it. */
  | { state: "unavailable" };

const isWorkbook = (value: unknown): value is IWorkbookData => {
  const { sheetOrder, sheets } = (value ?? {}) as Partial<IWorkbookData>;
  return (
    Array.isArray(sheetOrder) &&
    sheetOrder.length > 0 &&
    typeof sheets === "object" &&
    sheetOrder.every((id) => typeof sheets[id] === "object")
  );
};

function parse(text: string): Kept {
  try {
    const workbook: unknown = JSON.parse(text);
    return isWorkbook(workbook) ? { state: "workbook", workbook } : { state: "broken", text };
  } catch {
    return { state: "broken", text };
  }
}

export class WorkbookStore {
  /** Why the text that should be set aside is still in its place: nothing is written over it then. */
  private inTheWay: Error | undefined;

  constructor(private readonly texts: TextStore = idb) {}

  async read(): Promise<Kept> {
    try {
      const text = await this.texts.get(workbookKey);
      return text === undefined ? { state: "nothing" } : parse(String(text));
    } catch {
      return { state: "unavailable" };
    }
  }

  /** Rejects if the browser has no storage or no room; `isFull` tells which. */
  async write(workbook: IWorkbookData): Promise<void> {
    if (this.inTheWay) throw this.inTheWay;
    await this.texts.set(workbookKey, JSON.stringify(workbook));
  }

  /**
   * Moves the kept workbook out of the way, so that the next start opens an empty one. False where that fails, most often
   * for want of room: the text then stays where it is, and nothing is kept in its place.
   */
  async setAside(text: string, time: Date): Promise<boolean> {
    try {
      await this.texts.set(setAsideKey(time), text);
      await this.texts.del(workbookKey);
      return true;
    } catch (error) {
      this.inTheWay = error as Error;
      return false;
    }
  }
}

/** Whether storing failed for want of room. */
export function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === "QuotaExceededError";
}
