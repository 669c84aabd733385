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

test("the text of a number without a format is what the grid shows, not every digit", async () => {
  const shown: [number, string][] = [
    [1 / 3, "0.333333333"],
    [-2 / 3, "-0.666666667"],
    [123456.789012345, "123456.789"],
    [0.1 + 0.2, "0.3"],
    [12345678901, "12345678901"],
    [123456789012, "1.23457E+11"],
    [0.00001234567, "1.23457E-05"],
    [4473866895.728887, "4473866896"],
    [36800, "36800"],
  ];
  await bench.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(`E1:E${shown.length}`);
    range.values = shown.map(([value]) => [value]);
    range.load("text,values");
    await context.sync();
    expect(range.text.flat()).toEqual(shown.map(([, text]) => text));
    expect(range.values.flat()).toEqual(shown.map(([value]) => value));
  });
});
