/** Where a plan's tables are by now, and what stands in its sheets, for parts that are added to it. */
import type { Section, TableBlock } from "../../plan/definition";
import type { FoundPlan, FoundTable } from "../../plan/layout/found";
import { tableName } from "../../plan/layout/naming";
import { monthsOf } from "../../plan/layout/places";
import { askTable, type PlanTable } from "../plan-tables";
import { parseReference } from "../reference";
import type { Used } from "./mend";

export interface Standing {
  readonly tables: ReadonlyMap<string, FoundTable>;
  /** By their names; a protected sheet is not among them, as nothing can be written there. */
  readonly sheets: ReadonlyMap<string, Used>;
}

/** One round trip for all sheets of the plan, and all their tables that are among the names of the workbook. */
export async function standing(
  { prefix, sheets, settings }: FoundPlan,
  sections: readonly Section[],
  names: readonly string[],
  context: Excel.RequestContext,
): Promise<Standing> {
  const taken = new Set(names.map((name) => name.toLowerCase()));
  const asked = sections
    .filter(({ key }) => sheets.has(key))
    .flatMap(({ blocks }) => blocks.filter((block) => block.block === "table"))
    .filter(({ key }) => taken.has(tableName(prefix, key).toLowerCase()))
    .map((block) => {
      const keys = block.columns.map(({ key }) => key);
      return { block, read: askTable(context.workbook, prefix, block.key, keys) };
    });
  const used = sections.flatMap(({ key }) => {
    const name = sheets.get(key);
    if (name === undefined) return [];
    const sheet = context.workbook.worksheets.getItem(name);
    const cells = sheet.getUsedRangeOrNullObject(true).load(["address", "formulas"]);
    return [{ name, cells, protection: sheet.protection.load("protected") }];
  });
  await context.sync();
  return {
    tables: new Map(
      asked.map(({ block, read }) => [
        block.key,
        { name: tableName(prefix, block.key), ...placeOf(block, read(), monthsOf(settings)) },
      ]),
    ),
    sheets: new Map(
      used.flatMap(({ name, cells, protection }) => {
        const area = cells.isNullObject || protection.protected ? undefined : parseReference(cells.address);
        return area ? [[name, { area, formulas: cells.formulas as unknown[][] }] as const] : [];
      }),
    ),
  };
}

function placeOf(
  { columns }: TableBlock,
  { area, headers, columns: places }: PlanTable<string>,
  months: number,
): Omit<FoundTable, "name"> {
  return {
    sheet: area.sheet ?? "",
    header: area.top,
    height: area.rows - 1,
    columns: new Map(
      columns.flatMap(({ key, monthly }) => {
        const first = places.get(key);
        if (first === undefined) return [];
        const cells = Array.from({ length: monthly ? months : 1 }, (_, month) => ({
          at: area.left + first + month,
          header: String(headers[first + month] ?? ""),
        }));
        return [[key, cells] as const];
      }),
    ),
  };
}
