/** Where everything of a plan stands, decided before anything is written: formulas may speak of what comes later. */
import { calendarDate, dayOfDate } from "../../core/date";
import type {
  Block,
  CardsBlock,
  ChartsBlock,
  Column,
  ContentsBlock,
  Field,
  FormBlock,
  GanttBlock,
  GivenRow,
  PlanData,
  PlanSettings,
  Section,
  TableBlock,
} from "../definition";
import type { FoundPlan, FoundTable } from "./found";
import { freeSheetName, listSection, marks, prefixFor, tableName, type Taken } from "./naming";

interface Place<B extends Block> {
  readonly kind: B["block"];
  readonly block: B;
  readonly sheet: string;
  /** The row of the block's title. */
  readonly top: number;
  /** The first row after its note. */
  readonly body: number;
}

export interface PlacedColumn {
  readonly column: Column;
  readonly header: string;
  /** The sheet's column. */
  readonly at: number;
  /** For a monthly column: 0 for the plan's first month. */
  readonly month?: number;
}

export interface TablePlace extends Place<TableBlock> {
  readonly name: string;
  /** The row above the header, where there are totals. */
  readonly totals: number | undefined;
  readonly header: number;
  readonly first: number;
  readonly rows: readonly GivenRow[];
  readonly height: number;
  readonly columns: readonly PlacedColumn[];
}

export interface FieldPlace {
  readonly field: Field;
  readonly sheet: string;
  readonly name: string;
  readonly row: number;
  readonly column: number;
}

export interface FormPlace extends Place<FormBlock> {
  readonly fields: readonly FieldPlace[];
}
export interface CardsPlace extends Place<CardsBlock> {
  readonly fields: readonly FieldPlace[];
}
export type ChartsPlace = Place<ChartsBlock>;
export interface GanttPlace extends Place<GanttBlock> {
  /** The sheet's column of the labels. */
  readonly left: number;
}
export type ContentsPlace = Place<ContentsBlock>;
export type AnyPlace = FormPlace | CardsPlace | TablePlace | ChartsPlace | GanttPlace | ContentsPlace;

export interface SectionPlace {
  readonly section: Section;
  readonly sheet: string;
  readonly blocks: readonly AnyPlace[];
  readonly lastRow: number;
}

export interface Places {
  readonly prefix: string;
  readonly sections: readonly SectionPlace[];
  readonly tables: ReadonlyMap<string, TablePlace>;
  readonly fields: ReadonlyMap<string, FieldPlace>;
  readonly listSheet: string;
}

/** A plan that stands in the workbook already. */
export interface Found {
  readonly plan: FoundPlan;
  /** By key; a table that somebody deleted is not there. */
  readonly tables: ReadonlyMap<string, FoundTable>;
}

/** Column A is a margin. */
export const firstColumn = 2;
/** Title, purpose, and the line with the unit and the way back. */
export const headingRows = 3;
const firstBlockRow = headingRows + 2;
const gap = 2;
export const chartRows = 16;
export const ganttWeeks = 53;

const defaultRows = 6;

