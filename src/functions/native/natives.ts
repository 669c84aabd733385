/** The native equivalent of every function, or why it has none; the compiler finds a function that is missing. */
import type { FunctionId } from "../declarations";
import { availability } from "./availability";
import { calendar } from "./calendar";
import { market } from "./market";
import { pilot } from "./pilot";
import { promotion } from "./promotion";
import { supply } from "./supply";
import type { Native } from "./template";
import { tracking } from "./tracking";

export const natives: Readonly<Record<FunctionId, Native>> = {
  ...promotion,
  ...availability,
  ...supply,
  ...market,
  ...pilot,
  ...tracking,
  ...calendar,
};
