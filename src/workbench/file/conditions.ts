/**
 * Conditional formats. Rules that compare numbers, rank, shade, draw bars or icons have a like on both sides;
 * every other kind (text, dates, duplicates) is carried as the formula that says the same.
 */
import type { ConditionalFormattingRule, Cvfo, Style } from "@cj-tech-master/excelts";
import type { IRange, IStyleData } from "@univerjs/core";
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFValueType,
  type IConditionFormattingRule,
  type IIconSet,
  type IValueConfig,
} from "@univerjs/sheets-conditional-formatting";
import { storedFormula, writtenFormula } from "../../xlsx/formulas";
import { comparingRule, comparisonOf, isNumber, type ComparingRule } from "../engine/comparison";
import { areaAddress, areasOf, cellAddress } from "./addresses";
import { argbOf, readColor, writeColor } from "./colors";
import { formulaOfRule } from "./conditionFormulas";
import type { Losses } from "./losses";
import { readFont, writeFont } from "./styles";

type FileRule = ConditionalFormattingRule & { formulae?: readonly (string | number)[]; operator?: string };

const operators = new Set<string>(Object.values(CFNumberOperator));

function readRuleStyle(style: Partial<Style> | undefined, theme: readonly string[]): IStyleData {
  const fill =
    style?.fill?.type === "pattern" ? readColor(style.fill.bgColor ?? style.fill.fgColor, theme) : undefined;
  const pattern = typeof style?.numFmt === "string" ? style.numFmt : style?.numFmt?.formatCode;
  return {
    ...readFont(style?.font, theme),
    ...(fill && { bg: { rgb: fill } }),
    ...(pattern && { n: { pattern } }),
  };
}

function writeRuleStyle(style: IStyleData): Partial<Style> {
  const font = writeFont(style);
  const fill = writeColor(style.bg);
  return {
    ...(font && { font }),
    ...(fill && { fill: { type: "pattern", pattern: "solid", bgColor: fill } }),
    ...(style.n?.pattern && { numFmt: style.n.pattern }),
  };
}

function readThreshold({ type, value }: Cvfo): IValueConfig {
  const known = type === "autoMin" ? "min" : type === "autoMax" ? "max" : type;
  if (known === "formula")
    return { type: CFValueType.formula, value: `=${writtenFormula(String(value ?? ""))}` };
  return {
    type: CFValueType[known],
    ...(value !== undefined && { value: isNumber(value) ? Number(value) : value }),
  };
}

function writeThreshold({ type, value }: IValueConfig): Cvfo {
  if (type === CFValueType.formula) return { type, value: storedFormula(String(value ?? "")) };
  return { type, ...(value !== undefined && value !== "" && { value: Number(value) }) };
}

/** Icons from the highest band to the lowest: a file lists the bands upwards, from 0. */
function readIcons(rule: FileRule & { type: "iconSet" }): IIconSet["config"] | undefined {
  const bands = [...(rule.cfvo ?? [])].reverse();
  if (rule.custom || !rule.iconSet || bands.length < 3) return undefined;
  return bands.map((band, i) => ({
    operator: i < bands.length - 1 ? CFNumberOperator.greaterThanOrEqual : CFNumberOperator.lessThan,
    value: readThreshold(i < bands.length - 1 ? band : (bands[i - 1] ?? band)),
    iconType: rule.iconSet as IIconSet["config"][number]["iconType"],
    iconId: String(rule.reverse ? bands.length - 1 - i : i),
  }));
}

function writeIcons(
  { config, isShowValue }: IIconSet,
  priority: number,
): ConditionalFormattingRule | undefined {
  const set = config[0]?.iconType;
  const order = config.map(({ iconId }) => Number(iconId));
  const upwards = order.every((icon, i) => icon === i);
  const reverse = order.every((icon, i) => icon === order.length - 1 - i);
  if (!config.every(({ iconType }) => iconType === set) || !(upwards || reverse)) return undefined;
  const bands = config.slice(0, -1).map(({ value }) => writeThreshold(value));
  return {
    type: "iconSet",
    iconSet: set as never,
    showValue: isShowValue,
    reverse: reverse && !upwards,
    cfvo: [{ type: "percent", value: 0 }, ...bands.reverse()],
    priority,
  };
}

