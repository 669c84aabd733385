// A property of cells' looks: one value if they agree, null where they differ, as in Excel.
import { BooleanNumber, type IStyleData } from "@univerjs/core";
import { flagArgument } from "../arguments";
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

/** The other way round through a table. */
export function inverse<Key extends string, Value>(
  table: Readonly<Record<Key, Value>>,
): ReadonlyMap<Value, Key> {
  return new Map((Object.keys(table) as Key[]).map((key) => [table[key], key]));
}

/** Univer has true and false as numbers. */
export const booleanNumber = (value: unknown): BooleanNumber =>
  flagArgument(value) ? BooleanNumber.TRUE : BooleanNumber.FALSE;
