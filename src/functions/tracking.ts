/** Tracking. */
import { nextReview } from "../core/review";
import { attainment, pace, requiredRate, scorecard, status } from "../core/tracking";
import { better } from "../i18n/options";
import * as results from "../i18n/results";
import { lifted, liftedInWords, ofRanges } from "./declaration";
import { blankAllowed, date, number, option, optional, range } from "./parameters";

export const tracking = {
  ATTAINMENT: lifted([number("actual"), number("target"), optional(option("better", better))], attainment),
  STATUS: liftedInWords(
    results.status,
    [
      blankAllowed(number("actual")),
      number("target"),
      optional(number("tolerance")),
      optional(option("better", better)),
    ],
    status,
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
