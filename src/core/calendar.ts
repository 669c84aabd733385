/** The calendar of the trade: lunar dates, and weeks counted from Tết. All dates are Excel serials. */
import { calendarDate, dayOf, serialOf } from "./date";
import { type Failure, fail, mustBeWhole } from "./failure";
import { firstYear, lastYear, lunarMonth, tetDay } from "./lunar-calendar";

/**
 * Date of Tết, the Vietnamese lunar new year, computed at UTC+7.
 *
 * @param year 1900 to 2199
 * @returns a serial; #NUM! for another year
 * @example tet(2026) // 17-Feb-2026
 */
export function tet(year: number): number | Failure {
  return mustBeInCalendar("year", year) ?? serialOf(tetDay(year));
}

/**
 * Week to Tết: floor((date − Tết) ÷ 7) for the Tết nearest to the date, −1 for the seven days before Tết and 0 for the seven
 * from Tết day on. Sales of two years are comparable week by week, though Tết moves by up to a month.
 *
 * Midway between two Tết it is counted from the one that has passed.
 *
 * @param date a serial in the years 1900 to 2199; the time of day does not matter
 * @returns a whole number from −28 to 27; #NUM! for a date outside those years
 * @example tetWeek(13-Jan-2026) // −5
 */
export function tetWeek(date: number): number | Failure {
  const day = dayOf(date);
  const { year } = calendarDate(day);
  const bad = mustBeInCalendar("date", year);
  if (bad) return bad;
  let nearest = tetDay(year - 1);
  for (const next of [tetDay(year), tetDay(year + 1)])
    if (Math.abs(day - next) < Math.abs(day - nearest)) nearest = next;
  return Math.floor((day - nearest) / 7);
}

/**
 * Solar date of a lunar date at UTC+7, such as mid-autumn, the 15th of month 8.
 *
 * @param lunarYear 1900 to 2199
 * @param leap the leap month that follows the month of that number
 * @returns a serial; #NUM! for a year, month or day that does not exist, such as day 30 of a month of 29, or a leap month that
 * the year does not have
 * @example lunarDate(2026, 8, 15) // 25-Sep-2026
 */
export function lunarDate(
  lunarYear: number,
  lunarMonthNumber: number,
  lunarDay: number,
  leap = false,
): number | Failure {
  const bad =
    mustBeInCalendar("lunarYear", lunarYear) ??
    mustBeWhole("lunarMonth", lunarMonthNumber, 1, 12) ??
    mustBeWhole("lunarDay", lunarDay, 1);
  if (bad) return bad;
  const month = lunarMonth(lunarYear, lunarMonthNumber, leap);
  if (!month) return fail("noLeapMonth", { value: lunarMonthNumber });
  if (lunarDay > month.days) return fail("noSuchLunarDay", { value: lunarDay });
  return serialOf(month.firstDay + lunarDay - 1);
}

function mustBeInCalendar(parameter: string, year: number): Failure | undefined {
  if (year < firstYear || year > lastYear) return fail("outsideLunarCalendar", { parameter, value: year });
  return mustBeWhole(parameter, year, firstYear);
}
