/** @jest-environment jsdom */
// Names stand on cells, wherever those go, and tell when they were deleted.
import { eachTest } from "./runner";

const { bench, run } = eachTest();

const namesNow = () =>
  run(async (_, context) => {
    const names = context.workbook.names.load("items/name,items/formula");
    await context.sync();
    return Object.fromEntries(names.items.map(({ name, formula }) => [name, formula]));
  });

async function undo() {
  await bench().engine.api.undo();
  await bench().engine.calculated();
}

describe("a sheet whose formulas speak of itself", () => {
  const formulas = () =>
    run(async (sheet, context) => {
      const cells = sheet.getRange("A1:A2").load("formulas,values");
      await context.sync();
      return [cells.formulas, cells.values].map((rows: unknown[][]) => rows.flat());
    });

  beforeEach(() =>
    run((sheet, { workbook }) => {
      workbook.worksheets.add("1 Costs").getRange("A1:A2").values = [[2], ["='1 Costs'!A1*3"]];
      workbook.names.add("Cost", "='1 Costs'!$A$1");
      workbook.names.add("Here", "=Sheet1!$A$1");
      sheet.getRange("A1:A2").formulas = [["='1 Costs'!A2"], ["=Cost+1"]];
    }),
  );
  const before = [
    ["='1 Costs'!A2", "=Cost+1"],
    [6, 3],
  ];

  test("leaves #REF! in names and formulas when it is deleted", async () => {
    await run((_, { workbook }) => workbook.worksheets.getItem("1 Costs").delete());
    expect(await namesNow()).toEqual({ Cost: "=#REF!", Here: "=Sheet1!$A$1" });
    expect((await formulas()).map(([first]) => first)).toEqual(["=#REF!", "#REF!"]);
  });

  test("comes back, with them, when that is undone", async () => {
    expect(await formulas()).toEqual(before);
    await run((_, { workbook }) => workbook.worksheets.getItem("1 Costs").delete());
    await undo();
    expect(await namesNow()).toEqual({ Cost: "='1 Costs'!$A$1", Here: "=Sheet1!$A$1" });
    expect(await formulas()).toEqual(before);
  });
});

describe("a table that formulas and names of other sheets speak of", () => {
  const state = async () => {
    await bench().engine.calculated();
    const cells = await run(async (sheet, context) => {
      const read = sheet.getRange("A1:A3").load("formulas,values");
      await context.sync();
      return [read.formulas, read.values].map((rows: unknown[][]) => rows.flat());
    });
    return [...cells, await namesNow()];
  };
  const formulas = ["=SUM(Costs[Cost])+1", '="Costs[Cost]"', "=SUM(Others[Cost])"];
  const before = [formulas, [6, "Costs[Cost]", 7], { All: "=Costs[Cost]" }];
  const broken = [["=SUM(#REF!)+1", ...formulas.slice(1)], ["#REF!", "Costs[Cost]", 7], { All: "=#REF!" }];

  beforeEach(() =>
    run((sheet, { workbook }) => {
      const plan = workbook.worksheets.add("Plan");
      plan.getRange("A1:A3").values = [["Cost"], [2], [3]];
      plan.tables.add(plan.getRange("A1:A3"), true).name = "Costs";
      sheet.getRange("C1:C2").values = [["Cost"], [7]];
      sheet.tables.add(sheet.getRange("C1:C2"), true).name = "Others";
      workbook.names.add("All", "=Costs[Cost]");
      sheet.getRange("A1:A3").formulas = formulas.map((formula) => [formula]);
    }),
  );

  test.each<[string, (workbook: Excel.Workbook) => unknown]>([
    ["by itself", ({ tables }) => tables.getItem("Costs").delete()],
    ["with its sheet", ({ worksheets }) => worksheets.getItem("Plan").delete()],
    [
      "with its sheet in the grid",
      () => {
        const workbook = bench().engine.workbook();
        workbook.deleteSheet(workbook.getSheetByName("Plan")!);
      },
    ],
  ])("leaves #REF! where it is deleted %s, until that is undone", async (_, remove) => {
    expect(await state()).toEqual(before);
    await run((__, { workbook }) => void remove(workbook));
    expect(await state()).toEqual(broken);
    await undo();
    expect(await state()).toEqual(before);
  });
});

describe("beside a column of a table", () => {
  const names = {
    Left: "=Sheet1!$B$2",
    Middle: "=Sheet1!$C$2",
    Right: "=Sheet1!$D$2:$D$4",
    All: "=Sheet1!$B$2:$D$2",
    Above: "=Sheet1!$D$1",
    Beyond: "=Sheet1!$D$2:$D$9",
  };
  const table = (workbook: Excel.Workbook) => workbook.tables.getItem("Drivers");

  beforeEach(() =>
    run((sheet, { workbook }) => {
      sheet.getRange("B2:D4").values = [
        ["Driver", "Value", "Share"],
        ["Volume", 3, 1],
        ["Price", 1, 2],
      ];
      sheet.tables.add("B2:D4", true).name = "Drivers";
      for (const [name, refersTo] of Object.entries(names)) workbook.names.add(name, refersTo);
    }),
  );

  test.each<[string, (columns: Excel.TableColumnCollection) => unknown, Partial<typeof names>]>([
    [
      "that is deleted, they move, and its own name is #REF!",
      (columns) => columns.getItem("Value").delete(),
      { Middle: "=#REF!", Right: "=Sheet1!$C$2:$C$4", All: "=Sheet1!$B$2:$C$2" },
    ],
    [
      "that is added, they move",
      (columns) => columns.add(1),
      { Middle: "=Sheet1!$D$2", Right: "=Sheet1!$E$2:$E$4", All: "=Sheet1!$B$2:$E$2" },
    ],
  ])("%s", async (_, change, changed) => {
    await run((_sheet, { workbook }) => void change(table(workbook).columns));
    expect(await namesNow()).toEqual({ ...names, ...changed });
    await undo();
    expect(await namesNow()).toEqual(names);
    await bench().engine.api.redo();
    expect(await namesNow()).toEqual({ ...names, ...changed });
  });
});
