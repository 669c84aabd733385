/** The joint business plan: its sections in order. A new section is one more file in this list. */
import type { Section } from "./definition";
import { action } from "./sections/action";
import { analysis } from "./sections/analysis";
import { calendar } from "./sections/calendar";
import { definitions } from "./sections/definitions";
import { exceptions } from "./sections/exceptions";
import { measurement } from "./sections/measurement";
import { objectives } from "./sections/objectives";
import { overview } from "./sections/overview";
import { review } from "./sections/review";
import { strategy } from "./sections/strategy";

export const plan: readonly Section[] = [
  overview,
  analysis,
  objectives,
  strategy,
  action,
  calendar,
  measurement,
  exceptions,
  review,
  definitions,
];
