/** What the workbook holds before a plan comes into it. */
import type { Taken } from "../../plan/layout/naming";

export interface Survey extends Taken {
  /** Office.js's own ids, which no renaming changes. */
  readonly sheetIds: ReadonlySet<string>;
  /** Why nothing can be added: the workbook's structure is protected, or the file is open for reading only. */
  readonly closed: "structureProtected" | "readOnly" | undefined;
}

/** One round trip. */
export async function survey(context: Excel.RequestContext): Promise<Survey> {
  const { workbook } = context;
  const { worksheets, names, tables, protection } = workbook;
  worksheets.load("items/id,items/name");
  names.load("items/name");
  tables.load("items/name");
  protection.load("protected");
  workbook.load("readOnly");
  await context.sync();
  const nameOf = ({ name }: { readonly name: string }) => name;
  return {
    sheets: worksheets.items.map(nameOf),
    sheetIds: new Set(worksheets.items.map(({ id }) => id)),
    names: [...names.items.map(nameOf), ...tables.items.map(nameOf)],
    closed: protection.protected ? "structureProtected" : workbook.readOnly ? "readOnly" : undefined,
  };
}
