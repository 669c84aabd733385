/**
 * The workbook kept in the browser: one JSON text in IndexedDB, so that it survives a reload. A text that cannot be
 * opened is never deleted but set aside under a key of its own; one that another tab has kept since is not written over.
 */
import { generateRandomId, type IWorkbookData } from "@univerjs/core";
import * as idb from "idb-keyval";
import { Journal } from "./journal";

/** Where texts are kept: IndexedDB in a browser. */
export interface TextStore {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  /** Replaces a value in one step, between whose reading and writing no other tab comes. */
  update(key: string, change: (value: unknown) => unknown): Promise<void>;
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

/** A text, and what tells this state of the workbook from every other one kept. */
interface Revision {
  revision: string;
  text: string | undefined;
}

/** Texts were once kept without a revision. */
const revisionIn = (value: unknown): Revision =>
  value === undefined || typeof value === "string" ? { revision: "", text: value } : (value as Revision);

/** Another tab has kept the workbook since this page read it. */
export class ChangedElsewhere extends Error {
  override readonly name = "ChangedElsewhere";
}

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
  /** What this page's workbook may replace: the revision known to be kept, then those still on their way. */
  private after: string[] = [];
  /** The workbook as last given to be kept, until it is. */
  private outstanding: string | undefined;
  /** Why nothing may be kept any more: what is kept must not be written over. */
  private inTheWay: Error | undefined;

  constructor(
    private readonly texts: TextStore = idb,
    private readonly journal = new Journal(),
  ) {}

  /** What was left on its way to being kept, if anything; otherwise what is kept. */
  async read(): Promise<Kept> {
    const left = this.journal.read();
    if (left) {
      const onItsWay = parse(left.text);
      if (onItsWay.state === "workbook") {
        this.after = [...left.after];
        this.outstanding = left.text;
        return onItsWay;
      }
    }
    try {
      const { revision, text } = revisionIn(await this.texts.get(workbookKey));
      this.after = [revision];
      return text === undefined ? { state: "nothing" } : parse(text);
    } catch (error) {
      this.inTheWay = error as Error;
      return { state: "unavailable" };
    }
  }

  /** Whether nothing is on its way, was left, or stands in the way of what comes. */
  get isKept(): boolean {
    return this.outstanding === undefined && !this.inTheWay;
  }

  /**
   * Rejects if the browser has no storage or no room, which `isFull` tells apart, or with `ChangedElsewhere`. Of two
   * writes at once the later one is kept.
   */
  async write(workbook: IWorkbookData): Promise<void> {
    const text = JSON.stringify(workbook);
    this.outstanding = text;
    if (this.inTheWay) throw this.inTheWay;
    const revision = generateRandomId();
    this.after.push(revision);
    try {
      await this.texts.update(workbookKey, (value) => {
        const isOther = value !== undefined && !this.after.includes(revisionIn(value).revision);
        if (isOther) throw new ChangedElsewhere();
        return { revision, text } satisfies Revision;
      });
    } catch (error) {
      this.after = this.after.filter((other) => other !== revision);
      if (error instanceof ChangedElsewhere) {
        this.inTheWay = error;
        this.journal.remove();
      }
      throw error;
    }
    this.after = this.after.slice(this.after.indexOf(revision));
    if (this.outstanding !== text) return;
    this.outstanding = undefined;
    this.journal.remove();
  }

  /**
   * The page is left at once: what is outstanding is put where the next start finds it. False if it would be lost, for
   * want of room, of storage, or because another tab keeps the workbook now.
   */
  leave(): boolean {
    if (this.outstanding === undefined) return true;
    return !this.inTheWay && this.journal.write({ after: this.after, text: this.outstanding });
  }

  /**
   * Moves the workbook that was read out of the way, so that the next start opens an empty one. False where that fails,
   * most often for want of room: the text then stays where it is, and nothing is kept in its place.
   */
  async setAside(text: string, time: Date): Promise<boolean> {
    try {
      await this.texts.set(setAsideKey(time), text);
      await this.texts.del(workbookKey);
      this.journal.remove();
      this.outstanding = undefined;
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
