import { numfmt } from "@univerjs/core";
import { units, type Kind, type PlanSettings, type Unit } from "../../src/plan/definition";
import { plan } from "../../src/plan/plan";
import { sampleSettings } from "../../src/plan/sample/sample";
import { axisFormat } from "../../src/plan/style";

const charts = plan
  .flatMap(({ blocks }) => blocks)
  .flatMap((block) => (block.block === "charts" ? block.charts : []));
/** Those that are counted have whole steps of their own. */
const kinds = [...new Set(charts.map(({ numbers }) => numbers))].filter((kind) => kind !== "count");

const labels = (kind: Kind, settings: PlanSettings, steps: readonly number[]) =>
  steps.map((step) => numfmt.format(axisFormat(kind, settings), step));

test.each(Object.keys(units) as Unit[])("no two steps of an axis are named alike, in %s", (unit) => {
  const settings = { ...sampleSettings, language: "en", unit } as const;
  for (const kind of kinds)
    for (const steps of [
      [0, 0.2, 0.4, 0.6, 0.8, 1],
      [0, 2.5, 5, 7.5, 10],
      [0, 500, 1000, 1500],
    ])
      expect(new Set(labels(kind, settings, steps)).size).toBe(steps.length);
  expect(
    labels("money", { ...sampleSettings, language: "en", unit: "million" }, [0, 0.5, 25, 12_500]),
  ).toEqual(["0", "0.5", "25", "12,500"]);
});
