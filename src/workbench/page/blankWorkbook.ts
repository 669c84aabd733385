/** The empty workbook of a first visit and after a reset. */
import { generateRandomId, LocaleType, type IWorkbookData } from "@univerjs/core";
import { newSheet } from "../engine/new-sheets";
import type { WorkbenchWords } from "../../i18n/workbench";

const sheetId = "sheet-1";

export function blankWorkbook({ newName, newSheet: name }: WorkbenchWords): IWorkbookData {
  return {
    id: generateRandomId(),
    name: newName,
    appVersion: "",
    locale: LocaleType.EN_US,
    styles: {},
    sheetOrder: [sheetId],
    sheets: {
      [sheetId]: {
        ...newSheet,
        id: sheetId,
        name,
        defaultColumnWidth: 88,
      },
    },
  };
}
