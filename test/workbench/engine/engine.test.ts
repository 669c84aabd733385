import { InsertSheetCommand } from "@univerjs/sheets";
import { createEngine, type Engine } from "../../../src/workbench/engine/engine";

let engine: Engine;
beforeEach(() => (engine = createEngine()));
afterEach(() => engine.dispose());

const sheet = () => engine.workbook().getActiveSheet();
const value = (address: string) => sheet().getRange(address).getRawValue();

test("an engine opens with one empty sheet", () => {
  expect(
    engine
      .workbook()
      .getSheets()
      .map((each) => each.getSheetName()),
  ).toEqual(["Sheet1"]);
});

test("a formula is calculated, and calculated again when its input changes", async () => {
  sheet().getRange("A1").setValue(2);
  sheet().getRange("B1").setFormula("=A1*21");
  await engine.calculated();
  expect(value("B1")).toBe(42);
  sheet().getRange("A1").setValue(3);
  await engine.calculated();
  expect(value("B1")).toBe(63);
});

test("a look that is undone and made again leaves the formula", async () => {
  sheet().getRange("A1").setFormula("=6*7");
  await engine.calculated();
  sheet().getRange("A1").setFontWeight("bold");
  await engine.api.undo();
  await engine.api.redo();
  await engine.calculated();
  expect(sheet().getRange("A1").getFormula()).toBe("=6*7");
  expect(value("A1")).toBe(42);
});

test("a sheet added from the grid looks like Excel's, also when that is undone and made again", async () => {
  const look = () => {
    const { defaultStyle, defaultRowHeight } = engine.workbook().getSheets()[1]!.getSheet().getConfig();
    return { defaultStyle, defaultRowHeight };
  };
  const excels = { defaultStyle: { ff: "Calibri", fs: 11 }, defaultRowHeight: 20 };
  await engine.api.executeCommand(InsertSheetCommand.id);
  expect(look()).toEqual(excels);
  await engine.api.undo();
  await engine.api.redo();
  expect(look()).toEqual(excels);
});

test("formulas refer to a sheet with an exclamation mark in its name, and follow its cells", async () => {
  const first = engine.workbook().getSheets()[0]!;
  const other = engine.workbook().create("Now!", 20, 10);
  other.getRange("B1").setValue(7);
  other.getRange("B2").setValue(8);
  first.getRange("A1").setFormula("='Now!'!B1");
  first.getRange("A2").setFormula("=SUM('Now!'!B1:B2)");
  const values = () => ["A1", "A2"].map((cell) => first.getRange(cell).getRawValue());
  await engine.calculated();
  expect(values()).toEqual([7, 15]);
  other.getRange("B1").setValue(1);
  await engine.calculated();
  expect(values()).toEqual([1, 9]);
  other.insertRows(0, 1);
  await engine.calculated();
  other.getRange("B2").setValue(2);
  await engine.calculated();
  expect([first.getRange("A1").getFormula(), ...values()]).toEqual(["='Now!'!B2", 2, 10]);
});

test("waiting for an idle engine takes no calculation", async () => {
  await engine.calculated();
  await engine.calculated();
  expect(value("A1")).toBeNull();
});

test("a workbook that is saved and put in another's place calculates again", async () => {
  sheet().getRange("A1").setValue(2);
  sheet().getRange("B1").setFormula("=A1*21");
  await engine.calculated();
  const kept = engine.save();
  engine.replace({ id: "other", sheets: { s: { id: "s", name: "Other" } }, sheetOrder: ["s"] });
  expect(sheet().getSheetName()).toBe("Other");
  engine.replace(kept);
  sheet().getRange("A1").setValue(1);
  await engine.calculated();
  expect(value("B1")).toBe(21);
});

test("a workbook is replaced while somebody listens to its events", async () => {
  const seen: string[] = [];
  engine.api.addEvent(engine.api.Event.SheetValueChanged, () => seen.push("value"));
  engine.api.addEvent(engine.api.Event.CommandExecuted, () => seen.push("command"));
  const kept = engine.save();
  engine.replace(kept);
  sheet().getRange("A1").setValue(2);
  await engine.calculated();
  expect(seen).toContain("value");
});

test("a change can be undone without a page", async () => {
  sheet().getRange("A1").setValue(2);
  await engine.api.undo();
  expect(value("A1")).toBeNull();
});
