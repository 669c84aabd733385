/** Dates as Excel counts them. */

/** Days from 1899-12-30, Excel's day 0, to 1970-01-01. */
const unixEpochDay = 25_569;
const dayMilliseconds = 86_400_000;

export const serialOf = (date: Date) => date.getTime() / dayMilliseconds + unixEpochDay;
export const dateOf = (serial: number) => new Date((serial - unixEpochDay) * dayMilliseconds);

export const isoDate = (date: Date) => date.toISOString().slice(0, 10);
