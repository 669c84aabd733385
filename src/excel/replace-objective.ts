/**
 * Writing an objective anew. A plan's activities name the objective that they serve by its sentence, chosen from a list, so
 * where they named the old one they name the new one from then on.
 */
import { askPlans, askTable, type Prefix } from "./plan-tables";
import { typedValue } from "./plan/cells";
import { askRow } from "./plan/pages";
import { inWorkbook } from "./run";
import type { SelectedObjective } from "./selected-objectives";

export interface Replaced {
  /** How many activities follow. */
  readonly activities: number;
}

const table = "activities";
const served = "objective";

/** Nothing is written where the cell holds anything else by now: that is "changed". The text never becomes a formula. */
export function replaceObjective(
  { place, text, row }: SelectedObjective,
  after: string,
): Promise<Replaced | "changed"> {
  return inWorkbook(async (context) => {
    const activities = row ? await activitiesServing(context, row.prefix, text) : [];
    const cell = context.workbook.worksheets.getItem(place.sheet).getRange(place.area).load("formulas");
    const rows = row ? [cell, ...activities].map(askRow) : [];
    await context.sync();
    if ((cell.formulas as unknown[][])[0]?.[0] !== text) return "changed";
    const write = (sentence: string) => {
      for (const each of [cell, ...activities]) each.values = [[typedValue(sentence)]];
    };
    try {
      write(after);
      for (const grow of rows) grow(text, after);
      await context.sync();
    } catch (error) {
      // Excel stops at the first cell that it refuses, and keeps what it wrote before: by the time that it refuses the same
      // cell again, those before it hold the old sentence.
      write(text);
      await context.sync().catch(() => undefined);
      throw error;
    }
    return { activities: activities.length };
  });
}

/** The cells in which the plan's activities name this objective; one that a formula fills takes care of itself. */
async function activitiesServing(
  context: Excel.RequestContext,
  prefix: Prefix,
  text: string,
): Promise<readonly Excel.Range[]> {
  const { workbook } = context;
  const plans = askPlans(workbook, table);
  await context.sync();
  if (!plans().includes(prefix)) return [];
  const asked = askTable(workbook, prefix, table, [served]);
  await context.sync();
  const { body, formulas, columns } = asked();
  const column = columns.get(served);
  if (column === undefined || body.sheet === undefined) return [];
  const sheet = workbook.worksheets.getItem(body.sheet);
  return formulas.flatMap((row, r) =>
    row[column] === text ? sheet.getCell(body.top - 1 + r, body.left - 1 + column) : [],
  );
}
