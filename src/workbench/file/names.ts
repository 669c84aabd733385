/** Defined names: scoped to a sheet by its place in a file, by its id in the workbook. */
import type { Workbook } from "@cj-tech-master/excelts";
import type { IDefinedNameMapItem } from "@univerjs/engine-formula";
import { storedFormula, writtenFormula } from "../../xlsx/formulas";

type NameModel = Workbook["definedNames"]["model"][number];

/** Univer's word for "not scoped to a sheet". */
const wholeWorkbook = "AllDefaultWorkbook";

/** Excel's own names (print areas, filters) belong to other settings. */
const isBuiltIn = (name: string) => /^_xlnm\.|^_xlchart\./i.test(name);

/** excelts 10.2 doubles the apostrophes of a sheet's name once more than the file does: 'Q1''''s' for 'Q1''s'. */
const quotedOnce = (range: string) =>
  range.replace(/^'(.*)'!/, (_, name: string) => `'${name.replaceAll("''", "'")}'!`);

export function readNames(models: readonly NameModel[], sheetIds: readonly string[]): IDefinedNameMapItem {
  const names: IDefinedNameMapItem = {};
  models.forEach(({ name, ranges, rawText, formulaExpression, localSheetId, hidden }, i) => {
    const text = rawText ?? formulaExpression ?? ranges.map(quotedOnce).join(",");
    if (isBuiltIn(name) || text === "") return;
    const id = `name-${i + 1}`;
    // A range is kept bare, a formula with "=": that is how Univer tells them apart.
    const isReference = ranges.length > 0;
    names[id] = {
      id,
      name,
      formulaOrRefString: isReference ? text : `=${writtenFormula(text)}`,
      localSheetId: (localSheetId === undefined ? undefined : sheetIds[localSheetId]) ?? wholeWorkbook,
      ...(hidden && { hidden }),
    };
  });
  return names;
}

export function writeNames(names: IDefinedNameMapItem, sheetIds: readonly string[]): NameModel[] {
  return Object.values(names).map(({ name, formulaOrRefString, localSheetId, hidden }) => {
    const place = localSheetId === undefined ? -1 : sheetIds.indexOf(localSheetId);
    return {
      name,
      ranges: [],
      // Given as a formula, the library writes the text as it is.
      formulaExpression: storedFormula(formulaOrRefString),
      ...(place >= 0 && { localSheetId: place }),
      ...(hidden && { hidden }),
    };
  });
}
