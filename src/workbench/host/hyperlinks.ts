// Links of cells. Univer keeps one in the cell's text, as a document's link; where it leads to cells, by the sheet's id.
import {
  CellValueType,
  generateRandomId,
  ObjectMatrix,
  Range,
  type ICellData,
  type Nullable,
} from "@univerjs/core";
import { readLink, writeLink } from "../file/links";
import { contentOfDocument, documentOf } from "../file/richText";
import { intersection, type Area } from "./address";
import type { Book } from "./book";
import { invalidArgument } from "./errors";
import { cellText, cellValue, general } from "./values";

export interface Hyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

const sheetNames = (book: Book) =>
  new Map(
    book.engine
      .workbook()
      .getSheets()
      .map((sheet) => [sheet.getSheetId(), sheet.getSheetName()]),
  );

/** Excel's style for links. */
const linkStyle = { cl: { rgb: "#0563C1" }, ul: { s: 1 } };

/** Where a link may lead outside the workbook: nothing that a page would run. */
const outside = /^(?:https?|mailto|ftp):/i;

function urlOf(book: Book, { address, documentReference }: Hyperlink): string {
  if (documentReference) {
    const inside = readLink(`#${documentReference.replace(/^#/, "")}`, sheetNames(book));
    if (inside === undefined) throw invalidArgument();
    return inside;
  }
  if (!address || !outside.test(address)) throw invalidArgument();
  return address;
}

/** Gives every cell the link, with its text if one is told; it looks as Excel's links do. */
export function setHyperlink(book: Book, sheetId: string, area: Area, link: Hyperlink): void {
  const url = urlOf(book, link);
  const sheet = book.writableSheet(sheetId, area).getSheet();
  const cells = new ObjectMatrix<ICellData>();
  Range.foreach(area, (row, column) => {
    const shown = cellText(cellValue(sheet.getCellRaw(row, column)), general);
    const text =
      link.textToDisplay ?? (shown === "" ? (link.documentReference ?? link.address ?? "") : shown);
    const [style] = book.styles(sheetId, [
      { startRow: row, startColumn: column, endRow: row, endColumn: column },
    ]);
    const font = { ...(style?.ff && { name: style.ff }), ...(style?.fs && { size: style.fs }) };
    const p = documentOf([{ text }], [], font, {
      id: generateRandomId(),
      url,
      ...(link.screenTip && { screenTip: link.screenTip }),
    });
    cells.setValue(row, column, { v: text, t: CellValueType.STRING, f: null, si: null, p, s: linkStyle });
  });
  book.writeCells(sheetId, cells);
}

/** Takes links away, and on request the look that they came with; texts stay. */
export function removeHyperlinks(book: Book, sheetId: string, area: Area, looks: boolean): void {
  const sheet = book.writableSheet(sheetId, area).getSheet();
  const cells = new ObjectMatrix<ICellData>();
  const used = book.usedArea(sheetId, false);
  const inside = used && intersection(area, used);
  if (!inside) return;
  Range.foreach(inside, (row, column) => {
    const cell = sheet.getCellRaw(row, column);
    if (linkOf(cell))
      cells.setValue(row, column, {
        v: cellValue(cell),
        t: CellValueType.STRING,
        p: null,
        ...(looks && { s: null }),
      });
  });
  book.writeCells(sheetId, cells);
}

const linkOf = (cell: Nullable<ICellData>) => {
  const { url, screenTip, text } = cell?.p ? contentOfDocument(cell.p) : { text: "" };
  return url === undefined ? undefined : { url, screenTip, text };
};

/** The link of a cell; null if it has none. */
export function hyperlinkOf(book: Book, sheetId: string, { startRow, startColumn }: Area): Hyperlink | null {
  const link = linkOf(book.sheet(sheetId).getSheet().getCellRaw(startRow, startColumn));
  if (!link) return null;
  const { url, screenTip = "", text } = link;
  const inside = url.startsWith("#");
  const target = inside
    ? { documentReference: writeLink(url, sheetNames(book))?.slice(1) ?? "" }
    : { address: url };
  return { ...target, screenTip, textToDisplay: text };
}
