// Excel.WorksheetCollection.
import { generateRandomId, mergeWorksheetSnapshotWithDefault } from "@univerjs/core";
import { InsertSheetMutation, RemoveSheetMutation } from "@univerjs/sheets";
import { newSheet } from "../../engine/new-sheets";
import type { Book } from "../book";
import { textArgument } from "../arguments";
import { itemNotFound } from "../errors";
import type { HostClass, HostObject } from "../members";
import { sameName } from "../names";
import { freeName, nextName, sheetName } from "../sheet-names";
import { assertStructure } from "../structure";
import { eventRegistrations } from "./event-registration";
import { worksheetClass, worksheetObject } from "./worksheet";

/** 8.43 characters, as in Excel. */
const defaultColumnWidth = 64;

/** A sheet by its name in any case, or by its id. */
function findSheet(book: Book, key: unknown): HostObject | null {
  const wanted = textArgument(key);
  const sheets = book.engine.workbook().getSheets();
  const found =
    sheets.find((each) => sameName(each.getSheetName(), wanted)) ??
    sheets.find((each) => each.getSheetId() === wanted);
  return found ? worksheetObject({ book, sheetId: found.getSheetId() }) : null;
}

export const worksheetCollectionClass: HostClass<Book> = {
  name: "WorksheetCollection",
  items: {
    type: worksheetClass,
    of: (book) =>
      book.engine
        .workbook()
        .getSheets()
        .map((each) => worksheetObject({ book, sheetId: each.getSheetId() })),
  },
  members: {
    add: {
      kind: "method",
      apiSet: "ExcelApi 1.1",
      call(book, wanted) {
        assertStructure(book);
        const name =
          wanted === undefined || wanted === null ? nextName(book) : freeName(book, sheetName(wanted));
        const id = generateRandomId();
        const { workbook } = book;
        const unitId = workbook.getUnitId();
        const sheet = mergeWorksheetSnapshotWithDefault({ ...newSheet, defaultColumnWidth, id, name });
        book.change(
          [{ id: InsertSheetMutation.id, params: { unitId, index: workbook.getSheetSize(), sheet } }],
          [{ id: RemoveSheetMutation.id, params: { unitId, subUnitId: id, subUnitName: name } }],
          // Univer shows a sheet at once unless somebody else added it; Excel only when it is activated.
          { fromCollab: true },
        );
        return worksheetObject({ book, sheetId: id });
      },
    },
    getActiveWorksheet: {
      kind: "method",
      apiSet: "ExcelApi 1.1",
      call: (book) =>
        worksheetObject({ book, sheetId: book.engine.workbook().getActiveSheet().getSheetId() }),
    },
    getCount: {
      kind: "method",
      apiSet: "ExcelApi 1.4",
      call: (book) => book.engine.workbook().getNumSheets(),
    },
    getItem: {
      kind: "method",
      apiSet: "ExcelApi 1.1",
      call(book, key) {
        const sheet = findSheet(book, key);
        if (!sheet) throw itemNotFound();
        return sheet;
      },
    },
    getItemOrNullObject: { kind: "method", apiSet: "ExcelApi 1.4", call: findSheet },
    ...eventRegistrations<Book>({
      DataChanged: "ExcelApi 1.9",
      SelectionChanged: "ExcelApi 1.9",
      Activated: "ExcelApi 1.7",
    }),
  },
};
