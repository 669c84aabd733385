/** Columns that several tables have. */
import { type Column, entry } from "../definition";

/** A figure whose unit its row names. */
export const figure = (
  key: string,
  name: [string, string],
  note: [string, string],
  more: Partial<Column> = {},
) => entry(key, "figure", name, note, { unitColumn: "unit", ...more });

export const owner = (more: Partial<Column> = {}) =>
  entry("owner", "text", ["Owner", "Phụ trách"], ["A person's name.", "Tên người."], more);

export const pickedActivity = entry(
  "activity",
  "text",
  ["Activity", "Hoạt động"],
  ["Pick the activity.", "Chọn hoạt động."],
  { list: "activities[activity]" },
);
