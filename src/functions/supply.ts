/** Supply and forecast. */
import { forecastAccuracy, forecastBias, forecastValueAdded, otif } from "../core/supply";
import { accuracyMethod, otifLevel } from "../i18n/options";
import { ofRanges } from "./declaration";
import { blankAllowed, date, number, option, optional, range, text } from "./parameters";
import { ratio } from "./ratios";

export const supply = {
  FILLRATE: ratio("shipped", "ordered"),
  SELLTHROUGH: ratio("sellOut", "sellIn"),
  OTIF: ofRanges(
    [
      range(number("ordered")),
      range(blankAllowed(number("delivered"))),
      range(date("due")),
      range(blankAllowed(date("received"))),
      optional(option("level", otifLevel)),
      optional(range(text("orders"))),
    ],
    otif,
  ),
  FORECASTACCURACY: ofRanges(
    [range(number("actuals")), range(number("forecasts")), optional(option("method", accuracyMethod))],
    forecastAccuracy,
  ),
  FORECASTBIAS: ofRanges([range(number("actuals")), range(number("forecasts"))], forecastBias),
  FORECASTVALUEADDED: ofRanges(
    [range(number("actuals")), range(number("forecasts")), range(number("naive"))],
    forecastValueAdded,
  ),
};
