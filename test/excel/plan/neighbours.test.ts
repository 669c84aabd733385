/** @jest-environment jsdom */
// A good neighbour: whatever the workbook holds stays as it was, and the plan comes whole beside it.
import fc from "fast-check";
import { insertPlan } from "../../../src/excel/plan/insert";
import { layout } from "../../../src/plan/layout/layout";
import { bootWorkbook, type Workbench } from "../../workbench/boot";
import { contentOf } from "./content";
import { differences } from "./readBack";
import { data, settings, tastings } from "./tastings";

let bench: Workbench;

const sheetName = fc.oneof(
  fc.constantFrom("Front", "front (2)", "1 Tastings", "LISTS", "Lists (2)", "Năm 2027", "It's", "A-B"),
  fc
    .string({ unit: "grapheme", minLength: 1, maxLength: 20 })
    .filter((name) => !/[[\]:*?/\\]|^'|'$/.test(name) && name.trim() !== "" && name.length <= 31),
);
const definedName = fc.constantFrom(
  "JBP_fund",
  "JBP_least",
  "_JBP_tastings_cups",
  "JBP2_list_side",
  "Rate",
  "Tỷ_lệ",
);
const tableName = fc.constantFrom("JBPTastings", "JBP2Tastings", "Sales", "Bảng1");
const content = fc.oneof(
  fc.integer(),
  fc.boolean(),
  fc.string({ unit: "grapheme", minLength: 1 }).map((text) => `'${text}`),
  fc.constantFrom("=1+1", "=SUM(A1:A2)", "=Rate", ""),
);

const workbooks = fc.record({
  sheets: fc.uniqueArray(sheetName, { maxLength: 4, selector: (name) => name.toLocaleLowerCase("en") }),
  cells: fc.array(fc.tuple(content, content), { minLength: 2, maxLength: 4 }),
  names: fc.uniqueArray(definedName, { maxLength: 3 }),
  tables: fc.uniqueArray(tableName, { maxLength: 2 }),
});

test("sheets, cells, names and tables that were there are unchanged, whatever they are called", async () => {
  await fc.assert(
    fc.asyncProperty(workbooks, async ({ sheets, cells, names, tables }) => {
      bench = await bootWorkbook();
      try {
        await Excel.run(async (context) => {
          const { workbook } = context;
          for (const name of sheets.filter((one) => one.toLowerCase() !== "sheet1"))
            workbook.worksheets.add(name).getRange("D4:E5").values = [
              [1, 2],
              [3, 4],
            ];
          const sheet = workbook.worksheets.getItem("Sheet1");
          sheet.getRange(`G1:H${cells.length}`).values = cells;
          tables.forEach((name, i) => {
            const at = `${"JMP"[i]}1:${"KNQ"[i]}3`;
            sheet.getRange(at).values = [
              ["One", "Two"],
              [1, 2],
              [3, 4],
            ];
            sheet.tables.add(at, true).name = name;
          });
          names.forEach((name, i) => workbook.names.add(name, `=Sheet1!$G$${i + 1}`));
          await context.sync();
        });
        await bench.engine.calculated();
        const were = bench.engine
          .workbook()
          .getSheets()
          .map((sheet) => sheet.getSheetName());
        const before = contentOf(bench.engine, were);

        const taken = { sheets: were, names: [...names, ...tables] };
        await insertPlan(tastings, settings, data);
        expect(await differences(layout(tastings, settings, { data, taken }), bench.engine)).toEqual([]);

        expect(contentOf(bench.engine, were)).toMatchObject(before);
      } finally {
        await bench.engine.calculated();
        bench.close();
      }
    }),
    { numRuns: 15 },
  );
});
