/** @jest-environment jsdom */
// What planners do to a plan's sheets: whatever it is, each column's key reads what stands under its header, or is told
// as missing.
import fc from "fast-check";
import { askTable } from "../../../src/excel/plan-tables";
import { insertPlan } from "../../../src/excel/plan/insert";
import { bootWorkbook, type Workbench } from "../../workbench/boot";
import { contentOf } from "./content";
import { data, settings, tastings } from "./tastings";

let bench: Workbench;
const open = async () => void (bench = await bootWorkbook());
async function close() {
  await bench.engine.calculated();
  bench.close();
}

/** The columns that hold what planners typed, so that it can be told which is which. */
const keys = ["store", "day", "side", "cups"] as const;
type Key = (typeof keys)[number];
type Columns = Partial<Record<Key, readonly unknown[]>>;

/** What is read by key, and the keys that are told as missing. */
const read = () =>
  Excel.run(async (context) => {
    const ask = askTable(context.workbook, "JBP", "tastings", keys);
    await context.sync();
    const { columns, values, missing } = ask();
    const read: Columns = Object.fromEntries(
      [...columns].map(([key, at]) => [key, values.map((row) => row[at])]),
    );
    return { read, missing };
  });

/** The sheet as it is open before a planner, who inserts and deletes in it by the grid's own commands. */
function sheet() {
  const workbook = bench.engine.workbook();
  const [table] = workbook.getTableList();
  const at = workbook.getSheets().find((one) => one.getSheetId() === table?.subUnitId);
  if (!table || !at) throw new Error("The table is gone.");
  workbook.setActiveSheet(at);
  return { at, table: table.range };
}

const table = (use: (table: Excel.Table, sheet: Excel.Worksheet) => void) =>
  Excel.run(async (context) => {
    const found = context.workbook.tables.getItem("JBPTastings");
    use(found, found.worksheet);
    await context.sync();
  });

interface Model {
  readonly columns: Columns;
  readonly missing: readonly Key[];
}

/** What a planner does, and what it makes of the columns. */
interface Deed {
  readonly name: string;
  readonly act: (model: Model) => Model | Promise<Model>;
}

const same = (name: string, act: (here: ReturnType<typeof sheet>) => unknown): Deed => ({
  name,
  async act(model) {
    await act(sheet());
    return model;
  },
});

const deeds = fc.oneof(
  fc
    .constantFrom("Tastings 2027", "It's new", "Dùng thử", "A-B")
    .map((name) => same(`rename the sheet ${name}`, ({ at }) => at.setName(name))),
  fc
    .nat(3)
    .map((i) =>
      same(`rename header ${i}`, ({ at, table: { startRow, startColumn } }) =>
        at.getRange(startRow, startColumn + i).setValue(`Header of ours ${i}`),
      ),
    ),
  fc
    .integer({ min: 1, max: 3 })
    .map((count) => same(`insert ${count} rows above`, ({ at }) => at.insertRows(1, count))),
  fc.nat(1).map((at) => same(`insert a column before`, (here) => here.at.insertColumns(at, 1))),
  fc
    .integer({ min: 1, max: 4 })
    .map((i) =>
      same(`insert a sheet's column at ${i}`, ({ at, table: { startColumn } }) =>
        at.insertColumns(startColumn + i, 1),
      ),
    ),
  fc
    .integer({ min: 1, max: 4 })
    .map((i) => same(`add a table's column at ${i}`, () => table(({ columns }) => columns.add(i)))),
  fc.constantFrom(...keys).map((key) => ({ name: `delete the column ${key}`, act: deletion(key) })),
);

function deletion(key: Key): Deed["act"] {
  return async (model) => {
    const { [key]: gone, ...columns } = model.columns;
    if (!gone) return model;
    const { at } = sheet();
    const place = await Excel.run(async (context) => {
      const cell = context.workbook.names.getItem(`_JBP_tastings_${key}`).getRange().load("columnIndex");
      await context.sync();
      return cell.columnIndex;
    });
    at.deleteColumns(place, 1);
    return { columns, missing: keys.filter((one) => one === key || model.missing.includes(one)) };
  };
}

test("after any of it, every key reads its column or is told as missing", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deeds, { minLength: 1, maxLength: 5 }), async (done) => {
      await open();
      try {
        await insertPlan(tastings, settings, data);
        const first = await read();
        let model: Model = { columns: first.read, missing: first.missing };
        for (const { act } of done) model = await act(model);
        expect(await read()).toEqual({ read: model.columns, missing: model.missing });
      } finally {
        await close();
      }
    }),
    { numRuns: 8 },
  );
});

test("a part that is inserted is taken back by undoing its batches", async () => {
  await open();
  const before = contentOf(bench.engine);
  await insertPlan(tastings, settings, data);
  await bench.engine.calculated();
  for (let batch = 0; batch < 3; batch++) await bench.engine.api.undo();
  await bench.engine.calculated();
  expect(contentOf(bench.engine)).toEqual(before);
  await close();
});
