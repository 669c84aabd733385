/** Tracking. */
import { nextReview } from "../core/review";
import { attainment, pace, requiredRate, scorecard, status } from "../core/tracking";
import { better, language } from "../i18n/options";
import * as results from "../i18n/results";
import { lifted, ofRanges } from "./declaration";
import { blankAllowed, date, number, option, optional, range } from "./parameters";
import { inWords } from "./words";

export const tracking = {
  ATTAINMENT: lifted([number("actual"), number("target"), optional(option("better", better))], attainment),
  STATUS: lifted(
    [
      blankAllowed(number("actual")),
      number("target"),
      optional(number("tolerance")),
      optional(option("better", better)),
      optional(option("language", language)),
    ],
    (actual, target, tolerance, better, language) =>
      inWords(results.status, status(actual, target, tolerance, better), language),
  ),
  PACE: ofRanges(
    [
      number("actualToDate"),
      number("target"),
      date("start"),
      date("end"),
      date("asOf"),
      optional(range(number("weights"))),
    ],
    pace,
  ),
  REQUIREDRATE: lifted([number("target"), number("actual"), number("periodsLeft")], requiredRate),
  SCORECARD: ofRanges(
    [range(number("attainments")), range(number("weights")), optional(number("cap"))],
    scorecard,
  ),
  NEXTREVIEW: lifted([date("start"), number("everyMonths"), date("asOf")], nextReview),
};
