/** Link targets: "#'Q1'!A1" in a file ⇄ "#gid=<sheet>&range=A1" in the workbook; anything else stays as it is. */
import type { IWorkbookData } from "@univerjs/core";
import { quotedSheet } from "../../core/quotes";
import { areaAddress, areaOf } from "./addresses";

type SheetNames = ReadonlyMap<string, string>;

/** The names of a workbook's sheets by their ids. */
export function sheetNames(workbook: Pick<IWorkbookData, "sheets">): SheetNames {
  return new Map(Object.entries(workbook.sheets).map(([id, sheet]) => [id, sheet.name ?? id]));
}

/** Nothing if the link leads to a name or a sheet that the workbook has no link for. */
export function readLink(target: string, sheets: SheetNames): string | undefined {
  if (!target.startsWith("#")) return target;
  const [, quotedName, plainName, address] = /^#(?:(?:'((?:[^']|'')+)'|([^'!]+))!)(.+)$/.exec(target) ?? [];
  const name = quotedName?.replaceAll("''", "'") ?? plainName;
  const area = address === undefined ? undefined : areaOf(address);
  const id = [...sheets].find(([, sheet]) => sheet === name)?.[0];
  return area && id ? `#gid=${id}&range=${areaAddress(area)}` : undefined;
}

export function writeLink(url: string, sheets: SheetNames): string | undefined {
  if (!url.startsWith("#")) return url;
  const parameters = new URLSearchParams(url.slice(1));
  const name = sheets.get(parameters.get("gid") ?? "");
  const range = parameters.get("range") ?? "A1";
  return name && areaOf(range) ? `#${quotedSheet(name)}!${range}` : undefined;
}
