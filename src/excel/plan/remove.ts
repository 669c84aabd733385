/** Takes away again what a failed insertion had added, and only that. */
import type { Operation } from "../../plan/layout/operations";
import { WorkbookError, workbookError } from "../errors";
import { inWorkbook } from "../run";
import type { Survey } from "./survey";

/**
 * Removes the sheets and names that the plan would have brought and the workbook did not have before, in two round trips:
 * a look at what there is now, and the removal. Where even that fails, the error names the sheets that may have stayed.
 */
export async function removeAgain(operations: readonly Operation[], before: Survey): Promise<void> {
  const sheets = new Set(operations.flatMap((one) => (one.do === "sheet" ? [one.sheet] : [])));
  const planned = new Set(operations.flatMap((one) => (one.do === "name" ? [one.name.toLowerCase()] : [])));
  const had = new Set(before.names.map((name) => name.toLowerCase()));
  try {
    await inWorkbook(async (context) => {
      const { worksheets, names } = context.workbook;
      worksheets.load("items/id,items/name");
      names.load("items/name");
      await context.sync();
      for (const item of names.items) {
        const name = item.name.toLowerCase();
        if (planned.has(name) && !had.has(name)) item.delete();
      }
      for (const sheet of worksheets.items)
        if (sheets.has(sheet.name) && !before.sheetIds.has(sheet.id)) sheet.delete();
      await context.sync();
    }, "oneUndoStep");
  } catch (error) {
    throw new WorkbookError("leftOver", [...sheets].join(", "), workbookError(error));
  }
}
