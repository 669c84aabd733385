/** What the workbook holds before a plan comes into it. */
import { type FoundPlan, isAlive, type NamedFormula, plansAmong } from "../../plan/layout/found";
import type { Taken } from "../../plan/layout/naming";

export interface Survey extends Taken {
  /** Office.js's own ids, which no renaming changes. */
  readonly sheetIds: ReadonlySet<string>;
  readonly plans: readonly FoundPlan[];
  /** In lower case: names that point to something, and names whose cells were deleted. */
  readonly alive: ReadonlySet<string>;
  readonly dead: ReadonlySet<string>;
  /** Why nothing can be added: the workbook's structure is protected, or the file is open for reading only. */
  readonly closed: "structureProtected" | "readOnly" | undefined;
}

/** One round trip. */
export async function survey(context: Excel.RequestContext): Promise<Survey> {
  const { workbook } = context;
  const { worksheets, names, tables, protection } = workbook;
  worksheets.load("items/id,items/name");
  names.load("items/name,items/formula");
  tables.load("items/name");
  protection.load("protected");
  workbook.load("readOnly");
  await context.sync();
  const named = names.items.map(({ name, formula }): NamedFormula => {
    // Excel tells a constant as it is, and everything else as a formula.
    const text = String(formula);
    return { name, refersTo: text.replace(/^=/, "") };
  });
  const keys = (some: readonly NamedFormula[]) => new Set(some.map(({ name }) => name.toLowerCase()));
  return {
    sheets: worksheets.items.map(({ name }) => name),
    sheetIds: new Set(worksheets.items.map(({ id }) => id)),
    names: [...named, ...tables.items].map(({ name }) => name),
    plans: plansAmong(named),
    alive: keys(named.filter(isAlive)),
    dead: keys(named.filter((one) => !isAlive(one))),
    closed: protection.protected ? "structureProtected" : workbook.readOnly ? "readOnly" : undefined,
  };
}
