/** Files as Excel writes them and we never do: read once, with what is lost. */
import { Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { readXlsx } from "../../../src/workbench/file/read";
import { readResource } from "../../../src/workbench/file/resources";
import { writeXlsx } from "../../../src/workbench/file/write";

async function read(fill: (sheet: Worksheet, file: Workbook) => void) {
  const file = new Workbook();
  fill(file.addWorksheet("A"), file);
  const { workbook, losses } = await readXlsx(new Uint8Array(await file.xlsx.writeBuffer()), "A");
  const cells = workbook.sheets["sheet-1"]?.cellData ?? {};
  const style = (row: number, column: number) => {
    const s = cells[row]?.[column]?.s;
    return typeof s === "string" ? workbook.styles[s] : s;
  };
  return { workbook, losses, cells, style };
}

test("a shared formula is opened as each cell's own formula", async () => {
  const { cells } = await read((sheet) => {
    sheet.getCell("B1").value = { formula: "A1*$C$1", result: 1 };
    sheet.getCell("B2").value = { sharedFormula: "B1", result: 2 };
  });
  expect([cells[0]?.[1]?.f, cells[1]?.[1]?.f]).toEqual(["=A1*$C$1", "=A2*$C$1"]);
});

test("theme and indexed colours are opened as the colours they stand for", async () => {
  const { style } = await read((sheet) => {
    const tinted = { theme: 4, tint: 0.5 };
    sheet.getCell("A1").value = 1;
    sheet.getCell("A1").style = {
      fill: { type: "pattern", pattern: "solid", fgColor: tinted },
      font: { color: { theme: 1 } },
    };
  });
  expect(style(0, 0)).toMatchObject({ bg: { rgb: "#A7C0DE" }, cl: { rgb: "#000000" } });
});

test("rich text keeps its runs", async () => {
  const { cells } = await read((sheet) => {
    sheet.getCell("A1").value = { richText: [{ text: "Đậm", font: { bold: true } }, { text: " thường" }] };
  });
  expect(cells[0]?.[0]).toMatchObject({
    v: "Đậm thường",
    p: { body: { dataStream: "Đậm thường\r\n", textRuns: [{ st: 0, ed: 3, ts: { bl: 1 } }] } },
  });
});

test("a comparison with a cell is opened as the formula that says the same", async () => {
  const { workbook } = await read((sheet) => {
    sheet.addConditionalFormatting({
      ref: "B2:B9",
      rules: [{ type: "cellIs", operator: "greaterThan", formulae: ["$A$1"], priority: 1, style: {} }],
    });
  });
  expect(readResource<Record<string, object[]>>(workbook, "conditions")?.["sheet-1"]).toMatchObject([
    { rule: { subType: "formula", value: "=B2>$A$1" } },
  ]);
});

test("a table's totals row becomes ordinary cells, and that is said", async () => {
  const { workbook, losses } = await read((sheet) => {
    sheet.addTable({
      name: "Sales",
      ref: "A1",
      totalsRow: true,
      columns: [
        { name: "Mã", totalsRowLabel: "Tổng" },
        { name: "Giá", totalsRowFunction: "sum" },
      ],
      rows: [
        ["A", 1],
        ["B", 2],
      ],
    });
  });
  expect(readResource<Record<string, object>>(workbook, "tables")?.["sheet-1"]).toMatchObject({
    tables: [{ name: "Sales", range: { startRow: 0, endRow: 2 } }],
  });
  expect(losses).toEqual([{ kind: "tableTotals", places: ["A!Sales"] }]);
});

test.each<[string, string, (sheet: Worksheet) => unknown]>([
  [
    "a gradient",
    "cellFormats",
    (sheet) => {
      sheet.getCell("A1").fill = {
        type: "gradient",
        gradient: "angle",
        degree: 0,
        stops: [
          { position: 0, color: { argb: "FFFF0000" } },
          { position: 1, color: { argb: "FF00FF00" } },
        ],
      };
    },
  ],
  [
    "grouped rows",
    "groups",
    (sheet) => {
      sheet.getCell("A1").value = 1;
      sheet.getRow(1).outlineLevel = 1;
    },
  ],
  [
    "a link to a name",
    "namedLinks",
    (sheet) => {
      sheet.getCell("A1").value = { text: "go", hyperlink: "#Budget" };
    },
  ],
  [
    "a header of the first page only",
    "printSettings",
    (sheet) => {
      sheet.headerFooter.differentFirst = true;
      sheet.headerFooter.firstHeader = "JBP";
    },
  ],
])("%s is lost, and that is said", async (_, kind, fill) => {
  expect((await read(fill)).losses).toMatchObject([{ kind }]);
});

test("a note is read from a cell that has nothing else", async () => {
  const { workbook } = await read((sheet) => {
    sheet.getCell("B7").note = "Hỏi khách hàng & chốt";
  });
  expect(readResource<Record<string, object>>(workbook, "notes")?.["sheet-1"]).toMatchObject({
    6: { 1: { row: 6, col: 1, note: "Hỏi khách hàng & chốt" } },
  });
});

test("what LibreOffice writes everywhere is no loss: general alignment, a second bound in every rule", async () => {
  const { workbook, losses } = await read((sheet) => {
    sheet.getCell("A1").value = 1;
    sheet.getCell("A1").alignment = { horizontal: "general" as "left" };
    sheet.dataValidations.add("A1", { type: "whole", operator: "greaterThan", formulae: [5, 0] });
  });
  expect(losses).toEqual([]);
  expect(readResource<Record<string, object[]>>(workbook, "validations")?.["sheet-1"]).toMatchObject([
    { operator: "greaterThan", formula1: "5" },
  ]);
  expect(JSON.stringify(workbook.resources)).not.toContain("formula2");
});

test("what a file has no place for is said when saving", async () => {
  const { workbook } = await read((sheet) => {
    sheet.getCell("A1").value = 1;
  });
  const validations = {
    "sheet-1": [
      { uid: "1", type: "checkbox", ranges: [{ startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 }] },
    ],
  };
  workbook.resources = [{ name: "SHEET_DATA_VALIDATION_PLUGIN", data: JSON.stringify(validations) }];
  expect((await writeXlsx(workbook)).losses).toEqual([{ kind: "dataValidations", places: ["A!A1"] }]);
});

test.each([
  ["a rule that stands in an extension only is told as lost", "iconSet", ["conditionalFormats"]],
  ["a data bar's extension only adds to its rule", "dataBar", []],
] as const)("%s", async (_, type, kinds) => {
  const { losses } = await read((sheet) => {
    const cfvo = [
      { type: "percent", value: 0 },
      { type: "percent", value: 33 },
      { type: "percent", value: 67 },
    ] as const;
    sheet.addConditionalFormatting({
      ref: "B2:B9",
      rules: [
        type === "iconSet"
          ? { type, iconSet: "3Stars", priority: 1, cfvo: [...cfvo] }
          : { type, priority: 1, cfvo: [{ type: "min" }, { type: "max" }], color: { argb: "FF638EC6" } },
      ],
    });
  });
  expect(losses.map(({ kind }) => kind)).toEqual(kinds);
});
