// What Univer is made of when nobody looks at it: every plugin that calculates or keeps data, none that draws.
import type { Plugin, PluginCtor } from "@univerjs/core";
import { UniverDataValidationPlugin } from "@univerjs/data-validation";
import { UniverDocsPlugin } from "@univerjs/docs";
import { UniverDrawingPlugin } from "@univerjs/drawing";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { SheetInterceptorService, UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { UniverSheetsDataValidationPlugin } from "@univerjs/sheets-data-validation";
import { UniverSheetsDrawingPlugin } from "@univerjs/sheets-drawing";
import { UniverSheetsFilterPlugin } from "@univerjs/sheets-filter";
import { CalculationMode, UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsHyperLinkPlugin } from "@univerjs/sheets-hyper-link";
import { UniverSheetsNotePlugin } from "@univerjs/sheets-note";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { UniverSheetsSortPlugin } from "@univerjs/sheets-sort";
import { UniverSheetsTablePlugin } from "@univerjs/sheets-table";
import { WholeDeletions } from "./deletions";

import "@univerjs/engine-formula/facade";
import "@univerjs/sheets/facade";
import "@univerjs/sheets-conditional-formatting/facade";
import "@univerjs/sheets-data-validation/facade";
import "@univerjs/sheets-filter/facade";
import "@univerjs/sheets-formula/facade";
import "@univerjs/sheets-hyper-link/facade";
import "@univerjs/sheets-note/facade";
import "@univerjs/sheets-numfmt/facade";
import "@univerjs/sheets-sort/facade";
import "@univerjs/sheets-table/facade";

type Entry = readonly [PluginCtor<Plugin>, object?];

/** In the order they are registered. A snapshot keeps no spilled cells, so that opening one calculates everything. */
export const headlessPlugins: readonly Entry[] = [
  [UniverDocsPlugin],
  [UniverFormulaEnginePlugin],
  [UniverSheetsPlugin, { override: [[SheetInterceptorService, { useClass: WholeDeletions }]] }],
  [UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.FORCED }],
  [UniverSheetsNumfmtPlugin],
  [UniverDataValidationPlugin],
  [UniverSheetsDataValidationPlugin],
  [UniverSheetsConditionalFormattingPlugin],
  [UniverSheetsTablePlugin],
  [UniverSheetsNotePlugin],
  [UniverSheetsHyperLinkPlugin],
  [UniverSheetsFilterPlugin],
  [UniverSheetsSortPlugin],
  [UniverDrawingPlugin],
  [UniverSheetsDrawingPlugin],
];
