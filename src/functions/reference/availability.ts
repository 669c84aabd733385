import type { Reference } from "./reference";

export const availability = {
  OSA: { format: "percent", examples: [{ formula: "OSA(91,100)", result: 0.91 }] },
  OSALOSS: {
    examples: [{ formula: "OSALOSS(1000000000,91%,97%)", result: 65934065.93 }],
  },
  OSALOSSRATE: {
    format: "percent",
    examples: [
      { formula: "OSALOSSRATE(91%,97%)", result: 0.0659341 },
      { formula: "OSALOSSRATE(91%,97%,0.66)", result: 0.0421008 },
      { formula: "OSALOSSRATE(92%,97%)", result: 0.0543478 },
    ],
  },
  SHELFSHARE: { format: "percent", examples: [{ formula: "SHELFSHARE(25,100)", result: 0.25 }] },
  PLANOGRAM: { format: "percent", examples: [{ formula: "PLANOGRAM(45,50)", result: 0.9 }] },
  FAIRSHARE: {
    examples: [{ formula: "FAIRSHARE(25%,20%)", result: 125 }],
  },
  STOCKOUTRISK: { format: "percent", examples: [{ formula: "STOCKOUTRISK(120,10,3,9)", result: 0.000429 }] },
  WEEKSOFCOVER: {
    examples: [{ formula: "WEEKSOFCOVER(2400,600)", result: 4 }],
  },
} as const satisfies Record<string, Reference>;
