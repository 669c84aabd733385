// Excel.NamedItem and NamedItemCollection: the workbook's names.
import { generateRandomId } from "@univerjs/core";
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME, SetDefinedNameCommand } from "@univerjs/sheets";
import type { FWorkbook } from "@univerjs/sheets/facade";
import type { Book } from "../book";
import { columnLetters, lastColumn, lastRow, parseArea, quoteSheet, splitSheet, type Area } from "../address";
import { textArgument } from "../arguments";
import { HostError, invalidArgument, itemNotFound } from "../errors";
import { HostObject, type HostClass } from "../members";
import { rangeClass, rangeObject, type Cells } from "./range";

type FDefinedName = ReturnType<FWorkbook["getDefinedNames"]>[number];

interface Name {
  readonly book: Book;
  readonly name: string;
}

const nameObject = (name: Name): HostObject => HostObject.of(namedItemClass, name);

const sameName = (a: string, b: string) => a.toLocaleLowerCase("en") === b.toLocaleLowerCase("en");

const find = (book: Book, name: string): FDefinedName | undefined =>
  book.engine
    .workbook()
    .getDefinedNames()
    .find((each) => sameName(each.getName(), name));

function definition({ book, name }: Name): FDefinedName {
  const found = find(book, name);
  if (!found) throw itemNotFound();
  return found;
}

/** The cells that a name stands for; undefined if there is no such name, or it stands for something else. */
export function namedArea(book: Book, name: string): Cells | undefined {
  const formula = find(book, name)?.getFormulaOrRefString().replace(/^=/, "");
  if (formula === undefined) return undefined;
  const { sheet, reference } = splitSheet(formula);
  const area = parseArea(reference);
  const found = sheet === undefined ? undefined : book.engine.workbook().getSheetByName(sheet);
  return area && found ? { book, sheetId: found.getSheetId(), area } : undefined;
}

/** "Plan!$A$1:$B$2". */
export function absoluteAddress({ book, sheetId, area }: Cells): string {
  return `${quoteSheet(book.sheet(sheetId).getSheetName())}!${absoluteArea(area)}`;
}

function absoluteArea({ startRow, startColumn, endRow, endColumn }: Area): string {
  const columns = [startColumn, endColumn].map((column) => `$${columnLetters(column)}`);
  const rows = [startRow, endRow].map((row) => `$${row + 1}`);
  if (startRow === 0 && endRow === lastRow) return columns.join(":");
  if (startColumn === 0 && endColumn === lastColumn) return rows.join(":");
  const corners = columns.map((column, index) => column + rows[index]);
  return corners[0] === corners[1] ? corners[0]! : corners.join(":");
}

/** A name that Excel accepts: a letter or underscore first, nothing that reads as a cell. */
function validName(value: unknown): string {
  const name = textArgument(value);
  const plain = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name);
  if (!plain || parseArea(name) || /^[rc]$/i.test(name)) throw invalidArgument();
  return name;
}

function reference(value: unknown): string {
  const cells = value instanceof HostObject ? value.as(rangeClass) : undefined;
  return cells ? absoluteAddress(cells) : textArgument(value).replace(/^=/, "");
}

export const namedItemClass: HostClass<Name> = {
  name: "NamedItem",
  members: {
    comment: {
      kind: "property",
      apiSet: "ExcelApi 1.4",
      get: (name) => definition(name).getComment() ?? "",
      set(name, comment) {
        definition(name).setComment(textArgument(comment));
      },
    },
    formula: {
      kind: "property",
      apiSet: "ExcelApi 1.7",
      get: (name) => `=${definition(name).getFormulaOrRefString().replace(/^=/, "")}`,
      set(name, formula) {
        definition(name).setFormula(reference(formula));
      },
    },
    name: { kind: "property", apiSet: "ExcelApi 1.1", get: (name) => definition(name).getName() },
    delete: {
      kind: "method",
      apiSet: "ExcelApi 1.4",
      call(name) {
        definition(name).delete();
      },
    },
    getRange: {
      kind: "method",
      apiSet: "ExcelApi 1.1",
      call(name) {
        const cells = namedArea(name.book, definition(name).getName());
        if (!cells) throw new HostError("InvalidOperation");
        return rangeObject(cells);
      },
    },
    getRangeOrNullObject: {
      kind: "method",
      apiSet: "ExcelApi 1.4",
      call({ book, name }) {
        const cells = namedArea(book, name);
        return cells ? rangeObject(cells) : null;
      },
    },
  },
};

export const namedItemCollectionClass: HostClass<Book> = {
  name: "NamedItemCollection",
  items: (book) =>
    book.engine
      .workbook()
      .getDefinedNames()
      .map((each) => nameObject({ book, name: each.getName() })),
  members: {
    add: {
      kind: "method",
      apiSet: "ExcelApi 1.4",
      call(book, wanted, target, comment) {
        const name = validName(wanted);
        if (find(book, name)) throw new HostError("InvalidArgument");
        // Univer's builder would refuse names of functions, which Excel accepts.
        book.execute(SetDefinedNameCommand.id, {
          id: generateRandomId(),
          unitId: book.workbook.getUnitId(),
          name,
          formulaOrRefString: reference(target),
          comment: typeof comment === "string" ? comment : "",
          localSheetId: SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
        });
        return nameObject({ book, name });
      },
    },
    getItem: {
      kind: "method",
      apiSet: "ExcelApi 1.1",
      call(book, name) {
        definition({ book, name: textArgument(name) });
        return nameObject({ book, name: textArgument(name) });
      },
    },
    getItemOrNullObject: {
      kind: "method",
      apiSet: "ExcelApi 1.4",
      call: (book, name) =>
        find(book, textArgument(name)) ? nameObject({ book, name: textArgument(name) }) : null,
    },
  },
};
