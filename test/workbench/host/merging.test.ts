/** @jest-environment jsdom */
import { eachTest } from "./runner";

const { bench, run, codeOf } = eachTest();

describe("merging", () => {
  const merged = () =>
    bench()
      .engine.workbook()
      .getActiveSheet()
      .getMergedRanges()
      .map((range) => range.getA1Notation());

  test("makes one cell, of which only the first content stays", async () => {
    await run((sheet) => {
      sheet.getRange("A1:B2").values = [
        [1, 2],
        [3, 4],
      ];
      sheet.getRange("A1:B2").merge();
    });
    expect(merged()).toEqual(["A1:B2"]);
    expect(await bench().read("A1:B2")).toEqual([
      [1, ""],
      ["", ""],
    ]);
    await bench().engine.api.undo();
    expect(merged()).toEqual([]);
  });

  test("across makes one cell of each row, and unmerging none", async () => {
    await run((sheet) => sheet.getRange("A1:C2").merge(true));
    expect(merged()).toEqual(["A1:C1", "A2:C2"]);
    await run((sheet) => sheet.getRange("B1").unmerge());
    expect(merged()).toEqual(["A2:C2"]);
  });

  test("replaces what was merged before", async () => {
    await run((sheet) => {
      sheet.getRange("A1:B2").merge();
      sheet.getRange("B2:C3").merge();
    });
    expect(merged()).toEqual(["B2:C3"]);
  });

  test("is refused in a table", async () => {
    await run((sheet) => {
      sheet.getRange("B2:D4").values = [
        ["Driver", "Value", "Share"],
        ["Volume", 3, ""],
        ["Price", 1, ""],
      ];
      sheet.tables.add("B2:D4", true);
    });
    expect(await codeOf((sheet) => sheet.getRange("B3:C3").merge())).toBe("InvalidOperation");
  });
});
