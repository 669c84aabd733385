/** The sample plan: the drinks case of the source articles, with figures around it that make every chart and status true. */
import { dayOfDate } from "../../core/date";
import type { PlanData } from "../definition";
import { actionSample } from "./action";
import { analysisSample } from "./analysis";
import { findingsSample } from "./findings";
import { measurementSample } from "./measurement";
import { overviewFields, overviewSample } from "./overview";
import { reviewSample } from "./review";
import { strategySample } from "./strategy";

export const sampleSettings = {
  currency: "VND",
  unit: "million",
  start: dayOfDate(2026, 1, 1),
  years: 1,
} as const;

export const sample: PlanData = {
  tables: {
    ...overviewSample,
    ...analysisSample,
    ...findingsSample,
    ...strategySample,
    ...actionSample,
    ...measurementSample,
    ...reviewSample,
  },
  fields: overviewFields,
};
