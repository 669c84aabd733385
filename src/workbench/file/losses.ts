/** What a workbook holds that the other side has no place for: collected while reading or writing, then shown. */
const lossKinds = [
  "charts",
  "chartDetails",
  "chartSheets",
  "pictures",
  "pivotTables",
  "macros",
  "slicers",
  "threadedComments",
  "formControls",
  "externalLinks",
  "sparklines",
  "protection",
  "filterCriteria",
  "tableTotals",
  "tableStyles",
  "conditionalFormats",
  "dataValidations",
  "cellFormats",
  "linksOnFormulas",
  "namedLinks",
  "printSettings",
  "groups",
] as const;
export type LossKind = (typeof lossKinds)[number];

/** One kind of loss and the first places where it happened ("Sheet1!B2", or a sheet's name). */
export interface Loss {
  kind: LossKind;
  places: readonly string[];
}

export class Losses {
  private readonly found = new Map<LossKind, Set<string>>();

  add(kind: LossKind, place?: string): void {
    const places = this.found.get(kind) ?? new Set();
    this.found.set(kind, place === undefined ? places : places.add(place));
  }

  list(): Loss[] {
    return lossKinds.flatMap((kind) => {
      const places = this.found.get(kind);
      return places ? [{ kind, places: [...places] }] : [];
    });
  }
}
