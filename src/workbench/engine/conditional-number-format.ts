// A conditional format may bring a number format, as in Excel. Univer keeps it with the rule and draws only the others
// of its looks.
import {
  CellValueType,
  InterceptorEffectEnum,
  type ICellData,
  type IDisposable,
  type Injector,
  type IStyleData,
} from "@univerjs/core";
import { InterceptCellContentPriority, INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import { ConditionalFormattingService } from "@univerjs/sheets-conditional-formatting";

/** Numbers are shown in the format of the rule that holds; what the cell holds, and its own format, stay as they are. */
export function showConditionalNumberFormats(injector: Injector): IDisposable {
  const rules = injector.get(ConditionalFormattingService);
  return injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: "jbp.conditional-number-format",
    effect: InterceptorEffectEnum.Value,
    // Before number formats, which make a text of the number.
    priority: InterceptCellContentPriority.NUMFMT + 2,
    handler: (cell, { unitId, subUnitId, row, col, workbook }, next) => {
      if (cell?.t !== CellValueType.NUMBER) return next(cell);
      const look: IStyleData | undefined = rules.composeStyle(unitId, subUnitId, row, col)?.style;
      if (!look?.n) return next(cell);
      const own = workbook.getStyles().get(cell.s);
      return next({ ...cell, s: { ...own, n: look.n } } satisfies ICellData);
    },
  });
}
