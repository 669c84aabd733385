// Excel.WorksheetProtection. Univer only keeps a flag; the host refuses writing for it (Book.assertWritable).
import type { HostClass } from "../members";
import type { Sheet } from "./worksheet";

const facade = ({ book, sheetId }: Sheet) => book.sheet(sheetId);

export const worksheetProtectionClass: HostClass<Sheet> = {
  name: "WorksheetProtection",
  members: {
    protected: {
      kind: "property",
      apiSet: "ExcelApi 1.2",
      get: (sheet) => facade(sheet).getWorksheetPermission().isProtected(),
    },
    protect: {
      kind: "method",
      apiSet: "ExcelApi 1.2",
      async call(sheet) {
        sheet.book.assertWritable(facade(sheet));
        await facade(sheet).getWorksheetPermission().protect();
      },
    },
    unprotect: {
      kind: "method",
      apiSet: "ExcelApi 1.7",
      async call(sheet) {
        await facade(sheet).getWorksheetPermission().unprotect();
      },
    },
  },
};
