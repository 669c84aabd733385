/** The empty workbook of a first visit and after a reset. */
import { generateRandomId, LocaleType, type IWorkbookData } from "@univerjs/core";
import type { WorkbenchWords } from "../../i18n/workbench";

const sheetId = "sheet-1";

export function blankWorkbook({ newName, newSheet }: WorkbenchWords): IWorkbookData {
  return {
    id: generateRandomId(),
    name: newName,
    appVersion: "",
    locale: LocaleType.EN_US,
    styles: {},
    sheetOrder: [sheetId],
    sheets: {
      [sheetId]: {
        id: sheetId,
        name: newSheet,
        rowCount: 1000,
        columnCount: 26,
        defaultStyle: { ff: "Calibri", fs: 11 },
        defaultColumnWidth: 88,
        defaultRowHeight: 20,
      },
    },
  };
}
