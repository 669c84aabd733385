/** The open workbook as the bytes of its file, and bytes as a new workbook. */
import { WorkbookError, workbookError } from "./errors";

/** The file as it would be saved now, unsaved changes among it. */
export async function readDocument(): Promise<Uint8Array> {
  const document = Office.context.document as Partial<Office.Document>;
  if (!document.getFileAsync) throw new WorkbookError("fileWithheld", "getFileAsync", undefined);
  const open = document.getFileAsync.bind(document);
  const file = await answer<Office.File>((done) => open(Office.FileType.Compressed, done));
  try {
    const bytes = new Uint8Array(file.size);
    let at = 0;
    // One slice after another: Excel hands them out in no other way.
    for (let index = 0; index < file.sliceCount; index++) {
      const slice = bytesOf(await answer<Office.Slice>((done) => file.getSliceAsync(index, done)));
      bytes.set(slice, at);
      at += slice.length;
    }
    if (at === 0 || at !== file.size)
      throw new WorkbookError("fileWithheld", `${at}/${file.size}`, undefined);
    return bytes;
  } finally {
    // Excel keeps two files open at most. Whether closing succeeds changes nothing for the planner.
    await new Promise<void>((resolve) => file.closeAsync(() => resolve()));
  }
}

/** Opens a workbook of its own, which has no file until the planner saves it. */
export async function openNewWorkbook(bytes: Uint8Array): Promise<void> {
  try {
    await Excel.createWorkbook(base64Of(bytes));
  } catch (error) {
    throw workbookError(error);
  }
}

function bytesOf({ data }: Office.Slice): Uint8Array {
  return Uint8Array.from(data as ArrayLike<number>);
}

function answer<T>(call: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    call(({ status, value, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
      else reject(workbookError(error));
    });
  });
}

/** As many bytes as String.fromCharCode takes at once, and a multiple of 3. */
const step = 3 * 2 ** 13;

function base64Of(bytes: Uint8Array): string {
  let base64 = "";
  for (let at = 0; at < bytes.length; at += step)
    base64 += btoa(String.fromCharCode(...bytes.subarray(at, at + step)));
  return base64;
}
