/** The formula that says the same as a rule for which a file would need more than its formula. */
import type { IRange } from "@univerjs/core";
import {
  CFNumberOperator,
  CFSubRuleType,
  CFTextOperator,
  CFTimePeriodOperator,
  type IConditionalFormattingRuleConfig,
} from "@univerjs/sheets-conditional-formatting";
import { quotedText } from "../../core/quotes";
import { absolute, areaAddress, cellAddress } from "./addresses";

const text = (value: string | undefined) => quotedText(value ?? "");

const textFormulas: Readonly<Record<CFTextOperator, (cell: string, value: string) => string>> = {
  [CFTextOperator.beginsWith]: (cell, value) => `LEFT(${cell},LEN(${value}))=${value}`,
  [CFTextOperator.endsWith]: (cell, value) => `RIGHT(${cell},LEN(${value}))=${value}`,
  [CFTextOperator.containsText]: (cell, value) => `NOT(ISERROR(SEARCH(${value},${cell})))`,
  [CFTextOperator.notContainsText]: (cell, value) => `ISERROR(SEARCH(${value},${cell}))`,
  [CFTextOperator.equal]: (cell, value) => `${cell}=${value}`,
  [CFTextOperator.notEqual]: (cell, value) => `${cell}<>${value}`,
  [CFTextOperator.containsBlanks]: (cell) => `LEN(TRIM(${cell}))=0`,
  [CFTextOperator.notContainsBlanks]: (cell) => `LEN(TRIM(${cell}))>0`,
  [CFTextOperator.containsErrors]: (cell) => `ISERROR(${cell})`,
  [CFTextOperator.notContainsErrors]: (cell) => `NOT(ISERROR(${cell}))`,
};

/** Weeks begin on Sunday, as Excel's rules have it. */
const periodFormulas: Readonly<Record<CFTimePeriodOperator, (cell: string) => string>> = {
  [CFTimePeriodOperator.today]: (cell) => `INT(${cell})=TODAY()`,
  [CFTimePeriodOperator.yesterday]: (cell) => `INT(${cell})=TODAY()-1`,
  [CFTimePeriodOperator.tomorrow]: (cell) => `INT(${cell})=TODAY()+1`,
  [CFTimePeriodOperator.last7Days]: (cell) => `AND(TODAY()-INT(${cell})<=6,INT(${cell})<=TODAY())`,
  [CFTimePeriodOperator.thisWeek]: (cell) => sameWeek(cell, 0),
  [CFTimePeriodOperator.lastWeek]: (cell) => sameWeek(cell, -7),
  [CFTimePeriodOperator.nextWeek]: (cell) => sameWeek(cell, 7),
  [CFTimePeriodOperator.thisMonth]: (cell) => sameMonth(cell, 0),
  [CFTimePeriodOperator.lastMonth]: (cell) => sameMonth(cell, -1),
  [CFTimePeriodOperator.nextMonth]: (cell) => sameMonth(cell, 1),
};

const sameWeek = (cell: string, days: number) =>
  `INT(${cell})-WEEKDAY(${cell})=TODAY()-WEEKDAY(TODAY())${days < 0 ? days : `+${days}`}`;
const sameMonth = (cell: string, months: number) => `EOMONTH(${cell},0)=EOMONTH(TODAY(),${months})`;

const averageSigns: Readonly<Partial<Record<CFNumberOperator, string>>> = {
  [CFNumberOperator.greaterThan]: ">",
  [CFNumberOperator.greaterThanOrEqual]: ">=",
  [CFNumberOperator.lessThan]: "<",
  [CFNumberOperator.lessThanOrEqual]: "<=",
  [CFNumberOperator.equal]: "=",
  [CFNumberOperator.notEqual]: "<>",
};

export function formulaOfRule(rule: IConditionalFormattingRuleConfig, range: IRange): string | undefined {
  if (!("subType" in rule)) return undefined;
  const cell = cellAddress(range.startRow, range.startColumn);
  const area = absolute(areaAddress(range));
  switch (rule.subType) {
    case CFSubRuleType.formula:
      return rule.value;
    case CFSubRuleType.text:
      return textFormulas[rule.operator](cell, text(rule.value));
    case CFSubRuleType.timePeriod:
      return periodFormulas[rule.operator](cell);
    case CFSubRuleType.duplicateValues:
      return `COUNTIF(${area},${cell})>1`;
    case CFSubRuleType.uniqueValues:
      return `COUNTIF(${area},${cell})=1`;
    case CFSubRuleType.average: {
      const sign = averageSigns[rule.operator];
      return sign && `${cell}${sign}AVERAGE(${area})`;
    }
    default:
      return undefined;
  }
}
