import { Workbook } from "@cj-tech-master/excelts";
import { dayOfDate } from "../../../../src/core/date";
import type { GivenRow, PlanData, PlanSettings } from "../../../../src/plan/definition";
import { layout } from "../../../../src/plan/layout/layout";
import { plan } from "../../../../src/plan/plan";
import { bytesOf, workbookOf } from "../../../../src/xlsx/workbook";
import { type FigureReader, figuresOf } from "../../../xlsx/figures";

const settings: PlanSettings = {
  language: "en",
  currency: "VND",
  unit: "billion",
  start: dayOfDate(2026, 2, 1),
  years: 1,
};

/** Money in million, as sample data has it. */
async function planned(tables: PlanData["tables"], fields: PlanData["fields"] = {}): Promise<FigureReader> {
  const file = new Workbook();
  await file.xlsx.load(await bytesOf(await workbookOf(layout(plan, settings, { data: { tables, fields } }))));
  return figuresOf(file);
}

const activity = (name: string, budget: number, dates: GivenRow): PlanData => ({
  tables: {
    // Two rows: the file's own calculation takes a table of one row for a single value.
    activities: [{ activity: name, ...dates }, {}],
    economics: [{ activity: name, fixed: budget, supplierShare: 1 }, {}],
  },
  fields: { nsvPlan: 100_000, fundRate: 0.03 },
});

const march = { start: { month: 2, day: 1 }, end: { month: 2, day: 31 } };

test("a fund of 3 billion is overrun by 10 million, also where amounts are written in billions", async () => {
  const { tables, fields } = activity("Endcap", 3_010, march);
  const { at, column } = await planned(tables, fields);
  expect(at("JBPBudgetQuarters", "Q1 2026", "Fund")).toBe("Over fund");
  expect(column("JBPBudgetMonths", "Fund").slice(0, 2)).toEqual(["Within fund", "Over fund"]);
});

test("a fund that is spent to the last dong is not overrun", async () => {
  const { tables, fields } = activity("Endcap", 3_000, march);
  const { column } = await planned(tables, fields);
  expect(new Set(column("JBPBudgetQuarters", "Fund"))).toEqual(new Set(["Within fund"]));
});

test("quarters are the calendar's: a plan from February has the rest of Q1 first and January at its end", async () => {
  const { tables, fields } = activity("Endcap", 2_000, march);
  const { at, column } = await planned(tables, fields);
  expect(column("JBPBudgetQuarters", "Quarter")).toEqual([
    "Q1 2026",
    "Q2 2026",
    "Q3 2026",
    "Q4 2026",
    "Q1 2027",
  ]);
  expect(at("JBPBudgetQuarters", "Q1 2026", "Planned")).toBeCloseTo(2);
  expect(at("JBPBudgetQuarters", "Q2 2026", "Planned")).toBe(0);
});

test("a transfer that is out by 10 million does not cancel, also where amounts are written in billions", async () => {
  const line = (name: string, retailer: number) => ({
    line: name,
    transfer: "yes",
    supplierBase: 90_000,
    supplierPlan: 100_000,
    retailerBase: -90_000,
    retailerPlan: retailer,
  });
  const { at } = await planned({ pnl: [line("Purchases", -100_000), line("Fund", -99_990)] });
  expect(at("JBPPnl", "Purchases", "Check")).toBe("Cancels");
  expect(at("JBPPnl", "Fund", "Check")).toBe("Does not cancel");
});
