/** @jest-environment jsdom */
import { WorkbookError, workbookError } from "../../src/excel/errors";
import { inWorkbook } from "../../src/excel/run";
import { languages } from "../../src/i18n/language";
import { paneWords } from "../../src/i18n/pane";
import { sentence } from "../../src/taskpane/Notice";
import { bootWorkbook, type Workbench } from "../workbench/boot";

let book: Workbench;
beforeAll(async () => {
  book = await bootWorkbook();
});
afterAll(() => book.close());

const refused = (batch: (context: Excel.RequestContext) => void) =>
  inWorkbook(async (context) => {
    batch(context);
    await context.sync();
  }).then(
    () => undefined,
    (error: unknown) => error,
  );

describe("what Excel refuses", () => {
  test("a sheet that is gone", async () => {
    const error = await refused(({ workbook }) => workbook.worksheets.getItem("Gone").activate());
    expect(error).toMatchObject({ problem: "notFound", code: "ItemNotFound" });
  });

  test("a reference that is none", async () => {
    const error = await refused(({ workbook }) =>
      workbook.worksheets.getActiveWorksheet().getRange("nowhere").clear(),
    );
    expect(error).toBeInstanceOf(WorkbookError);
  });

  test.each([
    ["InvalidOperationInCellEditMode", "cellEdited"],
    ["AccessDenied", "protected"],
    ["ApiNotFound", "notSupported"],
  ])("%s is told as %s", (code, problem) => expect(workbookError({ code }).problem).toBe(problem));

  test("anything else is told with its code", () => {
    for (const [error, code] of [
      [{ code: "Sunspots" }, "Sunspots"],
      [{ code: 5002 }, "5002"],
      [new TypeError("x"), "TypeError"],
      ["?", "GeneralException"],
    ] as const)
      for (const language of languages)
        expect(sentence(workbookError(error), paneWords[language])).toContain(code);
  });
});
