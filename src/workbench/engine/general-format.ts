// Numbers without a format, shown as Excel's General format shows them in a column of the default width: at most eleven
// characters besides the sign, rounded, and in scientific notation where that does not do. Univer would show every digit.
// Source: ECMA-376 part 1, 18.8.30 (General), and Microsoft's description of the General format.
import { CellValueType, InterceptorEffectEnum, type IDisposable, type Injector } from "@univerjs/core";
import { InterceptCellContentPriority, INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";

const digits = 10;

export function generalText(value: number): string {
  const size = Math.abs(value);
  if (value === 0) return "0";
  if (Math.round(size) >= 1e11 || size < 1e-9) return scientific(value);
  const whole = size < 1 ? 1 : Math.floor(Math.log10(size)) + 1;
  const text = value.toFixed(Math.max(0, digits - whole));
  // Small numbers lose their digits to leading zeros: they are scientific where that shows more of them.
  return size < 1e-4 && Number(text) !== value ? scientific(value) : withoutTrailingZeros(text);
}

function scientific(value: number): string {
  const [mantissa = "", exponent = ""] = value.toExponential(5).split("e");
  const power = Number(exponent);
  return `${withoutTrailingZeros(mantissa)}E${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
}

function withoutTrailingZeros(text: string): string {
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}

/** Shows numbers so in the grid and in what the host reads as text; the numbers themselves stay as they are. */
export function showGeneral(injector: Injector): IDisposable {
  return injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: "jbp.general-format",
    effect: InterceptorEffectEnum.Value,
    // Around number formats, which make a text of the number; one that has none comes back as a number.
    priority: InterceptCellContentPriority.NUMFMT + 1,
    handler: (cell, _, next) => {
      // Not the cell's raw data: a cell that a formula spills into has none.
      const { v: value, t: type } = cell ?? {};
      const shown = next(cell);
      if (type !== CellValueType.NUMBER || typeof value !== "number" || typeof shown?.v !== "number")
        return shown;
      return { ...shown, v: generalText(value) };
    },
  });
}
