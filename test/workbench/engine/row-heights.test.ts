/** @jest-environment jsdom */
// Only what draws the grid can measure texts; here every row that is measured comes to 33 pixels.
import { SetWorksheetRowAutoHeightMutation, SheetInterceptorService } from "@univerjs/sheets";
import { bootWorkbook, type Workbench } from "../boot";

const fitted = 33;

let bench: Workbench;
let measured: number;

beforeEach(async () => {
  bench = await bootWorkbook();
  measured = 0;
  const { univer } = bench.engine;
  univer
    .__getInjector()
    .get(SheetInterceptorService)
    .interceptAutoHeight({
      getMutations: ({ unitId, subUnitId, ranges }) => {
        measured++;
        const heights = (autoHeight: number) => ({
          id: SetWorksheetRowAutoHeightMutation.id,
          params: {
            unitId,
            subUnitId,
            rowsAutoHeightInfo: ranges.map(({ startRow }) => ({ row: startRow, autoHeight })),
          },
        });
        return { redos: [heights(fitted)], undos: [heights(20)] };
      },
    });
});
afterEach(() => bench.close());

const height = (row: number) => bench.engine.workbook().getActiveSheet().getRowHeight(row);

const run = <T>(use: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T) =>
  bench.Excel.run(async (context) => {
    const result = use(context.workbook.worksheets.getActiveWorksheet(), context);
    await context.sync();
    return result;
  });

test("a batch measures a sheet's rows once, however many of its steps touch them", async () => {
  await run((sheet) => {
    sheet.getRange("A1").values = [["Plan"]];
    sheet.getRange("A2").values = [["Year"]];
    sheet.getRange("A1:A2").format.wrapText = true;
    for (const column of ["A:A", "B:B", "C:C"]) sheet.getRange(column).format.columnWidth = 60;
  });
  expect([measured, height(0), height(1)]).toEqual([1, fitted, fitted]);
});

test("rows whose height is asked for within a batch have been measured", async () => {
  const { format } = await run((sheet) => {
    const cell = sheet.getRange("A3");
    cell.values = [["Plan"]];
    return cell.load("format/rowHeight");
  });
  expect(format.rowHeight).toBe(fitted * 0.75);
});

test("rows go back to their heights with the batch that is undone", async () => {
  await run((sheet) => {
    sheet.getRange("A1").values = [["Plan"]];
    sheet.getRange("A1").format.wrapText = true;
  });
  await bench.engine.api.undo();
  expect([height(0), await bench.read("A1")]).toEqual([20, [[""]]]);
  await bench.engine.api.redo();
  expect([height(0), await bench.read("A1")]).toEqual([fitted, [["Plan"]]]);
});

test("rows of a sheet that the batch deletes again are left alone", async () => {
  await run((_, { workbook }) => {
    const sheet = workbook.worksheets.add("Short");
    sheet.getRange("A1").values = [["Plan"]];
    sheet.delete();
  });
  expect(measured).toBe(0);
});

test("between batches a change of the grid is measured at once", () => {
  bench.engine.workbook().getActiveSheet().getRange("A1").setValue("Plan");
  expect(measured).toBe(1);
});
