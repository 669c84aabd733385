/**
 * The objectives that are selected: every text in the selected cells and, where the selection meets a plan's table of
 * objectives, the sentences of the selected rows with what their rows and the plan say besides.
 */
import { type Backing, findBacking } from "./objective-backing";
import { askFields, askPlans, askTable, type Prefix, type Value } from "./plan-tables";
import {
  areaFrom,
  isPlace,
  overlap,
  parseReference,
  type Place,
  type Reference,
  writeReference,
} from "./reference";
import { inWorkbook } from "./run";

export interface SelectedObjective {
  readonly place: Place;
  readonly text: string;
  /** Whether a formula gives the text. */
  readonly calculated: boolean;
  /** Undefined outside of a plan. */
  readonly row: PlanRow | undefined;
}

export interface PlanRow {
  /** Which of the workbook's plans it is. */
  readonly prefix: Prefix;
  /** By column key; a blank cell and a deleted column have no entry. */
  readonly cells: ReadonlyMap<RowKey, Value>;
  /** The plan's own fields, by key. */
  readonly plan: ReadonlyMap<PlanField, Value | undefined>;
  /** What the plan's activities that serve it cost; 0 where none does. */
  readonly budget: number;
  /** How fast the retailer's category grew; undefined where the plan does not say. */
  readonly categoryGrowth: number | undefined;
}

export interface SelectedObjectives {
  readonly objectives: readonly SelectedObjective[];
  /** How many texts and cells of the selection were left out: whole columns are long. */
  readonly leftOut: { readonly texts: number; readonly cells: number };
}

const table = "objectives";
const sentence = "objective";
const rowKeys = [
  "metric",
  "unit",
  "history1",
  "history2",
  "baseline",
  "target",
  "due",
  "owner",
  "driver",
  "retailerGoal",
] as const;
export type RowKey = (typeof rowKeys)[number];
/** First and last day, and the unit of amounts. */
const planFields = ["start", "end", "unit"] as const;
export type PlanField = (typeof planFields)[number];

const mostTexts = 100;
const mostCells = 5000;

/** Two round trips, however many areas and plans there are. */
export function readSelectedObjectives(): Promise<SelectedObjectives> {
  return inWorkbook(async (context) => {
    const { workbook } = context;
    const selection = workbook.getSelectedRanges();
    const selected = selection.areas.load("items/address");
    const used = selection.getUsedRangeAreasOrNullObject(true);
    used.areas.load("items/address");
    const plans = askPlans(workbook, table);
    const backing = findBacking(workbook);
    await context.sync();

    const { kept, cells } = firstCells(used.isNullObject ? [] : areasOf(used.areas), mostCells);
    const blocks = kept.map((area) => ({ area, range: askCells(workbook, area) }));
    const askedRows = plans().map((prefix) => askRows(workbook, prefix, backing(prefix)));
    await context.sync();

    const tables = askedRows.flatMap((rows) => rows() ?? []);
    const meets = (area: Reference) => tables.find(({ area: all }) => overlap(all, area));
    const rows = areasOf(selected).flatMap((area) => meets(area)?.rowsIn(area) ?? []);
    const texts = blocks.flatMap(({ area, range }) => (meets(area) ? [] : textsIn(area, range)));
    const objectives = once([...rows, ...texts]);
    return {
      objectives: objectives.slice(0, mostTexts),
      leftOut: { texts: Math.max(0, objectives.length - mostTexts), cells },
    };
  });
}

function areasOf({ items }: Excel.RangeCollection): readonly Reference[] {
  return items.flatMap(({ address }) => parseReference(address) ?? []);
}

/** As many whole rows of the areas as have no more than so many cells, and how many cells are left. */
function firstCells(areas: readonly Reference[], most: number) {
  let room = most;
  let cells = 0;
  const kept = areas.flatMap((area) => {
    const rows = Math.min(area.rows, Math.floor(room / area.columns));
    room -= rows * area.columns;
    cells += (area.rows - rows) * area.columns;
    return rows === 0 ? [] : cellsFrom(area, { rows, columns: area.columns });
  });
  return { kept, cells };
}

function askCells({ worksheets }: Excel.Workbook, { sheet = "", area }: Reference): Excel.Range {
  return worksheets.getItem(sheet).getRange(area).load(["values", "formulas", "valueTypes"]);
}

function textsIn(area: Reference, range: Excel.Range): readonly SelectedObjective[] {
  const { values, formulas, valueTypes } = range as Cells;
  return valueTypes.flatMap((types, r) =>
    types.flatMap((type, c) =>
      type === Excel.RangeValueType.string ? objectiveAt({ area, values, formulas }, r, c, undefined) : [],
    ),
  );
}

interface Rows {
  readonly area: Reference;
  readonly rowsIn: (selected: Reference) => readonly SelectedObjective[];
}

/** Asks for a plan's table of objectives; without the column of the sentences it has none to tell. */
function askRows(workbook: Excel.Workbook, prefix: Prefix, backing: () => Backing): () => Rows | undefined {
  const asked = askTable(workbook, prefix, table, [sentence, ...rowKeys]);
  const fields = askFields(workbook, prefix, planFields);
  return () => {
    const { area, body, values, formulas, columns } = asked();
    const column = columns.get(sentence);
    if (column === undefined) return undefined;
    const plan = fields();
    const { budgetOf, categoryGrowth } = backing();
    const block = { area: body, values, formulas };
    const isIn = (selected: Reference, r: number) =>
      overlap(selected, cellsFrom(body, { row: r, column: 0, columns: body.columns }));
    return {
      area,
      rowsIn: (selected) =>
        values.flatMap((row, r) =>
          isIn(selected, r)
            ? objectiveAt(block, r, column, {
                prefix,
                cells: cellsOf(row, columns),
                plan,
                budget: budgetOf(String(row[column])),
                categoryGrowth,
              })
            : [],
        ),
    };
  };
}

interface Cells {
  readonly values: readonly (readonly Value[])[];
  readonly formulas: readonly (readonly Value[])[];
  readonly valueTypes: readonly (readonly Excel.RangeValueType[])[];
}

interface Block extends Omit<Cells, "valueTypes"> {
  readonly area: Reference;
}

function objectiveAt(
  { area, values, formulas }: Block,
  row: number,
  column: number,
  planRow: PlanRow | undefined,
): SelectedObjective[] {
  const place = cellsFrom(area, { row, column });
  const text = values[row]?.[column];
  if (typeof text !== "string" || text.trim() === "" || !isPlace(place)) return [];
  return [{ place, text, calculated: formulas[row]?.[column] !== text, row: planRow }];
}

function cellsOf(row: readonly Value[], columns: ReadonlyMap<string, number>): PlanRow["cells"] {
  return new Map(
    rowKeys.flatMap((key) => {
      const value = row[columns.get(key) ?? -1];
      return value === undefined || value === "" ? [] : [[key, value] as const];
    }),
  );
}

/** Cells counted from the first of an area. */
function cellsFrom(
  { sheet = "", top, left }: Reference,
  { row = 0, column = 0, rows = 1, columns = 1 },
): Reference {
  return areaFrom(
    { sheet, area: "", top: top + row, left: left + column, rows: 1, columns: 1 },
    rows,
    columns,
  );
}

/** Overlapping areas tell a cell twice. */
function once(objectives: readonly SelectedObjective[]): readonly SelectedObjective[] {
  return [...new Map(objectives.map((objective) => [writeReference(objective.place), objective])).values()];
}
