/** Writing a text into a cell that still holds the one it is to replace. */
import { typedValue } from "./plan/cells";
import type { Place } from "./reference";
import { inWorkbook } from "./run";

export type Replaced = "written" | "changed";

/** Nothing is written where the cell holds anything else by now; the text never becomes a formula. */
export function replaceText({ sheet, area }: Place, before: string, after: string): Promise<Replaced> {
  return inWorkbook(async (context) => {
    const cell = context.workbook.worksheets.getItem(sheet).getRange(area);
    cell.load("formulas");
    await context.sync();
    if ((cell.formulas as unknown[][])[0]?.[0] !== before) return "changed";
    cell.values = [[typedValue(after)]];
    await context.sync();
    return "written";
  });
}
