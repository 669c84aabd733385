// Excel.Worksheet and WorksheetCollection.
import { BooleanNumber, generateRandomId, mergeWorksheetSnapshotWithDefault } from "@univerjs/core";
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetTabColorCommand,
  ToggleGridlinesMutation,
} from "@univerjs/sheets";
import { newSheet } from "../../engine/new-sheets";
import { veryHiddenKey } from "../../engine/own-data";
import type { Book } from "../book";
import { parseArea, splitSheet, wholeSheet } from "../address";
import { choice, colorArgument, flagArgument, integerArgument, textArgument } from "../arguments";
import { customData, setCustomData } from "../custom-data";
import { HostError, invalidArgument, itemNotFound } from "../errors";
import { HostObject, type HostClass } from "../members";
import { sameName } from "../names";
import { assertStructure } from "../structure";
import { loseTables, removeTable } from "../tables";
import { parseAreas } from "./areas";
import { chartCollectionClass } from "./chart";
import { eventRegistrations } from "./event-registration";
import { worksheetFreezePanesClass } from "./freeze-panes";
import { namedArea, namedItemCollectionClass } from "./named-item";
import { pageBreakCollectionClass } from "./page-break";
import { pageLayoutClass } from "./page-layout";
import { rangeObject } from "./range";
import { rangeAreasObject } from "./range-areas";
import { tableCollectionClass } from "./table";
import { worksheetProtectionClass } from "./worksheet-protection";

export interface Sheet {
  readonly book: Book;
  readonly sheetId: string;
}

export const worksheetObject = (sheet: Sheet): HostObject => HostObject.of(worksheetClass, sheet);

const facade = ({ book, sheetId }: Sheet) => book.sheet(sheetId);

const position = ({ book, sheetId }: Sheet) =>
  book.engine
    .workbook()
    .getSheets()
    .findIndex((each) => each.getSheetId() === sheetId);

/** Excel's rules for a sheet's name. */
function sheetName(value: unknown): string {
  const name = textArgument(value);
  if (name.length < 1 || name.length > 31 || /[[\]:*?/\\]|^'|'$/.test(name)) throw invalidArgument();
  return name;
}

/** A sheet by its name in any case, or by its id. */
function findSheet(book: Book, key: unknown): HostObject | null {
  const wanted = textArgument(key);
  const sheets = book.engine.workbook().getSheets();
  const found =
    sheets.find((each) => sameName(each.getSheetName(), wanted)) ??
    sheets.find((each) => each.getSheetId() === wanted);
  return found ? worksheetObject({ book, sheetId: found.getSheetId() }) : null;
}

function freeName(book: Book, name: string, except?: string): string {
  const taken = book.engine
    .workbook()
    .getSheets()
    .some((each) => each.getSheetId() !== except && sameName(each.getSheetName(), name));
  if (taken) throw new HostError("ItemAlreadyExists");
  return name;
}

/** The cells that an address of this sheet, or a name that lies on it, stands for. */
function cellsAt(sheet: Sheet, address: unknown): HostObject {
  if (address === undefined || address === null || address === "")
    return rangeObject({ ...sheet, area: wholeSheet });
  const { sheet: named, reference } = splitSheet(textArgument(address));
  if (named !== undefined && !sameName(named, facade(sheet).getSheetName())) throw invalidArgument();
  const area = parseArea(reference);
  if (area) return rangeObject({ ...sheet, area });
  const target = namedArea(sheet, reference) ?? namedArea({ book: sheet.book }, reference);
  if (target?.sheetId !== sheet.sheetId) throw invalidArgument();
  return rangeObject(target);
}

/** 8.43 characters, as in Excel. */
const defaultColumnWidth = 64;

/** A very hidden sheet is one that no menu shows; for Univer it is hidden. */
const visibilities: Readonly<Record<string, { readonly hidden: boolean; readonly very?: true }>> = {
  Visible: { hidden: false },
  Hidden: { hidden: true },
  VeryHidden: { hidden: true, very: true },
};

