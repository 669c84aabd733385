/** The words of every function; the compiler finds a function that has none. */
import { availability } from "../i18n/functions/availability";
import { calendar } from "../i18n/functions/calendar";
import { market } from "../i18n/functions/market";
import { pilot } from "../i18n/functions/pilot";
import { promotion } from "../i18n/functions/promotion";
import { supply } from "../i18n/functions/supply";
import { tracking } from "../i18n/functions/tracking";
import type { FunctionWords } from "../i18n/functions/words";
import type { FunctionId } from "./declarations";

export const functionWords: Readonly<Record<FunctionId, FunctionWords>> = {
  ...promotion,
  ...availability,
  ...supply,
  ...market,
  ...pilot,
  ...tracking,
  ...calendar,
};
