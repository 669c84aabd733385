/** @jest-environment jsdom */
// What planners do to tables, tried on the whole plan with its sample: it is read as before, or a deleted column is named.
import { insertPlan } from "../../../src/excel/plan/insert";
import { askTable } from "../../../src/excel/plan-tables";
import type { Language } from "../../../src/i18n/language";
import { plan } from "../../../src/plan/plan";
import { sample, sampleSettings } from "../../../src/plan/sample/sample";
import { bootWorkbook, type Workbench } from "../../workbench/boot";

let book: Workbench;
afterEach(() => book.close());

const keys = ["activity", "start", "end", "mechanics", "objective"] as const;

/** The activities as they are read, sorted by what they say. */
const read = () =>
  Excel.run(async (context) => {
    const asked = askTable(context.workbook, "JBP", "activities", keys);
    await context.sync();
    const { values, columns } = asked();
    const rows = values
      .map((row) => [...columns].map(([key, at]) => `${key}: ${String(row[at])}`).join(", "))
      .filter((row) => !/^activity: ,/.test(row));
    return { rows: rows.sort(), missing: keys.filter((key) => !columns.has(key)) };
  });

const act = (deed: (table: Excel.Table) => void) =>
  Excel.run(async (context) => {
    deed(context.workbook.tables.getItem("JBPActivities"));
    await context.sync();
  });

test.each<Language>(["en", "vi"])(
  "the plan's activities outlive what planners do, in %s",
  async (language) => {
    book = await bootWorkbook();
    await insertPlan(plan, { ...sampleSettings, language }, sample);
    const before = await read();
    expect(before.missing).toEqual([]);
    expect(before.rows.length).toBeGreaterThan(5);

    await act((table) => {
      table.worksheet.name = "Việc chung";
      table.getHeaderRowRange().getCell(0, 0).values = [["Việc cần làm"]];
      table.sort.apply([{ key: 1, ascending: false }]);
      table.columns.getItemAt(0).filter.applyValuesFilter(["Endcap Tết"]);
    });
    expect(await read()).toEqual(before);

    const sheet = book.engine.workbook().getSheetByName("Việc chung")!;
    sheet.insertRowsBefore(9, 2);
    sheet.insertColumnsBefore(0, 1);
    sheet.insertRowsBefore(0, 3);
    await act((table) => {
      table.clearFilters();
    });
    expect(await read()).toEqual(before);

    await act((table) => table.columns.getItemAt(1).delete());
    const after = await read();
    expect(after.missing).toEqual(["mechanics"]);
    expect(after.rows).toHaveLength(before.rows.length);
  },
);
