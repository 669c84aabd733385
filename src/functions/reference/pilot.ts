import { gate } from "../../i18n/results";
import type { Reference } from "./reference";

export const pilot = {
  PILOTLIFT: { format: "percent", examples: [{ formula: "PILOTLIFT(100,122,100,105)", result: 0.161905 }] },
  PILOTPVALUE: {
    examples: [{ formula: "PILOTPVALUE({22;18;25;20},{5;8;3;6})", result: 0.000239 }],
  },
  PILOTSTORES: {
    examples: [
      { formula: "PILOTSTORES(30%,22%)", result: 30 },
      { formula: "PILOTSTORES(30%,10%)", result: 142 },
      { formula: "PILOTSTORES(30%,10%,95%,80%,0.8)", result: 57 },
    ],
  },
  GATE: {
    examples: [
      { formula: "GATE(1.85,1.8)", result: gate.scale },
      { formula: "GATE(1.2,1.8)", result: gate.adjust },
    ],
  },
} as const satisfies Record<string, Reference>;
