// Excel.PageLayout, HeaderFooterGroup and HeaderFooter.
import {
  pageLayoutKey,
  pageLayoutOf,
  paperSizes,
  type HeaderFooter,
  type PageLayout,
  type Zoom,
} from "../../engine/page-layout";
import { formatArea, lastColumn, lastRow, parseArea } from "../address";
import { choice, flagArgument, textArgument } from "../arguments";
import { customData, setCustomData } from "../custom-data";
import { invalidArgument, itemNotFound } from "../errors";
import { HostObject, type HostClass, type PropertyMember } from "../members";
import { parseAreas } from "./areas";
import { rangeObject } from "./range";
import { rangeAreasClass, rangeAreasObject } from "./range-areas";
import { rangeArgument } from "./range-argument";
import type { Sheet } from "./worksheet";

export const layoutOf = ({ book, sheetId }: Sheet): PageLayout =>
  pageLayoutOf({ [pageLayoutKey]: customData(book, sheetId, pageLayoutKey) });

export function setLayout(sheet: Sheet, told: Partial<PageLayout>): void {
  setCustomData(sheet.book, sheet.sheetId, pageLayoutKey, { ...layoutOf(sheet), ...told });
}

const property = <Key extends keyof PageLayout>(
  key: Key,
  read: (value: unknown) => PageLayout[Key],
): PropertyMember<Sheet> => ({
  kind: "property",
  apiSet: "ExcelApi 1.9",
  get: (sheet) => layoutOf(sheet)[key],
  set(sheet, value) {
    setLayout(sheet, { [key]: read(value) });
  },
});

function points(value: unknown): number {
  if (typeof value !== "number" || !(value >= 0)) throw invalidArgument();
  return value;
}

const words = <Word extends string>(...known: readonly Word[]) => {
  const table = Object.fromEntries(known.map((word) => [word, word]));
  return (value: unknown) => choice<Word>(table, value);
};

/** Excel's limits: a scale of 10 to 400 per cent, or up to 32,767 pages. */
function zoom(value: unknown): Zoom {
  const { scale, horizontalFitToPages, verticalFitToPages } = (value ?? {}) as Record<string, unknown>;
  const number = (given: unknown, least: number, most: number) => {
    if (given === undefined || given === null) return undefined;
    if (typeof given !== "number" || !(given >= least && given <= most)) throw invalidArgument();
    return given;
  };
  const wide = number(horizontalFitToPages, 1, 32_767);
  const high = number(verticalFitToPages, 1, 32_767);
  const percent = number(scale, 10, 400);
  if (percent !== undefined && (wide ?? high) !== undefined) throw invalidArgument();
  return {
    ...(percent !== undefined && { scale: percent }),
    ...(wide !== undefined && { horizontalFitToPages: wide }),
    ...(high !== undefined && { verticalFitToPages: high }),
  };
}

/** Whole rows or whole columns of the sheet, as "1:4" or "A:B". */
function titles(sheet: Sheet, value: unknown, whole: "rows" | "columns"): string {
  const { sheetId, area } = rangeArgument(sheet.book, value, sheet.sheetId);
  const isWhole =
    whole === "rows"
      ? area.startColumn === 0 && area.endColumn === lastColumn
      : area.startRow === 0 && area.endRow === lastRow;
  if (sheetId !== sheet.sheetId || !isWhole) throw invalidArgument();
  return formatArea(area);
}

function titleRange(sheet: Sheet, key: "titleRows" | "titleColumns"): HostObject | null {
  const area = parseArea(layoutOf(sheet)[key]);
  return area ? rangeObject({ ...sheet, area }) : null;
}

function printArea(sheet: Sheet): HostObject | null {
  const areas = layoutOf(sheet).printArea.flatMap((address) => parseArea(address) ?? []);
  return areas.length > 0 ? rangeAreasObject({ ...sheet, areas }) : null;
}

/** What was asked for; an error where there is none. */
function present(object: HostObject | null): HostObject {
  if (!object) throw itemNotFound();
  return object;
}

