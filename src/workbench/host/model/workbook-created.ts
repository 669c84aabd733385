// Excel.WorkbookCreated: a workbook that an add-in made and has not opened yet.
import { contentOf } from "../../../xlsx/content";
import { invalidArgument } from "../errors";
import { HostObject, type HostClass } from "../members";

interface WorkbookCreated {
  readonly id: string;
  open(): void;
}

let count = 0;

/** Throws unless the text is the base64 of an .xlsx file. */
export function workbookCreatedObject(base64: unknown, created: (bytes: Uint8Array) => void): HostObject {
  const bytes = decoded(base64);
  if (contentOf(bytes) !== "package") throw invalidArgument();
  return HostObject.of(workbookCreatedClass, { id: String(++count), open: () => created(bytes) });
}

function decoded(base64: unknown): Uint8Array {
  try {
    return Uint8Array.from(atob(String(base64)), (character) => character.charCodeAt(0));
  } catch {
    throw invalidArgument();
  }
}

export const workbookCreatedClass: HostClass<WorkbookCreated> = {
  name: "WorkbookCreated",
  id: ({ id }) => id,
  members: {
    id: { kind: "property", apiSet: "ExcelApi 1.8", get: ({ id }) => id },
    open: {
      kind: "method",
      apiSet: "ExcelApi 1.8",
      call(workbook) {
        workbook.open();
      },
    },
  },
};
