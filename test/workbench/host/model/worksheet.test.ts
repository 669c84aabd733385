/** @jest-environment jsdom */
import { eachTest } from "../runner";

// With the sets that the manifest asks for.
const { bench, run } = eachTest({});

describe("a worksheet", () => {
  test("is added, named, moved, hidden and deleted", async () => {
    await run(async (_, context) => {
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
    await run(async (_, context) => {
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
      run(async (_, context) => {
        context.workbook.worksheets.add(name);
        await context.sync();
      }),
    ).rejects.toMatchObject({ code });
  });

  test("that is protected refuses to be written", async () => {
    await bench().write("A1", [[1]]);
    await run(async (sheet, context) => {
      sheet.protection.protect();
      sheet.protection.load("protected");
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
    });
    await expect(bench().write("A1", [[2]])).rejects.toMatchObject({ code: "AccessDenied" });
    await run(async (sheet, context) => {
      sheet.protection.unprotect();
      await context.sync();
    });
    expect(await bench().enter("A1", 3)).toBe(3);
  });
});
