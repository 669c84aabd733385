/** @jest-environment jsdom */
import { eachTest } from "../runner";

// With the sets that the manifest asks for.
const { run } = eachTest({});

describe("a name", () => {
  test("stands for a range, in formulas and for the client", async () => {
    await run(async (sheet, context) => {
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
    await run(async (sheet, context) => {
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
    const adding = run(async (sheet, context) => {
      context.workbook.names.add("Rate", "=0.08");
      again(context, sheet);
      await context.sync();
    });
    await expect(adding).rejects.toMatchObject({ code });
  });

  test("is changed, hidden and shown", async () => {
    await run(async (sheet, context) => {
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
    await run(async (_, context) => {
      context.workbook.names.add("Rate", "=0.08").delete();
      const name = context.workbook.names.getItemOrNullObject("Rate");
      await context.sync();
      expect(name.isNullObject).toBe(true);
    });
  });

  test.each(["A1", "two words", "1st"])("%p is no name", async (name) => {
    await expect(
      run(async (_, context) => {
        context.workbook.names.add(name, "=1");
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});
