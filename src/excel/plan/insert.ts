/** Inserts a plan into the open workbook, or what a plan there has lost: all of it or nothing, beside what is there. */
import type { PlanData, PlanSettings, Section } from "../../plan/definition";
import { layout, standingFormulas } from "../../plan/layout/layout";
import type { Operation } from "../../plan/layout/operations";
import { WorkbookError } from "../errors";
import { inWorkbook } from "../run";
import { mendings } from "./mend";
import { play } from "./play";
import { type Planned, removeAgain } from "./remove";
import { standing } from "./standing";
import { type Survey, survey } from "./survey";

export interface Inserted {
  /** In their order, the hidden one with the lists among them. */
  readonly sheets: readonly string[];
}

/** A further plan. Four round trips: a look, the sheets, what they hold, how they look. */
export function insertPlan(
  sections: readonly Section[],
  settings: PlanSettings,
  data?: PlanData,
): Promise<Inserted> {
  return insert((before) => ({
    operations: layout(sections, settings, { ...(data && { data }), taken: before }),
    mended: [],
  }));
}

/**
 * The parts of a plan whose sheets were deleted, blank, and the formulas of the others that spoke of them. One round trip
 * more: where the tables of the others are by now, and what stands there.
 */
export function completePlan(sections: readonly Section[], prefix: string): Promise<Inserted> {
  return insert(async (before, context) => {
    const plan = before.plans.find((one) => one.prefix === prefix);
    if (!plan) throw new WorkbookError("notFound", prefix, undefined);
    const { tables, sheets } = await standing(plan, sections, before.names, context);
    const found = { plan, tables };
    return {
      operations: layout(sections, plan.settings, { taken: before, found }),
      mended: mendings(standingFormulas(sections, plan.settings, before, found), sheets),
    };
  });
}

type Planning = (before: Survey, context: Excel.RequestContext) => Planned | Promise<Planned>;

/** Looks come after what they are put on, in a batch of their own. */
const contents: ReadonlySet<Operation["do"]> = new Set(["values", "table", "name", "formula", "merge"]);

/** A failure leaves the workbook as it was. */
async function insert(planned: Planning): Promise<Inserted> {
  let added: { readonly plan: Planned; readonly before: Survey } | undefined;
  try {
    return await inWorkbook(async (context) => {
      const { workbook } = context;
      const before = await survey(context);
      if (before.closed) throw new WorkbookError(before.closed, before.closed, undefined);
      const plan = await planned(before, context);
      const { operations, mended } = plan;
      const sheets = operations.flatMap((one) => (one.do === "sheet" ? [one.sheet] : []));
      const fresh = operations.filter(
        (one) => one.do !== "name" || !before.alive.has(one.name.toLowerCase()),
      );

      added = { plan, before };
      for (const sheet of sheets) workbook.worksheets.add(sheet);
      await context.sync();
      play([...fresh.filter((operation) => contents.has(operation.do)), ...mended], workbook, before.dead);
      await context.sync();
      play(
        fresh.filter((operation) => !contents.has(operation.do)),
        workbook,
        before.dead,
      );
      if (sheets[0] !== undefined) workbook.worksheets.getItem(sheets[0]).activate();
      await context.sync();
      return { sheets };
    }, "oneUndoStep");
  } catch (error) {
    if (added) await removeAgain(added.plan, added.before);
    throw error;
  }
}
