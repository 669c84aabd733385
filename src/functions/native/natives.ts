/** The native equivalent of every function, or why it has none; the compiler finds a function that is missing. */
import type { FunctionId } from "../declarations";
import { promotion } from "./promotion";
import type { Native } from "./template";

export const natives: Readonly<Partial<Record<FunctionId, Native>>> = { ...promotion };
