/** Which sheet of the kept workbook is shown: Univer keeps no such thing, and would show the first after a reload. */
import type { IWorkbookData } from "@univerjs/core";
import type { Engine } from "../engine/engine";

const key = "shownSheet";

export function withShownSheet(engine: Engine): IWorkbookData {
  const workbook = engine.save();
  const shown = engine.workbook().getActiveSheet().getSheetId();
  return { ...workbook, custom: { ...workbook.custom, [key]: shown } };
}

export function showKeptSheet(engine: Engine): void {
  const workbook = engine.workbook();
  const kept: unknown = workbook.getWorkbook().getCustomMetadata()?.[key];
  const sheet = workbook.getSheets().find((each) => each.getSheetId() === kept);
  if (sheet && !sheet.isSheetHidden()) workbook.setActiveSheet(sheet);
}
