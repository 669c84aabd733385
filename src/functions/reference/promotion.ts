import type { Reference } from "./reference";

export const promotion = {
  ROI: {
    examples: [
      { formula: "ROI(36800,15750)", result: 2.336508 },
      { formula: 'ROI(36800,15750,"net")', result: 1.336508 },
    ],
    native: '{profit}/{cost}-IF({basis}="net",1,0)',
  },
  PROMOROI: { examples: [{ formula: "PROMOROI(1000,1600,8000,2000,500000)", result: 1.297297 }] },
  UPLIFT: { examples: [{ formula: "UPLIFT(122,100)", result: 0.22 }] },
  BREAKEVEN: {
    examples: [
      { formula: "BREAKEVEN(20%,40%)", result: 1 },
      { formula: "BREAKEVEN(20%,40%,10000,100000)", result: 1.5 },
    ],
  },
  ELASTICITY: {
    examples: [
      { formula: "ELASTICITY(20000,16000,1000,1600)", result: -2.076923 },
      { formula: 'ELASTICITY(20000,16000,1000,1600,"log")', result: -2.106284 },
      { formula: 'ELASTICITY(20000,16000,1000,1600,"point")', result: -3 },
    ],
  },
  TRADERATE: { examples: [{ formula: "TRADERATE(3,100)", result: 0.03 }] },
  WINWIN: { examples: [{ formula: 'WINWIN(95000,-130000,0,"en")', result: "Supplier only" }] },
} as const satisfies Record<string, Reference>;
