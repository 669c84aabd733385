/** Plan quality and calendar. */
import { lunarDate, tet, tetWeek } from "../core/calendar";
import { tacticLoad } from "../core/tactics";
import { language } from "../i18n/options";
import * as results from "../i18n/results";
import { lifted, liftedInWords, liftedLater } from "./declaration";
import { date, dateOrText, flag, number, option, optional, range, text } from "./parameters";

/** What is judged: the sentence, and what the plan knows besides. */
const objective = [
  text("objective"),
  optional(number("baseline")),
  optional(number("target")),
  optional(range(number("history"))),
  optional(dateOrText("due")),
  optional(text("linkedTo")),
  optional(text("owner")),
] as const;

export const calendar = {
  SMART: liftedLater(objective, async () => (await import("./smart")).score),
  SMARTDETAIL: liftedLater(objective, async () => (await import("./smart")).detail, 5),
  SMARTHINT: liftedLater(
    [...objective, optional(option("language", language))],
    async () => (await import("./smart")).hint,
  ),
  TACTICLOAD: liftedInWords(results.tacticLoad, [number("tactics"), number("drivers")], tacticLoad),
  TET: lifted([number("year")], tet),
  TETWEEK: lifted([date("date")], tetWeek),
  LUNARDATE: lifted(
    [number("lunarYear"), number("lunarMonth"), number("lunarDay"), optional(flag("leap"))],
    lunarDate,
  ),
};
