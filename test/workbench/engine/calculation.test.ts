// How the engine knows that it has calculated everything, also when a calculation is stopped by a newer change.
import { createEngine, type Engine } from "../../../src/workbench/engine/engine";
import "../messageChannel";

const rows = 1500;
const lastRow = `A${rows}`;

let engine: Engine;
beforeEach(() => {
  engine = createEngine({
    snapshot: {
      sheetOrder: ["1"],
      sheets: { "1": { id: "1", name: "Sheet1", rowCount: rows, columnCount: 2 } },
    },
  });
});
afterEach(() => {
  engine.dispose();
});

const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** A chain of sums, each over the one above it, that takes the engine several slices. */
function longCalculation(): void {
  const sheet = engine.workbook().getActiveSheet();
  sheet.getRange("A1").setValue(1);
  sheet
    .getRange(`A2:${lastRow}`)
    .setFormulas(Array.from({ length: rows - 1 }, (_, i) => [`=SUM(A${i + 1},1)`]));
}

const last = () => engine.workbook().getActiveSheet().getRange(lastRow).getRawValue();

test.each([120, 200])(
  "a newer change %i ms after the first, perhaps while it is calculated, is calculated too, and then all is done",
  async (wait) => {
    longCalculation();
    await later(wait);
    for (let i = 0; i < 5; i++) engine.recalculate();
    await engine.calculated();
    expect(last()).toBe(rows);
    engine.workbook().getActiveSheet().getRange("A1").setValue(11);
    await later(wait);
    engine.recalculate();
    await engine.calculated();
    expect(last()).toBe(rows + 10);
  },
);
