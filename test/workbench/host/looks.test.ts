/** @jest-environment jsdom */
import { reopened } from "./reopened";
import { eachTest } from "./runner";

const { bench, run, codeOf } = eachTest();

const settable = [
  ["horizontalAlignment", "Right"],
  ["horizontalAlignment", "Distributed"],
  ["verticalAlignment", "Top"],
  ["verticalAlignment", "Center"],
  ["wrapText", true],
  ["textOrientation", 90],
  ["textOrientation", -45],
  ["textOrientation", 180],
  ["columnWidth", (13 * 7 + 5) * 0.75],
  ["rowHeight", 30.75],
  ["indentLevel", 3],
] as const;

test.each(settable)(
  "a range's format.%s is read as the %p that was set, after a reload too",
  async (name, value) => {
    await run((sheet) => {
      Object.assign(sheet.getRange("B2:C3").format, { [name]: value });
    });
    for (const open of [bench(), await reopened(bench())])
      expect(
        await open.Excel.run(async (context) => {
          const { format } = context.workbook.worksheets
            .getItem("Sheet1")
            .getRange("B2:C3")
            .load(`format/${name}`);
          await context.sync();
          return format[name];
        }),
      ).toBe(value);
  },
);

test("text on the right is indented from there, and a later alignment takes the indent along", async () => {
  await run((sheet) => {
    const { format } = sheet.getRange("A1:B1");
    format.horizontalAlignment = "Right";
    format.indentLevel = 2;
    sheet.getRange("B1").format.horizontalAlignment = "Left";
  });
  const padding = (address: string) =>
    bench().engine.workbook().getActiveSheet().getRange(address).getCellStyleData()?.pd;
  expect([padding("A1"), padding("B1")]).toEqual([{ r: 18 }, { l: 18 }]);
});

test("indenting aligns what was not aligned to the left, and leaves other alignments", async () => {
  await run(async (sheet, context) => {
    sheet.getRange("A2").format.horizontalAlignment = "Right";
    sheet.getRange("A1:A2").format.indentLevel = 2;
    const cells = ["A1", "A2"].map((cell) =>
      sheet.getRange(cell).format.load("horizontalAlignment,indentLevel"),
    );
    await context.sync();
    expect(cells.map((format) => [format.horizontalAlignment, format.indentLevel])).toEqual([
      ["Left", 2],
      ["Right", 2],
    ]);
  });
});

test("a new sheet is as wide, as high and in the font of Excel's", async () => {
  await run(async (_, context) => {
    const { format } = context.workbook.worksheets.add("New").getRange("B2");
    format.load("columnWidth,rowHeight,font/name,font/size");
    await context.sync();
    expect(format.toJSON()).toMatchObject({
      columnWidth: 48,
      rowHeight: 15,
      font: { name: "Calibri", size: 11 },
    });
  });
});

test("widths that differ are null", async () => {
  await run(async (sheet, context) => {
    sheet.getRange("B:B").format.columnWidth = 90;
    const both = sheet.getRange("B1:C1").format.load("columnWidth");
    const one = sheet.getRange("B1").format.load("columnWidth");
    await context.sync();
    expect([both.columnWidth, one.columnWidth]).toEqual([null, 90]);
  });
});

test("a fill is taken away again", async () => {
  await run(async (sheet, context) => {
    const { fill } = sheet.getRange("A1:B2").format;
    fill.color = "#14506B";
    fill.clear();
    fill.load("color");
    await context.sync();
    expect(fill.color).toBe("#FFFFFF");
  });
});

describe("a border", () => {
  const edges = [
    "EdgeTop",
    "EdgeBottom",
    "EdgeLeft",
    "EdgeRight",
    "InsideVertical",
    "InsideHorizontal",
  ] as const;

  test("has style, weight and colour as they were set, on every edge", async () => {
    await run(async (sheet, context) => {
      const { borders } = sheet.getRange("B2:D4").format;
      for (const edge of edges) {
        borders.getItem(edge).style = "Continuous";
        borders.getItem(edge).weight = "Medium";
        borders.getItem(edge).color = "#D5DBE3";
      }
      const read = edges.map((edge) => borders.getItem(edge).load("style,weight,color,sideIndex"));
      await context.sync();
      expect(read.map(({ style, weight, color, sideIndex }) => [sideIndex, style, weight, color])).toEqual(
        edges.map((edge) => [edge, "Continuous", "Medium", "#D5DBE3"]),
      );
    });
  });

  test("of an edge belongs to the outermost cells only", async () => {
    await run(async (sheet, context) => {
      sheet.getRange("B2:D4").format.borders.getItem("EdgeTop").style = "Double";
      const styles = ["B2", "D2", "B3", "C3"].map((cell) =>
        sheet.getRange(cell).format.borders.getItem("EdgeTop").load("style"),
      );
      await context.sync();
      expect(styles.map(({ style }) => style)).toEqual(["Double", "Double", "None", "None"]);
    });
  });

  test("is drawn by a colour alone, and is none again when so set", async () => {
    await run(async (sheet, context) => {
      const [kept, gone] = (["EdgeLeft", "EdgeRight"] as const).map((edge) =>
        sheet.getRange("A1").format.borders.getItem(edge),
      );
      kept!.color = "#FF0000";
      gone!.style = "Dash";
      gone!.style = "None";
      kept!.load("style,color");
      gone!.load("style");
      await context.sync();
      expect([kept!.style, kept!.color, gone!.style]).toEqual(["Continuous", "#FF0000", "None"]);
    });
  });

  test("collection lists all of its kinds", async () => {
    await run(async (sheet, context) => {
      const borders = sheet.getRange("A1:B2").format.borders.load("count,items/sideIndex");
      await context.sync();
      expect([borders.count, borders.items.map(({ sideIndex }) => sideIndex)]).toEqual([
        8,
        [...edges, "DiagonalDown", "DiagonalUp"],
      ]);
    });
  });
});

