import { tacticLoad } from "../../i18n/results";
import type { Reference } from "./reference";

export const calendar = {
  TACTICLOAD: {
    examples: [{ formula: "TACTICLOAD(6,3)", result: tacticLoad.focused }],
  },
  TET: {
    format: "date",
    examples: [
      { formula: "TET(2026)", result: 46070 },
      { formula: "TET(2027)", result: 46424 },
      { formula: "TET(2028)", result: 46778 },
      { formula: "TET(2030)", result: 47516 },
    ],
  },
  TETWEEK: {
    examples: [
      { formula: "TETWEEK(46035)", result: -5 },
      { formula: "TETWEEK(46070)", result: 0 },
      { formula: "TETWEEK(46758)", result: -3 },
    ],
  },
  LUNARDATE: { format: "date", examples: [{ formula: "LUNARDATE(2026,8,15)", result: 46290 }] },
} as const satisfies Record<string, Reference>;
