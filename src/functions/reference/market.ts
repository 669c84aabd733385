import type { Reference } from "./reference";

export const market = {
  MARKETSHARE: { format: "percent", examples: [{ formula: "MARKETSHARE(30,120)", result: 0.25 }] },
  VELOCITY: {
    examples: [{ formula: "VELOCITY(15000,50,6)", result: 50 }],
  },
  NUMERICDISTRIBUTION: {
    format: "percent",
    examples: [{ formula: "NUMERICDISTRIBUTION(3,4)", result: 0.75 }],
  },
  WEIGHTEDDISTRIBUTION: {
    format: "percent",
    examples: [{ formula: "WEIGHTEDDISTRIBUTION({1;1;1;0},{10;20;20;50})", result: 0.5 }],
  },
  SHOPPERSALES: {
    examples: [{ formula: "SHOPPERSALES(100,48%,5,40)", result: 9600 }],
  },
  GROWTHDRIVERS: {
    examples: [{ formula: "GROWTHDRIVERS({48,5,40},{50,5.2,41})", result: [413.1492, 396.943, 249.9078] }],
  },
  PRICEINDEX: {
    examples: [{ formula: "PRICEINDEX(80,100)", result: 80 }],
  },
  RETAILERMARGIN: {
    format: "percent",
    examples: [{ formula: "RETAILERMARGIN(5,3.043478,15%)", result: 0.3 }],
  },
  SUPPLIERMARGIN: {
    format: "percent",
    examples: [{ formula: "SUPPLIERMARGIN(3.043478,2)", result: 0.342857 }],
  },
} as const satisfies Record<string, Reference>;
