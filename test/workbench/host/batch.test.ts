/** @jest-environment jsdom */
import { bootWorkbook, reload, type Workbench } from "../boot";

let bench: Workbench;
beforeAll(async () => (bench = await bootWorkbook({ requirementSets: { ExcelApi: "1.4" } })));
afterAll(() => bench.close());

/** The error that a batch ends with. */
async function failure(use: (context: Excel.RequestContext) => void): Promise<OfficeExtension.Error> {
  try {
    await bench.Excel.run(async (context) => {
      use(context);
      await context.sync();
    });
  } catch (error) {
    return error as OfficeExtension.Error;
  }
  throw new Error("The batch did not fail.");
}

const active = (context: Excel.RequestContext) => context.workbook.worksheets.getActiveWorksheet();

test("a member that the host does not declare is ApiNotFound", async () => {
  const error = await failure((context) => active(context).comments.load("items"));
  expect(error.code).toBe("ApiNotFound");
  expect(error.message).toContain("Worksheet.comments");
});

test("a property that the host does not declare is ApiNotFound", async () => {
  const error = await failure((context) => active(context).getRange("A1").load("hidden"));
  expect(error.code).toBe("ApiNotFound");
});

test("a member above the manifest's sets is ApiNotFound, though the host declares it", async () => {
  const error = await failure((context) => context.workbook.getActiveCell().load("address"));
  expect(error.code).toBe("ApiNotFound");
});

test("an empty load brings only what the sets hold", async () => {
  const loaded = await bench.Excel.run(async (context) => {
    const range = active(context).getRange("A1").load();
    await context.sync();
    return range.toJSON();
  });
  expect(loaded).toMatchObject({ address: "Sheet1!A1", values: [[""]] });
  expect(loaded).not.toHaveProperty("numberFormatLocal");
});

test("all that items have is loaded by naming the items", async () => {
  const names = await bench.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items");
    await context.sync();
    return worksheets.items.map(({ name, position }) => [name, position]);
  });
  expect(names).toEqual([["Sheet1", 0]]);
});

test("the highest set that was really used is known", async () => {
  const other = await bootWorkbook({ requirementSets: { ExcelApi: "1.13" } });
  await other.Excel.run(async (context) => {
    active(context).getRange("A1").getUsedRangeOrNullObject().load("address");
    await context.sync();
  });
  expect(other.host.usedSets).toEqual({ ExcelApi: "1.4" });
  other.close();
  await reload(bench.host);
});

test("a sheet that is not there is ItemNotFound, and a null object where that is asked for", async () => {
  const error = await failure((context) => context.workbook.worksheets.getItem("Nope").load("name"));
  expect(error.code).toBe("ItemNotFound");
  await bench.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject("Nope");
    const below = sheet.getRange("A1").load("values");
    await context.sync();
    expect([sheet.isNullObject, below.isNullObject]).toEqual([true, true]);
  });
});

test.each(["1A", "A0", "A1:", "XFE1", "A1048577", "No such name"])(
  "the address %p is an invalid argument",
  async (address) => {
    const error = await failure((context) => active(context).getRange(address).load("address"));
    expect(error.code).toBe("InvalidArgument");
    expect(error.message).toBe("The argument is invalid or missing or has an incorrect format.");
  },
);

test("a block of another size than its range is an invalid argument", async () => {
  const error = await failure((context) => {
    active(context).getRange("A1:B2").values = [[1, 2]];
  });
  expect(error.code).toBe("InvalidArgument");
  expect(error.debugInfo.errorLocation).toBe("Range.values");
});

test("a batch that fails midway keeps what it did and tells where it failed", async () => {
  const error = await failure((context) => {
    active(context).getRange("A1").values = [["before"]];
    context.workbook.worksheets.getItem("Nope").load("name");
    active(context).getRange("A2").values = [["after"]];
  });
  expect(error.debugInfo).toMatchObject({
    statement: expect.stringContaining("worksheets.getItem(") as string,
  });
  expect(await bench.read("A1:A2")).toEqual([["before"], [""]]);
});

test("a batch is one step to undo", async () => {
  await bench.Excel.run(async (context) => {
    active(context).getRange("D1:E1").values = [[1, 2]];
    active(context).getRange("D2").values = [[3]];
    active(context).getRange("D1").format.font.bold = true;
    await context.sync();
  });
  await bench.engine.api.undo();
  expect(await bench.read("D1:E2")).toEqual([
    ["", ""],
    ["", ""],
  ]);
});

test("what a batch kept is let go when it ends", async () => {
  await bench.Excel.run(async (context) => {
    const range = active(context).getRange("A1");
    await context.sync();
    range.values = [["kept"]];
    await context.sync();
  });
  expect(await bench.read("A1")).toEqual([["kept"]]);
});

test("a block over 1,500 cells, which the client sends in pieces, arrives whole", async () => {
  const values = Array.from({ length: 600 }, (_, row) => [row, `r${row}`, row % 2 === 0]);
  await bench.write("G1", values);
  expect(await bench.read("G1:I600")).toEqual(values);
});

test("a reloaded page works on the same workbook", async () => {
  await bench.write("A1", [["still here"]]);
  await reload(bench.host);
  const value = await Excel.run(async (context) => {
    const cell = active(context).getRange("A1").load("values");
    await context.sync();
    return cell.values[0]?.[0] as unknown;
  });
  expect(value).toBe("still here");
});
