/** Whatever a workbook holds, a share copy changes its JBP formulas and nothing else. */
import { Workbook, type CellValueInput } from "@cj-tech-master/excelts";
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { copyWithoutAddIn } from "../../../src/xlsx/share/copy";

const texts = fc.string({ unit: "grapheme", maxLength: 12 }).map((text) => text.replace(/\p{Cc}/gu, ""));
const results = fc.oneof<fc.Arbitrary<number | string | boolean | { error: "#N/A" }>[]>(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  texts,
  fc.boolean(),
  fc.constant({ error: "#N/A" }),
);
const address = fc
  .tuple(fc.constantFrom("A", "B", "$C"), fc.integer({ min: 1, max: 99 }))
  .map(([column, row]) => column + row);

const jbp = fc.oneof(
  fc.tuple(address, address).map(([a, b]) => `_xldudf_JBP_UPLIFT(${a},${b})`),
  fc.tuple(address, address).map(([a, b]) => `IF(${a}="JBP.ROI(","",1+_xldudf_JBP_ROI(${a},"<&"&${b}))`),
  address.map((year) => `_xldudf_JBP_TET(${year})&"""<&>"`),
);
const plain = fc.oneof(
  fc.tuple(address, address).map(([a, b]) => `SUM(${a}:${b})&"_xldudf_"`),
  address.map((cell) => `_xlfn.IFNA('Kế <hoạch>'!${cell},"JBP ""ROI""")`),
);

const contents = fc.oneof<fc.Arbitrary<CellValueInput>[]>(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  texts,
  fc.boolean(),
  fc.record({ formula: plain, result: results }),
  fc.record({ formula: jbp, result: results }),
  texts.map((text) => ({ richText: [{ text: `${text}a` }, { font: { bold: true }, text: "b" }] })),
);

const sheets = fc.array(
  fc.record({
    row: fc.integer({ min: 1, max: 9 }),
    column: fc.integer({ min: 1, max: 5 }),
    content: contents,
    bold: fc.boolean(),
  }),
  {
    maxLength: 30,
  },
);

async function written(
  cells: readonly { row: number; column: number; content: CellValueInput; bold: boolean }[],
) {
  const file = new Workbook();
  const sheet = file.addWorksheet("Kế <hoạch>");
  for (const { row, column, content, bold } of cells) {
    const cell = sheet.getCell(row, column);
    cell.value = content;
    if (bold) cell.font = { bold };
  }
  sheet.mergeCells("G1:H2");
  sheet.dataValidations.add("I1:I9", { type: "list", formulae: ['"JBP,ROI"'], allowBlank: true });
  sheet.addConditionalFormatting({
    ref: "A1:E9",
    rules: [{ type: "expression", formulae: ["$A1>1"], style: { font: { bold: true } }, priority: 1 }],
  });
  file.definedNames.model = [{ name: "Rate", ranges: ["'Kế <hoạch>'!$A$1"] }];
  return new Uint8Array(await file.xlsx.writeBuffer());
}

const cellPattern = /<c r="([A-Z]+\d+)"[^>]*?(?:\/>|>.*?<\/c>)/gs;
const isJbp = (cell: string) => /<f[^>]*>[^<]*_xldudf_JBP_/.test(cell);

/** The cells of a sheet by their address, and the sheet without them. */
function taken(xml: string) {
  const cells = new Map([...xml.matchAll(cellPattern)].map(([text, at = ""]) => [at, text]));
  return { cells, rest: xml.replace(cellPattern, "<$1>") };
}

const valueIn = (cell = "") =>
  /<v>(.*?)<\/v>/s.exec(cell)?.[1] ?? /<is><t[^>]*>(.*?)<\/t><\/is>/s.exec(cell)?.[1] ?? "";
const styleIn = (cell = "") => /^<c[^>]* s="(\d+)"/.exec(cell)?.[1];

test("nothing but JBP formulas changes, and every cell shows what it showed", async () => {
  await fc.assert(
    fc.asyncProperty(sheets, fc.constantFrom("en" as const, "vi" as const), async (cells, language) => {
      const bytes = await written(cells);
      const copy = copyWithoutAddIn(bytes, language);
      const [before, after] = [unzipSync(bytes), unzipSync(copy.bytes)];
      expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort());
      const path = "xl/worksheets/sheet1.xml";
      for (const part of Object.keys(before).filter((one) => one !== path && one !== "xl/workbook.xml"))
        expect(after[part]).toEqual(before[part]);

      const [original, copied] = [before, after].map((parts) => taken(strFromU8(parts[path]!)));
      expect(copied!.rest).toBe(original!.rest);
      let replaced = 0;
      for (const [at, cell] of original!.cells) {
        const counterpart = copied!.cells.get(at)!;
        if (!isJbp(cell)) {
          expect(counterpart).toBe(cell);
          continue;
        }
        replaced++;
        expect(counterpart).not.toMatch(/<f[^>]*>[^<]*_xldudf_JBP_/);
        expect([at, valueIn(counterpart), styleIn(counterpart)]).toEqual([at, valueIn(cell), styleIn(cell)]);
      }
      const values = copy.values.flatMap(({ areas }) => areas);
      expect(
        copy.native +
          [...copied!.cells].filter(([at, cell]) => isJbp(original!.cells.get(at)!) && !cell.includes("<f"))
            .length,
      ).toBe(replaced);
      expect(values.length === 0).toBe(copy.native === replaced);
      // Another copy of the copy finds nothing more to do.
      const again = copyWithoutAddIn(copy.bytes, language);
      expect([again.native, again.values]).toEqual([0, []]);
    }),
    { numRuns: 25 },
  );
});
