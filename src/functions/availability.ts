/** Availability and shelf. */
import { fairShare, osaLoss, osaLossRate, stockoutRisk } from "../core/availability";
import { lifted } from "./declaration";
import { number, optional } from "./parameters";
import { ratio, share } from "./ratios";

export const availability = {
  OSA: share("available", "expected"),
  OSALOSS: lifted([number("sales"), number("osa"), number("target"), optional(number("leakage"))], osaLoss),
  OSALOSSRATE: lifted([number("osa"), number("target"), optional(number("leakage"))], osaLossRate),
  SHELFSHARE: share("own", "total"),
  PLANOGRAM: share("correct", "planned"),
  FAIRSHARE: lifted([number("tacticShare"), number("salesShare")], fairShare),
  STOCKOUTRISK: lifted(
    [number("stock"), number("dailyMean"), number("dailyDeviation"), number("leadDays")],
    stockoutRisk,
  ),
  WEEKSOFCOVER: ratio("stock", "weeklySales"),
};
