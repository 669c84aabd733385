/** Every batch of the add-in goes through here: it waits while a cell is being edited, and fails in the add-in's own terms. */
import { workbookError } from "./errors";

/** Where Excel can, all round trips of the batch become one step to undo. */
export async function inWorkbook<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  undo?: "oneUndoStep",
): Promise<T> {
  const mergeUndoGroup = undo !== undefined && Office.context.requirements.isSetSupported("ExcelApi", "1.20");
  try {
    return await Excel.run({ delayForCellEdit: true, ...(mergeUndoGroup && { mergeUndoGroup }) }, batch);
  } catch (error) {
    throw workbookError(error);
  }
}
