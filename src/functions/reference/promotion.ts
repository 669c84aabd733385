import { winWin } from "../../i18n/results";
import type { Reference } from "./reference";

export const promotion = {
  ROI: {
    examples: [
      { formula: "ROI(36800,15750)", result: 2.336508 },
      { formula: 'ROI(36800,15750,"net")', result: 1.336508 },
    ],
  },
  PROMOROI: { examples: [{ formula: "PROMOROI(1000,1600,8000,2000,500000)", result: 1.297297 }] },
  UPLIFT: { format: "percent", examples: [{ formula: "UPLIFT(122,100)", result: 0.22 }] },
  BREAKEVEN: {
    format: "percent",
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
  ELASTICITYFIT: {
    examples: [{ formula: "ELASTICITYFIT({1;2;4},{1000;250;62.5})", result: -2 }],
  },
  PROMOELASTICITY: {
    examples: [{ formula: "PROMOELASTICITY(60%,20%)", result: 3 }],
  },
  CANNIBALIZATION: { format: "percent", examples: [{ formula: "CANNIBALIZATION(65,250)", result: 0.26 }] },
  NETINCREMENTAL: {
    examples: [{ formula: "NETINCREMENTAL(600,120,90,30)", result: 420 }],
  },
  PULLFORWARD: {
    format: "percent",
    examples: [{ formula: "PULLFORWARD({90;95;104},100,60)", result: 0.25 }],
  },
  BASELINE: {
    examples: [{ formula: "BASELINE({100;110;90;100;300;100;105;95;100},{0;0;0;0;1;0;0;0;0})", result: 100 }],
  },
  TRADERATE: { format: "percent", examples: [{ formula: "TRADERATE(3,100)", result: 0.03 }] },
  WINWIN: { examples: [{ formula: "WINWIN(95000,-130000)", result: winWin.supplierOnly }] },
} as const satisfies Record<string, Reference>;
