/** An example as a planner would type it. */
import type { CatalogEntry } from "../../functions/catalog";
import { partsOf } from "./dates";
import { type Separators, typed } from "./separators";

/** An array in braces, a text in quotes, or what stands between two commas. */
const argument = /\{[^}]*\}|"(?:[^"]|"")*"|[^,]+/g;

/** Dates stand in examples as serials, which nobody types: they are shown as DATE(2027,1,31). */
export function shownExample(
  { id, example, parameters }: Pick<CatalogEntry, "id" | "example" | "parameters">,
  separators: Separators,
): string {
  const args = example.formula.slice(id.length + 1, -1).match(argument) ?? [];
  const shown = args.map((text, index) =>
    parameters[index]?.kind === "date" && /^\d+$/.test(text)
      ? `DATE(${partsOf(Number(text)).join(",")})`
      : text,
  );
  return typed(`=JBP.${id}(${shown.join(",")})`, separators);
}
