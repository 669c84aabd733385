import type { CustomData } from "@univerjs/core";
import { defaultPageLayout, pageLayoutOf, type PageLayout } from "../../../src/workbench/engine/page-layout";
import { readXlsx } from "../../../src/workbench/file/read";
import { writeXlsx } from "../../../src/workbench/file/write";
import { planWorkbook } from "./planWorkbook";

/** A sheet's custom data and whether it is hidden, from a file that was written with what is told. */
async function thereAndBack(custom: CustomData, hidden = 0) {
  const sheets = { ...planWorkbook.sheets, b: { ...planWorkbook.sheets["b"], custom, hidden } };
  const written = await writeXlsx({ ...planWorkbook, sheets });
  const { workbook, losses } = await readXlsx(written.bytes, "plan");
  expect([...written.losses, ...losses]).toEqual([]);
  return workbook.sheets[workbook.sheetOrder[1] ?? ""];
}

const layouts: [string, Partial<PageLayout>][] = [
  [
    "that a plan has",
    {
      orientation: "Landscape",
      paperSize: "A4",
      zoom: { horizontalFitToPages: 1 },
      centerHorizontally: true,
      leftMargin: 28.8,
      rightMargin: 28.8,
      topMargin: 36,
      bottomMargin: 43.2,
      printArea: ["A1:G109"],
      titleRows: "1:4",
      headerFooter: { ...defaultPageLayout.headerFooter, leftFooter: "&8&A", rightFooter: "&8&P / &N" },
      rowBreaks: [28, 54],
    },
  ],
  ["of a scale", { zoom: { scale: 65 }, titleColumns: "A:B", columnBreaks: [6], printOrder: "OverThenDown" }],
  ["of a height", { zoom: { verticalFitToPages: 3 }, printGridlines: true, blackAndWhite: true }],
  [
    "of three headers with a sign of their own",
    {
      headerFooter: {
        ...defaultPageLayout.headerFooter,
        leftHeader: "R&&D",
        centerHeader: "Kế hoạch",
        rightHeader: "&D",
      },
    },
  ],
  ["of several areas", { printArea: ["A1:B2", "D4:E9"] }],
];

test.each(layouts)("a page layout %s comes back", async (_, layout) => {
  const sheet = await thereAndBack({ pageLayout: layout });
  expect(pageLayoutOf(sheet?.custom)).toEqual({ ...defaultPageLayout, ...layout });
});

test("a sheet that is printed as Excel prints every sheet keeps nothing", async () => {
  expect(await thereAndBack({})).not.toHaveProperty("custom");
});

test("a sheet that no menu shows stays one", async () => {
  expect(await thereAndBack({ veryHidden: true }, 1)).toMatchObject({
    hidden: 1,
    custom: { veryHidden: true },
  });
});
