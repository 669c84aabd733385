/** The reference of every function; the compiler finds a function that has none. */
import type { FunctionId } from "../declarations";
import { availability } from "./availability";
import { calendar } from "./calendar";
import { market } from "./market";
import { pilot } from "./pilot";
import { promotion } from "./promotion";
import { supply } from "./supply";
import { tracking } from "./tracking";
import type { Reference } from "./reference";

export const references: Readonly<Record<FunctionId, Reference>> = {
  ...promotion,
  ...availability,
  ...supply,
  ...market,
  ...pilot,
  ...tracking,
  ...calendar,
};
