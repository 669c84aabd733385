/** Plan quality and calendar. */
import { lunarDate, tet, tetWeek } from "../core/calendar";
import { tacticLoad } from "../core/tactics";
import { language } from "../i18n/options";
import * as results from "../i18n/results";
import { lifted } from "./declaration";
import { date, flag, number, option, optional } from "./parameters";
import { inWords } from "./words";

export const calendar = {
  TACTICLOAD: lifted(
    [number("tactics"), number("drivers"), optional(option("language", language))],
    (tactics, drivers, language) => inWords(results.tacticLoad, tacticLoad(tactics, drivers), language),
  ),
  TET: lifted([number("year")], tet),
  TETWEEK: lifted([date("date")], tetWeek),
  LUNARDATE: lifted(
    [number("lunarYear"), number("lunarMonth"), number("lunarDay"), optional(flag("leap"))],
    lunarDate,
  ),
};
