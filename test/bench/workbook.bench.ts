/** Recalculation of 10,000 formula cells in the headless workbook, and how much of it is spent in our own code. */
import { CellValueType, type ICellData, type IWorkbookData } from "@univerjs/core";
import { declarations } from "../../src/functions/declarations";
import { excelFunction } from "../../src/functions/excel-function";
import { functionsMetadata } from "../../src/functions/metadata";
import { createEngine } from "../../src/workbench/engine/engine";
import type { AddInFunction } from "../../src/workbench/host/functions/metadata";
import { Host } from "../../src/workbench/host/host";
import { type Comparison, share } from "./report";

const rows = 1000;
const formulaColumns = 10;
const cells = rows * formulaColumns;

/** Two columns of inputs and ten of formulas over them. */
function snapshot(formula: (row: number) => string): Partial<IWorkbookData> {
  const number = (v: number): ICellData => ({ v, t: CellValueType.NUMBER });
  const cellData = Object.fromEntries(
    Array.from({ length: rows }, (_, row) => [
      row,
      Object.fromEntries([
        [0, number(30_000 + row)],
        [1, number(15_000 - row)],
        ...Array.from({ length: formulaColumns }, (_, column) => [column + 2, { f: formula(row + 1) }]),
      ]),
    ]),
  ) as Record<number, Record<number, ICellData>>;
  const sheet = { id: "sheet", name: "Sheet1", rowCount: rows, columnCount: formulaColumns + 2, cellData };
  return { sheetOrder: ["sheet"], sheets: { sheet } };
}

interface Recalculation {
  readonly ms: number;
  readonly ownMs: number;
  readonly calls: number;
}

const repeats = 5;

/** The median of a few recalculations of every formula. */
async function recalculation(formula: (row: number) => string): Promise<Recalculation> {
  const engine = createEngine({ snapshot: snapshot(formula) });
  const host = new Host(engine, { displayLanguage: "en-US", requirementSets: { ExcelApi: "1.7" } });
  const callable = new Map<string, AddInFunction>();
  for (const [id, declaration] of Object.entries(declarations))
    callable.set(id, excelFunction(declaration) as AddInFunction);
  host.registerFunctions(functionsMetadata("en"), "JBP", (id) => callable.get(id));
  const samples: Recalculation[] = [];
  for (let i = 0; i < repeats; i++) {
    const before = host.functionStats;
    const start = performance.now();
    engine.recalculate();
    await engine.calculated();
    const { calls, milliseconds } = host.functionStats;
    samples.push({
      ms: performance.now() - start,
      ownMs: milliseconds - before.milliseconds,
      calls: calls - before.calls,
    });
  }
  host.dispose();
  engine.dispose();
  return samples.sort((a, b) => a.ms - b.ms)[Math.floor(repeats / 2)]!;
}

export async function benchWorkbook(): Promise<Comparison> {
  const ours = await recalculation((row) => `=JBP.ROI(A${row},B${row})`);
  const native = await recalculation((row) => `=A${row}/B${row}`);
  if (ours.calls < cells) throw new Error(`Only ${ours.calls} of ${cells} cells were calculated.`);
  const line = (name: string, { ms, ownMs }: Recalculation) =>
    `${name.padEnd(44)} ${ms.toFixed(0)} ms, of which in our functions ${ownMs.toFixed(1)} ms`;
  return {
    title: `Recalculation of ${cells.toLocaleString("en-US")} formula cells in the headless workbook`,
    lines: [line("=JBP.ROI(A1,B1), one call a cell", ours), line("=A1/B1, the engine alone", native)],
    goals: [share("share spent in our functions", ours.ownMs / ours.ms)],
  };
}
