// How a sheet is printed. Univer prints nothing and keeps none of it: it stays in the sheet's custom data, in Excel's words,
// with which it is saved and reopened.

export interface HeaderFooter {
  readonly leftHeader: string;
  readonly centerHeader: string;
  readonly rightHeader: string;
  readonly leftFooter: string;
  readonly centerFooter: string;
  readonly rightFooter: string;
}

/** Pages that the sheet is fitted into, or a scale in per cent. */
export interface Zoom {
  readonly scale?: number;
  readonly horizontalFitToPages?: number;
  readonly verticalFitToPages?: number;
}

export interface PageLayout {
  readonly orientation: "Portrait" | "Landscape";
  readonly paperSize: string;
  readonly zoom: Zoom;
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly blackAndWhite: boolean;
  readonly printGridlines: boolean;
  readonly printHeadings: boolean;
  readonly printOrder: "DownThenOver" | "OverThenDown";
  /** Points: 72 an inch. */
  readonly leftMargin: number;
  readonly rightMargin: number;
  readonly topMargin: number;
  readonly bottomMargin: number;
  readonly headerMargin: number;
  readonly footerMargin: number;
  /** Addresses such as "A1:G9"; none prints everything. */
  readonly printArea: readonly string[];
  /** "1:4", "A:B", or "". */
  readonly titleRows: string;
  readonly titleColumns: string;
  readonly headerFooter: HeaderFooter;
  /** Rows and columns, from 0, that begin a page. */
  readonly rowBreaks: readonly number[];
  readonly columnBreaks: readonly number[];
}

/** A new sheet's in Excel. */
export const defaultPageLayout: PageLayout = {
  orientation: "Portrait",
  paperSize: "Letter",
  zoom: { scale: 100 },
  centerHorizontally: false,
  centerVertically: false,
  blackAndWhite: false,
  printGridlines: false,
  printHeadings: false,
  printOrder: "DownThenOver",
  leftMargin: 50.4,
  rightMargin: 50.4,
  topMargin: 54,
  bottomMargin: 54,
  headerMargin: 21.6,
  footerMargin: 21.6,
  printArea: [],
  titleRows: "",
  titleColumns: "",
  headerFooter: {
    leftHeader: "",
    centerHeader: "",
    rightHeader: "",
    leftFooter: "",
    centerFooter: "",
    rightFooter: "",
  },
  rowBreaks: [],
  columnBreaks: [],
};

/** Where it is kept. */
export const pageLayoutKey = "pageLayout";

export const pageLayoutOf = (custom: unknown): PageLayout => ({
  ...defaultPageLayout,
  ...(custom as { [pageLayoutKey]?: Partial<PageLayout> } | undefined)?.[pageLayoutKey],
});

/** In the order of their numbers in a file, from 1 (ECMA-376 18.3.1.63). */
export const paperSizes: readonly string[] = (
  "Letter LetterSmall Tabloid Ledger Legal Statement Executive A3 A4 A4Small A5 B4 B5 Folio Quatro Paper10x14 " +
  "Paper11x17 Note Envelope9 Envelope10 Envelope11 Envelope12 Envelope14 Csheet Dsheet Esheet EnvelopeDL EnvelopeC5 " +
  "EnvelopeC3 EnvelopeC4 EnvelopeC6 EnvelopeC65 EnvelopeB4 EnvelopeB5 EnvelopeB6 EnvelopeItaly EnvelopeMonarch " +
  "EnvelopePersonal FanfoldUS FanfoldStdGerman FanfoldLegalGerman"
).split(" ");
