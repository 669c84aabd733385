/** How sheets are printed: a file's page setup, header, footer and breaks ⇄ the layout that the workbook keeps for Excel. */
import type { PageSetup, Worksheet } from "@cj-tech-master/excelts";
import {
  defaultPageLayout,
  pageLayoutOf,
  paperSizes,
  type HeaderFooter,
  type PageLayout,
  type Zoom,
} from "../engine/page-layout";

const pointsPerInch = 72;
const points = (inches: number | undefined, otherwise: number) =>
  inches === undefined ? otherwise : Math.round(inches * pointsPerInch * 100) / 100;

/** "&L…&C…&R…": what stands before any of them is centred; "&&" is a sign of its own. */
function readSections(
  text: string | null | undefined,
): readonly [left: string, center: string, right: string] {
  const sections: Record<string, string> = { L: "", C: "", R: "" };
  let section = "C";
  for (const [piece, turn] of (text ?? "").matchAll(/&([LCR])|&&|&?[^&]+|&/g))
    if (turn) section = turn;
    else sections[section] += piece;
  return [sections["L"] ?? "", sections["C"] ?? "", sections["R"] ?? ""];
}

const writeSections = (left: string, center: string, right: string): string =>
  (
    [
      ["L", left],
      ["C", center],
      ["R", right],
    ] as const
  )
    .map(([section, text]) => (text === "" ? "" : `&${section}${text}`))
    .join("");

function readHeaderFooter({ oddHeader, oddFooter }: Partial<Worksheet["headerFooter"]>): HeaderFooter {
  const [leftHeader, centerHeader, rightHeader] = readSections(oddHeader);
  const [leftFooter, centerFooter, rightFooter] = readSections(oddFooter);
  return { leftHeader, centerHeader, rightHeader, leftFooter, centerFooter, rightFooter };
}

/** A file says 0 pages for as many as it takes. */
function readZoom({ fitToPage, fitToWidth, fitToHeight, scale }: Partial<PageSetup>): Zoom {
  if (!fitToPage) return { scale: scale ?? 100 };
  const [wide, high] = [fitToWidth ?? 1, fitToHeight ?? 1];
  return {
    ...(wide > 0 && { horizontalFitToPages: wide }),
    ...(high > 0 && { verticalFitToPages: high }),
  };
}

const withoutSigns = (address: string | undefined) => (address ?? "").replaceAll("$", "");

/** Nothing where a sheet is printed as Excel prints every sheet. */
export function readPageLayout(sheet: Worksheet): PageLayout | undefined {
  // A file need not have any of it, whatever the library's types say.
  const { headerFooter = {}, rowBreaks = [], colBreaks = [], pageSetup = {} } = sheet as Partial<Worksheet>;
  const setup = pageSetup as Partial<PageSetup>;
  const { margins } = setup;
  const layout: PageLayout = {
    orientation: setup.orientation === "landscape" ? "Landscape" : "Portrait",
    paperSize: paperSizes[(setup.paperSize ?? 1) - 1] ?? defaultPageLayout.paperSize,
    zoom: readZoom(setup),
    centerHorizontally: setup.horizontalCentered ?? false,
    centerVertically: setup.verticalCentered ?? false,
    blackAndWhite: setup.blackAndWhite ?? false,
    printGridlines: setup.showGridLines ?? false,
    printHeadings: setup.showRowColHeaders ?? false,
    printOrder: setup.pageOrder === "overThenDown" ? "OverThenDown" : "DownThenOver",
    leftMargin: points(margins?.left, defaultPageLayout.leftMargin),
    rightMargin: points(margins?.right, defaultPageLayout.rightMargin),
    topMargin: points(margins?.top, defaultPageLayout.topMargin),
    bottomMargin: points(margins?.bottom, defaultPageLayout.bottomMargin),
    headerMargin: points(margins?.header, defaultPageLayout.headerMargin),
    footerMargin: points(margins?.footer, defaultPageLayout.footerMargin),
    printArea: withoutSigns(setup.printArea)
      .split(/&&|,/)
      .filter((address) => address !== ""),
    titleRows: withoutSigns(setup.printTitlesRow),
    titleColumns: withoutSigns(setup.printTitlesColumn),
    headerFooter: readHeaderFooter(headerFooter),
    rowBreaks: rowBreaks.map(({ id }) => id),
    columnBreaks: colBreaks.map(({ id }) => id),
  };
  return JSON.stringify(layout) === JSON.stringify(defaultPageLayout) ? undefined : layout;
}

export function writePageLayout(custom: unknown, sheet: Worksheet): void {
  const layout = pageLayoutOf(custom);
  const { scale, horizontalFitToPages, verticalFitToPages } = layout.zoom;
  const fitToPage = (horizontalFitToPages ?? verticalFitToPages) !== undefined;
  Object.assign(sheet.pageSetup, {
    orientation: layout.orientation === "Landscape" ? "landscape" : "portrait",
    paperSize: paperSizes.indexOf(layout.paperSize) + 1,
    fitToPage,
    ...(fitToPage
      ? { fitToWidth: horizontalFitToPages ?? 0, fitToHeight: verticalFitToPages ?? 0 }
      : { scale: scale ?? 100 }),
    horizontalCentered: layout.centerHorizontally,
    verticalCentered: layout.centerVertically,
    blackAndWhite: layout.blackAndWhite,
    showGridLines: layout.printGridlines,
    showRowColHeaders: layout.printHeadings,
    pageOrder: layout.printOrder === "OverThenDown" ? "overThenDown" : "downThenOver",
    margins: {
      left: layout.leftMargin / pointsPerInch,
      right: layout.rightMargin / pointsPerInch,
      top: layout.topMargin / pointsPerInch,
      bottom: layout.bottomMargin / pointsPerInch,
      header: layout.headerMargin / pointsPerInch,
      footer: layout.footerMargin / pointsPerInch,
    },
    ...(layout.printArea.length > 0 && { printArea: layout.printArea.join("&&") }),
    ...(layout.titleRows !== "" && { printTitlesRow: layout.titleRows }),
    ...(layout.titleColumns !== "" && { printTitlesColumn: layout.titleColumns }),
  } satisfies Partial<PageSetup>);
  const { leftHeader, centerHeader, rightHeader, leftFooter, centerFooter, rightFooter } =
    layout.headerFooter;
  const [header, footer] = [
    writeSections(leftHeader, centerHeader, rightHeader),
    writeSections(leftFooter, centerFooter, rightFooter),
  ];
  if (header !== "") sheet.headerFooter.oddHeader = header;
  if (footer !== "") sheet.headerFooter.oddFooter = footer;
  // A break stands after the row or the column before it.
  for (const row of layout.rowBreaks) sheet.getRow(row).addPageBreak();
  for (const column of layout.columnBreaks) sheet.getColumn(column).addPageBreak();
}
