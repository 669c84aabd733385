/** Takes away again what a failed insertion had added, and only that. */
import type { Operation } from "../../plan/layout/operations";
import { WorkbookError, workbookError } from "../errors";
import { inWorkbook } from "../run";
import { writeFormula } from "./cells";
import type { Mending } from "./mend";
import type { Survey } from "./survey";

/** What an insertion adds, and what it changes of what is there. */
export interface Planned {
  readonly operations: readonly Operation[];
  readonly mended: readonly Mending[];
}

/**
 * Removes the sheets and names that the plan would have brought and the workbook did not have before, and brings back the
 * formulas that were mended, in two round trips: a look at what there is now, and the removal. Where even that fails, the
 * error names the sheets that may have stayed.
 */
export async function removeAgain({ operations, mended }: Planned, before: Survey): Promise<void> {
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
      for (const one of mended) writeFormula({ ...one, formula: one.before }, worksheets.getItem(one.sheet));
      await context.sync();
    }, "oneUndoStep");
  } catch (error) {
    throw new WorkbookError("leftOver", [...sheets].join(", "), workbookError(error));
  }
}
