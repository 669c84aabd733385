/** What a cell shows after a formula was written into it, and what the cells it points to hold. */
import type { ErrorCode } from "../core/failure";
import type { Cell } from "../functions/cells";
import type { Place, Reference } from "./reference";
import { inWorkbook } from "./run";

type Plain = number | string | boolean;

export type Shown =
  | { readonly kind: "value"; readonly value: Plain }
  | { readonly kind: "error"; readonly code: string }
  /** A custom function has not answered yet. */
  | { readonly kind: "busy" };

const busyCodes: readonly string[] = ["#BUSY!", "#GETTING_DATA"];

/** The first cell of a range whose values and value types are loaded. */
export function shownIn({ values, valueTypes }: Pick<Excel.Range, "values" | "valueTypes">): Shown {
  const value = (values as Plain[][])[0]?.[0] ?? "";
  if (valueTypes[0]?.[0] !== Excel.RangeValueType.error) return { kind: "value", value };
  const code = String(value);
  return busyCodes.includes(code) ? { kind: "busy" } : { kind: "error", code };
}

function look({ sheet, area }: Place): Promise<Shown> {
  return inWorkbook(async (context) => {
    const cell = context.workbook.worksheets.getItem(sheet).getRange(area);
    cell.load(["values", "valueTypes"]);
    await context.sync();
    return shownIn(cell);
  });
}

/** Excel calls custom functions after a batch has ended: how long to wait before each further look, in milliseconds. */
const waits: readonly number[] = [30, 100, 300, 1000, 3000];

/** What the cell shows once Excel has calculated it, or that it is still busy after the last look. */
export async function settled(place: Place, [wait, ...later] = waits): Promise<Shown> {
  if (wait === undefined) return { kind: "busy" };
  await new Promise((resolve) => setTimeout(resolve, wait));
  const shown = await look(place);
  return shown.kind === "busy" ? settled(place, later) : shown;
}

/** The cells behind references and names, as a custom function would be handed them. */
export function readRanges(
  sources: readonly (Reference | string)[],
  home: string,
): Promise<readonly (readonly (readonly Cell[])[])[]> {
  return inWorkbook(async (context) => {
    const { worksheets, names } = context.workbook;
    const ranges = sources.map((source) => {
      const range =
        typeof source === "string"
          ? names.getItem(source).getRange()
          : worksheets.getItem(source.sheet ?? home).getRange(source.area);
      return range.load(["values", "valueTypes"]);
    });
    await context.sync();
    return ranges.map(({ values, valueTypes }) =>
      (values as Plain[][]).map((row, r) =>
        row.map((value, c) =>
          valueTypes[r]?.[c] === Excel.RangeValueType.error
            ? { type: "Error", basicValue: value as ErrorCode }
            : value,
        ),
      ),
    );
  });
}
