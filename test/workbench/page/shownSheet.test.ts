import { createEngine, type Engine } from "../../../src/workbench/engine/engine";
import { showKeptSheet, withShownSheet } from "../../../src/workbench/page/shownSheet";

const engines: Engine[] = [];
afterAll(() => engines.forEach((engine) => engine.dispose()));
function open(snapshot?: ReturnType<Engine["save"]>) {
  const engine = createEngine(snapshot && { snapshot });
  engines.push(engine);
  return engine;
}
const shown = (engine: Engine) => engine.workbook().getActiveSheet().getSheetName();

test("a kept workbook opens at the sheet that was shown, or at the first where that one is gone", () => {
  const engine = open();
  engine.workbook().create("Second", 10, 10);
  expect(shown(engine)).toBe("Second");
  const kept = withShownSheet(engine);

  const again = open(kept);
  expect(shown(again)).toBe("Sheet1");
  showKeptSheet(again);
  expect(shown(again)).toBe("Second");

  const sheet = Object.values(kept.sheets).find(({ name }) => name === "Second")!;
  const hidden = open({ ...kept, sheets: { ...kept.sheets, [sheet.id!]: { ...sheet, hidden: 1 } } });
  showKeptSheet(hidden);
  expect(shown(hidden)).toBe("Sheet1");
});
