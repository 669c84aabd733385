import * as results from "../../i18n/results";
import { notNegative } from "./ratios";
import type { Native } from "./template";

const lunar = { none: "new moons and solar terms are computed by astronomy, not by a formula" };

const smart = { none: "reading a sentence takes a lexicon and rules, not a formula" };

export const calendar = {
  SMART: smart,
  SMARTDETAIL: smart,
  SMARTHINT: smart,
  TACTICLOAD: {
    rules: [
      ...notNegative("tactics", "drivers"),
      ["{drivers}=0", results.tacticLoad.noDriver],
      [["{tactics}<=9", "{tactics}<=3*{drivers}"], results.tacticLoad.focused],
      ["{tactics}<=15", results.tacticLoad.heavy],
    ],
    otherwise: results.tacticLoad.overloaded,
  },
  TET: lunar,
  TETWEEK: lunar,
  LUNARDATE: lunar,
} as const satisfies Readonly<Record<string, Native>>;
