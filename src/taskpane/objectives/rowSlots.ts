/** What a plan's row says for the builder's slots, written as a sentence would say it. */
import type { Slots } from "../../core/smart/compose";
import type { PlanRow, RowKey } from "../../excel/selected-objectives";
import type { Language, Words } from "../../i18n/language";
import { dayMonthYear } from "../../i18n/smart-figures";
import { unitWords } from "../../plan/definition";
import { lists } from "../../plan/lists";
import { shownNumber } from "../notation/values";

export function rowSlots({ cells, plan }: PlanRow, language: Language): Slots {
  const text = (key: RowKey) => cells.get(key)?.toString();
  const figure = (key: RowKey) => {
    const value = cells.get(key);
    return typeof value === "number" ? figures[unitOf(cells.get("unit"))](value) : value?.toString();
  };
  const figures: Readonly<Record<keyof typeof lists.unit, (value: number) => string>> = {
    share: (value) => shownNumber(value, language, { style: "percent" }),
    money: (value) => `${shownNumber(value, language)}${scaleOf(plan.get("unit"), language)}`,
    multiple: (value) => shownNumber(value, language),
    count: (value) => shownNumber(value, language),
  };
  const due = cells.get("due");
  return withoutBlanks({
    owner: text("owner"),
    metric: text("metric"),
    from: figure("baseline"),
    to: figure("target"),
    due: typeof due === "number" ? dayMonthYear(due) : due?.toString(),
    purpose: supporting(text("retailerGoal") ?? text("driver"), language),
  });
}

/** The goal keeps its own words: it may be a clause or a noun, which no preposition fits alike. */
function supporting(goal: string | undefined, language: Language): string | undefined {
  return goal && `${language === "vi" ? "hỗ trợ" : "support"} “${goal}”`;
}

function unitOf(cell: unknown): keyof typeof lists.unit {
  const units = Object.entries(lists.unit) as [keyof typeof lists.unit, { readonly words: Words }][];
  return units.find(([, { words }]) => isOneOf(words, cell))?.[0] ?? "count";
}

/** " million", " triệu"; nothing where amounts are not scaled. */
function scaleOf(cell: unknown, language: Language): string {
  const scaled = Object.entries(unitWords).find(([key, words]) => key !== "one" && isOneOf(words, cell));
  return scaled ? ` ${scaled[1][language].replace(/s$/, "")}` : "";
}

export function isOneOf(words: Words, cell: unknown): boolean {
  return Object.values(words).some((word) => word === cell);
}

function withoutBlanks(slots: { readonly [Slot in keyof Slots]: string | undefined }): Slots {
  return Object.fromEntries(Object.entries(slots).filter(([, text]) => text !== undefined && text !== ""));
}
