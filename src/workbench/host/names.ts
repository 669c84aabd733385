// What Excel accepts as the name of a range or of a table, and which are taken: both kinds share one space of names.
import type { IMutationInfo } from "@univerjs/core";
import {
  IDefinedNamesService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
  type IDefinedNamesServiceParam,
} from "@univerjs/engine-formula";
import { parseArea } from "./address";
import { textArgument } from "./arguments";
import type { Book } from "./book";
import { invalidArgument } from "./errors";

export type DefinedName = IDefinedNamesServiceParam;

export const sameName = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/** A name that Excel accepts: a letter or underscore first, nothing that reads as a cell. */
export function validName(value: unknown): string {
  const name = textArgument(value);
  const plain = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name);
  if (!plain || parseArea(name) || /^[rc]\d*([rc]\d*)?$/i.test(name)) throw invalidArgument();
  return name;
}

/** The workbook's names and those of its sheets. */
export function definedNames(book: Book): DefinedName[] {
  const names = book.injector.get(IDefinedNamesService).getDefinedNameMap(book.workbook.getUnitId());
  return Object.values(names ?? {});
}

/** The name of that spelling: Univer's formulas know one, whatever its scope; Excel's one in each scope. */
export const definedName = (book: Book, name: string): DefinedName | undefined =>
  definedNames(book).find((each) => sameName(each.name, name));

/**
 * Gives a name its definition, or takes the one that it had: by Univer's mutations, as its commands look through all
 * formulas and names each time.
 */
export function define(book: Book, definition: DefinedName | undefined, before?: DefinedName): void {
  const set = (to: DefinedName | undefined, from: DefinedName | undefined): IMutationInfo[] => {
    const id = to ? SetDefinedNameMutation.id : RemoveDefinedNameMutation.id;
    return [{ id, params: { ...(to ?? from), unitId: book.workbook.getUnitId() } }];
  };
  book.change(set(definition, before), set(before, definition));
}

export const tableNamed = (book: Book, name: string) =>
  book.engine
    .workbook()
    .getTableList()
    .find((each) => sameName(each.name, name));
