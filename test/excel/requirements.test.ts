/** @jest-environment jsdom */
// The manifest asks Excel for what the add-in really uses: no more, or it would not install where it could run; no less.
import { readFileSync } from "node:fs";
import { requirementSets } from "../../.config/manifest";
import { readRanges, settled } from "../../src/excel/cell";
import { openNewWorkbook, readDocument } from "../../src/excel/document";
import { insertFormula, type Mention } from "../../src/excel/insertion";
import { officeReady } from "../../src/excel/office";
import { completePlan, insertPlan } from "../../src/excel/plan/insert";
import { goToSheet, readPlans } from "../../src/excel/plan/plans";
import { readPreferences, storeLanguage } from "../../src/excel/preferences";
import { areaFrom, type Place, type Reference } from "../../src/excel/reference";
import { readSelectedObjectives } from "../../src/excel/selected-objectives";
import { followSelection, readActiveCell, readSelection } from "../../src/excel/selection";
import { bootWorkbook, type Workbench } from "../workbench/boot";
import { data, settings, tastings } from "./plan/tastings";

const { ExcelApi: minimum = "" } = requirementSets(readFileSync("manifest.xml", "utf8"));

let bench: Workbench;
afterEach(() => bench.close());

const insert = (target: Place, changes: Partial<Parameters<typeof insertFormula<Mention>>[0]> = {}) =>
  insertFormula<Mention>({
    target,
    area: areaFrom(target, 2, 1),
    formula: "=SEQUENCE(2)",
    numberFormat: "0.0%",
    mentions: [],
    replaces: { formula: undefined },
    ...changes,
  });

/** A plan with every kind of block is inserted, completed, found again and gone to. */
async function usePlans() {
  const inserted = await insertPlan(tastings, settings, data);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("1 Tastings").delete();
    await context.sync();
  });
  const completed = await completePlan(tastings, "JBP");
  const [found] = await readPlans(tastings);
  await goToSheet("Front");
  const { objectives } = await readSelectedObjectives();
  return {
    inserted: inserted.sheets,
    completed: completed.sheets,
    missing: found?.missing,
    objectives: objectives.length,
  };
}

/** Everything that the add-in asks of Excel, once at least. */
async function useEverything() {
  await officeReady();
  const preferences = await readPreferences();
  await storeLanguage("vi");

  const selected = new Promise<Reference>((resolve, reject) => {
    const stop = followSelection({
      read: readSelection,
      onRead: (selection) => (stop(), resolve(selection)),
      onError: reject,
    });
  });
  const target = await readActiveCell();
  const written = await insert(target);
  const occupied = await insert(target);
  const unknown = await Promise.all(
    (["sheet", "table", "name"] as const).map((kind) =>
      insert(target, { mentions: [{ kind, name: "Nope" }] }),
    ),
  );
  const file = await readDocument();
  await openNewWorkbook(file);
  return {
    language: (await readPreferences()).language,
    decimalMark: preferences.decimalMark,
    selected: (await selected).area,
    outcomes: [written, occupied, ...unknown].map(({ kind }) => kind),
    shown: (await settled(target)).kind,
    cells: await readRanges([areaFrom(target, 2, 1), "Costs"], target.sheet),
    plans: await usePlans(),
  };
}

async function open(version: string) {
  bench = await bootWorkbook({ requirementSets: { ExcelApi: version } });
  const [sheet] = bench.engine.workbook().getSheets();
  bench.engine.workbook().insertDefinedName("Costs", `${sheet!.getSheetName()}!$A$2`);
}

const everything = {
  language: "vi",
  selected: "A1",
  outcomes: ["written", "occupied", "unknown", "unknown", "unknown"],
  shown: "value",
  cells: [[[1], [2]], [[2]]],
  plans: {
    inserted: ["Front", "1 Tastings", "2 Pictures", "Lists"],
    completed: ["1 Tastings"],
    missing: [],
    objectives: 0,
  },
};

test("with the manifest's ExcelApi alone, everything works and uses that version", async () => {
  await open(minimum);
  expect(await useEverything()).toEqual({ ...everything, decimalMark: "." });
  expect(bench.host.usedSets).toEqual({ ExcelApi: minimum });
});

test("with one version less, something would be missing", async () => {
  const [major, minor] = minimum.split(".").map(Number);
  await open(`${major}.${minor! - 1}`);
  await expect(readPreferences()).rejects.toMatchObject({ code: "ApiNotFound" });
});
