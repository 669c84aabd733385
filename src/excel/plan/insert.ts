/** Inserts a plan into the open workbook: all of it or nothing, beside what is there. */
import type { PlanData, PlanSettings, Section } from "../../plan/definition";
import { layout } from "../../plan/layout/layout";
import type { Operation } from "../../plan/layout/operations";
import { WorkbookError } from "../errors";
import { inWorkbook } from "../run";
import { play } from "./play";
import { removeAgain } from "./remove";
import { survey } from "./survey";

export interface Inserted {
  /** In their order, the hidden one with the lists among them. */
  readonly sheets: readonly string[];
}

/** Looks come after what they are put on, in a batch of their own. */
const contents: ReadonlySet<Operation["do"]> = new Set(["values", "table", "name", "formula", "merge"]);

/** Four round trips: a look, the sheets, what they hold, how they look. A failure leaves the workbook as it was. */
export async function insertPlan(
  sections: readonly Section[],
  settings: PlanSettings,
  data?: PlanData,
): Promise<Inserted> {
  const before = await inWorkbook(survey);
  if (before.closed) throw new WorkbookError(before.closed, before.closed, undefined);
  const operations = layout(sections, settings, { ...(data && { data }), taken: before });
  const sheets = operations.flatMap((operation) => (operation.do === "sheet" ? [operation.sheet] : []));
  try {
    await inWorkbook(async (context) => {
      const { workbook } = context;
      for (const sheet of sheets) workbook.worksheets.add(sheet);
      await context.sync();
      play(
        operations.filter((operation) => contents.has(operation.do)),
        workbook,
      );
      await context.sync();
      play(
        operations.filter((operation) => !contents.has(operation.do)),
        workbook,
      );
      if (sheets[0] !== undefined) workbook.worksheets.getItem(sheets[0]).activate();
      await context.sync();
    }, "oneUndoStep");
  } catch (error) {
    await removeAgain(operations, before);
    throw error;
  }
  return { sheets };
}
