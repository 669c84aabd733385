/** @jest-environment jsdom */
import { bootWorkbook, type Workbench } from "../boot";

let bench: Workbench;
beforeAll(async () => (bench = await bootWorkbook()));
afterAll(() => bench.close());

test("values, formulas and text round trip", async () => {
  await bench.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:B2").values = [
      [1, "two"],
      [true, "=A1+1"],
    ];
    const range = sheet
      .getRange("A1:C2")
      .load("values,formulas,text,valueTypes,address,rowCount,columnCount");
    await context.sync();
    expect(range.values).toEqual([
      [1, "two", ""],
      [true, 2, ""],
    ]);
    expect(range.formulas).toEqual([
      [1, "two", ""],
      [true, "=A1+1", ""],
    ]);
    expect(range.text).toEqual([
      ["1", "two", ""],
      ["TRUE", "2", ""],
    ]);
    expect(range.valueTypes).toEqual([
      ["Double", "String", "Empty"],
      ["Boolean", "Double", "Empty"],
    ]);
    expect(range.address).toBe("Sheet1!A1:C2");
    expect([range.rowCount, range.columnCount]).toEqual([2, 3]);
  });
});
