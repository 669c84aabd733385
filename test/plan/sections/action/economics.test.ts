import { Workbook } from "@cj-tech-master/excelts";
import { dayOfDate } from "../../../../src/core/date";
import { layout } from "../../../../src/plan/layout/layout";
import { plan } from "../../../../src/plan/plan";
import { bytesOf, workbookOf } from "../../../../src/xlsx/workbook";
import { figuresOf } from "../../../xlsx/figures";

test("an activity breaks even by its price cut alone too, where it has no other cost; one without costs has nothing to break even", async () => {
  const activity = { baseline: 5_000, margin: 0.4, uplift: 0.6 };
  const economics = [
    { activity: "Price cut", ...activity, discount: 0.15 },
    { activity: "Endcap", ...activity, fixed: 600 },
    { activity: "Data", ...activity },
  ];
  const operations = layout(
    plan,
    { language: "en", currency: "VND", unit: "million", start: dayOfDate(2027, 1, 1), years: 1 },
    { data: { tables: { economics }, fields: {} } },
  );
  const file = new Workbook();
  await file.xlsx.load(await bytesOf(await workbookOf(operations)));
  const breakEven = figuresOf(file).column("JBPEconomics", "Break-even uplift");
  expect(breakEven[0]).toBeCloseTo(0.15 / (0.4 - 0.15));
  expect(breakEven[1]).toBeCloseTo(600 / (5_000 * 0.4));
  expect(breakEven[2] ?? "").toBe("");
});
