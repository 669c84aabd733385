// Excel.NamedItem and NamedItemCollection: the names of the workbook, and those of one sheet.
import { generateRandomId } from "@univerjs/core";
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME as wholeWorkbook } from "@univerjs/sheets";
import type { Book } from "../book";
import { parseArea, splitSheet } from "../address";
import { flagArgument, textArgument } from "../arguments";
import { HostError, invalidArgument, itemNotFound } from "../errors";
import { HostObject, type HostClass } from "../members";
import { define, definedName, definedNames, tableNamed, validName, type DefinedName } from "../names";
import { rangeObject, type Cells } from "./range";
import { rangesAsFormulas } from "./range-argument";

/** What a collection of names holds: one sheet's own names, or the workbook's. */
export interface Scope {
  readonly book: Book;
  readonly sheetId?: string;
}

interface Name extends Scope {
  readonly name: string;
}

const nameObject = (name: Name): HostObject => HostObject.of(namedItemClass, name);

const isOf = ({ sheetId }: Scope, { localSheetId }: DefinedName) =>
  (localSheetId ?? wholeWorkbook) === (sheetId ?? wholeWorkbook);

const namesOf = (scope: Scope): DefinedName[] => definedNames(scope.book).filter((each) => isOf(scope, each));

function find(scope: Scope, name: string): DefinedName | undefined {
  const found = definedName(scope.book, name);
  return found && isOf(scope, found) ? found : undefined;
}

function definition(name: Name): DefinedName {
  const found = find(name, name.name);
  if (!found) throw itemNotFound();
  return found;
}

/** Changes what a name is defined as. */
function redefine(name: Name, told: Partial<DefinedName>): void {
  const before = definition(name);
  define(name.book, { ...before, ...told }, before);
}

/** The cells that a name stands for; undefined if there is no such name, or it stands for something else. */
export function namedArea(scope: Scope, name: string): Cells | undefined {
  const formula = find(scope, name)?.formulaOrRefString.replace(/^=/, "");
  if (formula === undefined) return undefined;
  const { book } = scope;
  const { sheet, reference } = splitSheet(formula);
  const area = parseArea(reference);
  const found = sheet === undefined ? undefined : book.engine.workbook().getSheetByName(sheet);
  return area && found ? { book, sheetId: found.getSheetId(), area } : undefined;
}

function reference(value: unknown): string {
  return textArgument(rangesAsFormulas(value)).replace(/^=/, "");
}

export const namedItemClass: HostClass<Name> = {
  name: "NamedItem",
  id: ({ name }) => name,
  members: {
    comment: {
      kind: "property",
      apiSet: "ExcelApi 1.4",
      get: (name) => definition(name).comment ?? "",
      set(name, comment) {
        redefine(name, { comment: textArgument(comment) });
      },
    },
    formula: {
      kind: "property",
      apiSet: "ExcelApi 1.7",
      get: (name) => `=${definition(name).formulaOrRefString.replace(/^=/, "")}`,
      set(name, formula) {
        redefine(name, { formulaOrRefString: reference(formula) });
      },
    },
    name: { kind: "property", apiSet: "ExcelApi 1.1", get: (name) => definition(name).name },
    visible: {
      kind: "property",
      apiSet: "ExcelApi 1.1",
      get: (name) => definition(name).hidden !== true,
      set(name, visible) {
        redefine(name, { hidden: !flagArgument(visible) });
      },
    },
    scope: {
      kind: "property",
      apiSet: "ExcelApi 1.4",
      get: ({ sheetId }) => (sheetId === undefined ? "Workbook" : "Worksheet"),
    },
    delete: {
      kind: "method",
      apiSet: "ExcelApi 1.4",
      call(name) {
        define(name.book, undefined, definition(name));
      },
    },
    getRange: {
      kind: "method",
      apiSet: "ExcelApi 1.1",
      call(name) {
        const cells = namedArea(name, definition(name).name);
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
    of: (scope) => namesOf(scope).map(({ name }) => nameObject({ ...scope, name })),
  },
  members: {
    add: {
      kind: "method",
      apiSet: "ExcelApi 1.4",
      call(scope, wanted, target, comment) {
        const name = validName(wanted);
        const taken = definedName(scope.book, name);
        if (taken && isOf(scope, taken)) throw new HostError("ItemAlreadyExists");
        if (taken || tableNamed(scope.book, name)) throw invalidArgument();
        const { book, sheetId } = scope;
        define(book, {
          id: generateRandomId(),
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