function readRule(rule: FileRule, cell: string, theme: readonly string[]): ComparingRule | undefined {
  const style = readRuleStyle(rule.style, theme);
  const highlight = { type: CFRuleType.highlightCell, style } as const;
  const formula = (text: string): ComparingRule => ({
    ...highlight,
    subType: CFSubRuleType.formula,
    value: `=${text}`,
  });
  const bounds = (rule.formulae ?? []).map(String);
  switch (rule.type) {
    case "cellIs": {
      const operator: string = rule.operator ?? "equal";
      if (!operators.has(operator)) return undefined;
      const comparison = {
        operator: operator as CFNumberOperator,
        bounds: bounds.map((bound) => (isNumber(bound) ? bound : writtenFormula(bound))),
      };
      return comparingRule(comparison, cell, style);
    }
    case "top10":
      return {
        ...highlight,
        subType: CFSubRuleType.rank,
        isBottom: rule.bottom ?? false,
        isPercent: rule.percent ?? false,
        value: rule.rank,
      };
    case "aboveAverage":
      return {
        ...highlight,
        subType: CFSubRuleType.average,
        operator: rule.aboveAverage === false ? CFNumberOperator.lessThan : CFNumberOperator.greaterThan,
      };
    case "colorScale": {
      const color = (i: number) => readColor(rule.color?.[i], theme) ?? "#FFFFFF";
      const config = (rule.cfvo ?? []).map((cfvo, index) => ({
        index,
        color: color(index),
        value: readThreshold(cfvo),
      }));
      return { type: CFRuleType.colorScale, config };
    }
    case "dataBar": {
      const [min, max] = rule.cfvo ?? [];
      if (!min || !max) return undefined;
      const positiveColor = readColor(rule.color, theme) ?? "#638EC6";
      const nativeColor = readColor(rule.negativeFillColor, theme) ?? "#FF0000";
      return {
        type: CFRuleType.dataBar,
        isShowValue: rule.showValue ?? true,
        config: {
          min: readThreshold(min),
          max: readThreshold(max),
          isGradient: rule.gradient ?? true,
          positiveColor,
          nativeColor,
        },
      };
    }
    case "iconSet": {
      const config = readIcons(rule);
      return config && { type: CFRuleType.iconSet, isShowValue: rule.showValue ?? true, config };
    }
    default:
      return bounds[0] ? formula(writtenFormula(bounds[0])) : undefined;
  }
}

export function readConditions(
  blocks: readonly { ref: string; rules: ConditionalFormattingRule[] }[],
  sheetName: string,
  theme: readonly string[],
  losses: Losses,
): IConditionFormattingRule[] {
  return blocks
    .flatMap(({ ref, rules }) => rules.map((rule) => ({ ref, rule })))
    .sort((a, b) => (a.rule.priority ?? 0) - (b.rule.priority ?? 0))
    .flatMap(({ ref, rule }, i) => {
      const ranges = areasOf(ref) as IRange[];
      const first = ranges[0];
      const config = first && readRule(rule, cellAddress(first.startRow, first.startColumn), theme);
      if (!config) losses.add("conditionalFormats", `${sheetName}!${ref}`);
      return config ? [{ cfId: `condition-${i + 1}`, ranges, stopIfTrue: false, rule: config }] : [];
    });
}

function writeRule(
  rule: ComparingRule,
  range: IRange,
  priority: number,
): ConditionalFormattingRule | undefined {
  if (rule.type === CFRuleType.iconSet) return writeIcons(rule, priority);
  if (rule.type === CFRuleType.colorScale) {
    const cfvo = rule.config.map(({ value }) => writeThreshold(value));
    const color = rule.config.map((step) => ({ argb: argbOf(step.color) ?? "FFFFFFFF" }));
    return { type: "colorScale", cfvo, color, priority };
  }
  if (rule.type === CFRuleType.dataBar) {
    const { min, max, isGradient, positiveColor, nativeColor } = rule.config;
    return {
      type: "dataBar",
      cfvo: [writeThreshold(min), writeThreshold(max)],
      color: { argb: argbOf(positiveColor) ?? "FF638EC6" },
      negativeFillColor: { argb: argbOf(nativeColor) ?? "FFFF0000" },
      gradient: isGradient,
      showValue: rule.isShowValue,
      priority,
    };
  }
  const common = { style: writeRuleStyle(rule.style), priority };
  if (rule.subType === CFSubRuleType.rank)
    return { type: "top10", rank: rule.value, percent: rule.isPercent, bottom: rule.isBottom, ...common };
  const comparison = comparisonOf(rule);
  if (comparison) {
    const formulae = comparison.bounds.map((bound) =>
      isNumber(bound) ? Number(bound) : storedFormula(bound),
    );
    return { type: "cellIs", operator: comparison.operator as "equal", formulae, ...common };
  }
  const formula = formulaOfRule(rule, range);
  return formula === undefined
    ? undefined
    : { type: "expression", formulae: [storedFormula(formula)], ...common };
}

export function writeConditions(
  conditions: readonly IConditionFormattingRule[],
  sheetName: string,
  losses: Losses,
  add: (block: { ref: string; rules: ConditionalFormattingRule[] }) => void,
): void {
  conditions.forEach(({ ranges, rule, stopIfTrue }, i) => {
    const ref = ranges.map(areaAddress).join(" ");
    const written = ranges[0] && writeRule(rule, ranges[0], i + 1);
    if (!written || stopIfTrue) losses.add("conditionalFormats", `${sheetName}!${ref}`);
    if (written) add({ ref, rules: [written] });
  });
}
