/** The shape of what is said about a function, for Excel's function wizard, the pane and the README. */
import type { Words } from "../language";

export interface FunctionWords {
  /** One sentence: what the function answers. At most 255 characters, as Excel's function wizard shows it. */
  readonly summary: Words;
  /** One line for each parameter, by its name: what to hand over, unit, accepted words, default. */
  readonly parameters: Readonly<Record<string, Words>>;
}
