// Excel.ConditionalFormatCollection and ConditionalFormat, of the two kinds that the host makes: formulas and comparisons.
import { CFNumberOperator, CFRuleType, CFSubRuleType } from "@univerjs/sheets-conditional-formatting";
import { comparingRule, comparisonOf, type ComparingRule } from "../../engine/comparison";
import { formatArea } from "../address";
import { choice, flagArgument, integerArgument, textArgument } from "../arguments";
import {
  addCondition,
  clearConditions,
  conditionAt,
  conditionsIn,
  conditionsOf,
  moveCondition,
  removeCondition,
  setCondition,
} from "../conditions";
import { HostError, invalidArgument, itemNotFound } from "../errors";
import { HostObject, type HostClass, type NavigationMember } from "../members";
import type { Areas } from "./areas";
import { conditionalRangeFormatClass, type ConditionEntry } from "./conditional-range-format";
import { inverse } from "./look";
import { rangeObject } from "./range";
import { rangeAreasObject } from "./range-areas";

const conditionOf = ({ book, sheetId, id }: ConditionEntry) => conditionAt(book, sheetId, id);

/** Univer's kinds in Excel's words; comparisons are told from formulas by what they compare with. */
const ruleTypes: Readonly<Record<string, string>> = {
  [CFRuleType.dataBar]: "DataBar",
  [CFRuleType.colorScale]: "ColorScale",
  [CFRuleType.iconSet]: "IconSet",
};
const highlightTypes: Readonly<Record<CFSubRuleType, string>> = {
  [CFSubRuleType.uniqueValues]: "PresetCriteria",
  [CFSubRuleType.duplicateValues]: "PresetCriteria",
  [CFSubRuleType.rank]: "TopBottom",
  [CFSubRuleType.text]: "ContainsText",
  [CFSubRuleType.timePeriod]: "PresetCriteria",
  [CFSubRuleType.number]: "CellValue",
  [CFSubRuleType.average]: "PresetCriteria",
  [CFSubRuleType.formula]: "Custom",
};

function typeOf(rule: ComparingRule): string {
  if (comparisonOf(rule)) return "CellValue";
  return rule.type === CFRuleType.highlightCell
    ? highlightTypes[rule.subType]
    : (ruleTypes[rule.type] ?? "Custom");
}

const none = { type: CFRuleType.highlightCell, style: {} } as const;

/** What a new one is until its rule is told: true of no cell. */
const beginnings: Readonly<Record<string, ComparingRule | undefined>> = {
  Custom: { ...none, subType: CFSubRuleType.formula, value: "=FALSE" },
  CellValue: {
    ...none,
    subType: CFSubRuleType.formula,
    value: "=FALSE",
    comparison: { operator: CFNumberOperator.equal, bounds: ["NA()"] },
  },
  ColorScale: undefined,
  ContainsText: undefined,
  DataBar: undefined,
  IconSet: undefined,
  PresetCriteria: undefined,
  TopBottom: undefined,
};

const operators: Readonly<Record<string, CFNumberOperator>> = {
  Between: CFNumberOperator.between,
  NotBetween: CFNumberOperator.notBetween,
  EqualTo: CFNumberOperator.equal,
  NotEqualTo: CFNumberOperator.notEqual,
  GreaterThan: CFNumberOperator.greaterThan,
  LessThan: CFNumberOperator.lessThan,
  GreaterThanOrEqual: CFNumberOperator.greaterThanOrEqual,
  LessThanOrEqual: CFNumberOperator.lessThanOrEqual,
};
const operatorNames = inverse(operators);

