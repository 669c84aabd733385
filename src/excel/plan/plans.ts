/** The plans that the workbook holds, as the pane tells of them. */
import type { Section } from "../../plan/definition";
import { listSection } from "../../plan/layout/naming";
import type { Language } from "../../i18n/language";
import { askFields } from "../plan-tables";
import { inWorkbook } from "../run";
import { survey } from "./survey";

export interface PlanSummary {
  readonly prefix: string;
  readonly language: Language;
  /** What the plan's first sheet says; "" where nothing is said or the cell is gone. */
  readonly supplier: string;
  readonly retailer: string;
  /** A sheet to go to: the first that is still there. */
  readonly sheet: string | undefined;
  /** Keys of the sections whose sheet was deleted. */
  readonly missing: readonly string[];
}

/** Two round trips, one where there is no plan. */
export function readPlans(sections: readonly Section[]): Promise<readonly PlanSummary[]> {
  return inWorkbook(async (context) => {
    const { plans } = await survey(context);
    if (plans.length === 0) return [];
    const sides = plans.map(({ prefix }) => askFields(context.workbook, prefix, ["supplier", "retailer"]));
    await context.sync();
    return plans.map(({ prefix, settings: { language }, sheets }, i) => {
      const fields = sides[i]?.();
      const present = sections.filter(({ key }) => sheets.has(key));
      return {
        prefix,
        language,
        supplier: String(fields?.get("supplier") ?? ""),
        retailer: String(fields?.get("retailer") ?? ""),
        sheet: present[0] && sheets.get(present[0].key),
        missing: [...sections.map(({ key }) => key), listSection].filter((key) => !sheets.has(key)),
      };
    });
  });
}

export function goToSheet(name: string): Promise<void> {
  return inWorkbook(async (context) => {
    context.workbook.worksheets.getItem(name).activate();
    await context.sync();
  });
}
