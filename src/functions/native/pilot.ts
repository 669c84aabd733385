import * as results from "../../i18n/results";
import { notNegative } from "./ratios";
import type { Native } from "./template";

const storesPerArm = "((NORMSINV((1+{confidence})/2)+NORMSINV({power}))*{cv}/{effect})^2";

export const pilot = {
  PILOTLIFT: {
    rules: [
      ["{testBefore}<0", "#NUM!"],
      ["{testBefore}=0", "#DIV/0!"],
      ["{testAfter}<0", "#NUM!"],
      ["{controlBefore}<0", "#NUM!"],
      ["{controlBefore}=0", "#DIV/0!"],
      ["{controlAfter}<0", "#NUM!"],
      ["{controlAfter}=0", "#DIV/0!"],
    ],
    otherwise: "({testAfter}/{testBefore})/({controlAfter}/{controlBefore})-1",
  },
  PILOTPVALUE: {
    rules: [
      ["COUNT({test})<2", "NA()"],
      ["COUNT({control})<2", "NA()"],
      [["MAX({test})=MIN({test})", "MAX({control})=MIN({control})"], "#DIV/0!"],
    ],
    otherwise: "TTEST({test},{control},2,3)",
  },
  PILOTSTORES: {
    defaults: { confidence: "95%", power: "80%" },
    rules: [
      ...notNegative("cv"),
      ["{effect}=0", "#DIV/0!"],
      ["{confidence}<=0", "#NUM!"],
      ["{confidence}>=1", "#NUM!"],
      ["{power}<=0", "#NUM!"],
      ["{power}>=1", "#NUM!"],
      [["{correlation:given}", "ABS({correlation})>1"], "#NUM!"],
      ["{correlation:blank}", `ROUNDUP(2*${storesPerArm},0)`],
    ],
    otherwise: `ROUNDUP(4*(1-{correlation})*${storesPerArm},0)`,
  },
  GATE: {
    defaults: { stopBelow: "1" },
    rules: [
      ["{stopBelow}>{scaleAt}", "#NUM!"],
      ["{roi}>={scaleAt}", results.gate.scale],
      ["{roi}>={stopBelow}", results.gate.adjust],
    ],
    otherwise: results.gate.stop,
  },
} as const satisfies Readonly<Record<string, Native>>;
