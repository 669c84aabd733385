// Excel.WorkbookProtection.
import type { Book } from "../book";
import { textArgument } from "../arguments";
import type { HostClass } from "../members";
import { isStructureProtected, protectStructure, unprotectStructure } from "../structure";

const password = (value: unknown) => (value === undefined || value === null ? "" : textArgument(value));

export const workbookProtectionClass: HostClass<Book> = {
  name: "WorkbookProtection",
  members: {
    protected: { kind: "property", apiSet: "ExcelApi 1.7", get: isStructureProtected },
    protect: {
      kind: "method",
      apiSet: "ExcelApi 1.7",
      call(book, value) {
        protectStructure(book, password(value));
      },
    },
    unprotect: {
      kind: "method",
      apiSet: "ExcelApi 1.7",
      call(book, value) {
        unprotectStructure(book, password(value));
      },
    },
  },
};
