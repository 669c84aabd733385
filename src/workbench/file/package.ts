/** Looks through the parts of an .xlsx package for what the workbook has no place for, and for what the library leaves out. */
import { unzip } from "@cj-tech-master/excelts/archive";
import type { Losses, LossKind } from "./losses";
import { isNotePart, readNoteParts } from "./noteParts";
import type { SheetNotes } from "./notes";

/** Parts whose mere presence is a loss. */
const lostParts: readonly [LossKind, RegExp][] = [
  ["chartSheets", /^xl\/chartsheets\/[^/]+\.xml$/],
  ["pictures", /^xl\/media\//],
  ["pivotTables", /^xl\/pivotTables\//],
  ["macros", /^xl\/vbaProject\.bin$/],
  ["slicers", /^xl\/(slicers|timelines)\//],
  ["threadedComments", /^xl\/threadedComments\//],
  ["formControls", /^xl\/(ctrlProps|activeX)\//],
  ["externalLinks", /^xl\/externalLinks\//],
];

/** Elements of a sheet that are lost. Data validations and conditions written as extensions are lost as well. */
const lostElements: readonly [LossKind, RegExp][] = [
  ["protection", /<(?:\w+:)?sheetProtection\b/],
  ["sparklines", /<(?:\w+:)?sparklineGroup\b/],
  ["filterCriteria", /<(?:\w+:)?filterColumn\b/],
  ["groups", /\boutlineLevel="[1-7]"/],
  // Pages of their own, and what only some pages have.
  [
    "printSettings",
    /<(?:\w+:)?headerFooter[^>]*\bdifferent(?:First|OddEven)="(?:1|true)"|<(?:\w+:)?legacyDrawingHF\b/,
  ],
  // A data bar's extension only adds to the rule itself.
  ["conditionalFormats", /<x14:cfRule\b(?![^>]*\btype="dataBar")/],
  ["dataValidations", /<x14:dataValidation\b/],
];

const sheetPart = /^xl\/worksheets\/[^/]+\.xml$/;

async function* partsOf(bytes: Uint8Array) {
  const reader = unzip(bytes);
  for await (const entry of reader.entries())
    yield { path: entry.path.replace(/^\//, ""), text: () => entry.text() };
}

export interface Package {
  /** Whether it is a workbook at all. */
  isWorkbook: boolean;
  notes: ReadonlyMap<string, SheetNotes>;
}

export async function inspectPackage(bytes: Uint8Array, losses: Losses): Promise<Package> {
  const texts = new Map<string, string>();
  for await (const { path, text } of partsOf(bytes)) {
    for (const [kind, pattern] of lostParts) if (pattern.test(path)) losses.add(kind);
    if (isNotePart(path)) texts.set(path, await text());
    if (!sheetPart.test(path)) continue;
    const xml = await text();
    for (const [kind, pattern] of lostElements) if (pattern.test(xml)) losses.add(kind);
  }
  const isWorkbook = texts.has("xl/workbook.xml");
  return { isWorkbook, notes: isWorkbook ? readNoteParts(texts) : new Map() };
}
