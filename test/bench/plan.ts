/** Runs in the pane's page: inserts the whole plan with its sample, as the product does and as a beginner would. */
import { insertPlan } from "../../src/excel/plan/insert";
import { play } from "../../src/excel/plan/play";
import { areaFrom, isPlace, parseReference } from "../../src/excel/reference";
import { layout } from "../../src/plan/layout/layout";
import type { Operation } from "../../src/plan/layout/operations";
import { plan } from "../../src/plan/plan";
import { sample, sampleSettings } from "../../src/plan/sample/sample";
import { watchTraffic } from "../excel/plan/traffic";

export interface Insertion {
  readonly syncs: number;
  readonly bytes: number;
  readonly ms: number;
}

export const whole = () => measured(() => insertPlan(plan, settings, sample));

export const cellByCell = () => measured(insertCellByCell);

async function measured(insert: () => Promise<unknown>): Promise<Insertion> {
  const traffic = watchTraffic();
  const start = performance.now();
  await insert();
  return { ms: performance.now() - start, syncs: traffic.requests.length, bytes: traffic.bytes() };
}

const settings = { ...sampleSettings, language: "vi" } as const;

/** The same operations, with a range for each cell, and a round trip for each sheet and for each table. */
function insertCellByCell(): Promise<void> {
  return Excel.run(async (context) => {
    const { workbook } = context;
    const { worksheets } = workbook;
    worksheets.load("items/name");
    await context.sync();
    const sheets = worksheets.items.map(({ name }) => name);
    const operations = layout(plan, settings, { data: sample, taken: { sheets, names: [] } });
    for (const operation of operations) if (operation.do === "sheet") worksheets.add(operation.sheet);
    await context.sync();
    for (const step of steps(operations)) {
      for (const operation of step) for (const one of cells(operation)) play([one], workbook, new Set());
      await context.sync();
    }
  });
}

/** Operations that follow each other on one sheet belong together; each table is a step of its own. */
function steps(operations: readonly Operation[]): Operation[][] {
  const all: Operation[][] = [];
  let last: string | undefined;
  for (const operation of operations) {
    const subject = operation.do === "table" || operation.do === "name" ? operation.do : operation.sheet;
    if (subject !== last || operation.do === "table") all.push([]);
    all.at(-1)?.push(operation);
    last = subject;
  }
  return all;
}

function cells(operation: Operation): Operation[] {
  switch (operation.do) {
    case "values": {
      const values = operation.values.flat();
      return cellsOf(operation.area).flatMap((area, i) => {
        const value = values[i] ?? null;
        return value === null ? [] : [{ ...operation, area, values: [[value]] }];
      });
    }
    case "formula":
      return cellsOf(operation.area).map((area) => ({ ...operation, area }));
    case "format":
      return operation.areas.flatMap(cellsOf).map((area) => ({ ...operation, areas: [area] }));
    default:
      return [operation];
  }
}

/** Row by row. */
function cellsOf(area: string): string[] {
  const first = parseReference(`Sheet!${area.replace(/:.*$/, "")}`);
  const whole = parseReference(area);
  if (!isPlace(first) || !whole) throw new Error(`${area} is no area of cells.`);
  return Array.from({ length: whole.rows * whole.columns }, (_, i) => {
    const [row, column] = [Math.floor(i / whole.columns), i % whole.columns];
    return areaFrom({ ...first, top: whole.top + row, left: whole.left + column }, 1, 1).area;
  });
}
