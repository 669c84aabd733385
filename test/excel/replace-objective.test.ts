/** @jest-environment jsdom */
// Writing an objective anew, in the workbook that the sample plan is: the activities that serve it follow.
import { askTable } from "../../src/excel/plan-tables";
import { replaceObjective } from "../../src/excel/replace-objective";
import { readSelectedObjectives, type SelectedObjective } from "../../src/excel/selected-objectives";
import { objectiveNames } from "../../src/plan/sample/names";
import { bootWorkbook, type Workbench } from "../workbench/boot";
import { samplePlan } from "./sample-plan";

let book: Workbench;
let snapshot: ReturnType<Workbench["engine"]["save"]>;
beforeAll(async () => (snapshot = await samplePlan()));
beforeEach(async () => (book = await bootWorkbook({ snapshot })));
afterEach(() => book.close());

const old = objectiveNames.sellOut.en;
const fixed = "=KAM Lan: increase sell-out at An Phú by 12% by 31/12/2027";

const inWorkbook = (act: (workbook: Excel.Workbook) => void) =>
  Excel.run((context) => {
    act(context.workbook);
    return context.sync();
  });

/** The first objective, as the pane reads it when it is selected. */
async function firstObjective(): Promise<SelectedObjective> {
  await inWorkbook(({ tables }) => tables.getItem("JBPObjectives").getDataBodyRange().select());
  const [objective] = (await readSelectedObjectives()).objectives;
  if (objective?.text !== old) throw new Error(`The first objective is ${String(objective?.text)}.`);
  return objective;
}

/** What the plan's tables say in their column of objectives. */
const sentences = (table: "objectives" | "activities") =>
  Excel.run(async (context) => {
    const asked = askTable(context.workbook, "JBP", table, ["objective"]);
    await context.sync();
    const { values, columns } = asked();
    return values.map((row) => row[columns.get("objective") ?? -1]);
  });

test("the activities that serve the objective name its new sentence, in one step to undo; all others stay", async () => {
  const [objectives, activities] = [await sentences("objectives"), await sentences("activities")];
  const serving = activities.filter((each) => each === old).length;
  expect(serving).toBeGreaterThan(1);
  expect(await replaceObjective(await firstObjective(), fixed)).toEqual({ activities: serving });
  const anew = (each: unknown) => (each === old ? fixed : each);
  expect(await sentences("objectives")).toEqual(objectives.map(anew));
  expect(await sentences("activities")).toEqual(activities.map(anew));
  await book.engine.api.undo();
  expect(await sentences("objectives")).toEqual(objectives);
  expect(await sentences("activities")).toEqual(activities);
});

/** How high the rows are of a plan's cells that hold this sentence. */
const heights = (table: "objectives" | "activities", sentence: string) =>
  Excel.run(async (context) => {
    const asked = askTable(context.workbook, "JBP", table, ["objective"]);
    await context.sync();
    const { values, columns, body } = asked();
    const column = columns.get("objective") ?? 0;
    const cells = values.flatMap((row, r) =>
      row[column] === sentence
        ? context.workbook.worksheets
            .getItem(body.sheet!)
            .getCell(body.top - 1 + r, body.left - 1 + column)
            .format.load("rowHeight")
        : [],
    );
    await context.sync();
    return cells.map(({ rowHeight }) => rowHeight);
  });

test("rows grow where the new sentence needs more lines than they show, are never made lower, and shrink on undo", async () => {
  const objective = await firstObjective();
  const before = [await heights("objectives", old), await heights("activities", old)].flat();
  await replaceObjective(objective, "Sell out.");
  const shorter = [await heights("objectives", "Sell out."), await heights("activities", "Sell out.")].flat();
  expect(shorter).toEqual(before);
  await book.engine.api.undo();
  const long = "Raise sell-out at An Phú in every one of its formats. ".repeat(12).trim();
  await replaceObjective(objective, long);
  const after = [await heights("objectives", long), await heights("activities", long)].flat();
  expect(after.length).toBe(before.length);
  after.forEach((height, i) => expect(height).toBeGreaterThan(before[i] ?? Infinity));
  await book.engine.api.undo();
  expect([await heights("objectives", old), await heights("activities", old)].flat()).toEqual(before);
});

test("a plan without the sheet of activities, or without their column, has its objective written alone", async () => {
  await inWorkbook(({ tables }) => tables.getItem("JBPActivities").columns.getItem("Objective").delete());
  const objective = await firstObjective();
  expect(await replaceObjective(objective, fixed)).toEqual({ activities: 0 });
  await inWorkbook(({ tables }) => tables.getItem("JBPActivities").worksheet.delete());
  expect(await replaceObjective({ ...objective, text: fixed }, old)).toEqual({ activities: 0 });
  expect((await sentences("objectives"))[0]).toBe(old);
});

test.each(["JBPObjectives", "JBPActivities"])(
  "nothing is written while the sheet of %s is protected",
  async (table) => {
    const before = [await sentences("objectives"), await sentences("activities")];
    const objective = await firstObjective();
    await inWorkbook(({ tables }) => tables.getItem(table).worksheet.protection.protect());
    await expect(replaceObjective(objective, fixed)).rejects.toMatchObject({ problem: "protected" });
    expect([await sentences("objectives"), await sentences("activities")]).toEqual(before);
  },
);