export function place(
  sections: readonly Section[],
  listSheet: string,
  settings: PlanSettings,
  data: PlanData | undefined,
  taken: Taken,
  found?: Found,
): Places {
  const prefix = found?.plan.prefix ?? prefixFor(taken);
  const sheets = new Set(taken.sheets.map((name) => name.toLowerCase()));
  const tables = new Map<string, TablePlace>();
  const fields = new Map<string, FieldPlace>();

  const placed = sections.map((section): SectionPlace => {
    const sheet = found?.plan.sheets.get(section.key) ?? claim(section.sheet[settings.language]);
    let row = firstBlockRow;
    const blocks = section.blocks.map((block) => {
      const body = row + 1 + (block.note ? 1 : 0);
      const [at, end] = placeBlock(block, { sheet, top: row, body });
      row = end + gap;
      return at;
    });
    return { section, sheet, blocks, lastRow: row - gap };
  });
  const all = placed.map((one) =>
    found?.plan.sheets.has(one.section.key)
      ? { ...one, blocks: one.blocks.flatMap((at) => standing(at, found)) }
      : one,
  );
  const lists = found?.plan.sheets.get(listSection) ?? claim(listSheet);
  return { prefix, sections: all, tables, fields, listSheet: lists };

  /** What stands already stands where planners have it by now, or not at all. */
  function standing(at: AnyPlace, { plan: { cells }, tables: there }: Found): readonly AnyPlace[] {
    switch (at.kind) {
      case "form":
      case "cards": {
        const now = at.fields.flatMap((field) => ({ ...field, ...cells.get(field.name.toLowerCase()) }));
        return [{ ...at, fields: now.filter(({ name }) => cells.has(name.toLowerCase())) }];
      }
      case "table": {
        const { key } = at.block;
        const table = there.get(key);
        tables.delete(key);
        if (!table) return [];
        const now = standingTable(at, table);
        tables.set(key, now);
        return [now];
      }
      case "gantt": {
        const first = cells.get(marks.block(prefix, at.block.key).toLowerCase());
        return first ? [{ ...at, sheet: first.sheet, body: first.row, left: first.column }] : [];
      }
      case "charts":
      case "contents":
        return [at];
    }
  }

  function claim(name: string): string {
    const free = freeSheetName(name, sheets);
    sheets.add(free.toLowerCase());
    return free;
  }

  /** The block's place and the first row below it. */
  function placeBlock(
    block: Block,
    at: { sheet: string; top: number; body: number },
  ): readonly [AnyPlace, number] {
    switch (block.block) {
      case "form":
        return [
          {
            ...at,
            kind: block.block,
            block,
            fields: placeFields(block.fields, at.sheet, (i) => [at.body + i, firstColumn + 1]),
          },
          at.body + block.fields.length,
        ];
      case "cards":
        return [
          {
            ...at,
            kind: block.block,
            block,
            fields: placeFields(block.fields, at.sheet, (i) => [at.body + 1, firstColumn + i]),
          },
          at.body + 2,
        ];
      case "table": {
        const table = placeTable(block, at);
        tables.set(block.key, table);
        return [table, table.first + table.height];
      }
      case "charts":
        return [{ ...at, kind: block.block, block }, at.body + chartRows];
      case "gantt":
        return [{ ...at, kind: block.block, block, left: firstColumn }, at.body + 2 + block.lines];
      case "contents":
        return [{ ...at, kind: block.block, block }, at.body + sections.length];
    }
  }

  function placeFields(
    list: readonly Field[],
    sheet: string,
    at: (index: number) => readonly [row: number, column: number],
  ): FieldPlace[] {
    return list.map((field, i) => {
      const [row, column] = at(i);
      const placed = { field, sheet, name: `${prefix}_${field.key}`, row, column };
      fields.set(field.key, placed);
      return placed;
    });
  }

  function placeTable(block: TableBlock, at: { sheet: string; top: number; body: number }): TablePlace {
    const own = typeof block.rows === "function" ? block.rows(settings) : block.rows;
    const given = data?.tables[block.key];
    const rows = given ?? own ?? [];
    const hasTotals = block.columns.some(({ total, monthly }) => total ?? monthly);
    const header = at.body + (hasTotals ? 1 : 0);
    return {
      ...at,
      kind: block.block,
      block,
      name: tableName(prefix, block.key),
      totals: hasTotals ? at.body : undefined,
      header,
      first: header + 1,
      rows,
      // A plan with data is as long as its data: tables grow when somebody types below them.
      height: Math.max(rows.length, given ? 1 : (block.minimumRows ?? defaultRows)),
      columns: placeColumns(block.columns, settings),
    };
  }
}

function standingTable(place: TablePlace, { columns, header, ...table }: FoundTable): TablePlace {
  return {
    ...place,
    ...table,
    header,
    first: header + 1,
    totals: place.totals === undefined ? undefined : header - 1,
    columns: place.columns.flatMap((column) => {
      const now = columns.get(column.column.key)?.[column.month ?? 0];
      return now ? [{ ...column, ...now }] : [];
    }),
  };
}

function placeColumns(columns: readonly Column[], settings: PlanSettings): PlacedColumn[] {
  let at = firstColumn;
  return columns.flatMap((column): PlacedColumn[] => {
    if (!column.monthly) return [{ column, header: column.name[settings.language], at: at++ }];
    return Array.from({ length: monthsOf(settings) }, (_, month) => ({
      column,
      header: monthHeader(monthStart(settings, month)),
      at: at++,
      month,
    }));
  });
}

export function monthsOf({ years }: PlanSettings): number {
  return years * 12;
}

/** A day of the plan's month, 0 for its first. */
export function monthStart({ start }: PlanSettings, month: number, day = 1): number {
  const first = calendarDate(start);
  return dayOfDate(first.year, first.month + month, day);
}

function monthHeader(serial: number): string {
  const { year, month } = calendarDate(serial);
  return `${String(month).padStart(2, "0")}/${year}`;
}
