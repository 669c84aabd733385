// A property of cells' looks: one value if they agree, null where they differ, as in Excel.
import type { IStyleData } from "@univerjs/core";
import { textArgument } from "../arguments";
import { invalidArgument } from "../errors";
import type { ApiSet, PropertyMember } from "../members";
import type { Areas } from "./areas";

/** How it is read from a cell's style, and what setting it adds to the style that a cell has. */
export function look(
  get: (style: IStyleData) => unknown,
  put: (value: unknown, before: IStyleData) => IStyleData,
  apiSet: ApiSet = "ExcelApi 1.1",
): PropertyMember<Areas> {
  return {
    kind: "property",
    apiSet,
    get: ({ book, sheetId, areas }) => common(book.styles(sheetId, areas).map(get)),
    set({ book, sheetId, areas }, value) {
      // What is no value at all is refused before anything is written.
      put(value, {});
      book.writeStyles(sheetId, areas, (before) => put(value, before));
    },
  };
}

/** The one value that all are; null if there are several. */
export function common<T>(values: readonly T[]): T | null {
  const [first, ...others] = new Set(values);
  return first === undefined || others.length > 0 ? null : first;
}

/** "#1F4E78", or one of HTML's colour names. */
export function color(value: unknown): string {
  const text = textArgument(value);
  if (/^#[\da-f]{6}$/i.test(text)) return text.toUpperCase();
  if (/^[a-z]+$/i.test(text)) return text.toLowerCase();
  throw invalidArgument();
}

/** The other way round through a table. */
export function inverse<Key extends string, Value>(
  table: Readonly<Record<Key, Value>>,
): ReadonlyMap<Value, Key> {
  return new Map((Object.keys(table) as Key[]).map((key) => [table[key], key]));
}
