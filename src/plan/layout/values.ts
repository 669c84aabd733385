/** What comes with the plan, as a cell holds it in one language, unit and period. */
import { type Entry, type Given, type PlanSettings, units } from "../definition";
import { choicesOf, isListKey } from "../lists";
import type { Scalar } from "./operations";
import { monthStart } from "./places";

export function scalarOf(given: Given | undefined, entry: Entry, settings: PlanSettings): Scalar {
  if (given === undefined || given === null) return null;
  if (typeof given === "object")
    return "day" in given ? monthStart(settings, given.month - 1, given.day) : given[settings.language];
  if (typeof given === "number" && entry.kind === "money")
    return (given * units.million) / units[settings.unit];
  if (typeof given === "string" && entry.list && isListKey(entry.list)) {
    const choice = choicesOf(entry.list).find(([key]) => key === given)?.[1];
    if (!choice) throw new RangeError(`"${given}" is no choice of ${entry.list}.`);
    return choice.words[settings.language];
  }
  return given;
}
