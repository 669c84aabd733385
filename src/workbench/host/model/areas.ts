// Cells of one sheet in one or more areas: what looks, rules and validations are given to, of a Range or of RangeAreas.
import type { Book } from "../book";
import { parseArea, splitSheet, type Area } from "../address";
import { textArgument } from "../arguments";
import { invalidArgument } from "../errors";
import { sameName } from "../names";

export interface Areas {
  readonly book: Book;
  readonly sheetId: string;
  readonly areas: readonly Area[];
}

/** "A1:B2,D4"; a sheet's name before an address must be this sheet's. */
export function parseAreas(text: unknown, sheetName: () => string): Area[] {
  return textArgument(text)
    .split(",")
    .map((each) => {
      const { sheet, reference } = splitSheet(each.trim());
      const area = parseArea(reference);
      if (!area || (sheet !== undefined && !sameName(sheet, sheetName()))) throw invalidArgument();
      return area;
    });
}
