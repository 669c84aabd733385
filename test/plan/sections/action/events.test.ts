import fc from "fast-check";
import { lunarDate, tet } from "../../../../src/core/calendar";
import { calendarDate, dayOfDate } from "../../../../src/core/date";
import type { GivenRow, PlanSettings } from "../../../../src/plan/definition";
import { monthsOf, monthStart } from "../../../../src/plan/layout/places";
import { events } from "../../../../src/plan/sections/action/events";

function eventsOf(settings: PlanSettings): readonly GivenRow[] {
  const [table] = events;
  const rows = table?.block === "table" ? table.rows : undefined;
  return typeof rows === "function" ? rows(settings) : [];
}

const settingsFrom = (year: number, month: number, years: PlanSettings["years"]): PlanSettings => ({
  language: "vi",
  currency: "VND",
  unit: "million",
  start: dayOfDate(year, month, 1),
  years,
});

const nameOf = ({ event }: GivenRow) => (event as { vi: string }).vi;

test("a plan of the calendar year 2026 has its events in the order of their dates, and the Tết that follows", () => {
  const named = eventsOf(settingsFrom(2026, 1, 1)).map((row) => [nameOf(row), row["years"]]);
  expect(named).toEqual([
    ["Tết", 0],
    ["8/3", 0],
    ["30/4–1/5", 0],
    ["Mùa hè", 0],
    ["2/9", 0],
    ["Trung thu", 0],
    ["Noel", 0],
    ["Tết", 1],
  ]);
});

test("a plan that starts in July has no Tết of the months before it, and the spring of the year after", () => {
  const named = eventsOf(settingsFrom(2026, 7, 1)).map((row) => [nameOf(row), row["years"]]);
  expect(named).not.toContainEqual(["Tết", 0]);
  expect(named).toContainEqual(["Tết", 1]);
  expect(named).toContainEqual(["30/4–1/5", 1]);
});

test("every Tết, mid-autumn and fixed day within a plan is among its events, whenever it starts and however long it is", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2020, max: 2060 }),
      fc.integer({ min: 1, max: 12 }),
      fc.constantFrom(1, 2, 3),
      (year, month, years) => {
        const settings = settingsFrom(year, month, years);
        const last = monthStart(settings, monthsOf(settings)) - 1;
        const listed = new Set(
          eventsOf(settings).map((row) => `${nameOf(row)} ${year + Number(row["years"])}`),
        );
        for (let y = year; y <= calendarDate(last).year; y++)
          for (const [name, day] of [
            ["Tết", tet(y)],
            ["8/3", dayOfDate(y, 3, 8)],
            ["2/9", dayOfDate(y, 9, 2)],
            ["Trung thu", lunarDate(y, 8, 15)],
            ["Noel", dayOfDate(y, 12, 24)],
          ] as const)
            if (Number(day) >= settings.start && Number(day) <= last)
              expect(listed).toContain(`${name} ${y}`);
      },
    ),
    { numRuns: 50 },
  );
});
