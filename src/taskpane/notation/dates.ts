/** Dates as planners type them: 31/01/2027 in Vietnamese, 31-Jan-2027 in English, 2027-01-31 in both. */
import { calendarDate, dayOf, dayOfDate, serialOf } from "../../core/date";
import type { Language } from "../../i18n/language";

export interface TypedDate {
  /** As it stands in a formula: `DATE(2027,1,31)`. */
  readonly formula: string;
  /** The serial of Excel's 1900 date system. */
  readonly value: number;
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

type Parts = readonly [year: number, month: number, day: number];
type Read = (...parts: readonly string[]) => Parts;

const iso = [
  /^(\d{4})-(\d{1,2})-(\d{1,2})$/,
  (year, month, day) => [Number(year), Number(month), Number(day)],
] as const satisfies [RegExp, Read];

/** 1/2/2027 is not read in English: it is two different days in London and in New York. */
const notations: Readonly<Record<Language, readonly (readonly [RegExp, Read])[]>> = {
  en: [
    iso,
    [
      /^(\d{1,2})[-\s]([a-z]{3})[a-z]*[-\s](\d{4})$/i,
      (day, month = "", year) => [Number(year), months.indexOf(month.toLowerCase()) + 1, Number(day)],
    ],
  ],
  vi: [
    iso,
    [
      /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/,
      (day, month, year) => [Number(year), Number(month), Number(day)],
    ],
  ],
};

/** 1 March 1900: before it spreadsheets disagree, as Excel counts a 29-Feb-1900 that never was. */
const firstSerial = 61;

export function readDate(text: string, language: Language): TypedDate | undefined {
  for (const [pattern, read] of notations[language]) {
    const match = pattern.exec(text.trim());
    if (match) return existing(read(...match.slice(1)));
  }
  return undefined;
}

/** The day of a serial, as the parts of DATE(). */
export function partsOf(serial: number): Parts {
  const { year, month, day } = calendarDate(dayOf(serial));
  return [year, month, day];
}

/** A serial as a planner reads it. */
export function shownDate(serial: number, language: Language): string {
  const [year, month, day] = partsOf(serial);
  const padded = (part: number) => String(part).padStart(2, "0");
  const name = months[month - 1] ?? "";
  return language === "vi"
    ? `${padded(day)}/${padded(month)}/${year}`
    : `${day}-${name.charAt(0).toUpperCase()}${name.slice(1)}-${year}`;
}

/** The number format that shows a serial so. */
export const datePattern: Readonly<Record<Language, string>> = { en: "d-mmm-yyyy", vi: "dd/mm/yyyy" };

function existing([year, month, day]: Parts): TypedDate | undefined {
  const value = serialOf(dayOfDate(year, month, day));
  const [, existingMonth, existingDay] = partsOf(value);
  const exists = existingMonth === month && existingDay === day;
  return exists && value >= firstSerial ? { formula: `DATE(${year},${month},${day})`, value } : undefined;
}
