// Excel.RangeAreas: several areas of one sheet, looked at and given looks as one.
import { writtenSheet } from "../../../core/quotes";
import { columnCount, formatArea, intersection, lastColumn, lastRow, rowCount } from "../address";
import { HostObject, type HostClass, type PropertyMember } from "../members";
import type { Areas } from "./areas";
import { conditionalFormatCollectionClass } from "./conditional-format";
import { dataValidationClass } from "./data-validation";
import { clear, rangeClass, rangeObject } from "./range";
import { rangeFormatClass } from "./range-format";
import { worksheetObject } from "./worksheet";

export const rangeAreasObject = (areas: Areas): HostObject => HostObject.of(rangeAreasClass, areas);

function addressOf({ book, sheetId, areas }: Areas): string {
  const sheet = writtenSheet(book.sheet(sheetId).getSheetName());
  return areas.map((area) => `${sheet}!${formatArea(area)}`).join(",");
}

const measure = (get: (areas: Areas) => unknown): PropertyMember<Areas> => ({
  kind: "property",
  apiSet: "ExcelApi 1.9",
  get,
});

export const rangeAreasClass: HostClass<Areas> = {
  name: "RangeAreas",
  members: {
    address: measure(addressOf),
    addressLocal: measure(addressOf),
    areaCount: measure(({ areas }) => areas.length),
    cellCount: measure(({ areas }) =>
      areas.reduce((sum, area) => sum + rowCount(area) * columnCount(area), 0),
    ),
    isEntireColumn: measure(({ areas }) => areas.every((area) => rowCount(area) === lastRow + 1)),
    isEntireRow: measure(({ areas }) => areas.every((area) => columnCount(area) === lastColumn + 1)),

    areas: {
      kind: "navigation",
      apiSet: "ExcelApi 1.9",
      get: (areas) => HostObject.of(rangeCollectionClass, areas),
    },
    conditionalFormats: {
      kind: "navigation",
      apiSet: "ExcelApi 1.9",
      get: (areas) => HostObject.of(conditionalFormatCollectionClass, areas),
    },
    dataValidation: {
      kind: "navigation",
      apiSet: "ExcelApi 1.9",
      get: (areas) => HostObject.of(dataValidationClass, areas),
    },
    format: {
      kind: "navigation",
      apiSet: "ExcelApi 1.9",
      get: (areas) => HostObject.of(rangeFormatClass, areas),
    },
    worksheet: {
      kind: "navigation",
      apiSet: "ExcelApi 1.9",
      get: ({ book, sheetId }) => worksheetObject({ book, sheetId }),
    },

    clear: {
      kind: "method",
      apiSet: "ExcelApi 1.9",
      call({ book, sheetId, areas }, applyTo) {
        clear(book, sheetId, areas, applyTo);
      },
    },
    getUsedRangeAreasOrNullObject: {
      kind: "method",
      apiSet: "ExcelApi 1.9",
      call({ book, sheetId, areas }, valuesOnly) {
        const used = book.usedArea(sheetId, valuesOnly === true);
        const inside = areas.flatMap((area) => (used && intersection(used, area)) ?? []);
        return inside.length > 0 ? rangeAreasObject({ book, sheetId, areas: inside }) : null;
      },
    },
  },
};

export const rangeCollectionClass: HostClass<Areas> = {
  name: "RangeCollection",
  items: {
    // Ranges know of their sheet, which knows of areas: asked for when all of them are there.
    get type() {
      return rangeClass as HostClass<unknown>;
    },
    of: ({ book, sheetId, areas }) => areas.map((area) => rangeObject({ book, sheetId, area })),
  },
  members: {
    getCount: { kind: "method", apiSet: "ExcelApi 1.9", call: ({ areas }) => areas.length },
  },
};
