/** Every function of the add-in, by family. */
import { availability } from "./availability";
import { calendar } from "./calendar";
import { market } from "./market";
import { pilot } from "./pilot";
import { promotion } from "./promotion";
import { supply } from "./supply";
import { tracking } from "./tracking";

export const families = { promotion, availability, supply, market, pilot, tracking, calendar };

export const declarations = {
  ...promotion,
  ...availability,
  ...supply,
  ...market,
  ...pilot,
  ...tracking,
  ...calendar,
};

export type Family = keyof typeof families;
export type FunctionId = keyof typeof declarations;
