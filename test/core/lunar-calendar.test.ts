import fc from "fast-check";
import { lunarDate, tet, tetWeek } from "../../src/core/calendar";
import { calendarDate, dayOf, dayOfDate, serialOf } from "../../src/core/date";
import { firstYear, lastYear, lunarMonth, tetDay } from "../../src/core/lunar-calendar";

const serial = (date: string) => {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  return serialOf(dayOfDate(year, month, day));
};
const iso = (value: unknown) => {
  const { year, month, day } = calendarDate(dayOf(value as number));
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
};
const years = Array.from({ length: lastYear - firstYear + 1 }, (_, i) => firstYear + i);
const leapMonthsOf = (year: number) =>
  Array.from({ length: 12 }, (_, i) => i + 1).filter((month) => lunarMonth(year, month, true));

test.each([
  ["2020-01-25", "2021-02-12", "2022-02-01", "2023-01-22", "2024-02-10", "2025-01-29"],
  ["2026-02-17", "2027-02-06", "2028-01-26", "2029-02-13", "2030-02-02"],
])("Tết falls on %s, %s, %s, %s, %s…", (...dates) => {
  expect(dates.map((date) => iso(tet(Number(date.slice(0, 4)))))).toEqual(dates);
});

test.each([
  ["1985-01-21", "a month before China's"],
  ["2007-02-17", "a day before China's"],
  ["2030-02-02", "a day before China's"],
  ["1968-01-29", "the first at UTC+7"],
])("Tết falls on %s, %s", (date) => {
  expect(iso(tet(Number(date.slice(0, 4))))).toBe(date);
});

// Dates that Vietnamese trade plans by, from a calendar computed apart at UTC+7.
test.each([
  ["Ông Công Ông Táo", 12, 23, ["2026-02-10", "2027-01-30", "2028-01-19"], -1],
  ["Vía Thần Tài", 1, 10, ["2026-02-26", "2027-02-15", "2028-02-04"], 0],
  ["Rằm tháng Giêng", 1, 15, ["2026-03-03", "2027-02-20", "2028-02-09"], 0],
  ["Giỗ Tổ", 3, 10, ["2026-04-26", "2027-04-16", "2028-04-04"], 0],
  ["Đoan Ngọ", 5, 5, ["2026-06-19", "2027-06-09", "2028-05-28"], 0],
  ["Vu Lan", 7, 15, ["2026-08-27", "2027-08-16", "2028-09-03"], 0],
  ["Trung thu", 8, 15, ["2026-09-25", "2027-09-15", "2028-10-03"], 0],
] as const)("%s, lunar %i/%i, falls on %j", (_, month, day, dates, yearBefore) => {
  expect(dates.map((date) => iso(lunarDate(Number(date.slice(0, 4)) + yearBefore, month, day)))).toEqual(
    dates,
  );
});

test("leap months are those of the published calendar", () => {
  const published: Record<number, number> = {
    1995: 8,
    1998: 5,
    2001: 4,
    2004: 2,
    2006: 7,
    2009: 5,
    2012: 4,
    2014: 9,
    2017: 6,
    2020: 4,
    2023: 2,
    2025: 6,
    2028: 5,
    2031: 3,
    2033: 11,
    2036: 6,
  };
  for (let year = 1995; year <= 2036; year++)
    expect([year, leapMonthsOf(year)]).toEqual([year, published[year] ? [published[year]] : []]);
});

test("the leap month 5 of 2028 starts on 23 June", () => {
  expect(iso(lunarDate(2028, 5, 1, true))).toBe("2028-06-23");
});

test("every year has 12 or 13 months of 29 or 30 days that follow each other without a gap", () => {
  for (const year of years) {
    const [leap] = leapMonthsOf(year);
    const months = Array.from({ length: 12 }, (_, i) => i + 1).flatMap((month) =>
      month === leap
        ? [lunarMonth(year, month, false), lunarMonth(year, month, true)]
        : [lunarMonth(year, month, false)],
    );
    expect(leapMonthsOf(year).length).toBeLessThanOrEqual(1);
    let day = tetDay(year);
    for (const month of months) {
      expect(month?.firstDay).toBe(day);
      expect([29, 30]).toContain(month?.days);
      day += month?.days ?? NaN;
    }
    expect(day).toBe(tetDay(year + 1));
  }
});

