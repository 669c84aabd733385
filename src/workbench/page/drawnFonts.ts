// Cells that Univer draws in its own way, drop-downs among them, in the workbook's font: their renderers know only the
// style of the cell itself, and would take Arial where it names no font.
import { InterceptorEffectEnum, type IDisposable, type Injector } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";

export function drawInWorkbookFont(injector: Injector): IDisposable {
  return injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: "jbp.drawn-fonts",
    effect: InterceptorEffectEnum.Style,
    // After data validation, and before Univer's own, which is the last to be asked.
    priority: 0,
    handler: (cell, { row, col, worksheet }, next) => {
      if (!cell?.customRender?.length) return next(cell);
      return next({ ...cell, s: worksheet.getComposedCellStyleByCellData(row, col, cell) });
    },
  });
}
