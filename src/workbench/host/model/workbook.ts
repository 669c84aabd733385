// Excel.Workbook and Application, and the root that Office.js starts every batch from (which is the workbook).
import type { Book } from "../book";
import { HostError } from "../errors";
import { HostObject, type HostClass } from "../members";
import { selectionOf } from "../selection";
import type { Settings } from "../settings";
import { namedItemCollectionClass } from "./named-item";
import { rangeObject } from "./range";
import { rangeAreasObject } from "./range-areas";
import { settingCollectionClass } from "./setting";
import { tableCollectionClass } from "./table";
import { workbookCreatedObject } from "./workbook-created";
import { workbookProtectionClass } from "./workbook-protection";
import { worksheetCollectionClass } from "./worksheet-collection";

export interface OpenWorkbook {
  readonly book: Book;
  readonly settings: Settings;
  /** Takes over a new workbook, as the bytes of its file. */
  readonly created: (bytes: Uint8Array) => void;
}

export const workbookClass: HostClass<OpenWorkbook> = {
  name: "Workbook",
  members: {
    name: { kind: "property", apiSet: "ExcelApi 1.7", get: ({ book }) => book.engine.workbook().getName() },
    /** A page cannot tell where its workbook came from. */
    readOnly: { kind: "property", apiSet: "ExcelApi 1.8", get: () => false },
    application: {
      kind: "navigation",
      apiSet: "ExcelApi 1.1",
      get: (open) => HostObject.of(applicationClass, open),
    },
    names: {
      kind: "navigation",
      apiSet: "ExcelApi 1.1",
      get: ({ book }) => HostObject.of(namedItemCollectionClass, { book }),
    },
    protection: {
      kind: "navigation",
      apiSet: "ExcelApi 1.7",
      get: ({ book }) => HostObject.of(workbookProtectionClass, book),
    },
    settings: {
      kind: "navigation",
      apiSet: "ExcelApi 1.4",
      get: ({ settings }) => HostObject.of(settingCollectionClass, settings),
    },
    tables: {
      kind: "navigation",
      apiSet: "ExcelApi 1.1",
      get: ({ book }) => HostObject.of(tableCollectionClass, { book }),
    },
    worksheets: {
      kind: "navigation",
      apiSet: "ExcelApi 1.1",
      get: ({ book }) => HostObject.of(worksheetCollectionClass, book),
    },
    getActiveCell: {
      kind: "method",
      apiSet: "ExcelApi 1.7",
      call({ book }) {
        const { sheetId, cell } = selectionOf(book);
        return rangeObject({ book, sheetId, area: cell });
      },
    },
    getSelectedRange: {
      kind: "method",
      apiSet: "ExcelApi 1.1",
      call({ book }) {
        const { sheetId, areas } = selectionOf(book);
        const [area, ...more] = areas;
        if (more.length > 0) throw new HostError("InvalidSelection");
        return rangeObject({ book, sheetId, area });
      },
    },
    getSelectedRanges: {
      kind: "method",
      apiSet: "ExcelApi 1.9",
      call: ({ book }) => rangeAreasObject({ book, ...selectionOf(book) }),
    },
  },
};

export const applicationClass: HostClass<OpenWorkbook> = {
  name: "Application",
  members: {
    calculationMode: { kind: "property", apiSet: "ExcelApi 1.1", get: () => "Automatic" },
    decimalSeparator: { kind: "property", apiSet: "ExcelApi 1.11", get: () => "." },
    thousandsSeparator: { kind: "property", apiSet: "ExcelApi 1.11", get: () => "," },
    calculate: {
      kind: "method",
      apiSet: "ExcelApi 1.1",
      call({ book }) {
        book.engine.recalculate();
      },
    },
    /** Nothing is calculated before a batch has ended or asks for a value, and nothing is drawn before it has ended. */
    suspendApiCalculationUntilNextSync: { kind: "method", apiSet: "ExcelApi 1.6", call: () => null },
    suspendScreenUpdatingUntilNextSync: { kind: "method", apiSet: "ExcelApi 1.9", call: () => null },
    createWorkbook: {
      kind: "method",
      apiSet: "ExcelApi 1.8",
      call: ({ created }, base64) => workbookCreatedObject(base64, created),
    },
  },
};