test.each<[string, (format: Excel.RangeFormat) => void]>([
  ["a colour that is none", (format) => (format.fill.color = "blue-ish")],
  ["an alignment that is none", (format) => (format.horizontalAlignment = "Middle" as "Center")],
  ["an angle beyond 90°", (format) => (format.textOrientation = 91)],
  ["a negative indent", (format) => (format.indentLevel = -1)],
  ["a line that is none", (format) => (format.borders.getItem("EdgeTop").style = "Wavy" as "Dash")],
])("%s is an invalid argument", async (_, use) => {
  expect(await codeOf((sheet) => use(sheet.getRange("A1").format))).toBe("InvalidArgument");
});

describe("areas of a sheet", () => {
  test("are looked at and given looks as one", async () => {
    await run(async (sheet, context) => {
      const areas = sheet.getRanges("A1:B2,D4");
      areas.format.font.bold = true;
      areas.format.fill.color = "#DCE9EF";
      areas.format.borders.getItem("EdgeBottom").style = "Dot";
      areas.load("address,areaCount,cellCount,format/font/bold,format/fill/color");
      areas.areas.load("items/address");
      const cells = ["A1", "B2", "C3", "D4"].map((cell) => sheet.getRange(cell).format.font.load("bold"));
      await context.sync();
      expect(areas.toJSON()).toMatchObject({
        address: "Sheet1!A1:B2,Sheet1!D4",
        areaCount: 2,
        cellCount: 5,
        format: { font: { bold: true }, fill: { color: "#DCE9EF" } },
      });
      expect(areas.areas.items.map(({ address }) => address)).toEqual(["Sheet1!A1:B2", "Sheet1!D4"]);
      expect(cells.map(({ bold }) => bold)).toEqual([true, true, false, true]);
    });
  });

  test("are cleared of contents, looks or both", async () => {
    await run(async (sheet, context) => {
      sheet.getRange("A1:A3").values = [[1], [2], [3]];
      sheet.getRange("A1:A3").format.font.bold = true;
      sheet.getRanges("A1,A3").clear("Contents");
      const all = sheet.getRange("A1:A3").load("values,format/font/bold");
      await context.sync();
      expect([all.values, all.format.font.bold]).toEqual([[[""], [2], [""]], true]);
    });
  });

  test.each(["", "Sheet1!A1,B2"])("may be named as %p", async (address) => {
    await run(async (sheet, context) => {
      const areas = sheet.getRanges(address || undefined).load("areaCount");
      await context.sync();
      expect(areas.areaCount).toBe(address ? 2 : 1);
    });
  });

  test.each(["A1,", "A1;B2", "Other!A1", "Nope"])("cannot be named %p", async (address) => {
    expect(await codeOf((sheet) => sheet.getRanges(address).load("address"))).toBe("InvalidArgument");
  });
});

test("a batch of looks, widths and borders is one step to undo", async () => {
  await run((sheet) => {
    const range = sheet.getRange("A1:B2");
    range.values = [
      [1, 2],
      [3, 4],
    ];
    range.format.font.bold = true;
    range.format.columnWidth = 90;
    range.format.rowHeight = 30;
    range.format.borders.getItem("InsideHorizontal").style = "Continuous";
  });
  await bench().engine.api.undo();
  await run(async (sheet, context) => {
    const range = sheet.getRange("A1:B2").load("values");
    range.format.load("columnWidth,rowHeight,font/bold");
    const border = range.format.borders.getItem("InsideHorizontal").load("style");
    await context.sync();
    expect(range.values.flat()).toEqual(["", "", "", ""]);
    expect([range.format.columnWidth < 90, range.format.rowHeight < 30, range.format.font.bold]).toEqual([
      true,
      true,
      false,
    ]);
    expect(border.style).toBe("None");
  });
});
