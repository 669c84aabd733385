// Whether a sheet is in sight, hidden or very hidden.
import { veryHiddenKey } from "../engine/own-data";
import type { Book } from "./book";
import { customData, setCustomData } from "./custom-data";
import { HostError } from "./errors";

/** A very hidden sheet is one that no menu shows; for Univer it is hidden. */
export const visibilities: Readonly<Record<string, { readonly hidden: boolean; readonly very?: true }>> = {
  Visible: { hidden: false },
  Hidden: { hidden: true },
  VeryHidden: { hidden: true, very: true },
};

export function visibilityOf(book: Book, sheetId: string): string {
  if (!book.sheet(sheetId).isSheetHidden()) return "Visible";
  return customData(book, sheetId, veryHiddenKey) ? "VeryHidden" : "Hidden";
}

/** The last sheet in sight stays there. */
export function setVisibility(
  book: Book,
  sheetId: string,
  { hidden, very }: { readonly hidden: boolean; readonly very?: true },
): void {
  const others = book.engine
    .workbook()
    .getSheets()
    .filter((each) => each.getSheetId() !== sheetId);
  if (hidden && others.every((each) => each.isSheetHidden())) throw new HostError("InvalidOperation");
  if (customData(book, sheetId, veryHiddenKey) !== very) setCustomData(book, sheetId, veryHiddenKey, very);
  const sheet = book.sheet(sheetId);
  if (sheet.isSheetHidden() === hidden) return;
  if (hidden) sheet.hideSheet();
  else sheet.showSheet();
}
