// Sheets' names: which Excel takes, and which are free.
import { textArgument } from "./arguments";
import type { Book } from "./book";
import { HostError, invalidArgument } from "./errors";
import { sameName } from "./names";

/** Excel's rules for a sheet's name. */
export function sheetName(value: unknown): string {
  const name = textArgument(value);
  if (name.length < 1 || name.length > 31 || /[[\]:*?/\\]|^'|'$/.test(name)) throw invalidArgument();
  return name;
}

export function freeName(book: Book, name: string, except?: string): string {
  const taken = book.engine
    .workbook()
    .getSheets()
    .some((each) => each.getSheetId() !== except && sameName(each.getSheetName(), name));
  if (taken) throw new HostError("ItemAlreadyExists");
  return name;
}

export function nextName(book: Book): string {
  const names = book.engine
    .workbook()
    .getSheets()
    .map((each) => each.getSheetName());
  for (let number = names.length + 1; ; number++) {
    const name = `Sheet${number}`;
    if (!names.some((taken) => sameName(taken, name))) return name;
  }
}
