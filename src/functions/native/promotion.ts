import * as results from "../../i18n/results";
import type { Native } from "./template";

export const promotion = {
  ROI: {
    defaults: { basis: "multiple" },
    rules: [
      ["{cost}<0", "#NUM!"],
      ["{basis:net}", "{profit}/{cost}-1"],
    ],
    otherwise: "{profit}/{cost}",
  },
  PROMOROI: {
    defaults: { fixedCost: "0", basis: "multiple" },
    rules: [
      ["{baseUnits}<0", "#NUM!"],
      ["{promoUnits}<0", "#NUM!"],
      ["{discount}<0", "#NUM!"],
      ["{fixedCost}<0", "#NUM!"],
      ["{basis:net}", "({promoUnits}-{baseUnits})*{unitMargin}/({promoUnits}*{discount}+{fixedCost})-1"],
    ],
    otherwise: "({promoUnits}-{baseUnits})*{unitMargin}/({promoUnits}*{discount}+{fixedCost})",
  },
  UPLIFT: { rules: [["{baseline}<0", "#NUM!"]], otherwise: "{actual}/{baseline}-1" },
  BREAKEVEN: {
    defaults: { fixedCost: "0" },
    rules: [
      ["{discount}<0", "#NUM!"],
      ["{fixedCost}<0", "#NUM!"],
      ["{margin}<={discount}", "#NUM!"],
      ["{fixedCost}=0", "{discount}/({margin}-{discount})"],
      ["{baseRevenue:blank}", "NA()"],
      ["{baseRevenue}<0", "#NUM!"],
    ],
    otherwise: "({discount}*{baseRevenue}+{fixedCost})/(({margin}-{discount})*{baseRevenue})",
  },
  ELASTICITY: {
    defaults: { method: "midpoint" },
    rules: [
      ["{price0}<=0", "#NUM!"],
      ["{price1}<=0", "#NUM!"],
      ["{quantity0}<=0", "#NUM!"],
      ["{quantity1}<=0", "#NUM!"],
      ["{price0}={price1}", "#DIV/0!"],
      ["{method:log}", "LN({quantity1}/{quantity0})/LN({price1}/{price0})"],
      ["{method:point}", "({quantity1}/{quantity0}-1)/({price1}/{price0}-1)"],
    ],
    otherwise:
      "({quantity1}-{quantity0})/({quantity1}+{quantity0})/(({price1}-{price0})/({price1}+{price0}))",
  },
  TRADERATE: { otherwise: "{spend}/{sales}" },
  WINWIN: {
    defaults: { minimum: "0" },
    rules: [
      ["AND({supplierDelta}>{minimum},{retailerDelta}>{minimum})", results.winWin.winWin],
      ["{supplierDelta}>{minimum}", results.winWin.supplierOnly],
      ["{retailerDelta}>{minimum}", results.winWin.retailerOnly],
    ],
    otherwise: results.winWin.loseLose,
  },
} as const satisfies Readonly<Record<string, Native>>;
