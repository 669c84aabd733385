/** @jest-environment jsdom */
import { bootWorkbook, type Workbench } from "../boot";

let bench: Workbench;
beforeEach(async () => (bench = await bootWorkbook()));
afterEach(() => bench.close());

const run = <T>(use: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>) =>
  bench.Excel.run((context) => use(context, context.workbook.worksheets.getItem("Sheet1")));

describe("a range", () => {
  test("knows its address, its neighbours and its size", async () => {
    await run(async (context, sheet) => {
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
    await run(async (context) => {
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
    await run(async (context, sheet) => {
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
    await bench.write("A1", [[1, 2, 3]]);
    await bench.write("A1", [[null, "", 4]]);
    expect(await bench.read("A1:C1")).toEqual([[1, "", 4]]);
  });

  test("takes one value for all its cells", async () => {
    await run(async (context, sheet) => {
      sheet.getRange("A1:B2").values = 7 as unknown as number[][];
      await context.sync();
    });
    expect(await bench.read("A1:B2")).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });

  test("shows numbers in their format", async () => {
    await run(async (context, sheet) => {
      sheet.getRange("A1:A2").values = [[0.1234], [1234567]];
      sheet.getRange("A1:A2").numberFormat = [["0.0%"], ["#,##0"]];
      const range = sheet.getRange("A1:A3").load("text,numberFormat");
      await context.sync();
      expect(range.text.flat()).toEqual(["12.3%", "1,234,567", ""]);
      expect(range.numberFormat.flat()).toEqual(["0.0%", "#,##0", "General"]);
    });
  });

  test("has a look, which is null where its cells differ", async () => {
    await run(async (context, sheet) => {
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
    await run(async (context, sheet) => {
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
    await run(async (context, sheet) => {
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
    expect(await bench.enter("AB2000", 5)).toBe(5);
  });
});

describe("a worksheet", () => {
  test("is added, named, moved, hidden and deleted", async () => {
    await run(async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add("Plan");
      added.name = "Plan 2027";
      added.position = 0;
      worksheets.add().visibility = "Hidden";
      worksheets.load("items/name,items/visibility,items/position");
      await context.sync();
      expect(worksheets.items.map(({ name, visibility, position }) => [name, visibility, position])).toEqual([
        ["Plan 2027", "Visible", 0],
        ["Sheet1", "Visible", 1],
        ["Sheet3", "Hidden", 2],
      ]);
      added.delete();
      worksheets.load("items/name");
      await context.sync();
      expect(worksheets.items.map(({ name }) => name)).toEqual(["Sheet1", "Sheet3"]);
    });
  });

  test("is found in any case, and becomes active", async () => {
    await run(async (context) => {
      context.workbook.worksheets.add("Plan");
      context.workbook.worksheets.getItem("PLAN").activate();
      const active = context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      expect(active.name).toBe("Plan");
    });
  });

  test.each([
    ["Sheet1", "ItemAlreadyExists"],
    ["a/b", "InvalidArgument"],
    ["", "InvalidArgument"],
  ])("cannot be named %p", async (name, code) => {
    await expect(
      run(async (context) => {
        context.workbook.worksheets.add(name);
        await context.sync();
      }),
    ).rejects.toMatchObject({ code });
  });

  test("that is protected refuses to be written", async () => {
    await bench.write("A1", [[1]]);
    await run(async (context, sheet) => {
      sheet.protection.protect();
      sheet.protection.load("protected");
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
    });
    await expect(bench.write("A1", [[2]])).rejects.toMatchObject({ code: "AccessDenied" });
    await run(async (context, sheet) => {
      sheet.protection.unprotect();
      await context.sync();
    });
    expect(await bench.enter("A1", 3)).toBe(3);
  });
});

describe("a name", () => {
  test("stands for a range, in formulas and for the client", async () => {
    await run(async (context, sheet) => {
      sheet.getRange("A1:A2").values = [[2], [3]];
      context.workbook.names.add("Costs", sheet.getRange("A1:A2"), "what was paid");
      sheet.getRange("B1").values = [["=SUM(Costs)"]];
      const name = context.workbook.names.getItem("costs").load("name,formula,comment");
      const range = name.getRange().load("address");
      const sameRange = sheet.getRange("Costs").load("address");
      const sum = sheet.getRange("B1").load("values");
      await context.sync();
      expect(name.toJSON()).toMatchObject({
        name: "Costs",
        formula: "=Sheet1!$A$1:$A$2",
        comment: "what was paid",
      });
      expect([range.address, sameRange.address]).toEqual(["Sheet1!A1:A2", "Sheet1!A1:A2"]);
      expect(sum.values).toEqual([[5]]);
    });
  });

  test("of one sheet is that sheet's, not the workbook's, and formulas read it", async () => {
    await run(async (context, sheet) => {
      const other = context.workbook.worksheets.add("Other");
      sheet.getRange("A1:A2").values = [[2], [3]];
      sheet.names.add("Costs", sheet.getRange("A1:A2"));
      context.workbook.names.add("Rate", "=0.08");
      sheet.getRange("B1").values = [["=SUM(Costs)"]];
      const own = sheet.names.getItemOrNullObject("costs").load("name,scope,formula");
      const rate = context.workbook.names.getItem("Rate").load("scope");
      const absent = [
        context.workbook.names.getItemOrNullObject("Costs"),
        other.names.getItemOrNullObject("Costs"),
        sheet.names.getItemOrNullObject("Rate"),
      ];
      const count = sheet.names.getCount();
      const all = [sheet.names.load("items/name"), context.workbook.names.load("items/name")];
      const range = sheet.getRange("Costs").load("address");
      const sum = sheet.getRange("B1").load("values");
      await context.sync();
      expect(own.toJSON()).toMatchObject({
        name: "Costs",
        scope: "Worksheet",
        formula: "=Sheet1!$A$1:$A$2",
      });
      expect(rate.scope).toBe("Workbook");
      expect(absent.map(({ isNullObject }) => isNullObject)).toEqual([true, true, true]);
      expect(count.value).toBe(1);
      expect(all.map(({ items }) => items.map(({ name }) => name))).toEqual([["Costs"], ["Rate"]]);
      expect(range.address).toBe("Sheet1!A1:A2");
      expect(sum.values).toEqual([[5]]);
    });
  });

  test.each<[string, string, (context: Excel.RequestContext, sheet: Excel.Worksheet) => void]>([
    ["in its scope", "ItemAlreadyExists", (context) => context.workbook.names.add("RATE", "=0.1")],
    ["in another", "InvalidArgument", (_, sheet) => sheet.names.add("Rate", "=0.1")],
  ])("that is there is not added again %s: %s", async (_, code, again) => {
    const adding = run(async (context, sheet) => {
      context.workbook.names.add("Rate", "=0.08");
      again(context, sheet);
      await context.sync();
    });
    await expect(adding).rejects.toMatchObject({ code });
  });

  test("is changed, hidden and shown", async () => {
    await run(async (context, sheet) => {
      const name = context.workbook.names.add("Rate", sheet.getRange("B2"));
      name.formula = "=Sheet1!$C$3:$C$4";
      name.visible = false;
      name.comment = "of tax";
      sheet.getRange("C3:C4").values = [[2], [3]];
      sheet.getRange("A1").formulas = [["=SUM(Rate)"]];
      name.load("formula,visible,comment");
      const sum = sheet.getRange("A1").load("values");
      await context.sync();
      expect(name.toJSON()).toMatchObject({
        formula: "=Sheet1!$C$3:$C$4",
        visible: false,
        comment: "of tax",
      });
      expect(sum.values).toEqual([[5]]);
      name.visible = true;
      name.load("visible");
      await context.sync();
      expect(name.visible).toBe(true);
    });
  });

  test("is deleted, and is a null object then", async () => {
    await run(async (context) => {
      context.workbook.names.add("Rate", "=0.08").delete();
      const name = context.workbook.names.getItemOrNullObject("Rate");
      await context.sync();
      expect(name.isNullObject).toBe(true);
    });
  });

  test.each(["A1", "two words", "1st"])("%p is no name", async (name) => {
    await expect(
      run(async (context) => {
        context.workbook.names.add(name, "=1");
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

test("a table is found by its name, with its header and its body", async () => {
  await bench.write("B2", [
    ["Driver", "Value"],
    ["Volume", 1],
    ["Price", 2],
  ]);
  const sheet = bench.engine.workbook().getActiveSheet();
  await bench.engine
    .workbook()
    .addTable(sheet.getSheetId(), "JBP_Drivers", sheet.getRange("B2:C4").getRange());
  await run(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject("jbp_drivers").load("name");
    const ranges = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()].map((r) =>
      r.load("address"),
    );
    const none = context.workbook.tables.getItemOrNullObject("Nope");
    await context.sync();
    expect(table.name).toBe("JBP_Drivers");
    expect(ranges.map(({ address }) => address)).toEqual(["Sheet1!B2:C4", "Sheet1!B2:C2", "Sheet1!B3:C4"]);
    expect(none.isNullObject).toBe(true);
  });
});

test("a collection tells how many it holds, with its items or without", async () => {
  await run(async (context) => {
    const { tables } = context.workbook;
    tables.load("count");
    await context.sync();
    expect(tables.count).toBe(0);
    tables.load("count,items/name");
    await context.sync();
    expect([tables.count, tables.items]).toEqual([0, []]);
  });
});

test("the selection is read, and set by selecting", async () => {
  await run(async (context, sheet) => {
    const first = context.workbook.getSelectedRange().load("address");
    await context.sync();
    expect(first.address).toBe("Sheet1!A1");
    sheet.getRange("C3:D5").select();
    const selected = context.workbook.getSelectedRange().load("address");
    const cell = context.workbook.getActiveCell().load("address");
    await context.sync();
    expect([selected.address, cell.address]).toEqual(["Sheet1!C3:D5", "Sheet1!C3"]);
  });
});

test("the selection is told where the sheet, which lost a column, does not reach any more", async () => {
  await run(async (context, sheet) => {
    sheet.getRange("Z2").select();
    await context.sync();
    bench.engine.workbook().getActiveSheet().deleteColumns(1, 1);
    const selected = context.workbook.getSelectedRange().load("address");
    await context.sync();
    expect(selected.address).toBe("Sheet1!Z2");
  });
});

test("the application tells its separators and calculates on demand", async () => {
  await run(async (context) => {
    const { application } = context.workbook;
    application.load("decimalSeparator,thousandsSeparator,calculationMode");
    application.calculate("Full");
    await context.sync();
    expect(application.toJSON()).toMatchObject({
      decimalSeparator: ".",
      thousandsSeparator: ",",
      calculationMode: "Automatic",
    });
  });
});