/** The two ways to the properties of one kind: a condition of another kind has none. */
function kind(
  name: string,
  kindName: string,
  type: HostClass<ConditionEntry>,
): Record<string, NavigationMember<ConditionEntry>> {
  const found = (entry: ConditionEntry): HostObject | null =>
    typeOf(conditionOf(entry).rule) === kindName ? HostObject.of(type, entry) : null;
  return {
    [name]: {
      kind: "navigation",
      apiSet: "ExcelApi 1.6",
      get(entry) {
        const only = found(entry);
        if (!only) throw new HostError("InvalidOperation");
        return only;
      },
    },
    [`${name}OrNullObject`]: { kind: "navigation", apiSet: "ExcelApi 1.6", get: found },
  };
}

export const conditionalFormatRuleClass: HostClass<ConditionEntry> = {
  name: "ConditionalFormatRule",
  members: {
    formula: {
      kind: "property",
      apiSet: "ExcelApi 1.6",
      get(entry) {
        const { rule } = conditionOf(entry);
        return "subType" in rule && rule.subType === CFSubRuleType.formula ? rule.value : "";
      },
      set(entry, value) {
        const { rule } = conditionOf(entry);
        const formula = textArgument(value).replace(/^=/, "");
        if (formula === "" || rule.type !== CFRuleType.highlightCell) throw invalidArgument();
        setCondition(entry.book, entry.sheetId, entry.id, {
          rule: { ...none, style: rule.style, subType: CFSubRuleType.formula, value: `=${formula}` },
        });
      },
    },
  },
};

export const customConditionalFormatClass: HostClass<ConditionEntry> = {
  name: "CustomConditionalFormat",
  members: {
    format: {
      kind: "navigation",
      apiSet: "ExcelApi 1.6",
      get: (entry) => HostObject.of(conditionalRangeFormatClass, entry),
    },
    rule: {
      kind: "navigation",
      apiSet: "ExcelApi 1.6",
      get: (entry) => HostObject.of(conditionalFormatRuleClass, entry),
    },
  },
};

export const cellValueConditionalFormatClass: HostClass<ConditionEntry> = {
  name: "CellValueConditionalFormat",
  members: {
    format: {
      kind: "navigation",
      apiSet: "ExcelApi 1.6",
      get: (entry) => HostObject.of(conditionalRangeFormatClass, entry),
    },
    rule: {
      kind: "property",
      apiSet: "ExcelApi 1.6",
      get(entry) {
        const { operator, bounds } = comparisonOf(conditionOf(entry).rule)!;
        const [formula1, formula2] = bounds.map((bound) => `=${bound}`);
        return {
          formula1,
          ...(formula2 !== undefined && { formula2 }),
          operator: operatorNames.get(operator),
        };
      },
      set(entry, value) {
        const { formula1, formula2, operator: name } = (value ?? {}) as Record<string, unknown>;
        const { rule, ranges } = conditionOf(entry);
        const operator = choice(operators, name);
        const two = operator === CFNumberOperator.between || operator === CFNumberOperator.notBetween;
        const bounds = (two ? [formula1, formula2] : [formula1]).map((bound) => {
          const text = typeof bound === "number" ? String(bound) : textArgument(bound).replace(/^=/, "");
          if (text === "") throw invalidArgument();
          return text;
        });
        const style = rule.type === CFRuleType.highlightCell ? rule.style : {};
        const { startRow, startColumn } = ranges[0]!;
        const first = formatArea({ startRow, startColumn, endRow: startRow, endColumn: startColumn });
        setCondition(entry.book, entry.sheetId, entry.id, {
          rule: comparingRule({ operator, bounds }, first, style),
        });
      },
    },
  },
};

