/** Data validation: rules by address in a file ⇄ rules with ranges in the workbook. */
import type { DataValidation } from "@cj-tech-master/excelts";
import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  type IRange,
  type ISheetDataValidationRule,
} from "@univerjs/core";
import { quotedText } from "../../core/quotes";
import { storedFormula, writtenFormula } from "../../xlsx/formulas";
import { areaAddress, areasOf } from "./addresses";
import { dateOf, isoDate } from "./dates";
import type { Losses } from "./losses";

type FileRule = DataValidation & { operator?: string; formulae?: readonly (string | number | Date)[] };

const errorStyles: Readonly<Record<string, DataValidationErrorStyle>> = {
  stop: DataValidationErrorStyle.STOP,
  warning: DataValidationErrorStyle.WARNING,
  information: DataValidationErrorStyle.INFO,
};

const types = new Set<string>(["list", "whole", "decimal", "date", "textLength", "custom", "any"]);

/** A bound as the workbook writes it: a literal as it is, a formula with "=". */
function readBound(type: string, bound: string | number | Date | undefined): string | undefined {
  if (bound === undefined || bound === "") return undefined;
  if (bound instanceof Date) return isoDate(bound);
  const text = String(bound);
  if (type === "list" && text.startsWith('"'))
    return JSON.stringify(
      text
        .slice(1, -1)
        .replaceAll('""', '"')
        .split(",")
        .map((item) => item.trim()),
    );
  if (type !== "list" && type !== "custom" && text.trim() !== "" && !Number.isNaN(Number(text)))
    return type === "date" ? isoDate(dateOf(Number(text))) : text;
  return `=${writtenFormula(text)}`;
}

/** The library reads a formula that bounds numbers or dates as "not a number". */
const isUnread = (bound: string | number | Date) => typeof bound !== "string" && Number.isNaN(Number(bound));

/** LibreOffice writes a second bound into every rule. */
const hasTwoBounds = ({ operator }: FileRule) => operator === "between" || operator === "notBetween";

export function readValidations(
  model: Readonly<Record<string, DataValidation | undefined>>,
  sheetName: string,
  losses: Losses,
): ISheetDataValidationRule[] {
  return Object.entries(model).flatMap(([key, value], i): ISheetDataValidationRule[] => {
    const rule: FileRule | undefined = value;
    const ranges: IRange[] = areasOf(key.replace(/^range:/, ""));
    if (!rule || ranges.length === 0) return [];
    if (!types.has(rule.type) || rule.formulae?.some(isUnread)) {
      losses.add("dataValidations", `${sheetName}!${key.replace(/^range:/, "")}`);
      return [];
    }
    return [
      {
        uid: `validation-${i + 1}`,
        ranges,
        type: rule.type,
        operator: rule.operator as DataValidationOperator | undefined,
        formula1: readBound(rule.type, rule.formulae?.[0]),
        formula2: hasTwoBounds(rule) ? readBound(rule.type, rule.formulae?.[1]) : undefined,
        allowBlank: rule.allowBlank ?? false,
        showErrorMessage: rule.showErrorMessage ?? false,
        error: rule.error,
        errorTitle: rule.errorTitle,
        errorStyle: errorStyles[rule.errorStyle ?? "stop"],
        showInputMessage: rule.showInputMessage ?? false,
        prompt: rule.prompt,
        promptTitle: rule.promptTitle,
        // An arrow as in Excel, not a coloured chip.
        ...(rule.type === "list" && { showDropDown: true, renderMode: DataValidationRenderMode.ARROW }),
      },
    ];
  });
}

/** A list's items, as the workbook writes them: a JSON array, or with commas. */
function listItems(text: string): string[] {
  try {
    const items: unknown = JSON.parse(text);
    if (Array.isArray(items)) return items.map(String);
  } catch {
    // Not JSON: the older form with commas.
  }
  return text.split(",");
}

function writeBound(type: string, bound: string | undefined): string | Date | undefined {
  if (bound === undefined || bound === "") return undefined;
  // Univer names the workbook in front of a range: "=[id]Sheet1!A1".
  if (bound.startsWith("=")) return storedFormula(bound.replace(/\[[^\]]*\](?=[^\]]*!)/g, ""));
  if (type === "list") return quotedText(listItems(bound).join(","));
  return type === "date" ? new Date(`${bound.replaceAll("/", "-")}T00:00:00Z`) : bound;
}

/** A list with a comma in an item, or longer than 255 characters, is more than a file can hold. */
const tooMuchForAList = (bound: string) =>
  listItems(bound).some((item) => item.includes(",")) || listItems(bound).join(",").length > 255;

const isDate = (bound: string | Date) => bound instanceof Date && !Number.isNaN(bound.getTime());

export function writeValidations(
  rules: readonly ISheetDataValidationRule[],
  sheetName: string,
  losses: Losses,
  add: (address: string, rule: DataValidation) => void,
): void {
  for (const rule of rules) {
    const formulae = [rule.formula1, rule.formula2].flatMap((bound) => writeBound(rule.type, bound) ?? []);
    const literalList = rule.type === "list" && rule.formula1 && !rule.formula1.startsWith("=");
    const lost =
      !types.has(rule.type) ||
      (literalList && tooMuchForAList(rule.formula1 ?? "")) ||
      // The library writes every bound of a date as a date, formulas too.
      (rule.type === "date" && !formulae.every(isDate));
    const style = Object.entries(errorStyles).find(([, value]) => value === rule.errorStyle)?.[0];
    for (const range of rule.ranges) {
      const address = areaAddress(range);
      if (lost) losses.add("dataValidations", `${sheetName}!${address}`);
      else
        add(address, {
          type: rule.type,
          formulae,
          ...(rule.operator && { operator: rule.operator }),
          allowBlank: rule.allowBlank ?? true,
          showErrorMessage: rule.showErrorMessage ?? false,
          ...(rule.error && { error: rule.error }),
          ...(rule.errorTitle && { errorTitle: rule.errorTitle }),
          ...(style && { errorStyle: style }),
          showInputMessage: rule.showInputMessage ?? false,
          ...(rule.prompt && { prompt: rule.prompt }),
          ...(rule.promptTitle && { promptTitle: rule.promptTitle }),
        } as DataValidation);
    }
  }
}
