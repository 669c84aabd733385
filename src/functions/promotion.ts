/** Promotion and investment. */
import { breakEven, elasticity, promoRoi, roi, tradeRate, uplift, winWin } from "../core/promotion";
import { basis, elasticityMethod, language } from "../i18n/options";
import * as results from "../i18n/results";
import { lifted } from "./declaration";
import { number, option, optional } from "./parameters";
import { inWords } from "./words";

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
  TRADERATE: lifted([number("spend"), number("sales")], tradeRate),
  WINWIN: lifted(
    [
      number("supplierDelta"),
      number("retailerDelta"),
      optional(number("minimum")),
      optional(option("language", language)),
    ],
    (supplierDelta, retailerDelta, minimum, language) =>
      inWords(results.winWin, winWin(supplierDelta, retailerDelta, minimum), language),
  ),
};
