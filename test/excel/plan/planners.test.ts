/** @jest-environment jsdom */
// What planners do to a plan's sheets: whatever it is, each column's key reads what stands under its header, or is told
// as missing, and calculated columns tell of their own row.
import fc from "fast-check";
import { askTable } from "../../../src/excel/plan-tables";
import { insertPlan } from "../../../src/excel/plan/insert";
import { readPlans } from "../../../src/excel/plan/plans";
import { bootWorkbook, type Workbench } from "../../workbench/boot";
import { contentOf } from "./content";
import { data, settings, tastings } from "./tastings";

let bench: Workbench;
const open = async (snapshot?: ReturnType<Workbench["engine"]["save"]>) =>
  void (bench = await bootWorkbook(snapshot ? { snapshot } : {}));
async function close() {
  await bench.engine.calculated();
  bench.close();
}

/** The columns that hold what planners typed, so that it can be told which is which. */
const keys = ["store", "day", "side", "cups"] as const;
type Key = (typeof keys)[number];
type Columns = Partial<Record<Key, readonly unknown[]>>;

/** What is read by key, and the keys that have no column. */
async function read() {
  await bench.engine.calculated();
  return Excel.run(async (context) => {
    const asked = [...keys, "number", "verdict"] as const;
    const ask = askTable(context.workbook, "JBP", "tastings", asked);
    await context.sync();
    const { columns, values } = ask();
    const missing = asked.filter((key) => !columns.has(key));
    const column = (key: Parameters<typeof columns.get>[0]): unknown[] | undefined => {
      const at = columns.get(key);
      return at === undefined ? undefined : values.map((row) => row[at]);
    };
    const read: Columns = Object.fromEntries(
      keys.flatMap((key) => (column(key) ? [[key, column(key)]] : [])),
    );
    return { read, missing, numbers: column("number"), verdicts: column("verdict") };
  });
}

/** What is to be read where planners left the columns so. */
function expected({ columns, missing }: Model): Awaited<ReturnType<typeof read>> {
  const { cups } = columns;
  const rows = Object.values(columns)[0]?.length ?? 0;
  const verdict = (cup: unknown) => (cup === "" ? "" : Number(cup) >= 100 ? "Yes" : "No");
  return {
    read: columns,
    missing: [...missing],
    numbers: Array.from({ length: rows }, (_, i) => i + 1),
    verdicts: cups ? cups.map(verdict) : new Array<unknown>(rows).fill("#REF!"),
  };
}

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

/** What is done to rows; planners show them all first. */
const toRows = (
  name: string,
  act: (here: ReturnType<typeof sheet>, model: Model) => unknown,
  rows: (column: readonly unknown[], model: Model) => readonly unknown[],
): Deed => ({
  name,
  async act(model) {
    await table((found) => found.clearFilters());
    await act(sheet(), model);
    const columns = Object.entries(model.columns).map(([key, column]) => [key, rows(column, model)]);
    return { ...model, columns: Object.fromEntries(columns) as Columns };
  },
});

/** Sorted by the numbers of a column; what has none comes last, whichever way. */
const sorting = (key: "day" | "cups", ascending: boolean) =>
  toRows(
    `sort by ${key}, ${ascending ? "lowest" : "highest"} first`,
    async ({ table: { startColumn } }, { columns }) => {
      if (!columns[key]) return;
      const at = (await placeOf(key)) - startColumn;
      await table((found) => found.sort.apply([{ key: at, ascending }]));
    },
    (column, { columns }) => {
      const by = columns[key];
      if (!by) return column;
      const number = (row: number) => (by[row] === "" ? Infinity : Number(by[row]) * (ascending ? 1 : -1));
      const order = column.map((_, row) => row).sort((one, other) => number(one) - number(other) || 0);
      return order.map((row) => column[row]);
    },
  );

let renamed = 0;

const deeds = fc.oneof(
  fc
    .constantFrom("Tastings 2027", "It's new", "Dùng thử", "A-B")
    .map((name) => same(`rename the sheet ${name}`, ({ at }) => at.setName(name))),
  fc
    .nat(3)
    .map((i) =>
      same(`rename header ${i}`, ({ at, table: { startRow, startColumn } }) =>
        at.getRange(startRow, startColumn + i).setValue(`Header of ours ${++renamed}`),
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
  fc.tuple(fc.constantFrom("day" as const, "cups" as const), fc.boolean()).map((by) => sorting(...by)),
  fc.constant(
    same("filter by who pays", () =>
      table(({ columns }) => columns.getItemAt(3).filter.applyValuesFilter(["Retailer", ""])),
    ),
  ),
  fc.nat(2).map((i) =>
    toRows(
      `insert a row before row ${i + 1}, or the last`,
      ({ at, table: { startRow, endRow } }) => at.insertRows(Math.min(startRow + 1 + i, endRow), 1),
      (column) => column.toSpliced(Math.min(i, column.length - 1), 0, ""),
    ),
  ),
  fc.nat(2).map((i) =>
    toRows(
      `delete row ${i + 1} if it is not the last`,
      ({ at, table: { startRow, endRow } }) =>
        endRow - startRow > i + 1 && at.deleteRows(startRow + 1 + i, 1),
      (column) => (column.length > i + 1 ? column.toSpliced(i, 1) : column),
    ),
  ),
);

/** The sheet's column that is known by a key. */
const placeOf = (key: Key) =>
  Excel.run(async (context) => {
    const cell = context.workbook.names.getItem(`_JBP_tastings_${key}`).getRange().load("columnIndex");
    await context.sync();
    return cell.columnIndex;
  });

function deletion(key: Key): Deed["act"] {
  return async (model) => {
    const { [key]: gone, ...columns } = model.columns;
    if (!gone) return model;
    sheet().at.deleteColumns(await placeOf(key), 1);
    return { columns, missing: keys.filter((one) => one === key || model.missing.includes(one)) };
  };
}

test("after any of it, every key reads its column or has none", async () => {
  await open();
  await insertPlan(tastings, settings, data);
  const inserted: Model = { columns: (await read()).read, missing: [] };
  const snapshot = bench.engine.save();
  await close();
  await fc.assert(
    fc.asyncProperty(fc.array(deeds, { minLength: 1, maxLength: 7 }), async (done) => {
      await open(snapshot);
      try {
        let model = inserted;
        for (const { act } of done) model = await act(model);
        expect(await read()).toEqual(expected(model));
      } finally {
        await close();
      }
    }),
    { numRuns: 15 },
  );
});

test("a sheet that is deleted is told as missing, and the others read on", async () => {
  await open();
  await insertPlan(tastings, settings, data);
  await table((_, own) => own.delete());
  expect(await readPlans(tastings)).toMatchObject([
    { prefix: "JBP", supplier: "+84 Drinks", retailer: "TRUE", sheet: "Front", missing: ["tastings"] },
  ]);
  await close();
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
