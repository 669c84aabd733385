// Between a rule as Office.js has it, an object with the rule's kind as its only key, and what Univer keeps of it.
import {
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  isFormulaString,
} from "@univerjs/core";
import { dateOf, isoDate, serialOf } from "../file/dates";
import { choice, flagArgument, textArgument } from "./arguments";
import { HostError, invalidArgument } from "./errors";
import type { Validation } from "./validations";

type Rule = Readonly<Record<string, unknown>>;
type Told = Pick<Validation, "type" | "operator" | "formula1" | "formula2" | "showDropDown" | "renderMode">;

const operators: Readonly<Record<string, DataValidationOperator>> = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  LessThan: DataValidationOperator.LESS_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
};
const operatorName = (operator: DataValidationOperator | undefined) =>
  Object.keys(operators).find((name) => operators[name] === (operator ?? DataValidationOperator.BETWEEN));

const isRange = (operator: DataValidationOperator) =>
  operator === DataValidationOperator.BETWEEN || operator === DataValidationOperator.NOT_BETWEEN;

const nothing: Told = {
  type: DataValidationType.ANY,
  operator: undefined,
  formula1: undefined,
  formula2: undefined,
  showDropDown: undefined,
  renderMode: undefined,
};

/** A number or a formula, as Univer keeps it: "10", "=A1". */
function number(value: unknown): string {
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  const text = textArgument(value).trim();
  const digits = text.replace(/^=\s*/, "");
  if (digits !== "" && !Number.isNaN(Number(digits))) return String(Number(digits));
  if (!isFormulaString(text)) throw invalidArgument();
  return text;
}

/** A day or a formula, as Univer keeps it: "2026-01-31", "=A1". */
function day(value: unknown): string {
  const text = typeof value === "number" ? `=${value}` : textArgument(value).trim();
  const serial = Number(text.replace(/^=\s*/, ""));
  if (Number.isInteger(serial) && isFormulaString(text)) return isoDate(dateOf(serial));
  if (isFormulaString(text)) return text;
  const date = new Date(/^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T00:00:00Z` : text);
  if (Number.isNaN(date.getTime())) throw invalidArgument();
  return isoDate(date);
}

const compare =
  (type: DataValidationType, bound: (value: unknown) => string) =>
  ({ operator: name, formula1, formula2 }: Rule): Told => {
    const operator = choice(operators, name);
    return {
      ...nothing,
      type,
      operator,
      formula1: bound(formula1),
      ...(isRange(operator) && { formula2: bound(formula2) }),
    };
  };

/** A list with commas, or a formula: "=Costs", "=$A$1:$A$3". */
function listSource(value: unknown): string {
  const text = textArgument(value);
  if (text === "") throw invalidArgument();
  return isFormulaString(text) ? text : JSON.stringify(text.split(",").map((item) => item.trim()));
}

const kinds: Readonly<Record<string, (rule: Rule) => Told>> = {
  custom: ({ formula }) => {
    const text = textArgument(formula);
    if (!isFormulaString(text)) throw invalidArgument();
    return { ...nothing, type: DataValidationType.CUSTOM, formula1: text };
  },
  date: compare(DataValidationType.DATE, day),
  decimal: compare(DataValidationType.DECIMAL, number),
  list: ({ source, inCellDropDown }) => ({
    ...nothing,
    type: DataValidationType.LIST,
    formula1: listSource(source),
    showDropDown: flagArgument(inCellDropDown),
    // An arrow as in Excel, not a coloured chip.
    renderMode: DataValidationRenderMode.ARROW,
  }),
  textLength: compare(DataValidationType.TEXT_LENGTH, number),
  /** Univer compares no times. */
  time: () => {
    throw new HostError("NotImplemented");
  },
  wholeNumber: compare(DataValidationType.WHOLE, number),
};

/** What Office.js told; an object without a kind takes the rule away. */
export function readRule(value: unknown): Told {
  if (typeof value !== "object" || value === null) throw invalidArgument();
  const told = Object.entries(value).filter(([, rule]) => rule !== undefined && rule !== null);
  const [kind, ...others] = told;
  if (!kind) return nothing;
  if (others.length > 0) throw invalidArgument();
  return choice(kinds, kind[0])(kind[1] as Rule);
}

/** Bounds come back as formulas, as in Excel. */
const formula = (bound: string | undefined) =>
  bound === undefined || isFormulaString(bound) ? bound : `=${bound}`;

const dayFormula = (bound: string | undefined) =>
  bound === undefined || isFormulaString(bound)
    ? bound
    : `=${serialOf(new Date(`${bound.replaceAll("/", "-")}T00:00:00Z`))}`;

const comparison = (
  { operator, formula1, formula2 }: Validation,
  write: (bound: string | undefined) => string | undefined,
) => ({
  formula1: write(formula1),
  ...(formula2 !== undefined && { formula2: write(formula2) }),
  operator: operatorName(operator),
});

function writtenSource(source: string): string {
  if (isFormulaString(source)) return source;
  try {
    const items: unknown = JSON.parse(source);
    return Array.isArray(items) ? items.join(",") : source;
  } catch {
    return source;
  }
}

interface Written {
  readonly type: string;
  readonly rule: object;
}

const written: Readonly<Record<string, (validation: Validation) => Written>> = {
  [DataValidationType.CUSTOM]: ({ formula1 }) => ({
    type: "Custom",
    rule: { custom: { formula: formula1 } },
  }),
  [DataValidationType.DATE]: (validation) => ({
    type: "Date",
    rule: { date: comparison(validation, dayFormula) },
  }),
  [DataValidationType.DECIMAL]: (validation) => ({
    type: "Decimal",
    rule: { decimal: comparison(validation, formula) },
  }),
  [DataValidationType.LIST]: ({ formula1 = "", showDropDown }) => ({
    type: "List",
    rule: { list: { inCellDropDown: showDropDown !== false, source: writtenSource(formula1) } },
  }),
  [DataValidationType.TEXT_LENGTH]: (validation) => ({
    type: "TextLength",
    rule: { textLength: comparison(validation, formula) },
  }),
  [DataValidationType.WHOLE]: (validation) => ({
    type: "WholeNumber",
    rule: { wholeNumber: comparison(validation, formula) },
  }),
};

export const writeRule = (validation: Validation): Written =>
  written[validation.type]?.(validation) ?? { type: "None", rule: {} };
