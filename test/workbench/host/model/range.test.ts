/** @jest-environment jsdom */
import { eachTest } from "../runner";

// With the sets that the manifest asks for.
const { bench, run } = eachTest({});

describe("a range", () => {
  test("knows its address, its neighbours and its size", async () => {
    await run(async (sheet, context) => {
      const range = sheet.getRange("B2:C4");
      const parts = [
        range.getCell(0, 1),
        range.getOffsetRange(1, -1),
        range.getResizedRange(-1, 2),
        range.getEntireColumn(),
        range.getEntireRow(),
        range.getRow(1),
        range.getColumn(1),
        range.getLastCell(),
        range.getBoundingRect(sheet.getRange("E9")),
        range.getIntersection(sheet.getRange("C4:Z9")),
      ].map((part) => part.load("address"));
      range.load("rowIndex,columnIndex,rowCount,columnCount,cellCount");
      await context.sync();
      expect(parts.map(({ address }) => address.replace("Sheet1!", ""))).toEqual([
        "C2",
        "A3:B5",
        "B2:E3",
        "B:C",
        "2:4",
        "B3:C3",
        "C2:C4",
        "C4",
        "B2:E9",
        "C4",
      ]);
      expect(range.toJSON()).toMatchObject({
        rowIndex: 1,
        columnIndex: 1,
        rowCount: 3,
        columnCount: 2,
        cellCount: 6,
      });
    });
  });

  test("quotes the name of a sheet that needs it", async () => {
    await run(async (_, context) => {
      const cells = ["Kế hoạch 2027", "Đối_tác", "A1", "It's"].map((name) =>
        context.workbook.worksheets.add(name).getRange("A1").load("address"),
      );
      await context.sync();
      expect(cells.map(({ address }) => address)).toEqual([
        "'Kế hoạch 2027'!A1",
        "Đối_tác!A1",
        "'A1'!A1",
        "'It''s'!A1",
      ]);
    });
  });

  test("takes text as typing would, unless an apostrophe keeps it", async () => {
    await run(async (sheet, context) => {
      sheet.getRange("A1:A7").values = [["12"], ["'0012"], ["'=1+1"], ["50%"], ["TRUE"], ["=1+1"], ["4 kg"]];
      const range = sheet.getRange("A1:A7").load("values,text,valueTypes");
      await context.sync();
      expect(range.values.flat()).toEqual([12, "0012", "=1+1", 0.5, true, 2, "4 kg"]);
      expect(range.text.flat()).toEqual(["12", "0012", "=1+1", "50%", "TRUE", "2", "4 kg"]);
      expect(range.valueTypes.flat()).toEqual([
        "Double",
        "String",
        "String",
        "Double",
        "Boolean",
        "Double",
        "String",
      ]);
    });
  });

  test("leaves a cell alone for null, and empties it for an empty text", async () => {
    await bench().write("A1", [[1, 2, 3]]);
    await bench().write("A1", [[null, "", 4]]);
    expect(await bench().read("A1:C1")).toEqual([[1, "", 4]]);
  });

  test("takes one value for all its cells", async () => {
    await run(async (sheet, context) => {
      sheet.getRange("A1:B2").values = 7 as unknown as number[][];
      await context.sync();
    });
    expect(await bench().read("A1:B2")).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });

  test("shows numbers in their format", async () => {
    await run(async (sheet, context) => {
      sheet.getRange("A1:A2").values = [[0.1234], [1234567]];
      sheet.getRange("A1:A2").numberFormat = [["0.0%"], ["#,##0"]];
      const range = sheet.getRange("A1:A3").load("text,numberFormat");
      await context.sync();
      expect(range.text.flat()).toEqual(["12.3%", "1,234,567", ""]);
      expect(range.numberFormat.flat()).toEqual(["0.0%", "#,##0", "General"]);
    });
  });

  test("has a look, which is null where its cells differ", async () => {
    await run(async (sheet, context) => {
      const { format } = sheet.getRange("A1:B1");
      format.fill.color = "#FFEE00";
      format.font.bold = true;
      format.font.name = "Calibri";
      format.horizontalAlignment = "Center";
      format.wrapText = true;
      sheet.getRange("A1").format.font.color = "#112233";
      const both = sheet.getRange("A1:B1");
      both.load("format/fill/color,format/font/bold,format/font/name,format/font/color,format/wrapText");
      both.format.load("horizontalAlignment");
      await context.sync();
      expect(both.format.toJSON()).toMatchObject({
        fill: { color: "#FFEE00" },
        font: { bold: true, name: "Calibri", color: null },
        horizontalAlignment: "Center",
        wrapText: true,
      });
    });
  });

  test("is cleared of contents, looks or both", async () => {
    await run(async (sheet, context) => {
      const range = sheet.getRange("A1:B1");
      range.values = [[1, 2]];
      range.format.font.bold = true;
      sheet.getRange("A1").clear("Contents");
      sheet.getRange("B1").clear("Formats");
      range.load("values");
      const bold = ["A1", "B1"].map((cell) => sheet.getRange(cell).format.font.load("bold"));
      await context.sync();
      expect(range.values).toEqual([["", 2]]);
      expect(bold.map((font) => font.bold)).toEqual([true, false]);
    });
  });

  test("used is what holds something, spilled cells included", async () => {
    await run(async (sheet, context) => {
      const none = sheet.getUsedRangeOrNullObject();
      await context.sync();
      expect(none.isNullObject).toBe(true);
      sheet.getRange("B2").values = [["=SEQUENCE(3)"]];
      await context.sync();
      const used = sheet.getUsedRange().load("address,values");
      await context.sync();
      expect(used.address).toBe("Sheet1!B2:B4");
      expect(used.values).toEqual([[1], [2], [3]]);
    });
  });

  test("beyond the sheet's end makes the sheet grow", async () => {
    expect(await bench().enter("AB2000", 5)).toBe(5);
  });
});
