// The open workbook's file, as Office.js reads it: opened as a copy of that moment, handed out in slices, and closed.
import { callStatus, dispIds } from "./protocol";

/** What Office.js calls an .xlsx file, among the file types. */
const compressed = 5;

/** Excel opens two copies at a time; another waits until one of them is closed. */
const most = 2;

/** Status codes of calls for files. */
const fileStatus = { typeNotSupported: 1009, indexOutOfRange: 5008, tooMany: 11000 } as const;

/** A status, and what follows it if that is success. */
export type Answer = readonly [status: number, ...payload: unknown[]];

export class DocumentCopies {
  private readonly open = new Map<number, Uint8Array>();
  private opened = 0;
  /** Copies that are still being written. */
  private pending = 0;

  constructor(private readonly write: () => Promise<Uint8Array>) {}

  /** Undefined for a call that is not about files. */
  async answer(dispId: number, [first, second, third]: readonly unknown[]): Promise<Answer | undefined> {
    switch (dispId) {
      case dispIds.getDocumentCopy:
        return this.get(first);
      case dispIds.getDocumentCopyChunk:
        return this.slice(first, second, third);
      case dispIds.releaseDocumentCopy:
        return this.close(first);
      default:
        return undefined;
    }
  }

  private async get(type: unknown): Promise<Answer> {
    if (type !== compressed) return [fileStatus.typeNotSupported];
    if (this.open.size + this.pending >= most) return [fileStatus.tooMany];
    this.pending++;
    try {
      const bytes = await this.write();
      const handle = ++this.opened;
      this.open.set(handle, bytes);
      return [callStatus.success, handle, bytes.length];
    } finally {
      this.pending--;
    }
  }

  private slice(handle: unknown, offset: unknown, size: unknown): Answer {
    const bytes = this.open.get(Number(handle));
    const slice = bytes?.subarray(Number(offset), Number(offset) + Number(size));
    return slice ? [callStatus.success, Array.from(slice), slice.length] : [fileStatus.indexOutOfRange];
  }

  private close(handle: unknown): Answer {
    return [this.open.delete(Number(handle)) ? callStatus.success : fileStatus.indexOutOfRange];
  }
}
