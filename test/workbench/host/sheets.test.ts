/** @jest-environment jsdom */
// What a sheet is besides its cells: how it shows, how it prints, and what protection keeps from it.
import { reopened } from "./reopened";
import { eachTest } from "./runner";

const { bench, run, codeOf } = eachTest();

test("a sheet's tab colour, gridlines and visibility come back, after a reload too", async () => {
  await run((_, context) => {
    const sheet = context.workbook.worksheets.add("Lists");
    sheet.tabColor = "#14506B";
    sheet.showGridlines = false;
    sheet.visibility = "VeryHidden";
  });
  await reopened(bench());
  await run(async (first, context) => {
    const lists = context.workbook.worksheets.getItem("Lists").load("tabColor,showGridlines,visibility");
    first.load("tabColor,showGridlines,visibility");
    await context.sync();
    const look = ({ tabColor, showGridlines, visibility }: Excel.Worksheet) => [
      tabColor,
      showGridlines,
      visibility,
    ];
    expect([look(lists), look(first)]).toEqual([
      ["#14506B", false, "VeryHidden"],
      ["", true, "Visible"],
    ]);
  });
});

test("a sheet that is added is not shown until it is activated, as in Excel", async () => {
  const shown = () => bench().engine.workbook().getActiveSheet().getSheetName();
  await run((_, context) => {
    context.workbook.worksheets.add("Plan");
  });
  expect(shown()).toBe("Sheet1");
  await run((_, context) => {
    context.workbook.worksheets.getItem("Plan").activate();
  });
  expect(shown()).toBe("Plan");
});

test("a sheet that is added goes when that is undone, and comes again", async () => {
  const names = () =>
    bench()
      .engine.workbook()
      .getSheets()
      .map((sheet) => sheet.getSheetName());
  await run((_, context) => {
    context.workbook.worksheets.add("Plan");
  });
  await bench().engine.api.undo();
  expect(names()).toEqual(["Sheet1"]);
  await bench().engine.api.redo();
  expect(names()).toEqual(["Sheet1", "Plan"]);
});

test("the last sheet in sight cannot be hidden", async () => {
  expect(await codeOf((sheet) => (sheet.visibility = "Hidden"))).toBe("InvalidOperation");
});

test.each<[string, (panes: Excel.WorksheetFreezePanes, sheet: Excel.Worksheet) => void, string | undefined]>([
  ["rows", (panes) => panes.freezeRows(3), "1:3"],
  ["columns", (panes) => panes.freezeColumns(2), "A:B"],
  ["both", (panes) => panes.freezeAt("A1:B3"), "A1:B3"],
  ["a range", (panes, sheet) => panes.freezeAt(sheet.getRange("A1:C1")), "A1:C1"],
  [
    "nothing any more",
    (panes) => {
      panes.freezeAt("A1:B3");
      panes.unfreeze();
    },
    undefined,
  ],
])("panes freeze %s, and tell where", async (_, use, expected) => {
  await run((sheet) => use(sheet.freezePanes, sheet));
  await reopened(bench());
  await run(async (sheet, context) => {
    const location = sheet.freezePanes.getLocationOrNullObject().load("address");
    await context.sync();
    expect(location.isNullObject ? undefined : location.address).toBe(expected && `Sheet1!${expected}`);
  });
});