export const conditionalFormatClass: HostClass<ConditionEntry> = {
  name: "ConditionalFormat",
  id: ({ id }) => id,
  members: {
    id: { kind: "property", apiSet: "ExcelApi 1.6", get: ({ id }) => id },
    /** The place among the sheet's, 0 for the one that goes before all others. */
    priority: {
      kind: "property",
      apiSet: "ExcelApi 1.6",
      get: (entry) => conditionsOf(entry.book, entry.sheetId).indexOf(conditionOf(entry)),
      set(entry, value) {
        moveCondition(entry.book, entry.sheetId, entry.id, integerArgument(value));
      },
    },
    stopIfTrue: {
      kind: "property",
      apiSet: "ExcelApi 1.6",
      get: (entry) => conditionOf(entry).stopIfTrue,
      set(entry, value) {
        setCondition(entry.book, entry.sheetId, entry.id, { stopIfTrue: flagArgument(value) });
      },
    },
    type: { kind: "property", apiSet: "ExcelApi 1.6", get: (entry) => typeOf(conditionOf(entry).rule) },

    ...kind("cellValue", "CellValue", cellValueConditionalFormatClass),
    ...kind("custom", "Custom", customConditionalFormatClass),

    delete: {
      kind: "method",
      apiSet: "ExcelApi 1.6",
      call({ book, sheetId, id }) {
        book.assertWritable(book.sheet(sheetId));
        removeCondition(book, sheetId, id);
      },
    },
    getRange: {
      kind: "method",
      apiSet: "ExcelApi 1.6",
      call(entry) {
        const { ranges } = conditionOf(entry);
        if (ranges.length !== 1) throw new HostError("InvalidOperation");
        return rangeObject({ ...entry, area: ranges[0]! });
      },
    },
    getRangeOrNullObject: {
      kind: "method",
      apiSet: "ExcelApi 1.6",
      call(entry) {
        const { ranges } = conditionOf(entry);
        return ranges.length === 1 ? rangeObject({ ...entry, area: ranges[0]! }) : null;
      },
    },
    getRanges: {
      kind: "method",
      apiSet: "ExcelApi 1.9",
      call: (entry) => rangeAreasObject({ ...entry, areas: conditionOf(entry).ranges }),
    },
  },
};

const conditionObject = ({ book, sheetId }: Areas, id: string): HostObject =>
  HostObject.of(conditionalFormatClass, { book, sheetId, id });

const listed = ({ book, sheetId, areas }: Areas) => conditionsIn(book, sheetId, areas);

function find(areas: Areas, key: unknown): HostObject | null {
  const found = listed(areas).find(({ cfId }) => cfId === textArgument(key));
  return found ? conditionObject(areas, found.cfId) : null;
}

export const conditionalFormatCollectionClass: HostClass<Areas> = {
  name: "ConditionalFormatCollection",
  items: {
    type: conditionalFormatClass,
    of: (areas) => listed(areas).map(({ cfId }) => conditionObject(areas, cfId)),
  },
  members: {
    add: {
      kind: "method",
      apiSet: "ExcelApi 1.6",
      call(areas, type) {
        const beginning = choice(beginnings, type);
        if (!beginning) throw new HostError("NotImplemented");
        const { book, sheetId } = areas;
        for (const area of areas.areas) book.writableSheet(sheetId, area);
        return conditionObject(areas, addCondition(book, sheetId, areas.areas, beginning));
      },
    },
    clearAll: {
      kind: "method",
      apiSet: "ExcelApi 1.6",
      call({ book, sheetId, areas }) {
        book.assertWritable(book.sheet(sheetId));
        clearConditions(book, sheetId, areas);
      },
    },
    getCount: { kind: "method", apiSet: "ExcelApi 1.6", call: (areas) => listed(areas).length },
    getItem: {
      kind: "method",
      apiSet: "ExcelApi 1.6",
      call(areas, key) {
        const found = find(areas, key);
        if (!found) throw itemNotFound();
        return found;
      },
    },
    getItemAt: {
      kind: "method",
      apiSet: "ExcelApi 1.6",
      call(areas, index) {
        const found = listed(areas)[integerArgument(index)];
        if (!found) throw itemNotFound();
        return conditionObject(areas, found.cfId);
      },
    },
    getItemOrNullObject: { kind: "method", apiSet: "ExcelApi 1.14", call: find },
  },
};
