/**
 * What was not kept yet when the page was left. A browser gives up writing to IndexedDB together with its page, so this
 * goes to localStorage, which is written at once, until the next start has kept it.
 */

export interface Left {
  /** The kept revisions that may be replaced by it: the last one known to be kept, and those on their way. */
  after: readonly string[];
  text: string;
}

const key = "jbp-workbook-left";

const isLeft = (value: unknown): value is Left => {
  const { after, text } = (value ?? {}) as Partial<Left>;
  return Array.isArray(after) && typeof text === "string";
};

export class Journal {
  /** Another tab's is neither removed nor written over. */
  private isOurs = false;

  constructor(
    private readonly storage: () => Pick<Storage, "getItem" | "setItem" | "removeItem"> = () => localStorage,
  ) {}

  /** Takes over what was left, if anything. */
  read(): Left | undefined {
    try {
      const kept = this.storage().getItem(key);
      if (kept === null) return undefined;
      this.isOurs = true;
      const left: unknown = JSON.parse(kept);
      return isLeft(left) ? left : undefined;
    } catch {
      return undefined;
    }
  }

  /** False if the browser has no room for it, forbids it, or holds another tab's. */
  write(left: Left): boolean {
    try {
      if (!this.isOurs && this.storage().getItem(key) !== null) return false;
      this.storage().setItem(key, JSON.stringify(left));
      this.isOurs = true;
      return true;
    } catch {
      return false;
    }
  }

  remove(): void {
    if (!this.isOurs) return;
    try {
      this.storage().removeItem(key);
      this.isOurs = false;
    } catch {
      // Storage that is forbidden by now is not read at the next start either.
    }
  }
}
