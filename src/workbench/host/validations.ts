// Data validation: what cells accept, and what is said there. A cell has one at most, as in Excel; what is told of cells
// replaces what they had, and leaves the other cells of it alone.
import {
  DataValidationErrorStyle,
  DataValidationType,
  generateRandomId,
  type IMutationInfo,
  type IRange,
  type ISheetDataValidationRule,
} from "@univerjs/core";
import { AddDataValidationMutation, RemoveDataValidationMutation } from "@univerjs/data-validation";
import { SheetDataValidationModel } from "@univerjs/sheets-data-validation";
import { intersection, type Area } from "./address";
import type { Book } from "./book";
import { shifted, without } from "./ranges";

export type Validation = Omit<ISheetDataValidationRule, "uid" | "ranges">;

/** A cell's of which nothing is told. */
const noValidation: Validation = {
  type: DataValidationType.ANY,
  allowBlank: true,
  showErrorMessage: true,
  errorStyle: DataValidationErrorStyle.STOP,
  showInputMessage: true,
};

/** Whether anything is accepted, and nothing said. */
const saysNothing = ({ type, prompt, promptTitle, error, errorTitle }: Validation) =>
  type === DataValidationType.ANY.valueOf() && !prompt && !promptTitle && !error && !errorTitle;

function touching(book: Book, sheetId: string, areas: readonly Area[]): ISheetDataValidationRule[] {
  return book.injector
    .get(SheetDataValidationModel)
    .getRules(book.workbook.getUnitId(), sheetId)
    .filter(({ ranges }) => ranges.some((range) => areas.some((area) => intersection(range, area))));
}

/** The one validation of all these cells, for the first of them; undefined where they differ. */
export function validationOf(book: Book, sheetId: string, areas: readonly Area[]): Validation | undefined {
  const [rule, ...others] = touching(book, sheetId, areas);
  if (!rule) return noValidation;
  if (others.length > 0 || without(areas, rule.ranges).length > 0) return undefined;
  return movedTo(book, rule, areas);
}

/** How cells differ: some have none, or they have several; in Excel's words. */
export function differenceIn(book: Book, sheetId: string, areas: readonly Area[]): string {
  const ranges = touching(book, sheetId, areas).flatMap((rule) => rule.ranges);
  return without(areas, ranges).length > 0 ? "MixedCriteria" : "Inconsistent";
}

/** Tells something of all these cells; where they differed, they had nothing in common. */
export function validate(
  book: Book,
  sheetId: string,
  areas: readonly Area[],
  told: Partial<Validation>,
): void {
  for (const area of areas) book.writableSheet(sheetId, area);
  // A rule, a prompt and an alert are told one after another.
  book.tell(areas, told, (all) =>
    replace(book, sheetId, areas, { ...(validationOf(book, sheetId, areas) ?? noValidation), ...all }),
  );
}

export function clearValidation(book: Book, sheetId: string, areas: readonly Area[]): void {
  book.assertWritable(book.sheet(sheetId));
  replace(book, sheetId, areas, noValidation);
}

function replace(book: Book, sheetId: string, areas: readonly Area[], validation: Validation): void {
  const before = touching(book, sheetId, areas);
  const rest = before.flatMap((rule) => {
    const ranges = without(rule.ranges, areas);
    return ranges.length > 0 ? [{ ...movedTo(book, rule, ranges), uid: rule.uid, ranges }] : [];
  });
  const own = saysNothing(validation)
    ? []
    : [{ ...validation, uid: generateRandomId(), ranges: areas as IRange[] }];
  const target = { unitId: book.workbook.getUnitId(), subUnitId: sheetId };
  const swap = (
    from: readonly ISheetDataValidationRule[],
    to: readonly ISheetDataValidationRule[],
  ): IMutationInfo[] => [
    ...(from.length > 0
      ? [{ id: RemoveDataValidationMutation.id, params: { ...target, ruleId: from.map(({ uid }) => uid) } }]
      : []),
    ...to.map((rule) => ({ id: AddDataValidationMutation.id, params: { ...target, rule } })),
  ];
  const after = [...rest, ...own];
  if (before.length + after.length > 0) book.change(swap(before, after), swap(after, before));
}

/** A validation as it reads for other first cells. */
function movedTo(
  book: Book,
  rule: ISheetDataValidationRule,
  areas: readonly Area[],
): ISheetDataValidationRule {
  const [from, to] = [rule.ranges[0], areas[0]];
  if (!from || !to) return rule;
  return {
    ...rule,
    formula1: shifted(book, rule.formula1, from, to),
    formula2: shifted(book, rule.formula2, from, to),
  };
}
