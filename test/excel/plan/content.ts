/** What a workbook holds, without what only its order of events decides: to be compared with what it held before. */
import type { Engine } from "../../../src/workbench/engine/engine";

type Json = Readonly<Record<string, unknown>>;

export function contentOf(engine: Engine, sheetNames?: readonly string[]): Json {
  const { sheets, sheetOrder, resources = [], styles } = engine.save();
  const kept = sheetOrder.filter((id) => sheetNames?.includes(sheets[id]?.name ?? "") ?? true);
  return {
    sheets: kept.map((id) => {
      const { name, cellData, mergeData, rowData, columnData, freeze, hidden, tabColor } = sheets[id] ?? {};
      return pruned({
        name,
        cellData: dressed(cellData, styles),
        mergeData,
        rowData,
        columnData,
        freeze,
        hidden,
        tabColor,
      });
    }),
    resources:
      pruned(
        Object.fromEntries(
          resources.map(({ name, data }) => [name, ofSheets(JSON.parse(data || "null"), kept, sheetOrder)]),
        ),
      ) ?? {},
  };
}

/** Cells with the style that their key stands for. */
function dressed(cells: unknown, styles: unknown): unknown {
  return JSON.parse(JSON.stringify(cells ?? {}), (key, value: unknown) =>
    key === "s" && typeof value === "string" ? ((styles as Json)[value] ?? value) : value,
  );
}

/** A resource keyed by sheets, for these sheets alone. */
function ofSheets(resource: unknown, kept: readonly string[], all: readonly string[]): unknown {
  if (typeof resource !== "object" || resource === null || Array.isArray(resource)) return resource;
  const isBySheet = Object.keys(resource).some((key) => all.includes(key));
  return isBySheet ? Object.fromEntries(kept.map((id) => [id, (resource as Json)[id]])) : resource;
}

/** Without what is empty, however deep: a row that was never there and one that is empty again are alike. */
function pruned(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value ?? undefined;
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(pruned);
  const entries = Object.entries(value).flatMap(([key, one]): [string, unknown][] => {
    const kept = pruned(one);
    return kept === undefined ? [] : [[key, kept]];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}
