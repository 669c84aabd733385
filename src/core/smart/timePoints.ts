/** How dates and periods are written. A table: the pattern, and the days that it stands for when the sentence names the year. */
import { day, fiscalYear, monthsFrom, type Period, serialOf } from "./dates";
import { type Match, match, pattern, startsOf } from "./pattern";
import type { Kind, Term } from "./terms";

/**
 * named: says by itself that it is a time; bare: a number that is a time only after a word of time ("by 2027", "trước 30/6");
 * event: a feast or season, also used as an adjective ("Tết campaign"); occasion: a time only after
 * "before" or "by" ("before the range review"); length: "6 months", a time only as "within 6 months";
 * unit: "quý", a time only as "trong quý", "cuối quý", "quý này"; fiscal: "FY27", also used as an adjective ("the FY27 plan").
 */
export type Form = "named" | "bare" | "event" | "occasion" | "length" | "unit" | "fiscal";

export interface Point {
  readonly form: Form;
  readonly next: number;
  readonly terms: readonly Term[];
  readonly period?: Period;
}

type Resolve = (value: (kind: Kind) => number | undefined) => Period | undefined;

const unknown: Resolve = () => undefined;
const ofYear: Resolve = (value) => inYear(value, 1, 12);
const ofMonth: Resolve = (value) => inYear(value, value("month") ?? value("number") ?? 1, 1);
const ofQuarter: Resolve = (value) => inYear(value, 3 * (value("quarter") ?? value("number") ?? 1) - 2, 3);
const ofHalf: Resolve = (value) => inYear(value, 6 * (value("half") ?? 1) - 5, 6);
/** Feasts move: Tết falls between 20 January and 21 February. */
const ofEvent: Resolve = (value) => {
  const [year, month] = [value("wholeYear"), value("event") ?? 12];
  return year === undefined
    ? undefined
    : { start: serialOf(year, month - 1, 20), end: monthsFrom(year, month, 1).end };
};
const ofDay: Resolve = (value) => {
  const [year, month, number] = [value("wholeYear"), value("month"), value("number") ?? 1];
  return year === undefined || month === undefined ? undefined : day(year * 10000 + month * 100 + number);
};

function inYear(
  value: (kind: Kind) => number | undefined,
  month: number,
  months: number,
): Period | undefined {
  const year = value("wholeYear");
  if (year !== undefined) return monthsFrom(year, month, months);
  const fiscal = value("fiscalYear");
  return fiscal === undefined ? undefined : fiscalYear(fiscal);
}

/** The first that matches is taken, so the longer form stands before the shorter. */
const points = (
  [
    ["named", "date", (value) => day(value("date") ?? 0)],
    ["named", "unit:1-1 number:1-31 slash number:1-12 slash? wholeYear?", unknown],
    ["named", "unit:1-1 number:1-31 unit:30-30 number:1-12 comma? unit:365-365 wholeYear", unknown],
    ["named", "unit:1-1? number:1-31 unit:30-30 number:1-12", unknown],
    ["named", "unit:1-1? number:1-31 ordinal? month comma? wholeYear", ofDay],
    ["named", "number:1-31 ordinal? month", unknown],
    ["named", "month number:1-31 ordinal? comma? wholeYear", ofDay],
    ["named", "month slash|dash|comma|within? unit:365-365? wholeYear", ofMonth],
    ["named", "month number:1-31 ordinal?", unknown],
    ["named", "month", unknown],
    ["named", "unit:30-30 number:1-12 slash|dash|comma? unit:365-365? wholeYear", ofMonth],
    ["named", "unit:30-30 number:1-12", unknown],
    ["named", "monthCode slash|dash|comma? unit:365-365? wholeYear", ofMonth],
    ["named", "unit:91-91 number:1-4 slash|dash|comma|within? unit:365-365? wholeYear|fiscalYear", ofQuarter],
    ["named", "unit:91-91 number:1-4", unknown],
    ["named", "quarter slash|dash|comma|within|sign? unit:365-365? wholeYear|fiscalYear", ofQuarter],
    ["named", "quarter", unknown],
    ["named", "fiscalYear slash|dash|comma? quarter|half", (value) => fiscalYear(value("fiscalYear") ?? 0)],
    ["named", "wholeYear slash|dash|comma? quarter", ofQuarter],
    ["named", "half slash|dash|comma|within? unit:365-365? wholeYear|fiscalYear", ofHalf],
    ["named", "half", unknown],
    ["named", "unit:365-365 wholeYear dash|slash? wholeYear?", ofYear],
    ["fiscal", "fiscalYear", (value) => fiscalYear(value("fiscalYear") ?? 0)],
    ["event", "event unit:365-365? wholeYear", ofEvent],
    ["event", "event|weekday", unknown],
    ["occasion", "occasion", unknown],
    ["named", "now", unknown],
    ["named", "coming unit:1-9999", unknown],
    ["bare", "unit:365-365? number:10-99 age", unknown],
    ["bare", "wholeYear unit:90-9999", ofYear],
    ["length", "number dash number unit", unknown],
    ["length", "number dash unit span", unknown],
    ["length", "number|spelled unit", unknown],
    ["length", "single unit:1-9999", unknown],
    ["named", "wholeYear dash wholeYear", ofYear],
    ["bare", "number:1-40? ordinal unit:7-9999", unknown],
    ["bare", "number:1-31 ordinal", unknown],
    ["bare", "numbered number:1-365|spelled", unknown],
    ["bare", "unit ordinal number:1-400", unknown],
    ["bare", "unit:1-1 number:1-31", unknown],
    ["unit", "unit:1-9999", unknown],
    ["bare", "wholeYear", ofYear],
    ["bare", "number:1-31 slash|dash number:1-12", unknown],
    ["bare", "number:1-12 slash wholeYear", ofMonth],
  ] as const satisfies readonly (readonly [Form, string, Resolve])[]
).map(([form, written, resolve]) => ({ form, wanted: pattern(written), resolve: resolve }));

/** The kinds that any of them may begin with: most words begin no time. */
const starters = [...new Set(points.flatMap(({ wanted }) => startsOf(wanted)))];

export function pointAt(terms: readonly Term[], from: number): Point | undefined {
  const term = terms[from];
  if (!term || !starters.some((kind) => term.is.has(kind))) return undefined;
  for (const { form, wanted, resolve } of points) {
    const found = match(terms, from, wanted);
    if (!found) continue;
    const period = resolve(valueIn(found));
    return { form, next: found.next, terms: found.terms, ...(period && { period }) };
  }
  return undefined;
}

/** The value of that kind among the matched terms; of several the last ("2025–2027" ends in 2027). */
function valueIn({ terms }: Match): (kind: Kind) => number | undefined {
  return (kind) =>
    terms.findLast((term) => term.is.has(kind) && !(kind === "number" && term.is.has("wholeYear")))?.value[
      kind
    ];
}
