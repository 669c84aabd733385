/**
 * Dates as Excel counts them (1900 date system): serial 1 is 1 January 1900. Excel believes in a 29 February 1900, serial 60,
 * which never was; so arithmetic uses days, which run without a gap, and turns them back into serials at the end. Serial 60
 * counts as the day before 1 March.
 */

/** Days since 30 December 1899; from 1 March 1900 on the same number as the serial. */
export type Day = number;

export interface CalendarDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** The day of a serial, whatever the time of day. */
export function dayOf(serial: number): Day {
  const whole = Math.floor(serial);
  return whole < 60 ? whole + 1 : whole;
}

export function serialOf(day: Day): number {
  return day > 60 ? day : day - 1;
}

/** 31 December 9999, the last day that Excel knows. */
export const lastDay: Day = 2958465;

/** 1 January 1970, where JavaScript starts to count. */
const epoch: Day = 25569;
const millisecondsOfDay = 86_400_000;

export function calendarDate(day: Day): CalendarDate {
  const date = new Date((day - epoch) * millisecondsOfDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The day of a date; months beyond 12 run into the years that follow, and day 0 is the last day of the month before. */
export function dayOfDate(year: number, month: number, day: number): Day {
  return Date.UTC(year, month - 1, day) / millisecondsOfDay + epoch;
}

/** How many days a month has. */
export function daysInMonth(year: number, month: number): number {
  return dayOfDate(year, month + 1, 0) - dayOfDate(year, month, 0);
}
