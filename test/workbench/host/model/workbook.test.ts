/** @jest-environment jsdom */
import { eachTest } from "../runner";

// With the sets that the manifest asks for.
const { bench, run } = eachTest({});

test("a table is found by its name, with its header and its body", async () => {
  await bench().write("B2", [
    ["Driver", "Value"],
    ["Volume", 1],
    ["Price", 2],
  ]);
  const sheet = bench().engine.workbook().getActiveSheet();
  await bench()
    .engine.workbook()
    .addTable(sheet.getSheetId(), "JBP_Drivers", sheet.getRange("B2:C4").getRange());
  await run(async (_, context) => {
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
  await run(async (_, context) => {
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
  await run(async (sheet, context) => {
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
  await run(async (sheet, context) => {
    sheet.getRange("Z2").select();
    await context.sync();
    bench().engine.workbook().getActiveSheet().deleteColumns(1, 1);
    const selected = context.workbook.getSelectedRange().load("address");
    await context.sync();
    expect(selected.address).toBe("Sheet1!Z2");
  });
});

test("the application tells its separators and calculates on demand", async () => {
  await run(async (_, context) => {
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
