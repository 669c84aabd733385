import { status } from "../../i18n/results";
import type { Reference } from "./reference";

export const tracking = {
  ATTAINMENT: { format: "percent", examples: [{ formula: "ATTAINMENT(1.85,1.7)", result: 1.088235 }] },
  STATUS: {
    examples: [
      { formula: "STATUS(91%,97%)", result: status.red },
      { formula: "STATUS(96%,97%)", result: status.amber },
      { formula: "STATUS(1.85,1.7)", result: status.green },
    ],
  },
  PACE: {
    examples: [{ formula: "PACE(320,500,46113,46142,46132)", result: 0.96 }],
  },
  REQUIREDRATE: {
    examples: [{ formula: "REQUIREDRATE(500,320,10)", result: 18 }],
  },
  SCORECARD: {
    examples: [{ formula: "SCORECARD({1.1;0.9;1.5},{1;1;2})", result: 1.1 }],
  },
  NEXTREVIEW: { format: "date", examples: [{ formula: "NEXTREVIEW(46418,1,46419)", result: 46446 }] },
} as const satisfies Record<string, Reference>;
