import { LexerTreeBuilder } from "@univerjs/engine-formula";
import { createEngine, type Engine } from "../../../src/workbench/engine/engine";

let engine: Engine | undefined;
afterEach(() => engine?.dispose());

test.each(["=SUM(JBPSales[", "=SUM(JBPSales[[#This Row],[Sell-out"])(
  "formulas are calculated after %s was looked at while it was typed",
  async (unfinished) => {
    engine = createEngine();
    engine.univer.__getInjector().get(LexerTreeBuilder).sequenceNodesBuilder(unfinished);
    const cell = engine.workbook().getActiveSheet().getRange("A1");
    cell.setFormula("=SUM(5,10)+1");
    await engine.calculated();
    expect(cell.getRawValue()).toBe(16);
  },
);
