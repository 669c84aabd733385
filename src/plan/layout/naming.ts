/** Names that are free in the workbook: what is there already keeps its own. */

export interface Taken {
  readonly sheets: readonly string[];
  /** Defined names and tables: they share one space. */
  readonly names: readonly string[];
}

export const nothingTaken: Taken = { sheets: [], names: [] };

/** "JBP", or "JBP2", "JBP3"… where the workbook holds plans already: every name of a plan starts with it. */
export function prefixFor({ names }: Taken): string {
  const lower = names.map((name) => name.replace(/^_/, "").toLowerCase());
  for (let n = 1; ; n++) {
    const prefix = n === 1 ? "JBP" : `JBP${n}`;
    if (!lower.some((name) => name.startsWith(`${prefix.toLowerCase()}_`))) return prefix;
  }
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
