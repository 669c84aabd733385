import type { Given, GivenRow } from "../definition";

/** A table as one reads it: the keys of its columns, then the values row by row. What is null stays blank. */
export function rows<const Keys extends readonly string[]>(
  keys: Keys,
  values: readonly { readonly [At in keyof Keys]: Given }[],
): readonly GivenRow[] {
  return values.map((row) => Object.fromEntries(keys.map((key, i) => [key, row[i] ?? null])));
}
