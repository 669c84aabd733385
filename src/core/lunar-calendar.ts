/**
 * The Vietnamese lunar calendar at UTC+7, computed from new moons and the sun's longitude. Do not take dates from a Chinese
 * table: at UTC+8 a new moon can fall on the next day, and Tết with it (1985 by a month, 2007 and 2030 by a day).
 *
 * The rules, after Hồ Ngọc Đức (https://www.informatik.uni-leipzig.de/~duc/amlich/calrules_en.html): a month begins on the day
 * of the new moon; the winter solstice lies in month 11; of the 13 months that some years have from one month 11 to the next,
 * the first in which the sun enters no new sign (30° of longitude) is leap and bears the number of the month before it.
 */
import { lunationNear, newMoon, sunLongitude } from "./astronomy";
import { type Day, dayOfDate } from "./date";

/** The years for which the calendar is computed. */
export const firstYear = 1900;
export const lastYear = 2199;

const utcOffset = 7 / 24;

export interface LunarMonth {
  readonly firstDay: Day;
  /** 29 or 30 days. */
  readonly days: number;
}

/** A month of a lunar year, or undefined for a leap month that the year does not have. */
export function lunarMonth(year: number, month: number, leap: boolean): LunarMonth | undefined {
  const anchor = month >= 11 ? year : year - 1;
  const sinceEleventh = (month + 1) % 12;
  const leapAfter = leapMonthAfter(anchor);
  if (leap && leapAfter !== sinceEleventh) return undefined;
  const isLater = leap || (leapAfter !== undefined && sinceEleventh > leapAfter);
  const lunation = eleventhMonth(anchor) + sinceEleventh + Number(isLater);
  const firstDay = newMoonDay(lunation);
  return { firstDay, days: newMoonDay(lunation + 1) - firstDay };
}

/** The first day of the lunar year, Tết Nguyên Đán. */
export function tetDay(year: number): Day {
  let day = tetDays.get(year);
  if (day === undefined) {
    day = (lunarMonth(year, 1, false) as LunarMonth).firstDay;
    tetDays.set(year, day);
  }
  return day;
}

/** Computed once each: thousands of dates in a column share a few years. */
const tetDays = new Map<number, Day>();

/** Lunation of the month that holds the winter solstice of a solar year. */
function eleventhMonth(year: number): number {
  const solstice = dayOfDate(year, 12, 23); // 20 to 22 December; on the 23rd it has passed
  let lunation = lunationNear(solstice) + 1;
  while (newMoonDay(lunation) > solstice || hasPassedSolstice(newMoonDay(lunation))) lunation--;
  return lunation;
}

function hasPassedSolstice(day: Day): boolean {
  return signAt(day) === 9;
}

/** Which month after month 11 of a solar year (0 for itself) is followed by a leap month, if one is. */
function leapMonthAfter(year: number): number | undefined {
  const eleventh = eleventhMonth(year);
  if (eleventhMonth(year + 1) - eleventh === 12) return undefined;
  for (let after = 0; ; after++) {
    const [start, end] = [newMoonDay(eleventh + after + 1), newMoonDay(eleventh + after + 2)];
    if (signAt(start) === signAt(end)) return after;
  }
}

/** The local day on which a new moon falls. */
function newMoonDay(lunation: number): Day {
  return Math.floor(newMoon(lunation) + utcOffset);
}

/** In which twelfth of its course the sun stands when a local day begins, 0 from the spring equinox. */
function signAt(day: Day): number {
  return Math.floor(sunLongitude(day - utcOffset) / 30);
}
