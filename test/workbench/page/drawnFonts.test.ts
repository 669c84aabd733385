import { InterceptorEffectEnum } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import { createEngine } from "../../../src/workbench/engine/engine";
import { drawInWorkbookFont } from "../../../src/workbench/page/drawnFonts";

test("a cell with a renderer of its own is given the workbook's font, and its own where it has one", () => {
  const engine = createEngine({
    snapshot: {
      sheetOrder: ["a"],
      sheets: {
        a: {
          id: "a",
          defaultStyle: { ff: "Calibri", fs: 11 },
          cellData: {
            0: { 0: { v: "Low", s: { bl: 1 } }, 1: { v: "Low", s: { ff: "Georgia" } }, 2: { v: "Low" } },
          },
        },
      },
    },
  });
  const injector = engine.univer.__getInjector();
  // As Univer's drop-downs do, which only a page has.
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    priority: 9,
    handler: (cell, { col }, next) =>
      next(col < 2 && cell ? { ...cell, customRender: [{ drawWith: () => undefined }] } : cell),
  });
  drawInWorkbookFont(injector);
  const sheet = engine.workbook().getActiveSheet().getSheet();
  expect([0, 1, 2].map((column) => sheet.getCell(0, column)?.s)).toEqual([
    { ff: "Calibri", fs: 11, bl: 1 },
    { ff: "Georgia", fs: 11 },
    undefined,
  ]);
  engine.dispose();
});
