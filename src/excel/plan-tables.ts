/**
 * A plan's tables and fields, wherever they stand by now: tables are found by name, columns by the hidden names on their
 * header cells. So planners may rename sheets and headers, insert, move and sort; a column that was deleted is
 * not among them. Everything is asked in the caller's batch: ask, sync, read.
 */
import { marks, tableName } from "../plan/layout/naming";
import { parseReference, type Reference } from "./reference";

/** What every name of a plan starts with: "JBP", and "JBP2", "JBP3"… for further plans of the workbook. */
export type Prefix = string;

/** What a cell holds; "" for a blank. */
export type Value = string | number | boolean;

export interface PlanTable<Key extends string> {
  /** The rows without the header. */
  readonly body: Reference;
  /** With the header. */
  readonly area: Reference;
  readonly headers: readonly Value[];
  readonly values: readonly (readonly Value[])[];
  /** What stands behind the values: a formula, or the value itself. */
  readonly formulas: readonly (readonly Value[])[];
  /** Where a key's column stands in the table, 0 for the first, and the first of a column for every month; none if deleted. */
  readonly columns: ReadonlyMap<Key, number>;
}

/** Asks for the workbook's tables; tells, after a sync, the plans that have this one, in the order of their numbers. */
export function askPlans({ tables }: Excel.Workbook, table: string): () => readonly Prefix[] {
  tables.load("items/name");
  const wanted = new RegExp(`^(JBP\\d*)${tableName("", table)}$`, "i");
  return () =>
    tables.items
      .flatMap(({ name }) => wanted.exec(name)?.[1]?.toUpperCase() ?? [])
      .sort((one, other) => one.localeCompare(other, "en", { numeric: true }));
}

/** Asks for a table of a plan that has it, and for the columns of these keys. */
export function askTable<Key extends string>(
  { tables, names }: Excel.Workbook,
  prefix: Prefix,
  table: string,
  keys: readonly Key[],
): () => PlanTable<Key> {
  const whole = tables.getItem(tableName(prefix, table)).getRange().load(["address", "values", "formulas"]);
  const headers = keys.map((key) =>
    names
      .getItemOrNullObject(marks.column(prefix, table, key))
      .getRangeOrNullObject()
      .load("address"),
  );
  return () => {
    const area = known(whole.address);
    const columns = new Map(
      keys.flatMap((key, i): [Key, number][] => {
        const header = headers[i]?.isNullObject === false ? parseReference(headers[i].address) : undefined;
        const at = header && columnIn(area, header);
        return at === undefined ? [] : [[key, at]];
      }),
    );
    return {
      area,
      body: { ...area, top: area.top + 1, rows: area.rows - 1 },
      headers: (whole.values as Value[][])[0] ?? [],
      values: (whole.values as Value[][]).slice(1),
      formulas: (whole.formulas as Value[][]).slice(1),
      columns,
    };
  };
}

/** Asks for fields of a plan; one whose cell was deleted is undefined. */
export function askFields<Key extends string>(
  { names }: Excel.Workbook,
  prefix: Prefix,
  keys: readonly Key[],
): () => ReadonlyMap<Key, Value | undefined> {
  const cells = keys.map((key) =>
    names.getItemOrNullObject(`${prefix}_${key}`).getRangeOrNullObject().load("values"),
  );
  return () =>
    new Map(
      keys.map((key, i) => {
        const cell = cells[i];
        return [key, cell?.isNullObject === false ? (cell.values as Value[][])[0]?.[0] : undefined];
      }),
    );
}

function known(address: string): Reference {
  const reference = parseReference(address);
  if (!reference) throw new Error(`Excel told an address that is none: ${address}.`);
  return reference;
}

/** Which column of the table a header cell heads: it may have been cut out of the table and pasted elsewhere. */
function columnIn(area: Reference, header: Reference): number | undefined {
  const at = header.left - area.left;
  return header.sheet === area.sheet && header.top === area.top && at >= 0 && at < area.columns
    ? at
    : undefined;
}
