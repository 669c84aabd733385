/** The reference of every function; the compiler finds a function that has none. */
import type { FunctionId } from "../declarations";
import { promotion } from "./promotion";
import type { Reference } from "./reference";

export const references: Readonly<Record<FunctionId, Reference>> = { ...promotion };