describe("a page's layout", () => {
  const told = {
    orientation: "Landscape",
    paperSize: "A4",
    zoom: { horizontalFitToPages: 1 },
    centerHorizontally: true,
    leftMargin: 28.8,
    topMargin: 36,
    footerMargin: 21.6,
  } as const;

  const tell = (sheet: Excel.Worksheet) => {
    Object.assign(sheet.pageLayout, told);
    sheet.pageLayout.setPrintArea("A1:G109");
    sheet.pageLayout.setPrintTitleRows("$1:$4");
    sheet.pageLayout.headersFooters.defaultForAllPages.rightFooter = "&8&P / &N";
    for (const row of [55, 29]) sheet.horizontalPageBreaks.add(`A${row}`);
  };

  test("comes back as it was told, after a reload too", async () => {
    await run(tell);
    await reopened(bench());
    await run(async (sheet, context) => {
      const { pageLayout } = sheet;
      pageLayout.load(Object.keys(told).join(","));
      const footer = pageLayout.headersFooters.defaultForAllPages.load("leftFooter,rightFooter");
      const parts = [pageLayout.getPrintArea(), pageLayout.getPrintTitleRows()].map((part) =>
        part.load("address"),
      );
      const columns = pageLayout.getPrintTitleColumnsOrNullObject();
      const breaks = sheet.horizontalPageBreaks.load("items/rowIndex");
      await context.sync();
      expect(pageLayout.toJSON()).toMatchObject(told);
      expect([footer.leftFooter, footer.rightFooter]).toEqual(["", "&8&P / &N"]);
      expect(parts.map(({ address }) => address)).toEqual(["Sheet1!A1:G109", "Sheet1!1:4"]);
      expect([columns.isNullObject, breaks.items.map(({ rowIndex }) => rowIndex)]).toEqual([true, [28, 54]]);
    });
  });

  test("is undone with its batch", async () => {
    await run(tell);
    await bench().engine.api.undo();
    await run(async (sheet, context) => {
      sheet.pageLayout.load("orientation,zoom");
      const area = sheet.pageLayout.getPrintAreaOrNullObject();
      await context.sync();
      expect([sheet.pageLayout.orientation, sheet.pageLayout.zoom, area.isNullObject]).toEqual([
        "Portrait",
        { scale: 100 },
        true,
      ]);
    });
  });

  test("loses its page breaks one by one, or all", async () => {
    await run(async (sheet, context) => {
      tell(sheet);
      sheet.horizontalPageBreaks.getItem(0).delete();
      const one = sheet.horizontalPageBreaks.getItem(0).getCellAfterBreak().load("address");
      const left = sheet.horizontalPageBreaks.getCount();
      await context.sync();
      expect([left.value, one.address]).toEqual([1, "Sheet1!A55"]);
      sheet.horizontalPageBreaks.removePageBreaks();
      const none = sheet.horizontalPageBreaks.getCount();
      await context.sync();
      expect(none.value).toBe(0);
    });
  });

  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    ["a paper that is none", ({ pageLayout }) => (pageLayout.paperSize = "Napkin" as "A4")],
    ["a negative margin", ({ pageLayout }) => (pageLayout.leftMargin = -1)],
    ["a scale beside pages", ({ pageLayout }) => (pageLayout.zoom = { scale: 50, verticalFitToPages: 1 })],
    ["title rows that are no rows", ({ pageLayout }) => pageLayout.setPrintTitleRows("A1:B2")],
    ["an area of another sheet", ({ pageLayout }) => pageLayout.setPrintArea("Other!A1")],
    ["a break before the first row", (sheet) => sheet.horizontalPageBreaks.add("A1")],
  ])("refuses %s", async (_, use) => {
    expect(await codeOf(use)).toBe("InvalidArgument");
  });
});

describe("a protected workbook", () => {
  beforeEach(() =>
    run((_, context) => {
      context.workbook.worksheets.add("Plan");
      context.workbook.protection.protect("secret");
    }),
  );

  const changes: [string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => void][] = [
    ["added", (_, context) => context.workbook.worksheets.add("More")],
    ["deleted", (sheet) => sheet.delete()],
    ["named", (sheet) => (sheet.name = "Other")],
    ["moved", (sheet) => (sheet.position = 1)],
    ["hidden", (sheet) => (sheet.visibility = "Hidden")],
    ["protected again", (_, context) => context.workbook.protection.protect()],
    ["unprotected with a wrong password", (_, context) => context.workbook.protection.unprotect("guess")],
  ];

  test.each(changes)("refuses that a sheet is %s: AccessDenied", async (_, change) => {
    expect(await codeOf(change)).toBe("AccessDenied");
  });

  test("stays protected over a reload, takes values, and is open again with its password", async () => {
    await reopened(bench());
    await run(async (sheet, context) => {
      sheet.getRange("A1").values = [[1]];
      context.workbook.protection.load("protected");
      context.workbook.load("readOnly");
      await context.sync();
      expect([context.workbook.protection.protected, context.workbook.readOnly]).toEqual([true, false]);
      context.workbook.protection.unprotect("secret");
      context.workbook.worksheets.add("More");
      context.workbook.protection.load("protected");
      await context.sync();
      expect(context.workbook.protection.protected).toBe(false);
    });
  });
});

