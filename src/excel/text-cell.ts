/** Writing a text into a cell that still holds the one it is to replace. */
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
    cell.values = [[asText(after)]];
    await context.sync();
    return "written";
  });
}

/** As it would have to be typed: Excel takes an apostrophe in front for "what follows is text", and does not keep it in the text. */
function asText(text: string): string {
  return /^['=+\-@]/.test(text) ? `'${text}` : text;
}
