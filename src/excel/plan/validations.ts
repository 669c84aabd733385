/** What cells accept, and what is said when one is selected. */
import type { ValidationOperation } from "../../plan/layout/operations";

export function addValidation(
  { area, accepts, prompt, refusal }: ValidationOperation,
  sheet: Excel.Worksheet,
): void {
  const { dataValidation } = sheet.getRange(area);
  const rule = ruleOf(accepts);
  if (rule) dataValidation.rule = rule;
  dataValidation.prompt = { title: prompt.title, message: prompt.text, showPrompt: true };
  if (!rule) return;
  dataValidation.errorAlert = refusal
    ? { title: refusal.title, message: refusal.text, showAlert: true, style: "Stop" }
    : { title: "", message: "", showAlert: false, style: "Stop" };
}

function ruleOf(accepts: ValidationOperation["accepts"]): Excel.DataValidationRule | undefined {
  switch (accepts.type) {
    case "any":
      return undefined;
    case "list":
      return { list: { inCellDropDown: true, source: `=${accepts.source}` } };
    case "number":
      return { decimal: { formula1: accepts.from, formula2: accepts.to, operator: "Between" } };
    case "date":
      // A serial number is a date in every language of Excel.
      return { date: { formula1: `=${accepts.from}`, formula2: `=${accepts.to}`, operator: "Between" } };
  }
}
