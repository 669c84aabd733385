/**
 * A copy of a workbook for somebody without the add-in, from the bytes of its file: every JBP formula becomes its native
 * equivalent or, where there is none, its value. Nothing else of the file changes: parts that hold no JBP formula stay byte
 * for byte.
 */
import type { Language } from "../../i18n/language";
import { areasOf } from "../areas";
import { FileRefused } from "../content";
import { removeAddIn } from "./add-in";
import { Names } from "./names";
import { Natives } from "./natives";
import { Package } from "./package";
import { copySheet } from "./sheet";
import { attribute, element, elements, escaped, replaceElements, textOf, without } from "./xml";

/** Cells of one sheet. */
export interface Cells {
  readonly sheet: string;
  readonly areas: readonly string[];
}

export interface ShareCopy {
  readonly bytes: Uint8Array;
  /** How many cells calculate with native formulas now. */
  readonly native: number;
  /** Cells that calculate no more. */
  readonly values: readonly Cells[];
  /** Those of them that had no result: their formula had not been calculated. */
  readonly unfinished: readonly Cells[];
}

interface Sheet {
  readonly name: string;
  readonly part: string;
  /** From 0, in the order of the tabs. */
  readonly number: number;
}

/**
 * @param language the language in which JBP functions answer in this workbook
 * @throws FileRefused, if the bytes are no .xlsx file or it has a password
 */
export function copyWithoutAddIn(bytes: Uint8Array, language: Language): ShareCopy {
  const file = Package.open(bytes);
  const [book] = file.related("", "officeDocument");
  const sheets = book === undefined ? [] : sheetsOf(file, book);
  if (book === undefined || sheets.length === 0) throw new FileRefused("notXlsx");

  const names = namesOf(file, book, sheets);
  const natives = new Natives(names, language);
  replaceNames(file, book, natives);
  const copies = sheets.map((sheet) => ({ sheet, ...replaceIn(file, book, sheet, natives) }));

  // Excel makes the order of calculation anew; one that names cells without a formula it calls damage.
  if (copies.some(({ native, values }) => native + values.length > 0))
    for (const part of file.related(book, "calcChain")) file.remove(part, book);
  if (copies.some(({ uncalculated }) => uncalculated)) calculateOnLoad(file, book);
  removeAddIn(file);
  return {
    bytes: file.bytes(),
    native: copies.reduce((sum, { native }) => sum + native, 0),
    values: cellsOf(copies, "values"),
    unfinished: cellsOf(copies, "unfinished"),
  };
}

function cellsOf(
  copies: readonly (ReturnType<typeof replaceIn> & { sheet: Sheet })[],
  kind: "values" | "unfinished",
): Cells[] {
  return copies
    .filter((copy) => copy[kind].length > 0)
    .map((copy) => ({ sheet: copy.sheet.name, areas: areasOf(copy[kind]) }));
}

function sheetsOf(file: Package, book: string): Sheet[] {
  const parts = new Map(file.relationships(book).map(({ id, part }) => [id, part]));
  return elements(file.text(book), "sheet").map((sheet, number) => ({
    name: attribute(sheet, "name") ?? "",
    // The prefix of relationships is nearly always "r".
    part: parts.get(attribute(sheet, String.raw`[\w.-]+:id`) ?? "") ?? "",
    number,
  }));
}

function namesOf(file: Package, book: string, sheets: readonly Sheet[]): Names {
  const names = new Names();
  for (const name of elements(file.text(book), "definedName")) names.addName(name);
  for (const { name, part } of sheets)
    for (const path of file.related(part, "table")) {
      const table = element(file.text(path), "table");
      if (table) names.addTable(table, name);
    }
  return names;
}

/** A name without a native equivalent has no value that could stand in: it becomes #N/A, and what uses it becomes values. */
function replaceNames(file: Package, book: string, natives: Natives): void {
  const xml = file.text(book);
  const formulas = elements(xml, "definedName").map((name) => ({ name, formula: textOf(name) }));
  const native = ({ name, formula }: (typeof formulas)[number]) =>
    natives.formula(formula, Number(attribute(name, "localSheetId") ?? -1));
  // One name may use another, so one lost name may cost more.
  for (let before = -1, lost = 0; lost !== before;) {
    before = lost;
    const gone = formulas.filter((one) => native(one) === undefined);
    for (const { name } of gone) natives.lose(attribute(name, "name") ?? "");
    lost = gone.length;
  }
  const copied = replaceElements(xml, "definedName", (name) => {
    const formula = textOf(name);
    const replaced = native({ name, formula }) ?? "#N/A";
    if (replaced === formula) return name.text;
    return `<${name.prefix}definedName${name.attributes}>${escaped(replaced)}</${name.prefix}definedName>`;
  });
  if (copied !== xml) file.write(book, copied);
}

function replaceIn(file: Package, book: string, { part, number }: Sheet, natives: Natives) {
  for (const table of file.related(part, "table")) replaceInTable(file, table, number, natives);
  const xml = file.text(part);
  if (!natives.concerns(xml)) return { native: 0, values: [], unfinished: [], uncalculated: false };
  let strings: readonly string[] | undefined;
  const sharedString = (index: number) => (strings ??= sharedStrings(file, book))[index] ?? "";
  const copy = copySheet(xml, number, natives, sharedString);
  if (copy.xml !== xml) file.write(part, copy.xml);
  return copy;
}

function sharedStrings(file: Package, book: string): string[] {
  return file
    .related(book, "sharedStrings")
    .flatMap((part) => elements(file.text(part), "si").map(({ content = "" }) => content));
}

/** A table keeps the formula of a calculated column, and of a total, beside those in its cells. */
function replaceInTable(file: Package, part: string, sheet: number, natives: Natives): void {
  const xml = file.text(part);
  if (!natives.concerns(xml)) return;
  const copied = replaceElements(xml, "tableColumn", ({ text, prefix, attributes, content }) => {
    if (content === undefined) return text;
    let totalGoes = false;
    const formulas = replaceElements(content, "calculatedColumnFormula|totalsRowFormula", (formula) => {
      const native = natives.formula(textOf(formula), sheet);
      if (native === textOf(formula)) return formula.text;
      totalGoes ||= native === undefined && formula.text.includes("totalsRowFormula");
      return native === undefined ? "" : formula.text.replace(formula.content ?? "", () => escaped(native));
    });
    const rest = totalGoes ? without(attributes, "totalsRowFunction") : attributes;
    return `<${prefix}tableColumn${rest}>${formulas}</${prefix}tableColumn>`;
  });
  if (copied !== xml) file.write(part, copied);
}

/** Some native formulas have no value yet. */
function calculateOnLoad(file: Package, book: string): void {
  const xml = file.text(book);
  const calculation = element(xml, "calcPr");
  if (calculation) {
    const { prefix, attributes } = calculation;
    file.write(
      book,
      xml.replace(
        calculation.text,
        () => `<${prefix}calcPr${without(attributes, "fullCalcOnLoad")} fullCalcOnLoad="1"/>`,
      ),
    );
    return;
  }
  const before = ["definedNames", "externalReferences", "functionGroups", "sheets"]
    .map((name) => element(xml, name))
    .find((found) => found !== undefined);
  if (before)
    file.write(
      book,
      xml.replace(before.text, (text) => `${text}<${before.prefix}calcPr fullCalcOnLoad="1"/>`),
    );
}
