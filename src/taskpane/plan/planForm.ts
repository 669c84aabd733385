/** What the form of a new plan holds, and the plan that it stands for. */
import { dayOfDate } from "../../core/date";
import type { Language } from "../../i18n/language";
import type { PlanData, PlanSettings, Unit } from "../../plan/definition";
import { sample, sampleSettings } from "../../plan/sample/sample";

export interface PlanForm {
  readonly content: "blank" | "sample";
  readonly supplier: string;
  readonly retailer: string;
  readonly language: Language;
  readonly month: number;
  readonly year: number;
  readonly years: PlanSettings["years"];
  readonly currency: string;
  readonly unit: Unit;
}

/** Plans are agreed in the months before the year they are for. */
export function blankForm(language: Language, today: Date): PlanForm {
  return {
    content: "blank",
    supplier: "",
    retailer: "",
    language,
    month: 1,
    year: today.getFullYear() + (today.getMonth() >= 5 ? 1 : 0),
    years: 1,
    currency: "VND",
    unit: "million",
  };
}

export function isCurrency(text: string): boolean {
  return /^[A-Z]{3}$/i.test(text.trim());
}

export interface NewPlan {
  readonly settings: PlanSettings;
  readonly data: PlanData;
}

/** Undefined while the form has a problem. */
export function planOf(form: PlanForm): NewPlan | undefined {
  const { content, supplier, retailer, language, month, year, years, unit } = form;
  if (content === "sample") return { settings: { ...sampleSettings, language }, data: sample };
  if (!isCurrency(form.currency)) return undefined;
  const currency = form.currency.trim().toUpperCase();
  const given = Object.entries({ supplier, retailer }).map(([key, text]) => [key, text.trim() || null]);
  return {
    settings: { language, currency, unit, years, start: dayOfDate(year, month, 1) },
    data: { tables: {}, fields: Object.fromEntries(given) as PlanData["fields"] },
  };
}
