/** @jest-environment jsdom */
// The whole plan through Microsoft's Office.js into the embedded workbook, read back and compared with its definition.
import { insertPlan } from "../../../src/excel/plan/insert";
import { languages } from "../../../src/i18n/language";
import type { PlanData, PlanSettings } from "../../../src/plan/definition";
import { layout } from "../../../src/plan/layout/layout";
import { plan } from "../../../src/plan/plan";
import { sample, sampleSettings } from "../../../src/plan/sample/sample";
import { type Traffic, watchTraffic } from "./traffic";
import { bootWorkbook, type Workbench } from "../../workbench/boot";
import { differences } from "./readBack";

let bench: Workbench;
let traffic: Traffic;
beforeEach(async () => {
  bench = await bootWorkbook();
  traffic = watchTraffic();
});
afterEach(() => bench.close());

const cases = languages.flatMap((language) =>
  (
    [
      ["blank", undefined],
      ["with the sample", sample],
    ] as const
  ).map(([what, data]) => [what, language, data] as const),
);

test.each(cases)(
  "inserted %s in %s, the plan is what its definition says",
  async (_, language, data?: PlanData) => {
    const settings: PlanSettings = { ...sampleSettings, language };
    const taken = {
      sheets: bench.engine
        .workbook()
        .getSheets()
        .map((sheet) => sheet.getSheetName()),
      names: [],
    };
    await insertPlan(plan, settings, data);
    expect(await differences(layout(plan, settings, { ...(data && { data }), taken }), bench.engine)).toEqual(
      [],
    );
  },
);

test("the whole plan with its sample takes at most 5 round trips and 2 MB", async () => {
  await insertPlan(plan, { ...sampleSettings, language: "vi" }, sample);
  expect(traffic.requests.map(({ actions }) => actions)).toHaveLength(5);
  expect(traffic.bytes()).toBeLessThan(2_000_000);
});
