// Excel.NamedItem and NamedItemCollection: the names of the workbook, and those of one sheet.
import { generateRandomId } from "@univerjs/core";
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME as wholeWorkbook, SetDefinedNameCommand } from "@univerjs/sheets";
import type { FWorkbook } from "@univerjs/sheets/facade";
import type { Book } from "../book";
import { columnLetters, lastColumn, lastRow, parseArea, quoteSheet, splitSheet, type Area } from "../address";
import { textArgument } from "../arguments";
import { HostError, invalidArgument, itemNotFound } from "../errors";
import { HostObject, type HostClass } from "../members";
import { rangeClass, rangeObject, type Cells } from "./range";

type FDefinedName = ReturnType<FWorkbook["getDefinedNames"]>[number];

/** What a collection of names holds: one sheet's own names, or the workbook's. */
export interface Scope {
  readonly book: Book;
  readonly sheetId?: string;
}

interface Name extends Scope {
  readonly name: string;
}

const nameObject = (name: Name): HostObject => HostObject.of(namedItemClass, name);

const sameName = (a: string, b: string) => a.toLocaleLowerCase("en") === b.toLocaleLowerCase("en");

const allNames = ({ book }: Scope): FDefinedName[] => book.engine.workbook().getDefinedNames();

const namesOf = (scope: Scope): FDefinedName[] =>
  allNames(scope).filter(
    (each) => (each.getLocalSheetId() ?? wholeWorkbook) === (scope.sheetId ?? wholeWorkbook),
  );

const find = (scope: Scope, name: string): FDefinedName | undefined =>
  namesOf(scope).find((each) => sameName(each.getName(), name));

function definition(name: Name): FDefinedName {
  const found = find(name, name.name);
  if (!found) throw itemNotFound();
  return found;
}

/** The cells that a name stands for; undefined if there is no such name, or it stands for something else. */
export function namedArea(scope: Scope, name: string): Cells | undefined {
  const formula = find(scope, name)?.getFormulaOrRefString().replace(/^=/, "");
  if (formula === undefined) return undefined;
  const { book } = scope;
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
    scope: {
      kind: "property",
      apiSet: "ExcelApi 1.4",
      get: ({ sheetId }) => (sheetId === undefined ? "Workbook" : "Worksheet"),
    },
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
        const cells = namedArea(name, definition(name).getName());
        if (!cells) throw new HostError("InvalidOperation");
        return rangeObject(cells);
      },
    },
    getRangeOrNullObject: {
      kind: "method",
      apiSet: "ExcelApi 1.4",
      call(name) {
        const cells = namedArea(name, name.name);
        return cells ? rangeObject(cells) : null;
      },
    },
  },
};

export const namedItemCollectionClass: HostClass<Scope> = {
  name: "NamedItemCollection",
  items: {
    type: namedItemClass,
    of: (scope) => namesOf(scope).map((each) => nameObject({ ...scope, name: each.getName() })),
  },
  members: {
    add: {
      kind: "method",
      apiSet: "ExcelApi 1.4",
      call(scope, wanted, target, comment) {
        const name = validName(wanted);
        // Univer's formulas know one name of a spelling, whatever its scope; Excel's one in each.
        if (allNames(scope).some((each) => sameName(each.getName(), name))) throw invalidArgument();
        const { book, sheetId } = scope;
        // Univer's builder would refuse names of functions, which Excel accepts.
        book.execute(SetDefinedNameCommand.id, {
          id: generateRandomId(),
          unitId: book.workbook.getUnitId(),
          name,
          formulaOrRefString: reference(target),
          comment: typeof comment === "string" ? comment : "",
          localSheetId: sheetId ?? wholeWorkbook,
        });
        return nameObject({ ...scope, name });
      },
    },
    getCount: { kind: "method", apiSet: "ExcelApi 1.4", call: (scope) => namesOf(scope).length },
    getItem: {
      kind: "method",
      apiSet: "ExcelApi 1.1",
      call(scope, wanted) {
        const name = { ...scope, name: textArgument(wanted) };
        definition(name);
        return nameObject(name);
      },
    },
    getItemOrNullObject: {
      kind: "method",
      apiSet: "ExcelApi 1.4",
      call(scope, wanted) {
        const name = textArgument(wanted);
        return find(scope, name) ? nameObject({ ...scope, name }) : null;
      },
    },
  },
};
