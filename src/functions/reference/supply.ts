import type { Reference } from "./reference";

export const supply = {
  FILLRATE: { format: "percent", examples: [{ formula: "FILLRATE(170,200)", result: 0.85 }] },
  SELLTHROUGH: { format: "percent", examples: [{ formula: "SELLTHROUGH(450,600)", result: 0.75 }] },
  OTIF: {
    format: "percent",
    examples: [
      {
        formula: "OTIF({10;10;10;10},{10;10;10;8},{46045;46045;46045;46045},{46045;46044;46047;46045})",
        result: 0.5,
      },
      {
        formula:
          'OTIF({10;10;10;10},{10;10;10;8},{46045;46045;46045;46045},{46045;46044;46047;46045},"unit")',
        result: 0.7,
      },
      {
        formula:
          'OTIF({10;10;10;10},{10;10;10;8},{46045;46045;46045;46045},{46045;46044;46047;46045},"order",{"A1";"A1";"A2";"A2"})',
        result: 0.5,
      },
    ],
  },
  FORECASTACCURACY: {
    format: "percent",
    examples: [
      { formula: "FORECASTACCURACY({1000;10},{950;25})", result: 0.935644 },
      { formula: 'FORECASTACCURACY({1000;10},{950;25},"mape")', result: 0.225 },
    ],
  },
  FORECASTBIAS: {
    format: "percent",
    examples: [{ formula: "FORECASTBIAS({1000;10},{950;25})", result: -0.034653 }],
  },
  FORECASTVALUEADDED: {
    format: "percent",
    examples: [{ formula: "FORECASTVALUEADDED({100;100},{138;62},{140;60})", result: 0.02 }],
  },
} as const satisfies Record<string, Reference>;
