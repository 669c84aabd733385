/** The parts of a workbook that Univer's plugins keep as JSON texts, by the plugin's name. */
import type { IResources, IWorkbookData } from "@univerjs/core";
import { chartsResource } from "../engine/charts";

const resourceNames = {
  names: "SHEET_DEFINED_NAME_PLUGIN",
  notes: "SHEET_NOTE_PLUGIN",
  validations: "SHEET_DATA_VALIDATION_PLUGIN",
  conditions: "SHEET_CONDITIONAL_FORMATTING_PLUGIN",
  tables: "SHEET_TABLE_PLUGIN",
  filters: "SHEET_FILTER_PLUGIN",
  charts: chartsResource,
} as const;
export type ResourceName = keyof typeof resourceNames;

/** One plugin's data; nothing if it has none or it is no JSON. */
export function readResource<T>(
  workbook: Pick<IWorkbookData, "resources">,
  name: ResourceName,
): T | undefined {
  const data = workbook.resources?.find((resource) => resource.name === resourceNames[name])?.data;
  if (!data) return undefined;
  try {
    return JSON.parse(data) as T;
  } catch {
    return undefined;
  }
}

/** Plugins are listed only if they have something to keep. */
export function writeResources(data: Readonly<Partial<Record<ResourceName, object>>>): IResources {
  return (Object.keys(data) as ResourceName[]).flatMap((name) => {
    const value = data[name];
    const isEmpty = value === undefined || Object.keys(value).length === 0;
    return isEmpty ? [] : [{ name: resourceNames[name], data: JSON.stringify(value) }];
  });
}
