// Excel.ConditionalRangeFormat, ConditionalRangeFill and ConditionalRangeFont: what a conditional format adds to a cell's look.
// Null and "" stand for what it leaves as it is.
import { BooleanNumber, type IStyleData } from "@univerjs/core";
import { CFRuleType } from "@univerjs/sheets-conditional-formatting";
import { choice, colorArgument, textArgument } from "../arguments";
import type { Book } from "../book";
import { conditionAt, setCondition } from "../conditions";
import { HostError } from "../errors";
import { HostObject, type HostClass, type MethodMember, type PropertyMember } from "../members";
import { booleanNumber } from "./look";
import { underlineOf, underlines } from "./underline";

export interface ConditionEntry {
  readonly book: Book;
  readonly sheetId: string;
  readonly id: string;
}

function styleOf({ book, sheetId, id }: ConditionEntry): IStyleData {
  const { rule } = conditionAt(book, sheetId, id);
  return rule.type === CFRuleType.highlightCell ? rule.style : {};
}

function add(entry: ConditionEntry, told: IStyleData): void {
  const { book, sheetId, id } = entry;
  const { rule } = conditionAt(book, sheetId, id);
  if (rule.type !== CFRuleType.highlightCell) throw new HostError("InvalidOperation");
  book.assertWritable(book.sheet(sheetId));
  setCondition(book, sheetId, id, { rule: { ...rule, style: { ...rule.style, ...told } } });
}

const property = (
  get: (style: IStyleData) => unknown,
  put: (value: unknown) => IStyleData,
): PropertyMember<ConditionEntry> => ({
  kind: "property",
  apiSet: "ExcelApi 1.6",
  get: (entry) => get(styleOf(entry)),
  set(entry, value) {
    add(entry, put(value));
  },
});

const clearing = (told: IStyleData): MethodMember<ConditionEntry> => ({
  kind: "method",
  apiSet: "ExcelApi 1.6",
  call(entry) {
    add(entry, told);
  },
});

/** True, false, or null where it is not told. */
const told = (value: BooleanNumber | null | undefined) =>
  value === undefined || value === null ? null : value === BooleanNumber.TRUE;

export const conditionalRangeFillClass: HostClass<ConditionEntry> = {
  name: "ConditionalRangeFill",
  members: {
    color: property(
      (style) => style.bg?.rgb ?? "",
      (value) => ({ bg: { rgb: colorArgument(value) } }),
    ),
    clear: clearing({ bg: undefined }),
  },
};

export const conditionalRangeFontClass: HostClass<ConditionEntry> = {
  name: "ConditionalRangeFont",
  members: {
    bold: property(
      (style) => told(style.bl),
      (value) => ({ bl: booleanNumber(value) }),
    ),
    color: property(
      (style) => style.cl?.rgb ?? "",
      (value) => ({ cl: { rgb: colorArgument(value) } }),
    ),
    italic: property(
      (style) => told(style.it),
      (value) => ({ it: booleanNumber(value) }),
    ),
    strikethrough: property(
      (style) => told(style.st?.s),
      (value) => ({ st: { s: booleanNumber(value) } }),
    ),
    underline: property(
      (style) => (style.ul ? underlineOf(style) : null),
      (value) => ({ ul: choice(underlines, value) }),
    ),
    clear: clearing({ bl: undefined, it: undefined, cl: undefined, st: undefined, ul: undefined }),
  },
};

export const conditionalRangeFormatClass: HostClass<ConditionEntry> = {
  name: "ConditionalRangeFormat",
  members: {
    fill: {
      kind: "navigation",
      apiSet: "ExcelApi 1.6",
      get: (entry) => HostObject.of(conditionalRangeFillClass, entry),
    },
    font: {
      kind: "navigation",
      apiSet: "ExcelApi 1.6",
      get: (entry) => HostObject.of(conditionalRangeFontClass, entry),
    },
    numberFormat: property(
      (style) => style.n?.pattern ?? "",
      (value) => ({ n: { pattern: textArgument(value) } }),
    ),
  },
};
