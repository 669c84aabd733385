/** The grid on the page: the engine with Univer's plugins that draw it, in one language. */
import { UniverDocsUIPlugin } from "@univerjs/docs-ui";
import { UniverRenderEnginePlugin } from "@univerjs/engine-render";
import { UniverSheetsConditionalFormattingUIPlugin } from "@univerjs/sheets-conditional-formatting-ui";
import { UniverSheetsDataValidationUIPlugin } from "@univerjs/sheets-data-validation-ui";
import { UniverSheetsFilterUIPlugin } from "@univerjs/sheets-filter-ui";
import { UniverSheetsFormulaUIPlugin } from "@univerjs/sheets-formula-ui";
import { UniverSheetsHyperLinkUIPlugin } from "@univerjs/sheets-hyper-link-ui";
import { UniverSheetsNoteUIPlugin } from "@univerjs/sheets-note-ui";
import { UniverSheetsNumfmtUIPlugin } from "@univerjs/sheets-numfmt-ui";
import { UniverSheetsSortUIPlugin } from "@univerjs/sheets-sort-ui";
import { UniverSheetsTableUIPlugin } from "@univerjs/sheets-table-ui";
import { UniverSheetsUIPlugin } from "@univerjs/sheets-ui";
import { UniverUIPlugin } from "@univerjs/ui";
import type { ILanguagePack, IWorkbookData, Univer } from "@univerjs/core";
import type { Language } from "../../i18n/language";
import { workbenchWords } from "../../i18n/workbench";
import { createEngine, type Engine } from "../engine/engine";
import { drawInWorkbookFont } from "./drawnFonts";
import { showNoHiddenNames } from "./nameBox";

import "@univerjs/design/lib/index.css";
import "@univerjs/ui/lib/index.css";
import "@univerjs/docs-ui/lib/index.css";
import "@univerjs/sheets-ui/lib/index.css";
import "@univerjs/sheets-formula-ui/lib/index.css";
import "@univerjs/sheets-numfmt-ui/lib/index.css";
import "@univerjs/sheets-data-validation-ui/lib/index.css";
import "@univerjs/sheets-conditional-formatting-ui/lib/index.css";
import "@univerjs/sheets-filter-ui/lib/index.css";
import "@univerjs/sheets-sort-ui/lib/index.css";
import "@univerjs/sheets-table-ui/lib/index.css";
import "@univerjs/sheets-note-ui/lib/index.css";
import "@univerjs/sheets-hyper-link-ui/lib/index.css";

const words: Readonly<Record<Language, () => Promise<{ default: ILanguagePack }>>> = {
  en: () => import("./words/en"),
  vi: () => import("./words/vi"),
};

function registerFrame(univer: Univer, container: HTMLElement): void {
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, { container, ribbonType: "classic" });
}

function registerDrawing(univer: Univer): void {
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin);
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  univer.registerPlugin(UniverSheetsNumfmtUIPlugin);
  // A search in the drop-down would take the focus, and with it the rest of what is being typed into the cell.
  univer.registerPlugin(UniverSheetsDataValidationUIPlugin, {
    showSearchOnDropdown: false,
    showEditOnDropdown: false,
  });
  univer.registerPlugin(UniverSheetsConditionalFormattingUIPlugin);
  univer.registerPlugin(UniverSheetsFilterUIPlugin);
  univer.registerPlugin(UniverSheetsSortUIPlugin);
  // The engine's tag with a table's name would cover the row above the table, where plans have their titles.
  univer.registerPlugin(UniverSheetsTableUIPlugin, { hideAnchor: true });
  univer.registerPlugin(UniverSheetsNoteUIPlugin);
  univer.registerPlugin(UniverSheetsHyperLinkUIPlugin);
}

const formulas = "sheets-formula";

function withProgress(pack: ILanguagePack, locale: Language): ILanguagePack {
  const { progress } = workbenchWords[locale];
  return { ...pack, [formulas]: { ...(pack[formulas] as ILanguagePack), progress } };
}

export async function openGrid(
  container: HTMLElement,
  locale: Language,
  snapshot: IWorkbookData,
): Promise<Engine> {
  const pack = (await words[locale]()).default;
  const engine = createEngine({
    snapshot,
    locale,
    words: withProgress(pack, locale),
    registerFirst: (univer) => registerFrame(univer, container),
    register: registerDrawing,
  });
  const injector = engine.univer.__getInjector();
  drawInWorkbookFont(injector);
  showNoHiddenNames(injector);
  return engine;
}
