/** Sheets and columns of a plan as planners know them, by their keys. */
import type { Language } from "../../i18n/language";
import { listSheet } from "../../plan/layout/layout";
import { plan } from "../../plan/plan";

export function sheetWords(sections: readonly string[], language: Language): string[] {
  return sections.map((key) => (plan.find((one) => one.key === key)?.sheet ?? listSheet)[language]);
}

/** "activities[start]" → “4 Action plan: Start”; a whole table, or what nobody knows, as far as it is known. */
export function columnWords(reference: string, language: Language): string {
  const [, table, column] = /^(\w+)\[(\w+)\]$/.exec(reference) ?? [];
  for (const { sheet, blocks } of plan)
    for (const block of blocks)
      if (block.block === "table" && block.key === table) {
        const name = block.columns.find(({ key }) => key === column)?.name ?? block.title;
        return `${sheet[language]}: ${name[language]}`;
      }
  return reference;
}
