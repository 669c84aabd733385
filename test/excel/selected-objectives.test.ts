/** @jest-environment jsdom */
// What is selected in a plan's table of objectives and elsewhere, in the workbook that the sample plan is.
import { ICommandService } from "@univerjs/core";
import { SetSelectionsOperation } from "@univerjs/sheets";
import { askTable } from "../../src/excel/plan-tables";
import { writeReference } from "../../src/excel/reference";
import { readSelectedObjectives } from "../../src/excel/selected-objectives";
import { objectiveNames } from "../../src/plan/sample/names";
import { sampleSettings } from "../../src/plan/sample/sample";
import { bootWorkbook, type Workbench } from "../workbench/boot";
import { samplePlan } from "./sample-plan";

let book: Workbench;
afterEach(() => book.close());

let snapshot: ReturnType<Workbench["engine"]["save"]>;
beforeAll(async () => (snapshot = await samplePlan()));

async function openPlan(): Promise<void> {
  book = await bootWorkbook({ snapshot });
}

const sheet = "2 Objectives";
const sheetOf = ({ workbook }: Excel.RequestContext) => workbook.worksheets.getItem(sheet);

/** Where the first objective stands. */
const firstRow = () =>
  Excel.run(async (context) => {
    const body = context.workbook.tables.getItem("JBPObjectives").getDataBodyRange().load("rowIndex");
    await context.sync();
    return body.rowIndex + 1;
  });

const select = (address: string) =>
  Excel.run(async (context) => {
    sheetOf(context).activate();
    sheetOf(context).getRange(address).select();
    await context.sync();
  });

const row = ({ cells, plan: fields }: NonNullable<Read["row"]>) => ({
  ...Object.fromEntries(cells),
  ...Object.fromEntries(fields),
});
type Read = Awaited<ReturnType<typeof readSelectedObjectives>>["objectives"][number];

describe("in a plan's table of objectives", () => {
  test("any cell of a row stands for its sentence, with what the row and the plan say", async () => {
    await openPlan();
    const at = await firstRow();
    await select(`H${at}`);
    const { objectives } = await readSelectedObjectives();
    expect(objectives.map(({ text, calculated }) => [text, calculated])).toEqual([
      [objectiveNames.sellOut.en, false],
    ]);
    expect(objectives[0]?.row && row(objectives[0].row)).toMatchObject({
      unit: expect.anything() as unknown,
      history1: 111_900,
      baseline: 120_000,
      target: 134_400,
      start: sampleSettings.start,
      end: expect.any(Number) as unknown,
    });
  });

  test("a row tells what the activities that serve it cost, and how fast the category grew", async () => {
    await openPlan();
    const at = await firstRow();
    await select(`H${at}:H${at + 1}`);
    const costs = await Excel.run(async (context) => {
      const asked = askTable(context.workbook, "JBP", "activities", ["objective", "budget"]);
      await context.sync();
      const { values, columns } = asked();
      return values
        .filter((cells) => cells[columns.get("objective") ?? -1] === objectiveNames.sellOut.en)
        .map((cells) => cells[columns.get("budget") ?? -1]);
    });
    expect(costs.length).toBeGreaterThan(1);
    const [{ row: sellOut } = { row: undefined }] = (await readSelectedObjectives()).objectives;
    expect(sellOut?.budget).toBe(costs.reduce<number>((sum, cost) => sum + Number(cost), 0));
    expect(sellOut?.budget).toBeGreaterThan(0);
    expect(sellOut?.categoryGrowth).toBeCloseTo(600 / 567 - 1);
  });

  test("a plan without its analysis and its activities has its objectives read all the same", async () => {
    await openPlan();
    const at = await firstRow();
    await Excel.run(async (context) => {
      for (const table of ["JBPSales", "JBPActivities"])
        context.workbook.tables.getItem(table).worksheet.delete();
      await context.sync();
    });
    await select(`H${at}`);
    const [objective] = (await readSelectedObjectives()).objectives;
    expect(objective?.row).toMatchObject({ budget: 0, categoryGrowth: undefined });
  });

  test("a whole column is its rows' sentences, without headings", async () => {
    await openPlan();
    await select("B:B");
    const { objectives } = await readSelectedObjectives();
    expect(objectives.map(({ text }) => text)).toEqual(Object.values(objectiveNames).map(({ en }) => en));
  });

  test("columns are found after sheet and headers were renamed and rows inserted", async () => {
    await openPlan();
    const at = await firstRow();
    await Excel.run(async (context) => {
      const header = sheetOf(context).getRange(`B${at - 1}:M${at - 1}`);
      header.values = [[..."abcdefghijkl"].map((letter) => `Renamed ${letter}`)];
      sheetOf(context).name = "Ours";
      await context.sync();
    });
    book.engine.workbook().getSheetByName("Ours")?.insertRowsBefore(0, 2);
    await Excel.run(async (context) => {
      const ours = context.workbook.worksheets.getItem("Ours");
      ours.activate();
      ours.getRange(`B${at + 2}`).select();
      await context.sync();
    });
    const [objective] = (await readSelectedObjectives()).objectives;
    expect(objective && writeReference(objective.place)).toBe(`Ours!B${at + 2}`);
    expect(objective?.row && row(objective.row)).toMatchObject({ baseline: 120_000, target: 134_400 });
  });
});

describe("elsewhere", () => {
  test("every selected area is read, a cell that two areas share once, and numbers are left out", async () => {
    book = await bootWorkbook();
    await book.write("A1", [
      ["one", 2],
      ["three", "four"],
    ]);
    const facade = book.engine.workbook().getActiveSheet();
    const area = (startRow: number, startColumn: number, endRow: number, endColumn: number) => ({
      range: { startRow, startColumn, endRow, endColumn },
      primary: null,
      style: null,
    });
    await book.engine.univer
      .__getInjector()
      .get(ICommandService)
      .executeCommand(SetSelectionsOperation.id, {
        unitId: book.engine.workbook().getId(),
        subUnitId: facade.getSheetId(),
        selections: [area(1, 1, 1, 1), area(0, 0, 0, 1), area(1, 0, 1, 1)],
      });
    const { objectives, leftOut } = await readSelectedObjectives();
    expect(objectives.map(({ text, row: planRow }) => [text, planRow])).toEqual([
      ["four", undefined],
      ["one", undefined],
      ["three", undefined],
    ]);
    expect(leftOut).toEqual({ texts: 0, cells: 0 });
  });

  test("of a whole column the first texts are told, and how many were left out", async () => {
    book = await bootWorkbook();
    await book.write(
      "A1",
      Array.from({ length: 5_100 }, (_, i) => [i < 130 ? `text ${i}` : i]),
    );
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A:A").select();
      await context.sync();
    });
    const { objectives, leftOut } = await readSelectedObjectives();
    expect(objectives).toHaveLength(100);
    expect(leftOut).toEqual({ texts: 30, cells: 100 });
  });
});
