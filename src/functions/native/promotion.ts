import * as results from "../../i18n/results";
import { notNegative, shares } from "./ratios";
import type { Native } from "./template";

const promoRoi = "({promoUnits}-{baseUnits})*{unitMargin}/({promoUnits}*{discount}[+{fixedCost}])";

/** Weeks with sales below the baseline. */
const below = '({postActuals}<>"")*({postActuals}<{baseline})';

/** Rows complete in both columns, and their logarithms relative to the mean, so that little cancels. */
const pair = '({prices}<>"")*({quantities}<>"")';
const [x, y] = ["prices", "quantities"].map((name) => `LN(({${name}}+({${name}}=""))/AVERAGE({${name}}))`);

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
      ...notNegative("baseUnits", "promoUnits", "discount", "fixedCost"),
      ["{basis:net}", `${promoRoi}-1`],
    ],
    otherwise: promoRoi,
  },
  UPLIFT: { rules: notNegative("baseline"), otherwise: "{actual}/{baseline}-1" },
  BREAKEVEN: {
    defaults: { fixedCost: "0" },
    rules: [
      ["{discount}<0", "#NUM!"],
      ["{margin}<={discount}", "#NUM!"],
      ["{margin}>1", "#NUM!"],
      ["{fixedCost}=0", "{discount}/({margin}-{discount})"],
      ["{baseRevenue:blank}", "NA()"],
      ["{fixedCost}<0", "#NUM!"],
      ["{baseRevenue}<0", "#NUM!"],
    ],
    otherwise: "({discount}+{fixedCost}/{baseRevenue})/({margin}-{discount})",
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
  ELASTICITYFIT: {
    noTextBlanks: ["prices", "quantities"],
    rules: [
      ["{prices,quantities:differ}", "#VALUE!"],
      [`SUMPRODUCT(${pair}*(({prices}<=0)+({quantities}<=0)))>0`, "#NUM!"],
      [`SUMPRODUCT(${pair})<3`, "NA()"],
      [`SUMPRODUCT(${pair}*({prices}<SUMPRODUCT(MAX(${pair}*{prices}))))=0`, "#DIV/0!"],
    ],
    otherwise:
      `(SUMPRODUCT(${pair})*SUMPRODUCT(${pair}*${x}*${y})-SUMPRODUCT(${pair}*${x})*SUMPRODUCT(${pair}*${y}))` +
      `/(SUMPRODUCT(${pair})*SUMPRODUCT(${pair}*${x}^2)-SUMPRODUCT(${pair}*${x})^2)`,
  },
  PROMOELASTICITY: {
    rules: shares("discount"),
    otherwise: "{uplift}/{discount}",
  },
  CANNIBALIZATION: {
    rules: notNegative("lostUnits", "gainedUnits"),
    otherwise: "{lostUnits}/{gainedUnits}",
  },
  NETINCREMENTAL: {
    defaults: { cannibalised: "0", pulledForward: "0", halo: "0" },
    otherwise: "{gross}[-{cannibalised}][-{pulledForward}][+{halo}]",
  },
  PULLFORWARD: {
    rules: [
      [["{baseline:several}", "{postActuals,baseline:differ}"], "#VALUE!"],
      ['SUMPRODUCT(({postActuals}<>"")*({baseline}=""))>0', "NA()"],
      ['SUMPRODUCT(({postActuals}<>"")*({baseline}<0))>0', "#NUM!"],
      ["{grossIncremental}<0", "#NUM!"],
      [
        "{baseline:single}",
        `(SUMPRODUCT(${below})*{baseline}-SUMPRODUCT(${below},{postActuals}))/{grossIncremental}`,
      ],
    ],
    otherwise: `(SUMPRODUCT(${below},{baseline})-SUMPRODUCT(${below},{postActuals}))/{grossIncremental}`,
  },
  BASELINE: { none: "a week is clean by the weeks beside it, which takes a helper column" },
  TRADERATE: { otherwise: "{spend}/{sales}" },
  WINWIN: {
    defaults: { minimum: "0" },
    rules: [
      [["{supplierDelta}>{minimum}", "{retailerDelta}>{minimum}"], results.winWin.winWin],
      ["{supplierDelta}>{minimum}", results.winWin.supplierOnly],
      ["{retailerDelta}>{minimum}", results.winWin.retailerOnly],
    ],
    otherwise: results.winWin.loseLose,
  },
} as const satisfies Readonly<Record<string, Native>>;
