// Structured references in the text of a formula: JBPKpis[Attainment], JBPKpis[[#This Row],[Attainment]].

/** A text in quotes, a sheet's name in quotes, or a table's name with what stands in its brackets. */
const tokens =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|([\p{L}_\\][\p{L}\p{N}_.\\]*)(\[(?:'.|[^[\]']|\[(?:'.|[^[\]'])*\])*\])/gu;

/** A bracket that holds no other: the name of a column, "@" before it for this row's. */
const column = /\[(@?)((?:'.|[^[\]'])*)\]/g;

/** In a bracket, an apostrophe stands before what would mean something else. */
const escaped = (name: string) => name.replace(/['[\]#]/g, "'$&");
const unescaped = (name: string) => name.replace(/'(.)/g, "$1");

/** The formula with columns of one table named anew. */
export function renamedColumns(formula: string, table: string, names: ReadonlyMap<string, string>): string {
  return formula.replace(tokens, (whole, name: string | undefined, brackets: string | undefined) => {
    if (name?.toLowerCase() !== table.toLowerCase() || brackets === undefined) return whole;
    const renamed = brackets.replace(column, (same, at: string, before: string) => {
      const after = names.get(unescaped(before));
      return after === undefined ? same : `[${at}${escaped(after)}]`;
    });
    return name + renamed;
  });
}

/** Any text in quotes, and any name of a table with or without brackets. */
const wholes =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|([\p{L}_\\][\p{L}\p{N}_.\\]*)(?:\[(?:'.|[^[\]']|\[(?:'.|[^[\]'])*\])*\])?(?![\p{L}\p{N}_.(!])/gu;

/** The formula with #REF! for whatever speaks of these tables. */
export function withoutTables(formula: string, tables: readonly string[]): string {
  const lost = new Set(tables.map((table) => table.toLowerCase()));
  return formula.replace(wholes, (whole, name: string | undefined) =>
    name !== undefined && lost.has(name.toLowerCase()) ? "#REF!" : whole,
  );
}
