/** @jest-environment jsdom */
// All or nothing: whichever request fails, and wherever in it, the workbook is what it was.
import fc from "fast-check";
import { WorkbookError } from "../../../src/excel/errors";
import { completePlan, insertPlan } from "../../../src/excel/plan/insert";
import { bootWorkbook, type Workbench } from "../../workbench/boot";
import { contentOf } from "./content";
import { data, settings, tastings } from "./tastings";
import { type Traffic, watchTraffic } from "./traffic";

let bench: Workbench;
let traffic: Traffic;

/** A workbook in use: its names and sheets are in the plan's way. */
async function open() {
  bench = await bootWorkbook();
  await bench.write("A1", [
    ["Store", "Sales"],
    ["Hà Nội", 12],
    ["=1+1", "'=1+1"],
  ]);
  await Excel.run(async (context) => {
    const { workbook } = context;
    workbook.worksheets.add("front").getRange("B2").values = [[7]];
    workbook.tables.add("Sheet1!A1:B3", true).name = "Sales";
    workbook.names.add("JBP_fund", "=front!$B$2");
    await context.sync();
  });
  await bench.engine.calculated();
  traffic = watchTraffic();
}

async function close() {
  await bench.engine.calculated();
  bench.close();
}

const inserting = () => insertPlan(tastings, settings, data);

/** The plan with two parts deleted, which are to be added again; formulas of the front page spoke of one. */
async function openIncomplete() {
  await open();
  await inserting();
  await Excel.run(async (context) => {
    const { workbook } = context;
    workbook.worksheets.getItem("1 Tastings").delete();
    workbook.worksheets.getItem("2 Pictures").delete();
    await context.sync();
  });
  await bench.engine.calculated();
}

/** Requests that add; those before only look, and one after them lets go of what the client kept. */
async function requestsOf(prepare: () => Promise<void>, add: () => Promise<unknown>): Promise<number> {
  await prepare();
  const before = traffic.requests.length;
  await add();
  const count = traffic.requests.length - before;
  await close();
  return count;
}

test.each([
  ["inserted", open, inserting],
  ["completed", openIncomplete, () => completePlan(tastings, "JBP2")],
] as const)("a plan that cannot be %s whole leaves nothing behind", async (_, prepare, add) => {
  const requests = await requestsOf(prepare, add);
  const faults = fc.tuple(
    fc.integer({ min: 0, max: requests - 1 }),
    fc.oneof(fc.constantFrom("before" as const, "after" as const), fc.nat(5000)),
  );
  await fc.assert(
    fc.asyncProperty(faults, async ([request, fault]) => {
      await prepare();
      try {
        const before = contentOf(bench.engine);
        traffic.fail(request, fault);
        const outcome = await add().then(
          () => "added",
          (error: unknown) => error,
        );
        await bench.engine.calculated();
        if (outcome === "added") expect(request).toBe(requests - 1);
        else {
          expect(outcome).toBeInstanceOf(WorkbookError);
          expect(contentOf(bench.engine)).toEqual(before);
        }
      } finally {
        await close();
      }
    }),
    {
      numRuns: 20,
      // Each request, refused and with its answer lost.
      examples: Array.from({ length: requests }, (_, request) =>
        (["before", "after"] as const).map((fault): [[number, "before" | "after"]] => [[request, fault]]),
      ).flat(),
    },
  );
});

test("where Excel lets nothing be cleaned up either, the sheets that may have stayed are named", async () => {
  await open();
  traffic.fail(2, 3000, true);
  await expect(inserting()).rejects.toMatchObject({
    problem: "leftOver",
    code: "Front (2), 1 Tastings, 2 Pictures, Lists",
  });
  await close();
});
