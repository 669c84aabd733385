// Conditional formats that compare a cell with bounds, as Excel has them. Univer compares with numbers only: bounds that are
// formulas are carried as the formula that says the same, and keep what they were.
import type { IStyleBase } from "@univerjs/core";
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  type IConditionalFormattingRuleConfig,
} from "@univerjs/sheets-conditional-formatting";

export interface Comparison {
  readonly operator: CFNumberOperator;
  /** Numbers or formulas, without "="; the second only where there are two. */
  readonly bounds: readonly string[];
}

export type ComparingRule = IConditionalFormattingRuleConfig & { readonly comparison?: Comparison };

const formulas: Readonly<Record<CFNumberOperator, (cell: string, bounds: readonly string[]) => string>> = {
  [CFNumberOperator.equal]: (cell, [a]) => `${cell}=${a}`,
  [CFNumberOperator.notEqual]: (cell, [a]) => `${cell}<>${a}`,
  [CFNumberOperator.greaterThan]: (cell, [a]) => `${cell}>${a}`,
  [CFNumberOperator.greaterThanOrEqual]: (cell, [a]) => `${cell}>=${a}`,
  [CFNumberOperator.lessThan]: (cell, [a]) => `${cell}<${a}`,
  [CFNumberOperator.lessThanOrEqual]: (cell, [a]) => `${cell}<=${a}`,
  [CFNumberOperator.between]: (cell, [a, b]) => `AND(${cell}>=${a},${cell}<=${b})`,
  [CFNumberOperator.notBetween]: (cell, [a, b]) => `OR(${cell}<${a},${cell}>${b})`,
};

export const isNumber = (text: string | number) => String(text).trim() !== "" && !Number.isNaN(Number(text));

const isRange = (
  operator: CFNumberOperator,
): operator is CFNumberOperator.between | CFNumberOperator.notBetween =>
  operator === CFNumberOperator.between || operator === CFNumberOperator.notBetween;

/** The rule for cells of which the first is `cell`. */
export function comparingRule(comparison: Comparison, cell: string, style: IStyleBase): ComparingRule {
  const { operator, bounds } = comparison;
  const highlight = { type: CFRuleType.highlightCell, style } as const;
  if (bounds.every(isNumber)) {
    const [low = 0, high = 0] = bounds.map(Number);
    const number = { ...highlight, subType: CFSubRuleType.number } as const;
    return isRange(operator)
      ? { ...number, operator, value: [low, high] }
      : { ...number, operator, value: low };
  }
  return {
    ...highlight,
    subType: CFSubRuleType.formula,
    value: `=${formulas[operator](cell, bounds)}`,
    comparison,
  };
}

/** What a rule compares with, if it compares. */
export function comparisonOf(rule: ComparingRule): Comparison | undefined {
  if (rule.comparison) return rule.comparison;
  if (rule.type !== CFRuleType.highlightCell || rule.subType !== CFSubRuleType.number) return undefined;
  return { operator: rule.operator, bounds: [rule.value ?? 0].flat().map(String) };
}
