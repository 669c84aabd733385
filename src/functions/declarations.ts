/** Every function of the add-in, by family. */
import { promotion } from "./promotion";

export const families = { promotion };

export const declarations = { ...promotion };

export type Family = keyof typeof families;
export type FunctionId = keyof typeof declarations;