function visibilityOf(sheet: Sheet): string {
  if (!facade(sheet).isSheetHidden()) return "Visible";
  return customData(sheet.book, sheet.sheetId, veryHiddenKey) ? "VeryHidden" : "Hidden";
}

/** The last sheet in sight stays there. */
function setVisibility(
  sheet: Sheet,
  { hidden, very }: { readonly hidden: boolean; readonly very?: true },
): void {
  const { book, sheetId } = sheet;
  const others = book.engine
    .workbook()
    .getSheets()
    .filter((each) => each.getSheetId() !== sheetId);
  if (hidden && others.every((each) => each.isSheetHidden())) throw new HostError("InvalidOperation");
  if (customData(book, sheetId, veryHiddenKey) !== very) setCustomData(book, sheetId, veryHiddenKey, very);
  if (facade(sheet).isSheetHidden() === hidden) return;
  if (hidden) facade(sheet).hideSheet();
  else facade(sheet).showSheet();
}

export const worksheetClass: HostClass<Sheet> = {
  name: "Worksheet",
  id: ({ sheetId }) => sheetId,
  members: {
    id: { kind: "property", apiSet: "ExcelApi 1.1", get: ({ sheetId }) => sheetId },
    name: {
      kind: "property",
      apiSet: "ExcelApi 1.1",
      get: (sheet) => facade(sheet).getSheetName(),
      set(sheet, name) {
        assertStructure(sheet.book);
        facade(sheet).setName(freeName(sheet.book, sheetName(name), sheet.sheetId));
      },
    },
    position: {
      kind: "property",
      apiSet: "ExcelApi 1.1",
      get: position,
      set(sheet, index) {
        assertStructure(sheet.book);
        sheet.book.engine.workbook().moveSheet(facade(sheet), integerArgument(index));
      },
    },
    visibility: {
      kind: "property",
      apiSet: "ExcelApi 1.1",
      get: visibilityOf,
      set(sheet, value) {
        const visibility = choice(visibilities, value);
        assertStructure(sheet.book);
        setVisibility(sheet, visibility);
      },
    },
    showGridlines: {
      kind: "property",
      setAs: "gridlines",
      apiSet: "ExcelApi 1.8",
      get: (sheet) => facade(sheet).getSheet().getConfig().showGridlines !== BooleanNumber.FALSE,
      set(sheet, value) {
        const showGridlines = flagArgument(value) ? BooleanNumber.TRUE : BooleanNumber.FALSE;
        const before = facade(sheet).getSheet().getConfig().showGridlines;
        const mutation = (shown: BooleanNumber) => ({
          id: ToggleGridlinesMutation.id,
          params: {
            unitId: sheet.book.workbook.getUnitId(),
            subUnitId: sheet.sheetId,
            showGridlines: shown,
          },
        });
        sheet.book.change([mutation(showGridlines)], [mutation(before)]);
      },
    },
    /** "" is none. */
    tabColor: {
      kind: "property",
      apiSet: "ExcelApi 1.7",
      get: (sheet) => facade(sheet).getSheet().getConfig().tabColor || "",
      set(sheet, value) {
        sheet.book.execute(SetTabColorCommand.id, {
          unitId: sheet.book.workbook.getUnitId(),
          subUnitId: sheet.sheetId,
          value: value === "" ? "" : colorArgument(value),
        });
      },
    },
    charts: {
      kind: "navigation",
      apiSet: "ExcelApi 1.1",
      get: (sheet) => HostObject.of(chartCollectionClass, sheet),
    },
    freezePanes: {
      kind: "navigation",
      apiSet: "ExcelApi 1.7",
      get: (sheet) => HostObject.of(worksheetFreezePanesClass, sheet),
    },
    horizontalPageBreaks: {
      kind: "navigation",
      apiSet: "ExcelApi 1.9",
      get: (sheet) => HostObject.of(pageBreakCollectionClass, { ...sheet, of: "rowBreaks" }),
    },
    verticalPageBreaks: {
      kind: "navigation",
      apiSet: "ExcelApi 1.9",
      get: (sheet) => HostObject.of(pageBreakCollectionClass, { ...sheet, of: "columnBreaks" }),
    },
    pageLayout: {
      kind: "navigation",
      apiSet: "ExcelApi 1.9",
      get: (sheet) => HostObject.of(pageLayoutClass, sheet),
    },
    names: {
      kind: "navigation",
      apiSet: "ExcelApi 1.4",
      get: (sheet) => HostObject.of(namedItemCollectionClass, sheet),
    },
    tables: {
      kind: "navigation",
      apiSet: "ExcelApi 1.1",
      get: (sheet) => HostObject.of(tableCollectionClass, sheet),
    },
    protection: {
      kind: "navigation",
      apiSet: "ExcelApi 1.2",
      get: (sheet) => HostObject.of(worksheetProtectionClass, sheet),
    },
    activate: {
      kind: "method",
      apiSet: "ExcelApi 1.1",
      call(sheet) {
        sheet.book.engine.workbook().setActiveSheet(facade(sheet));
      },
    },
    delete: {
      kind: "method",
      apiSet: "ExcelApi 1.1",
      call(sheet) {
        assertStructure(sheet.book);
        const workbook = sheet.book.engine.workbook();
        if (workbook.getNumSheets() === 1) throw new HostError("InvalidOperation");
        // Univer would delete them too, but forget what Excel keeps of them when that is undone.
        const tables = workbook.getTableList().filter(({ subUnitId }) => subUnitId === sheet.sheetId);
        loseTables(sheet.book, tables, sheet.sheetId);
        for (const table of tables) removeTable(sheet.book, table);
        workbook.deleteSheet(facade(sheet));
      },
    },
    getCell: {
      kind: "method",
      apiSet: "ExcelApi 1.1",
      call(sheet, row, column) {
        const [startRow, startColumn] = [integerArgument(row), integerArgument(column)];
        return rangeObject({
          ...sheet,
          area: { startRow, startColumn, endRow: startRow, endColumn: startColumn },
        });
      },
    },
    getRange: { kind: "method", apiSet: "ExcelApi 1.1", call: cellsAt },
    getRangeByIndexes: {
      kind: "method",
      apiSet: "ExcelApi 1.7",
      call(sheet, row, column, rows, columns) {
        const [startRow, startColumn] = [integerArgument(row), integerArgument(column)];
        const endRow = startRow + integerArgument(rows) - 1;
        const endColumn = startColumn + integerArgument(columns) - 1;
        return rangeObject({ ...sheet, area: { startRow, startColumn, endRow, endColumn } });
      },
    },
    getRanges: {
      kind: "method",
      apiSet: "ExcelApi 1.9",
      call(sheet, addresses) {
        const whole = addresses === undefined || addresses === null || addresses === "";
        const areas = whole ? [wholeSheet] : parseAreas(addresses, () => facade(sheet).getSheetName());
        return rangeAreasObject({ ...sheet, areas });
      },
    },
    getUsedRange: {
      kind: "method",
      apiSet: "ExcelApi 1.1",
      call({ book, sheetId }, valuesOnly) {
        const area = book.usedArea(sheetId, valuesOnly === true);
        return rangeObject({
          book,
          sheetId,
          area: area ?? { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 },
        });
      },
    },
    getUsedRangeOrNullObject: {
      kind: "method",
      apiSet: "ExcelApi 1.4",
      call({ book, sheetId }, valuesOnly) {
        const area = book.usedArea(sheetId, valuesOnly === true);
        return area ? rangeObject({ book, sheetId, area }) : null;
      },
    },
    ...eventRegistrations<Sheet>({
      DataChanged: "ExcelApi 1.7",
      SelectionChanged: "ExcelApi 1.7",
      Activated: "ExcelApi 1.7",
    }),
  },
};

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

function nextName(book: Book): string {
  const names = book.engine
    .workbook()
    .getSheets()
    .map((each) => each.getSheetName());
  for (let number = names.length + 1; ; number++) {
    const name = `Sheet${number}`;
    if (!names.some((taken) => sameName(taken, name))) return name;
  }
}
