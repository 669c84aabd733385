/** Conditional formats. */
import type { RuleOperation } from "../../plan/layout/operations";

export function addRule({ area, formula, look }: RuleOperation, sheet: Excel.Worksheet): void {
  const { custom } = sheet.getRange(area).conditionalFormats.add("Custom");
  custom.rule.formula = `=${formula}`;
  if (look.bold) custom.format.font.bold = true;
  if (look.color !== undefined) custom.format.font.color = `#${look.color}`;
  if (look.fill !== undefined) custom.format.fill.color = `#${look.fill}`;
  if (look.format !== undefined) custom.format.numberFormat = look.format;
}
