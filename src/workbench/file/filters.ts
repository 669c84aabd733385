/** A sheet's filter: its range is kept; its criteria are not, as the file library has no place for them. */
import type { Worksheet } from "@cj-tech-master/excelts";
import type { IAutoFilter } from "@univerjs/sheets-filter";
import { areaAddress, areaOf } from "./addresses";
import type { Losses } from "./losses";

export function readFilter(sheet: Worksheet): IAutoFilter | undefined {
  const ref = typeof sheet.autoFilter === "string" ? areaOf(sheet.autoFilter) : undefined;
  return ref && { ref, filterColumns: [], cachedFilteredOut: [] };
}

export function writeFilter(filter: IAutoFilter | undefined, sheet: Worksheet, losses: Losses): void {
  if (!filter?.ref) return;
  sheet.autoFilter = areaAddress(filter.ref);
  if ((filter.filterColumns ?? []).length > 0) losses.add("filterCriteria", sheet.name);
}