test.each<[string, (sheet: Excel.Worksheet) => void]>([
  ["a look", (sheet) => (sheet.getRange("A1").format.font.bold = true)],
  ["a border", (sheet) => (sheet.getRange("A1").format.borders.getItem("EdgeTop").style = "Dot")],
  ["a number format", (sheet) => (sheet.getRange("A1").numberFormat = [["0"]])],
  ["a width", (sheet) => (sheet.getRange("A:A").format.columnWidth = 90)],
  ["a table", (sheet) => sheet.tables.add("A1:B2", true)],
  ["a merged cell", (sheet) => sheet.getRange("A1:B2").merge()],
  ["a validation", (sheet) => (sheet.getRange("A1").dataValidation.rule = { custom: { formula: "=TRUE" } })],
  ["a conditional format", (sheet) => sheet.getRange("A1").conditionalFormats.add("Custom")],
  ["a link", (sheet) => (sheet.getRange("A1").hyperlink = { documentReference: "Sheet1!A1" })],
  ["clearing", (sheet) => sheet.getRange("A1").clear()],
])("a protected sheet refuses %s: AccessDenied", async (_, use) => {
  await run((sheet) => sheet.protection.protect());
  expect(await codeOf(use)).toBe("AccessDenied");
});

describe("a link", () => {
  test("leads to cells, with its text and its tip, after a reload too", async () => {
    const link = { documentReference: "'Kế hoạch'!B2", textToDisplay: "Kế hoạch", screenTip: "Mở" };
    await run((sheet, context) => {
      context.workbook.worksheets.add("Kế hoạch");
      sheet.getRange("A1").hyperlink = link;
    });
    await reopened(bench());
    await run(async (sheet, context) => {
      const cell = sheet.getRange("A1").load("values,hyperlink,format/font/color,format/font/underline");
      const none = sheet.getRange("A2").load("hyperlink");
      await context.sync();
      expect(cell.hyperlink).toEqual(link);
      expect([cell.values, none.hyperlink]).toEqual([[["Kế hoạch"]], null]);
      expect(cell.format.toJSON()).toMatchObject({ font: { color: "#0563C1", underline: "Single" } });
    });
  });

  test("leads out of the workbook, keeps the cell's text, and is taken away again", async () => {
    await run(async (sheet, context) => {
      const cell = sheet.getRange("A1");
      cell.values = [["site"]];
      cell.hyperlink = { address: "https://example.org/" };
      cell.load("hyperlink");
      await context.sync();
      expect(cell.hyperlink).toEqual({
        address: "https://example.org/",
        screenTip: "",
        textToDisplay: "site",
      });
      cell.clear("Hyperlinks");
      cell.load("hyperlink,values");
      await context.sync();
      expect([cell.hyperlink, cell.values]).toEqual([null, [["site"]]]);
    });
  });

  test.each<[string, Excel.RangeHyperlink]>([
    ["to a sheet that is not there", { documentReference: "Nope!A1" }],
    ["to nothing", { textToDisplay: "text" }],
    ["that would run in the page", { address: "javascript:alert(1)" }],
  ])("%s is an invalid argument", async (_, link) => {
    expect(await codeOf((sheet) => (sheet.getRange("A1").hyperlink = link))).toBe("InvalidArgument");
  });
});
