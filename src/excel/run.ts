/** Every batch of the add-in goes through here: it waits while a cell is being edited, and fails in the add-in's own terms. */
import { workbookError } from "./errors";

export async function inWorkbook<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, batch);
  } catch (error) {
    throw workbookError(error);
  }
}
