/** Why the function answered with an error. */
import { readRanges, type Shown } from "../../excel/cell";
import type { Reference } from "../../excel/reference";
import type { Argument as Value } from "../../functions/cells";
import { refusal } from "../../functions/refusal";
import type { Language } from "../../i18n/language";
import type { Argument } from "../notation/arguments";
import type { Draft } from "./draft";

/** The function's own sentence, or undefined where the error is not the function's or a table's cells would be needed. */
export async function explain(
  { id, target, args }: Draft,
  shown: Shown,
  language: Language,
): Promise<string | undefined> {
  if (shown.kind !== "error" || args.some(({ argument }) => argument.kind === "table")) return undefined;
  const sources = args.flatMap(({ argument }) => sourceOf(argument));
  try {
    const ranges = [...(await readRanges(sources, target.sheet))];
    const values = args.map(({ argument }): Value => {
      if (argument.kind === "value") return argument.value;
      return argument.kind === "omitted" ? undefined : ranges.shift();
    });
    return await refusal(id, values, language);
  } catch {
    // The formula is written all the same; the pane then says what the error means in general.
    return undefined;
  }
}

function sourceOf(argument: Argument): readonly (Reference | string)[] {
  if (argument.kind === "reference") return [argument.reference];
  return argument.kind === "name" ? [argument.name] : [];
}
