/** Names: those that are free in the workbook, and the hidden ones by which a plan is found again. */

export interface Taken {
  readonly sheets: readonly string[];
  /** Defined names and tables: they share one space. */
  readonly names: readonly string[];
}

export const nothingTaken: Taken = { sheets: [], names: [] };

/** "JBP", or "JBP2", "JBP3"… where the workbook has names that begin so: every name and table of a plan starts with it. */
export function prefixFor({ names }: Taken): string {
  const taken = new Set(names.map((name) => /^_?(jbp\d*)/i.exec(name)?.[1]?.toUpperCase()));
  for (let n = 1; ; n++) {
    const prefix = n === 1 ? "JBP" : `JBP${n}`;
    if (!taken.has(prefix)) return prefix;
  }
}

/** Without an underscore: the embedded workbook's engine does not know such a name before brackets. */
export function tableName(prefix: string, key: string): string {
  return `${prefix}${key.charAt(0).toUpperCase()}${key.slice(1)}`;
}

/** Excel allows 31 characters. */
const longest = 31;

export function freeSheetName(name: string, taken: ReadonlySet<string>): string {
  for (let n = 1; ; n++) {
    const suffix = n === 1 ? "" : ` (${n})`;
    const candidate = name.slice(0, longest - suffix.length) + suffix;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}

/**
 * Hidden names. They follow what they stand on when planners rename sheets and headers or move columns, and tell when it
 * was deleted.
 */
export const marks = {
  /** On a header cell: the column's key. */
  column: (prefix: string, table: string, column: string) => `_${prefix}_${table}_${column}`,
  /** On the first cell of a block that is neither a table nor fields, but has formulas. */
  block: (prefix: string, block: string) => `_${prefix}_block_${block}`,
  /** On the first cell of a section's sheet. */
  sheet: (prefix: string, section: string) => `_${prefix}_sheet_${section}`,
  /** A constant: the plan's settings. */
  settings: (prefix: string) => `_${prefix}_settings`,
} as const;

/** The list sheet is marked as the sections are. */
export const listSection = "lists";
