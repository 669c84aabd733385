/** Pilot and gate. */
import { Failure } from "../core/failure";
import { gate, pilotLift, pilotStores, welch } from "../core/pilot";
import * as results from "../i18n/results";
import { lifted, liftedInWords, ofRanges } from "./declaration";
import { number, optional, range } from "./parameters";

export const pilot = {
  PILOTLIFT: lifted(
    [number("testBefore"), number("testAfter"), number("controlBefore"), number("controlAfter")],
    pilotLift,
  ),
  PILOTPVALUE: ofRanges([range(number("test")), range(number("control"))], async (test, control) => {
    const statistic = welch(test, control);
    if (statistic instanceof Failure) return statistic;
    const { twoSidedP } = await import("../core/student");
    return twoSidedP(statistic);
  }),
  PILOTSTORES: lifted(
    [
      number("cv"),
      number("effect"),
      optional(number("confidence")),
      optional(number("power")),
      optional(number("correlation")),
    ],
    pilotStores,
  ),
  GATE: liftedInWords(results.gate, [number("roi"), number("scaleAt"), optional(number("stopBelow"))], gate),
};
