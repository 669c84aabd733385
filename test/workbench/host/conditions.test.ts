/** @jest-environment jsdom */
import { waitFor } from "@testing-library/react";
import { reopened } from "./reopened";
import { eachTest } from "./runner";

const { bench, run, codeOf } = eachTest();

const addRule = (range: Excel.Range, formula: string, fill: string) => {
  const { custom } = range.conditionalFormats.add("Custom");
  custom.rule.formula = formula;
  custom.format.fill.color = fill;
  return custom;
};

describe("a conditional format", () => {
  test("of a formula is read as it was set, after a reload too", async () => {
    await run((sheet) => {
      const custom = addRule(sheet.getRange("C3:D9"), '=C3="Late"', "#F8DAD6");
      custom.format.font.color = "#8E2317";
      custom.format.font.bold = true;
      custom.format.numberFormat = "0.0%";
    });
    await reopened(bench());
    await run(async (sheet, context) => {
      const formats = sheet.getRange("D5").conditionalFormats;
      const format = formats.getItemAt(0);
      format.load("type,priority,stopIfTrue");
      format.custom.load(
        "rule/formula,format/numberFormat,format/fill/color,format/font/color,format/font/bold",
      );
      const italic = format.custom.format.font.load("italic");
      const range = format.getRange().load("address");
      const other = format.cellValueOrNullObject;
      await context.sync();
      expect(format.toJSON()).toMatchObject({ type: "Custom", priority: 0, stopIfTrue: false });
      expect(format.custom.toJSON()).toMatchObject({
        rule: { formula: '=C3="Late"' },
        format: { numberFormat: "0.0%", fill: { color: "#F8DAD6" }, font: { color: "#8E2317", bold: true } },
      });
      expect([italic.italic, range.address, other.isNullObject]).toEqual([null, "Sheet1!C3:D9", true]);
    });
  });

  test("shows a number in its own number format where it holds, and there only", async () => {
    await run((sheet) => {
      sheet.getRange("A1:B3").values = [
        ["%", 0.97],
        ["x", 1.7],
        ["%", "none"],
      ];
      sheet.getRange("B1:B3").numberFormat = [["0.00"], ["0.00"], ["0.00"]];
      addRule(sheet.getRange("B1:B3"), '=$A1="%"', "#F8DAD6").format.numberFormat = "0.0%";
    });
    const cells = () => bench().engine.workbook().getActiveSheet().getRange("B1:B3");
    await waitFor(() => expect(cells().getDisplayValues()).toEqual([["97.0%"], ["1.70"], ["none"]]));
    await run(async (sheet, context) => {
      const range = sheet.getRange("B1:B3").load("values,numberFormat");
      await context.sync();
      expect(range.values).toEqual([[0.97], [1.7], ["none"]]);
      expect(range.numberFormat).toEqual([["0.00"], ["0.00"], ["0.00"]]);
      sheet.getRange("A1").values = [["x"]];
    });
    await waitFor(() => expect(cells().getDisplayValues()).toEqual([["0.97"], ["1.70"], ["none"]]));
  });

  test.each<[Excel.ConditionalCellValueRule]>([
    [{ operator: "Between", formula1: "=1", formula2: "=5" }],
    [{ operator: "GreaterThanOrEqual", formula1: "=0.5" }],
    [{ operator: "NotEqualTo", formula1: "=$A$1*2" }],
    [{ operator: "NotBetween", formula1: "=A1", formula2: "=9" }],
    [{ operator: "EqualTo", formula1: '="Done"' }],
  ])("of a comparison is read as it was set: %j", async (rule) => {
    await run((sheet) => {
      const { cellValue } = sheet.getRange("B2:B9").conditionalFormats.add("CellValue");
      cellValue.rule = rule;
      cellValue.format.font.color = "#1B5E3B";
    });
    await reopened(bench());
    await run(async (sheet, context) => {
      const format = sheet.getRange("B2:B9").conditionalFormats.getItemAt(0);
      format.load("type");
      format.cellValue.load("rule,format/font/color");
      await context.sync();
      expect([format.type, format.cellValue.rule, format.cellValue.format.font.color]).toEqual([
        "CellValue",
        rule,
        "#1B5E3B",
      ]);
    });
  });

  test("that is added goes before the others, and can be put elsewhere", async () => {
    await run(async (sheet, context) => {
      const range = sheet.getRange("A1:A9");
      for (const name of ["a", "b", "c"]) addRule(range, `=A1="${name}"`, "#DDEFE3");
      range.conditionalFormats.load("items/custom/rule/formula,items/priority");
      await context.sync();
      const order = () => range.conditionalFormats.items.map(({ custom }) => custom.rule.formula.slice(5, 6));
      expect(order()).toEqual(["c", "b", "a"]);
      range.conditionalFormats.items[0]!.priority = 2;
      range.conditionalFormats.load("items/custom/rule/formula,items/priority");
      await context.sync();
      expect(order()).toEqual(["b", "a", "c"]);
      expect(range.conditionalFormats.items.map(({ priority }) => priority)).toEqual([0, 1, 2]);
    });
  });

  test("is counted, deleted and cleared where it lies only", async () => {
    await run(async (sheet, context) => {
      addRule(sheet.getRange("A1:A9"), "=A1>1", "#DDEFE3");
      addRule(sheet.getRange("A5:B5"), "=A5>2", "#DDEFE3");
      const at = (address: string) => sheet.getRange(address).conditionalFormats;
      const counts = ["A1", "A5", "B5", "C9"].map((address) => at(address).getCount());
      await context.sync();
      expect(counts.map(({ value }) => value)).toEqual([1, 2, 1, 0]);
      at("A5").clearAll();
      const after = ["A1", "A5", "B5"].map((address) => at(address).getCount());
      const moved = at("B5").getItemAt(0).custom.rule.load("formula");
      await context.sync();
      expect([after.map(({ value }) => value), moved.formula]).toEqual([[1, 0, 1], "=B5>2"]);
      at("A1").getItemAt(0).delete();
      const gone = at("A1:A9").getCount();
      await context.sync();
      expect(gone.value).toBe(0);
    });
  });

  test("of several areas holds in all of them", async () => {
    await run(async (sheet, context) => {
      const areas = sheet.getRanges("A1:A3,C1:C3");
      areas.conditionalFormats.add("Custom").custom.rule.formula = "=A1>1";
      const format = sheet.getRange("C2").conditionalFormats.getItemAt(0);
      const ranges = format.getRanges().load("address");
      const one = format.getRangeOrNullObject();
      await context.sync();
      expect([ranges.address, one.isNullObject]).toEqual(["Sheet1!A1:A3,Sheet1!C1:C3", true]);
    });
  });

  test("that is added and told its rule is one step to undo, and to do again", async () => {
    const count = () =>
      run(async (sheet, context) => {
        const found = sheet.getRange("A1:A9").conditionalFormats;
        found.load("items/custom/rule/formula,items/custom/format/fill/color");
        await context.sync();
        return found.items.map(({ custom }) => [custom.rule.formula, custom.format.fill.color]);
      });
    await run((sheet) => void addRule(sheet.getRange("A1:A9"), "=A1>1", "#DDEFE3"));
    expect(await count()).toEqual([["=A1>1", "#DDEFE3"]]);
    await bench().engine.api.undo();
    expect(await count()).toEqual([]);
    await bench().engine.api.redo();
    expect(await count()).toEqual([["=A1>1", "#DDEFE3"]]);
  });

  test.each<[string, string, (range: Excel.Range) => void]>([
    ["NotImplemented", "of a kind that the host does not make", (r) => r.conditionalFormats.add("DataBar")],
    ["InvalidArgument", "of no kind", (r) => r.conditionalFormats.add("Nope" as "Custom")],
    ["InvalidArgument", "without a formula", (r) => void addRule(r, "=", "#DDEFE3")],
    ["ItemNotFound", "that is not there", (r) => r.conditionalFormats.getItemAt(3).load("type")],
    [
      "InvalidOperation",
      "of another kind",
      (r) => (r.conditionalFormats.add("CellValue").custom.rule.formula = "=A1>1"),
    ],
  ])("is refused with %s %s", async (code, _, use) => {
    expect(await codeOf((sheet) => use(sheet.getRange("A1")))).toBe(code);
  });
});
