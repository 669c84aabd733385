import type { Native, Rule } from "./template";
import { notNegative, ratio, share, shares } from "./ratios";

const osaLossRate = "{leakage}*({target}-{osa})/(1-{leakage}+{leakage}*{osa})";
const osaRules: readonly Rule<string>[] = [
  ...shares("osa", "target", "leakage"),
  [["{leakage}=1", "{osa}=0"], "#DIV/0!"],
];

export const availability = {
  OSA: share("available", "expected"),
  OSALOSSRATE: {
    defaults: { leakage: "1" },
    rules: [...osaRules, ["{osa}>={target}", "0"], ["{leakage}=1", "{target}/{osa}-1"]],
    otherwise: osaLossRate,
  },
  OSALOSS: {
    defaults: { leakage: "1" },
    rules: [
      ...osaRules,
      ["{sales}<0", "#NUM!"],
      ["{osa}>={target}", "0"],
      ["{leakage}=1", "{sales}*({target}/{osa}-1)"],
    ],
    otherwise: `{sales}*${osaLossRate}`,
  },
  SHELFSHARE: share("own", "total"),
  PLANOGRAM: share("correct", "planned"),
  FAIRSHARE: {
    rules: shares("tacticShare", "salesShare"),
    otherwise: "{tacticShare}/{salesShare}*100",
  },
  STOCKOUTRISK: {
    rules: [
      ...notNegative("stock", "dailyMean", "dailyDeviation", "leadDays"),
      ["{dailyDeviation}*{leadDays}=0", "IF({dailyMean}*{leadDays}>{stock},1,0)"],
    ],
    otherwise: "NORMSDIST(({dailyMean}*{leadDays}-{stock})/({dailyDeviation}*SQRT({leadDays})))",
  },
  WEEKSOFCOVER: ratio("stock", "weeklySales"),
} as const satisfies Readonly<Record<string, Native>>;
