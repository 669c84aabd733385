/** The words of every function; the compiler finds a function that has none. */
import { promotion } from "../i18n/functions/promotion";
import type { FunctionWords } from "../i18n/functions/words";
import type { FunctionId } from "./declarations";

export const functionWords: Readonly<Record<FunctionId, FunctionWords>> = { ...promotion };
