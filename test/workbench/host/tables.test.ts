/** @jest-environment jsdom */
import { reopened } from "./reopened";
import { eachTest } from "./runner";

const { bench, run, codeOf } = eachTest();

const cells = [
  ["Driver", "Value", "Share"],
  ["Volume", 3, ""],
  ["Price", 1, ""],
];

/** A table of two rows from B2 on, named Drivers. */
const addDrivers = (sheet: Excel.Worksheet) => {
  sheet.getRange("B2:D4").values = cells;
  const table = sheet.tables.add("B2:D4", true);
  table.name = "Drivers";
  return table;
};

describe("a table", () => {
  test("is made of cells with headers, and formulas speak of it", async () => {
    await run(async (sheet, context) => {
      const table = addDrivers(sheet);
      table.columns.getItem("Share").getDataBodyRange().formulas = [
        ["=Drivers[[#This Row],[Value]]/SUM(Drivers[Value])"],
        ["=Drivers[[#This Row],[Value]]/SUM(Drivers[Value])"],
      ];
      table.load("name,style,showHeaders,showTotals,showBandedRows,showBandedColumns,showFilterButton");
      table.columns.load("count,items/name,items/index,items/id");
      table.rows.load("count");
      const parts = [
        table.getRange(),
        table.getHeaderRowRange(),
        table.getDataBodyRange(),
        table.columns.getItemAt(1).getRange(),
        table.columns.getItem("value").getHeaderRowRange(),
        table.columns.getItem(3).getDataBodyRange(),
      ].map((part) => part.load("address"));
      const shares = table.columns.getItem("Share").getDataBodyRange().load("values");
      const owner = table.worksheet.load("name");
      await context.sync();
      expect(table.toJSON()).toMatchObject({
        name: "Drivers",
        style: "TableStyleMedium2",
        showHeaders: true,
        showTotals: false,
        showBandedRows: true,
        showBandedColumns: false,
        showFilterButton: true,
      });
      expect(table.columns.items.map(({ id, index, name }) => [id, index, name])).toEqual([
        [1, 0, "Driver"],
        [2, 1, "Value"],
        [3, 2, "Share"],
      ]);
      expect([table.columns.count, table.rows.count, owner.name]).toEqual([3, 2, "Sheet1"]);
      expect(parts.map(({ address }) => address.replace("Sheet1!", ""))).toEqual([
        "B2:D4",
        "B2:D2",
        "B3:D4",
        "C2:C4",
        "C2",
        "D3:D4",
      ]);
      expect(shares.values).toEqual([[0.75], [0.25]]);
    });
  });

  test("is found by its name or its id, in the workbook and in its sheet only", async () => {
    await run(async (sheet, context) => {
      const table = addDrivers(sheet).load("id");
      const other = context.workbook.worksheets.add("Other");
      const counts = [context.workbook.tables.getCount(), sheet.tables.getCount(), other.tables.getCount()];
      const absent = other.tables.getItemOrNullObject("Drivers");
      await context.sync();
      const found = [
        context.workbook.tables.getItem("DRIVERS"),
        context.workbook.tables.getItem(table.id),
        sheet.tables.getItemAt(0),
      ].map((each) => each.load("name"));
      await context.sync();
      expect(counts.map(({ value }) => value)).toEqual([1, 1, 0]);
      expect(absent.isNullObject).toBe(true);
      expect(found.map(({ name }) => name)).toEqual(["Drivers", "Drivers", "Drivers"]);
    });
  });

  test("keeps its style and settings over a reload", async () => {
    await run((sheet) => {
      const table = addDrivers(sheet);
      table.style = "TableStyleLight1";
      table.showBandedRows = false;
      table.showBandedColumns = true;
      table.showFilterButton = false;
      table.highlightFirstColumn = true;
    });
    await reopened(bench());
    await run(async (_, context) => {
      const table = context.workbook.tables.getItem("Drivers").load();
      await context.sync();
      expect(table.toJSON()).toMatchObject({
        style: "TableStyleLight1",
        showBandedRows: false,
        showBandedColumns: true,
        showFilterButton: false,
        highlightFirstColumn: true,
        highlightLastColumn: false,
      });
    });
  });

  test("has a header text of its own in every column", async () => {
    await run(async (sheet, context) => {
      sheet.getRange("A1:D1").values = [["Plan", "plan", "", 2027]];
      const header = sheet.tables.add("A1:D2", true).getHeaderRowRange().load("values");
      await context.sync();
      expect(header.values).toEqual([["Plan", "plan2", "Column3", "2027"]]);
    });
  });

  test("without headers is not made at all", async () => {
    expect(await codeOf((sheet) => void sheet.tables.add("A1:B2", false))).toBe("NotImplemented");
  });

  test("takes a new name along into formulas", async () => {
    await run(async (sheet, context) => {
      const table = addDrivers(sheet);
      sheet.getRange("F1").formulas = [["=SUM(Drivers[Value])"]];
      await context.sync();
      table.name = "Levers";
      const sum = sheet.getRange("F1").load("formulas,values");
      await context.sync();
      expect([sum.formulas, sum.values]).toEqual([[["=SUM(Levers[Value])"]], [[4]]]);
    });
  });

  test("names its columns by its header cells, and formulas follow", async () => {
    const state = () =>
      run(async (sheet, context) => {
        const columns = sheet.tables.getItem("Drivers").columns.load("items/name");
        const sum = sheet.getRange("F1").load("formulas,values");
        await context.sync();
        return [columns.items.map(({ name }) => name), sum.formulas, sum.values];
      });
    await run((sheet) => {
      addDrivers(sheet);
      sheet.getRange("F1").formulas = [["=SUM(Drivers[Value])"]];
    });
    await run((sheet) => {
      sheet.getRange("C2").values = [["Points"]];
      sheet.tables.getItem("Drivers").columns.getItem("Share").name = "Part";
    });
    expect(await state()).toEqual([["Driver", "Points", "Part"], [["=SUM(Drivers[Points])"]], [[4]]]);
    await bench().engine.api.undo();
    expect(await state()).toEqual([["Driver", "Value", "Share"], [["=SUM(Drivers[Value])"]], [[4]]]);
    await bench().engine.api.redo();
    expect(await state()).toEqual([["Driver", "Points", "Part"], [["=SUM(Drivers[Points])"]], [[4]]]);
  });

  test("becomes a range, which keeps its cells", async () => {
    await run(async (sheet, context) => {
      const range = addDrivers(sheet).convertToRange().load("address,values");
      const gone = context.workbook.tables.getItemOrNullObject("Drivers");
      await context.sync();
      expect([range.address, range.values, gone.isNullObject]).toEqual(["Sheet1!B2:D4", cells, true]);
    });
  });

  test("is deleted with its cells", async () => {
    await run(async (sheet, context) => {
      addDrivers(sheet).delete();
      const used = sheet.getUsedRangeOrNullObject();
      const gone = sheet.tables.getItemOrNullObject("Drivers");
      await context.sync();
      expect([used.isNullObject, gone.isNullObject]).toEqual([true, true]);
    });
  });

  test("is deleted with its sheet, and comes back with it", async () => {
    await run((_, context) => {
      const table = addDrivers(context.workbook.worksheets.add("Plan"));
      table.style = "TableStyleLight1";
    });
    await run((_, context) => context.workbook.worksheets.getItem("Plan").delete());
    const state = () =>
      run(async (_, context) => {
        const table = context.workbook.tables.getItemOrNullObject("Drivers").load("name,style");
        const sheet = context.workbook.worksheets.getItemOrNullObject("Plan");
        await context.sync();
        return [sheet.isNullObject, table.isNullObject || table.style];
      });
    expect(await state()).toEqual([true, true]);
    await bench().engine.api.undo();
    expect(await state()).toEqual([false, "TableStyleLight1"]);
  });

  test("is resized, with new columns named", async () => {
    await run(async (sheet, context) => {
      const table = addDrivers(sheet);
      table.resize("B2:E6");
      const range = table.getRange().load("address");
      const header = table.getHeaderRowRange().load("values");
      await context.sync();
      expect([range.address, header.values]).toEqual([
        "Sheet1!B2:E6",
        [["Driver", "Value", "Share", "Column4"]],
      ]);
    });
  });

  test("gets and loses columns", async () => {
    await run(async (sheet, context) => {
      const table = addDrivers(sheet);
      table.columns.add(-1, [["Owner"], ["Lan"], ["Minh"]]);
      table.columns.getItem("Value").delete();
      const range = table.getRange().load("address,values");
      table.columns.load("items/name");
      await context.sync();
      expect(range.address).toBe("Sheet1!B2:D4");
      expect(range.values).toEqual([
        ["Driver", "Share", "Owner"],
        ["Volume", "", "Lan"],
        ["Price", "", "Minh"],
      ]);
      expect(table.columns.items.map(({ name }) => name)).toEqual(["Driver", "Share", "Owner"]);
    });
  });

  test("keeps the order of its columns over a reload", async () => {
    await run((sheet) => void addDrivers(sheet).columns.add(1, [["Owner"], ["Lan"], ["Minh"]]));
    await reopened(bench());
    await run(async (sheet, context) => {
      const { columns } = context.workbook.tables.getItem("Drivers").load("columns/items/name");
      sheet.getRange("G1").formulas = [["=SUM(Drivers[Value])"]];
      await context.sync();
      const sum = sheet.getRange("G1").load("values");
      await context.sync();
      expect(columns.items.map(({ name }) => name)).toEqual(["Driver", "Owner", "Value", "Share"]);
      expect(sum.values).toEqual([[4]]);
    });
  });

  test("unmerges the cells that it is made of", async () => {
    await run(async (sheet, context) => {
      sheet.getRange("B3:C3").merge();
      addDrivers(sheet);
      await context.sync();
      expect(bench().engine.workbook().getActiveSheet().getMergedRanges()).toEqual([]);
    });
  });

  test.each(["C3:C9", "A1:B2", "B2:D4"])("does not overlap another, as over %s", async (address) => {
    await run((sheet) => void addDrivers(sheet));
    expect(await codeOf((sheet) => void sheet.tables.add(address, true))).toBe("InvalidArgument");
  });

  test.each(["two words", "A1", "R1C1", "1st", "Costs", "levers"])("cannot be named %p", async (name) => {
    await run((sheet, context) => {
      context.workbook.names.add("Costs", "=1");
      addDrivers(sheet);
      sheet.tables.add("G1:H2", true).name = "Levers";
    });
    const rename = codeOf((_, context) => (context.workbook.tables.getItem("Drivers").name = name));
    expect(await rename).toBe("InvalidArgument");
  });

  test("that is added, named and styled is one step to undo, and to do again", async () => {
    const state = () =>
      run(async (sheet, context) => {
        const table = sheet.tables.getItemOrNullObject("Drivers").load("style");
        const header = sheet.getRange("B2").load("values");
        await context.sync();
        return [table.isNullObject || table.style, header.values[0]![0] as unknown];
      });
    await run((sheet) => {
      addDrivers(sheet).style = "TableStyleLight1";
    });
    expect(await state()).toEqual(["TableStyleLight1", "Driver"]);
    await bench().engine.api.undo();
    expect(await state()).toEqual([true, ""]);
    await bench().engine.api.redo();
    expect(await state()).toEqual(["TableStyleLight1", "Driver"]);
  });
});
