/** Promotion and investment. */
import { elasticity, elasticityFit, promoElasticity } from "../core/elasticity";
import { baseline, cannibalization, netIncremental, pullForward, uplift } from "../core/incremental";
import { breakEven, promoRoi, roi, tradeRate, winWin } from "../core/promotion";
import { basis, elasticityMethod } from "../i18n/options";
import * as results from "../i18n/results";
import { lifted, liftedInWords, ofRanges } from "./declaration";
import { blankAllowed, flag, number, option, optional, range } from "./parameters";

export const promotion = {
  ROI: lifted([number("profit"), number("cost"), optional(option("basis", basis))], roi),
  PROMOROI: lifted(
    [
      number("baseUnits"),
      number("promoUnits"),
      number("unitMargin"),
      number("discount"),
      optional(number("fixedCost")),
      optional(option("basis", basis)),
    ],
    promoRoi,
  ),
  UPLIFT: lifted([number("actual"), number("baseline")], uplift),
  BREAKEVEN: lifted(
    [number("discount"), number("margin"), optional(number("fixedCost")), optional(number("baseRevenue"))],
    breakEven,
  ),
  ELASTICITY: lifted(
    [
      number("price0"),
      number("price1"),
      number("quantity0"),
      number("quantity1"),
      optional(option("method", elasticityMethod)),
    ],
    elasticity,
  ),
  ELASTICITYFIT: ofRanges([range(number("prices")), range(number("quantities"))], elasticityFit),
  PROMOELASTICITY: lifted([number("uplift"), number("discount")], promoElasticity),
  CANNIBALIZATION: lifted([number("lostUnits"), number("gainedUnits")], cannibalization),
  NETINCREMENTAL: lifted(
    [
      number("gross"),
      optional(number("cannibalised")),
      optional(number("pulledForward")),
      optional(number("halo")),
    ],
    netIncremental,
  ),
  PULLFORWARD: ofRanges(
    [range(number("postActuals")), range(number("baseline")), number("grossIncremental")],
    pullForward,
  ),
  BASELINE: ofRanges(
    [range(number("weeklySales")), range(blankAllowed(flag("promoFlags"))), optional(number("weeks"))],
    baseline,
  ),
  TRADERATE: lifted([number("spend"), number("sales")], tradeRate),
  WINWIN: liftedInWords(
    results.winWin,
    [number("supplierDelta"), number("retailerDelta"), optional(number("minimum"))],
    winWin,
  ),
};