export const pageLayoutClass: HostClass<Sheet> = {
  name: "PageLayout",
  members: {
    blackAndWhite: property("blackAndWhite", flagArgument),
    bottomMargin: property("bottomMargin", points),
    centerHorizontally: property("centerHorizontally", flagArgument),
    centerVertically: property("centerVertically", flagArgument),
    footerMargin: property("footerMargin", points),
    headerMargin: property("headerMargin", points),
    leftMargin: property("leftMargin", points),
    orientation: property("orientation", words("Portrait", "Landscape")),
    paperSize: property("paperSize", words(...paperSizes)),
    printGridlines: property("printGridlines", flagArgument),
    printHeadings: property("printHeadings", flagArgument),
    printOrder: property("printOrder", words("DownThenOver", "OverThenDown")),
    rightMargin: property("rightMargin", points),
    topMargin: property("topMargin", points),
    zoom: property("zoom", zoom),

    headersFooters: {
      kind: "navigation",
      apiSet: "ExcelApi 1.9",
      get: (sheet) => HostObject.of(headerFooterGroupClass, sheet),
    },

    getPrintArea: { kind: "method", apiSet: "ExcelApi 1.9", call: (sheet) => present(printArea(sheet)) },
    getPrintAreaOrNullObject: { kind: "method", apiSet: "ExcelApi 1.9", call: printArea },
    getPrintTitleColumns: {
      kind: "method",
      apiSet: "ExcelApi 1.9",
      call: (sheet) => present(titleRange(sheet, "titleColumns")),
    },
    getPrintTitleColumnsOrNullObject: {
      kind: "method",
      apiSet: "ExcelApi 1.9",
      call: (sheet) => titleRange(sheet, "titleColumns"),
    },
    getPrintTitleRows: {
      kind: "method",
      apiSet: "ExcelApi 1.9",
      call: (sheet) => present(titleRange(sheet, "titleRows")),
    },
    getPrintTitleRowsOrNullObject: {
      kind: "method",
      apiSet: "ExcelApi 1.9",
      call: (sheet) => titleRange(sheet, "titleRows"),
    },
    setPrintArea: {
      kind: "method",
      apiSet: "ExcelApi 1.9",
      call(sheet, value) {
        const several = value instanceof HostObject ? value.as(rangeAreasClass) : undefined;
        const cells = value instanceof HostObject && !several ? rangeArgument(sheet.book, value) : undefined;
        const areas =
          several?.areas ??
          (cells ? [cells.area] : parseAreas(value, () => sheet.book.sheet(sheet.sheetId).getSheetName()));
        if ((several ?? cells ?? sheet).sheetId !== sheet.sheetId) throw invalidArgument();
        setLayout(sheet, { printArea: areas.map(formatArea) });
      },
    },
    setPrintTitleColumns: {
      kind: "method",
      apiSet: "ExcelApi 1.9",
      call(sheet, value) {
        setLayout(sheet, { titleColumns: titles(sheet, value, "columns") });
      },
    },
    setPrintTitleRows: {
      kind: "method",
      apiSet: "ExcelApi 1.9",
      call(sheet, value) {
        setLayout(sheet, { titleRows: titles(sheet, value, "rows") });
      },
    },
  },
};

const part = (key: keyof HeaderFooter): PropertyMember<Sheet> => ({
  kind: "property",
  apiSet: "ExcelApi 1.9",
  get: (sheet) => layoutOf(sheet).headerFooter[key],
  set(sheet, value) {
    setLayout(sheet, { headerFooter: { ...layoutOf(sheet).headerFooter, [key]: textArgument(value) } });
  },
});

/** Of all pages; first and even pages have none of their own here. */
export const headerFooterClass: HostClass<Sheet> = {
  name: "HeaderFooter",
  members: {
    centerFooter: part("centerFooter"),
    centerHeader: part("centerHeader"),
    leftFooter: part("leftFooter"),
    leftHeader: part("leftHeader"),
    rightFooter: part("rightFooter"),
    rightHeader: part("rightHeader"),
  },
};

export const headerFooterGroupClass: HostClass<Sheet> = {
  name: "HeaderFooterGroup",
  members: {
    defaultForAllPages: {
      kind: "navigation",
      apiSet: "ExcelApi 1.9",
      get: (sheet) => HostObject.of(headerFooterClass, sheet),
    },
    state: { kind: "property", apiSet: "ExcelApi 1.9", get: () => "Default" },
  },
};
