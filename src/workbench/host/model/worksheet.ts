// Excel.Worksheet.
import { BooleanNumber } from "@univerjs/core";
import { SetTabColorCommand, ToggleGridlinesMutation } from "@univerjs/sheets";
import type { Book } from "../book";
import { parseArea, splitSheet, wholeSheet } from "../address";
import { choice, colorArgument, flagArgument, integerArgument, textArgument } from "../arguments";
import { HostError, invalidArgument } from "../errors";
import { HostObject, type HostClass } from "../members";
import { sameName } from "../names";
import { freeName, sheetName } from "../sheet-names";
import { setVisibility, visibilities, visibilityOf } from "../sheet-visibility";
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
      get: ({ book, sheetId }) => visibilityOf(book, sheetId),
      set(sheet, value) {
        const visibility = choice(visibilities, value);
        assertStructure(sheet.book);
        setVisibility(sheet.book, sheet.sheetId, visibility);
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
