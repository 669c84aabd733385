// Conditional formats of a sheet, the first before the others: how they come, change and go, as one change each.
import { generateRandomId, type IMutationInfo, type IRange } from "@univerjs/core";
import {
  AddConditionalRuleMutation,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  DeleteConditionalRuleMutationUndoFactory,
  MoveConditionalRuleMutation,
  SetConditionalRuleMutation,
  setConditionalRuleMutationUndoFactory,
  type IConditionFormattingRule,
} from "@univerjs/sheets-conditional-formatting";
import type { ComparingRule } from "../engine/comparison";
import { intersection, type Area } from "./address";
import type { Book } from "./book";
import { itemNotFound } from "./errors";
import { shifted, without } from "./ranges";

export type Condition = IConditionFormattingRule<ComparingRule>;

const target = (book: Book, sheetId: string) => ({ unitId: book.workbook.getUnitId(), subUnitId: sheetId });

/** All of a sheet's, in their order. */
export function conditionsOf(book: Book, sheetId: string): Condition[] {
  const rules = book.injector
    .get(ConditionalFormattingRuleModel)
    .getSubunitRules(book.workbook.getUnitId(), sheetId);
  return rules ?? [];
}

export const conditionsIn = (book: Book, sheetId: string, areas: readonly Area[]): Condition[] =>
  conditionsOf(book, sheetId).filter(({ ranges }) =>
    ranges.some((range) => areas.some((area) => intersection(range, area))),
  );

export function conditionAt(book: Book, sheetId: string, id: string): Condition {
  const found = conditionsOf(book, sheetId).find(({ cfId }) => cfId === id);
  if (!found) throw itemNotFound();
  return found;
}

/** A new one comes first, as in Excel. */
export function addCondition(
  book: Book,
  sheetId: string,
  areas: readonly Area[],
  rule: ComparingRule,
): string {
  const cfId = generateRandomId();
  const condition: Condition = { cfId, ranges: areas as IRange[], stopIfTrue: false, rule };
  book.change(
    [{ id: AddConditionalRuleMutation.id, params: { ...target(book, sheetId), rule: condition } }],
    [{ id: DeleteConditionalRuleMutation.id, params: { ...target(book, sheetId), cfId } }],
  );
  return cfId;
}

export function setCondition(book: Book, sheetId: string, id: string, told: Partial<Condition>): void {
  const params = { ...target(book, sheetId), rule: { ...conditionAt(book, sheetId, id), ...told } };
  book.change(
    [{ id: SetConditionalRuleMutation.id, params }],
    setConditionalRuleMutationUndoFactory(book.injector, params),
  );
}

export function removeCondition(book: Book, sheetId: string, id: string): void {
  conditionAt(book, sheetId, id);
  const params = { ...target(book, sheetId), cfId: id };
  book.change(
    [{ id: DeleteConditionalRuleMutation.id, params }],
    DeleteConditionalRuleMutationUndoFactory(book.injector, params),
  );
}

/** Puts one at another place among the sheet's. */
export function moveCondition(book: Book, sheetId: string, id: string, to: number): void {
  const ids = conditionsOf(book, sheetId).map(({ cfId }) => cfId);
  const from = ids.indexOf(id);
  const at = Math.min(Math.max(to, 0), ids.length - 1);
  if (from === at) return;
  const place = (index: number, type: "before" | "after"): IMutationInfo => ({
    id: MoveConditionalRuleMutation.id,
    params: {
      ...target(book, sheetId),
      start: { id, type: "self" },
      end: { id: ids[index]!, type },
    },
  });
  const back = from < ids.length - 1 ? place(from + 1, "before") : place(from - 1, "after");
  book.change([place(at, at < from ? "before" : "after")], [back]);
}

/** Takes areas out of every one that has them; one that has no others goes. */
export function clearConditions(book: Book, sheetId: string, areas: readonly Area[]): void {
  for (const { cfId, ranges, rule } of conditionsIn(book, sheetId, areas)) {
    const rest = without(ranges, areas);
    if (rest.length === 0) removeCondition(book, sheetId, cfId);
    else {
      const value = "subType" in rule && rule.subType === CFSubRuleType.formula ? rule.value : undefined;
      const moved = value !== undefined && { value: shifted(book, value, ranges[0]!, rest[0]!) };
      setCondition(book, sheetId, cfId, { ranges: rest, rule: { ...rule, ...moved } as ComparingRule });
    }
  }
}
