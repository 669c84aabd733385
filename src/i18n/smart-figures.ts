/** The figures behind a verdict as its sentences show them: growth in percent, days as objectives are written. */
import { dateOf } from "../core/smart/dates";
import type { Verdict } from "../core/smart/verdict";
import type { Language } from "./language";

export interface Figures {
  /** The required growth, the trend, and the most that is still in the band, where there is one. */
  readonly required: string;
  readonly trend: string;
  readonly upper: string | undefined;
  /** The last day of the plan, or an example of a date. */
  readonly planEnd: string;
  readonly planStart: string;
}

/** A date to show how a deadline is written, where the plan does not give its own end. */
const exampleDate = "31/12/2027";

const growthIn = (language: Language, signDisplay: "negative" | "exceptZero") =>
  new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 1, signDisplay });
const growthBy = (signDisplay: "negative" | "exceptZero") => ({
  en: growthIn("en", signDisplay),
  vi: growthIn("vi", signDisplay),
});
/** Made once: making one costs more than judging the objective. */
const [growth, signedGrowth] = [growthBy("negative"), growthBy("exceptZero")];

/** Growth with its sign where a fall is told in the same words as a rise. */
export function figuresOf({ figures = {} }: Verdict, language: Language, isSigned = false): Figures {
  const percent = (value = 0) => (isSigned ? signedGrowth : growth)[language].format(value);
  const date = (serial: number | undefined) => (serial === undefined ? exampleDate : dayMonthYear(serial));
  const { required, trend, upper, planStart, planEnd } = figures;
  return {
    required: percent(required),
    trend: percent(trend),
    upper: upper === undefined ? undefined : percent(upper),
    planStart: date(planStart),
    planEnd: date(planEnd),
  };
}

/** A day as objectives are written in both languages. */
export function dayMonthYear(serial: number): string {
  const { year, month, day } = dateOf(serial);
  return `${String(day).padStart(2, "0")}/${String(month).padStart(2, "0")}/${year}`;
}

/** What is usual beside what is required, where it is known and not the same figure when rounded. */
export function beside({ required, upper }: Figures, usual: (upper: string) => string): string {
  return upper === undefined || upper === required ? "" : ` (${usual(upper)})`;
}