test("a year has 353 to 355 days, a leap year 383 to 385, and begins between 20 January and 21 February", () => {
  for (const year of years) {
    const days = tetDay(year + 1) - tetDay(year);
    expect(leapMonthsOf(year).length === 1 ? [383, 384, 385] : [353, 354, 355]).toContain(days);
    const { month, day } = calendarDate(tetDay(year));
    expect(month * 100 + day).toBeGreaterThanOrEqual(120);
    expect(month * 100 + day).toBeLessThanOrEqual(221);
  }
});

test("a lunar date outside the calendar is refused", () => {
  expect(lunarDate(2026, 8, 31)).toMatchObject({ code: "#NUM!", reason: "noSuchLunarDay" });
  expect(lunarDate(2026, 13, 1)).toMatchObject({ code: "#NUM!", reason: "tooLarge" });
  expect(lunarDate(2026, 0, 1)).toMatchObject({ code: "#NUM!", reason: "tooSmall" });
  expect(lunarDate(2026, 1, 1.5)).toMatchObject({ code: "#NUM!", reason: "notWhole" });
  expect(lunarDate(2026, 6, 1, true)).toMatchObject({ code: "#NUM!", reason: "noLeapMonth" });
  expect(tet(1899)).toMatchObject({ code: "#NUM!", reason: "outsideLunarCalendar" });
  expect(tet(2200)).toMatchObject({ code: "#NUM!", reason: "outsideLunarCalendar" });
  expect(tet(2026.5)).toMatchObject({ code: "#NUM!", reason: "notWhole" });
  expect(tetWeek(serial("2200-01-01"))).toMatchObject({ code: "#NUM!", reason: "outsideLunarCalendar" });
});

test("the day 30 exists exactly in months of 30 days", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: firstYear, max: lastYear }),
      fc.integer({ min: 1, max: 12 }),
      (year, month) => {
        expect(typeof lunarDate(year, month, 30) === "number").toBe(
          lunarMonth(year, month, false)?.days === 30,
        );
      },
    ),
  );
});

test("the first Tết of the 1900 date system counts Excel's days, not the calendar's", () => {
  expect(tet(1900)).toBe(31);
  expect(iso(31)).toBe("1900-01-31");
  expect(tetWeek(60)).toBe(tetWeek(59));
});

test.each([
  ["2026-01-13", -5],
  ["2026-02-09", -2],
  ["2026-02-10", -1],
  ["2026-02-16", -1],
  ["2026-02-17", 0],
  ["2026-02-23", 0],
  ["2026-02-24", 1],
  ["2028-01-06", -3],
])("%s lies in week %i to Tết", (date, week) => {
  expect(tetWeek(serial(date))).toBe(week);
  expect(tetWeek(serial(date) + 0.99)).toBe(week);
});

const dates = fc.integer({ min: serial("1900-03-01"), max: serial("2199-12-31") });

test("a week to Tết lies between −28 and 27 and starts every seven days", () => {
  fc.assert(
    fc.property(dates, (date) => {
      const week = tetWeek(date) as number;
      expect(week).toBeGreaterThanOrEqual(-28);
      expect(week).toBeLessThanOrEqual(27);
      const tetDates = [-1, 0, 1].map((offset) => tetDay(calendarDate(dayOf(date)).year + offset));
      const nearest = Math.min(...tetDates.map((day) => Math.abs(dayOf(date) - day)));
      expect(
        tetDates.some(
          (day) => Math.abs(dayOf(date) - day) === nearest && Math.floor((dayOf(date) - day) / 7) === week,
        ),
      ).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test("midway between two Tết a date counts from the one that has passed", () => {
  const [before, after] = [tetDay(2026), tetDay(2027)]; // 354 days apart
  expect(after - before).toBe(354);
  expect(tetWeek(serialOf(before + 177))).toBe(25);
  expect(tetWeek(serialOf(before + 178))).toBe(-26);
});
