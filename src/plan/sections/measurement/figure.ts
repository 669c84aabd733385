import { type Column, entry } from "../../definition";

/** A column whose unit each KPI's row names. */
export const figure = (
  key: string,
  name: [string, string],
  note: [string, string],
  more: Partial<Column> = {},
) => entry(key, "figure", name, note, { unitColumn: "unit", ...more });
