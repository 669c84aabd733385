/** @jest-environment jsdom */
import { waitFor } from "@testing-library/react";
import { reopened } from "./reopened";
import { eachTest } from "./runner";

const { bench, run, codeOf } = eachTest();

const stop = { title: "Tỷ trọng", message: "Từ 0% đến 100%.", showAlert: true, style: "Stop" } as const;
const hint = { title: "Share", message: "A share of sales.", showPrompt: true };

/** What is told of cells, as they have it. */
const read = (address: string) =>
  run(async (sheet, context) => {
    const { dataValidation } = sheet.getRange(address);
    dataValidation.load("type,rule,prompt,errorAlert,ignoreBlanks");
    await context.sync();
    const { type, rule, prompt, errorAlert, ignoreBlanks } = dataValidation;
    return { type, rule, prompt, errorAlert, ignoreBlanks };
  });

describe("data validation", () => {
  test.each<[string, Excel.DataValidationRule, Excel.DataValidationRule?]>([
    ["List", { list: { inCellDropDown: true, source: "Low,Medium,High" } }],
    ["List", { list: { inCellDropDown: false, source: "=JBP_list_axis" } }],
    ["List", { list: { inCellDropDown: true, source: "=$H$1:$H$3" } }],
    [
      "Decimal",
      { decimal: { formula1: 0, formula2: 1, operator: "Between" } },
      { decimal: { formula1: "=0", formula2: "=1", operator: "Between" } },
    ],
    ["WholeNumber", { wholeNumber: { formula1: "=A1", operator: "GreaterThanOrEqualTo" } }],
    ["Date", { date: { formula1: "=46023", formula2: "=46387", operator: "Between" } }],
    [
      "Date",
      { date: { formula1: "2026-01-01", operator: "LessThan" } },
      { date: { formula1: "=46023", operator: "LessThan" } },
    ],
    [
      "TextLength",
      { textLength: { formula1: 5, operator: "LessThanOrEqualTo" } },
      { textLength: { formula1: "=5", operator: "LessThanOrEqualTo" } },
    ],
    ["Custom", { custom: { formula: "=ISNUMBER(B2)" } }],
  ])("of type %s comes back as it was set: %j", async (type, rule, back = rule) => {
    await run((sheet) => {
      const { dataValidation } = sheet.getRange("B2:C9");
      dataValidation.rule = rule;
      dataValidation.prompt = hint;
      dataValidation.errorAlert = stop;
      dataValidation.ignoreBlanks = false;
    });
    await reopened(bench());
    expect(await read("B2:C9")).toEqual({
      type,
      rule: back,
      prompt: hint,
      errorAlert: stop,
      ignoreBlanks: false,
    });
  });

  test("of dates is met by dates within its bounds, however they are shown, and by nothing else", async () => {
    await run((sheet) => {
      const cells = sheet.getRange("B1:B4");
      cells.values = [[46387], [46054], [1], ["31/12/2026"]].map(([value]) => [
        typeof value === "string" ? `'${value}` : value,
      ]);
      cells.numberFormat = Array.from({ length: 4 }, () => ["dd/mm/yyyy"]);
      cells.dataValidation.rule = {
        date: { formula1: "2000-01-01", formula2: "2199-12-31", operator: "Between" },
      };
    });
    const cells = bench().engine.workbook().getActiveSheet().getRange("B1:B4");
    expect(cells.getDisplayValues().slice(0, 2)).toEqual([["31/12/2026"], ["01/02/2026"]]);
    // Asking begins the check, and the answer comes with the next question.
    await cells.getValidatorStatus();
    await waitFor(async () =>
      expect((await cells.getValidatorStatus()).flat()).toEqual(["valid", "valid", "invalid", "invalid"]),
    );
  });

  test("takes a range as a list's source", async () => {
    await run((sheet, context) => {
      const source = context.workbook.worksheets.add("Lists").getRange("A1:A3");
      sheet.getRange("B2").dataValidation.rule = { list: { inCellDropDown: true, source } };
    });
    expect((await read("B2")).rule).toEqual({ list: { inCellDropDown: true, source: "=Lists!$A$1:$A$3" } });
  });

  test("may be a prompt only, which any value is welcome to", async () => {
    await run((sheet) => void (sheet.getRange("B2").dataValidation.prompt = hint));
    expect(await read("B2")).toMatchObject({ type: "None", rule: {}, prompt: hint });
  });

  test("of cells that have none is Excel's default", async () => {
    expect(await read("A1:B2")).toEqual({
      type: "None",
      rule: {},
      prompt: { title: "", message: "", showPrompt: true },
      errorAlert: { title: "", message: "", showAlert: true, style: "Stop" },
      ignoreBlanks: true,
    });
  });

  test("is one a cell: a new one replaces the old where it lies, and its formula moves along", async () => {
    await run((sheet) => {
      sheet.getRange("B1:B9").dataValidation.rule = { custom: { formula: "=B1>A1" } };
      sheet.getRange("B1:B4").dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
    });
    expect((await read("B4")).type).toBe("List");
    expect((await read("B5:B9")).rule).toEqual({ custom: { formula: "=B5>A5" } });
    expect(await read("B1:B9")).toMatchObject({ type: "Inconsistent", rule: null });
    expect((await read("B5:B12")).type).toBe("MixedCriteria");
  });

  test("is told in parts, to some of its cells", async () => {
    await run((sheet) => {
      const { dataValidation } = sheet.getRange("B1:B9");
      dataValidation.rule = { custom: { formula: "=B1>A1" } };
      sheet.getRange("B5").dataValidation.prompt = hint;
    });
    expect(await read("B5")).toMatchObject({ rule: { custom: { formula: "=B5>A5" } }, prompt: hint });
    expect((await read("B6")).prompt.message).toBe("");
  });

  test("is taken away", async () => {
    await run((sheet) => {
      sheet.getRanges("B1:B9,D1").dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
      sheet.getRange("B1:B3").dataValidation.clear();
    });
    expect((await read("B1:B3")).type).toBe("None");
    expect([(await read("B4:B9")).type, (await read("D1")).type]).toEqual(["List", "List"]);
  });

  test("is one step to undo, and to do again", async () => {
    await run((sheet) => {
      sheet.getRange("B1").dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
      sheet.getRange("B1").dataValidation.prompt = hint;
    });
    await bench().engine.api.undo();
    expect(await read("B1")).toMatchObject({ type: "None", prompt: { title: "" } });
    await bench().engine.api.redo();
    expect(await read("B1")).toMatchObject({ type: "List", prompt: hint });
  });

  test.each<[string, unknown, string?]>([
    ["of no kind", { nope: {} }],
    ["of two kinds", { custom: { formula: "=TRUE" }, decimal: { formula1: 1, operator: "EqualTo" } }],
    ["without its second bound", { decimal: { formula1: 1, operator: "Between" } }],
    ["with a bound that is none", { wholeNumber: { formula1: "many", operator: "EqualTo" } }],
    ["with a formula that is none", { custom: { formula: "B1>A1" } }],
    ["with an empty list", { list: { inCellDropDown: true, source: "" } }],
    ["of a date that is none", { date: { formula1: "soon", operator: "EqualTo" } }],
    ["of times", { time: { formula1: "=0.5", operator: "EqualTo" } }, "NotImplemented"],
  ])("%s is refused", async (_, rule, code = "InvalidArgument") => {
    expect(
      await codeOf((sheet) => {
        sheet.getRange("B1").dataValidation.rule = rule as Excel.DataValidationRule;
      }),
    ).toBe(code);
    expect((await read("B1")).type).toBe("None");
  });
});
