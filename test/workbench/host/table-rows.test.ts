/** @jest-environment jsdom */
import { eachTest } from "./runner";

const { bench, run, codeOf } = eachTest();

describe("a table's rows", () => {
  /** Each row's share is calculated, and the sum above leaves out what is hidden. */
  const addShares = () =>
    run(async (sheet, context) => {
      sheet.getRange("C1").formulas = [["=SUBTOTAL(109,Levers[Value])"]];
      sheet.getRange("B2:D2").values = [["Driver", "Value", "Share"]];
      sheet.getRange("B3:C7").values = [
        ["Mix", "none"],
        ["Volume", 3],
        ["", ""],
        ["Price", 10],
        ["price", 2],
      ];
      sheet.tables.add("B2:D7", true).name = "Levers";
      await context.sync();
      const share = '=Levers[[#This Row],[Driver]]&" "&Levers[[#This Row],[Value]]';
      sheet.getRange("D3:D7").formulas = Array.from({ length: 5 }, () => [share]);
      await context.sync();
      await bench().engine.calculated();
    });
  const levers = ({ workbook }: Excel.RequestContext) => workbook.tables.getItem("Levers");
  const state = async () => {
    await bench().engine.calculated();
    return run(async (sheet, context) => {
      const body = levers(context).getDataBodyRange().load("values");
      const sum = sheet.getRange("C1").load("values");
      await context.sync();
      return { rows: body.values as unknown[][], sum: sum.values[0]![0] as unknown };
    });
  };

  test("are sorted with their formulas: numbers, then texts, blanks last, whichever way", async () => {
    await addShares();
    const unsorted = await state();
    const sort = (fields: Excel.SortField[]) => run((_, context) => levers(context).sort.apply(fields));
    await sort([{ key: 1 }]);
    expect((await state()).rows).toEqual([
      ["price", 2, "price 2"],
      ["Volume", 3, "Volume 3"],
      ["Price", 10, "Price 10"],
      ["Mix", "none", "Mix none"],
      ["", "", " "],
    ]);
    await sort([{ key: 0, ascending: false }, { key: 1 }]);
    expect((await state()).rows).toEqual([
      ["Volume", 3, "Volume 3"],
      ["price", 2, "price 2"],
      ["Price", 10, "Price 10"],
      ["Mix", "none", "Mix none"],
      ["", "", " "],
    ]);
    await bench().engine.api.undo();
    await bench().engine.api.undo();
    expect(await state()).toEqual(unsorted);
  });

  test.each<[string, unknown, boolean]>([
    ["InvalidArgument", [], false],
    ["InvalidArgument", [{ key: 3 }], false],
    ["InvalidArgument", [{ key: -1 }], false],
    ["NotImplemented", [{ key: 0, sortOn: "CellColor" }], false],
    ["NotImplemented", [{ key: 0 }], true],
  ])("are not sorted but %s is told for %j, by case %p", async (code, fields, matchCase) => {
    await addShares();
    expect(
      await codeOf((_, context) => levers(context).sort.apply(fields as Excel.SortField[], matchCase)),
    ).toBe(code);
  });

  test("that a filter hides stay, and SUBTOTAL leaves them out until it is cleared or undone", async () => {
    await addShares();
    const shown = await state();
    expect(shown.sum).toBe(15);
    const column = (context: Excel.RequestContext, name: string) => levers(context).columns.getItem(name);
    await run((_, context) => column(context, "Driver").filter.applyValuesFilter(["PRICE"]));
    expect(await state()).toEqual({ ...shown, sum: 12 });
    await run((_, context) => column(context, "Value").filter.applyValuesFilter(["10", "3"]));
    expect((await state()).sum).toBe(10);
    await bench().engine.api.undo();
    expect((await state()).sum).toBe(12);
    await run((_, context) => column(context, "Driver").filter.applyValuesFilter(["volume"]));
    await bench().engine.api.undo();
    expect((await state()).sum).toBe(12);
    await run((_, context) => levers(context).clearFilters());
    expect(await state()).toEqual(shown);
    await run((_, context) => {
      column(context, "Driver").filter.applyValuesFilter([""]);
      column(context, "Driver").filter.clear();
    });
    expect(await state()).toEqual(shown);
  });

  test("that the grid inserts have the formulas of calculated columns, until that is undone", async () => {
    await addShares();
    const before = await state();
    bench().engine.workbook().getActiveSheet().insertRows(3, 2);
    await run((sheet) => (sheet.getRange("B4:C4").values = [["Range", 7]]));
    expect((await state()).rows.slice(0, 4)).toEqual([
      ["Mix", "none", "Mix none"],
      ["Range", 7, "Range 7"],
      ["", "", " "],
      ["Volume", 3, "Volume 3"],
    ]);
    await bench().engine.api.undo();
    await bench().engine.api.undo();
    expect(await state()).toEqual(before);
    await bench().engine.api.redo();
    expect((await state()).rows[1]).toEqual(["", "", " "]);
  });

  test("calculate from their own columns after the grid inserted and removed some before the table", async () => {
    await addShares();
    const before = await state();
    const grid = bench().engine.workbook().getActiveSheet();
    grid.insertColumns(0, 2);
    await bench().engine.calculated();
    grid.deleteColumns(1, 1);
    // A row that moves is calculated anew.
    await run((_, context) => levers(context).sort.apply([{ key: 1, ascending: false }]));
    expect((await state()).rows).toEqual([
      ["Mix", "none", "Mix none"],
      ["Price", 10, "Price 10"],
      ["Volume", 3, "Volume 3"],
      ["price", 2, "price 2"],
      ["", "", " "],
    ]);
    for (let step = 0; step < 3; step++) await bench().engine.api.undo();
    expect(await state()).toEqual(before);
  });

  test("that the grid inserts have no formula where one row has its own", async () => {
    await addShares();
    await run((sheet) => (sheet.getRange("D7").values = [["ours"]]));
    bench().engine.workbook().getActiveSheet().insertRows(3, 1);
    expect((await state()).rows[1]).toEqual(["", "", ""]);
  });
});
