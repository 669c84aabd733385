/** Days as Excel serials (1900 system), and the periods that plans speak in. */

/** The first and the last day on which something may fall due. */
export interface Period {
  readonly start: number;
  readonly end: number;
}

const msPerDay = 86_400_000;
const serialOf1970 = 25_569;

export function serialOf(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / msPerDay + serialOf1970;
}

/** `count` months from the first day of `month`. */
export function monthsFrom(year: number, month: number, count: number): Period {
  return { start: serialOf(year, month, 1), end: serialOf(year, month + count, 1) - 1 };
}

export function day(yyyymmdd: number): Period {
  const serial = serialOf(Math.floor(yyyymmdd / 10000), Math.floor(yyyymmdd / 100) % 100, yyyymmdd % 100);
  return { start: serial, end: serial };
}

/** A fiscal year may begin in any month of the year before: FY27 ends somewhere in 2027. */
export function fiscalYear(year: number): Period {
  return { start: serialOf(year - 1, 1, 1), end: serialOf(year, 12, 31) };
}

/** Year, month and day of a serial, for the words of a sentence. */
export function dateOf(serial: number): { year: number; month: number; day: number } {
  const date = new Date((serial - serialOf1970) * msPerDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
