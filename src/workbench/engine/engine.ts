// The spreadsheet under the embedded workbook: one Univer with one open workbook, headless or under a page's grid.
import {
  generateRandomId,
  ICommandService,
  IUndoRedoService,
  IUniverInstanceService,
  LocaleType,
  LogLevel,
  Tools,
  Univer,
  UniverInstanceType,
  type ILanguagePack,
  type IUnitRange,
  type IWorkbookData,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { SetTriggerFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import type { FWorkbook } from "@univerjs/sheets/facade";
import type { Language } from "../../i18n/language";
import { tellZeroFromBlank } from "./blank-comparison";
import { fillCalculatedColumns } from "./calculated-columns";
import { CalculationWatch } from "./calculation";
import { Charts } from "./charts";
import { showConditionalNumberFormats } from "./conditional-number-format";
import { showGeneral } from "./general-format";
import { validateDatesAsNumbers } from "./date-validation";
import { validateOpenWorkbooksOnly } from "./late-validation";
import { keepContentUnderLooks } from "./looks";
import { loseTablesWithTheirSheets } from "./lost-tables";
import { indexNamesWhenAsked } from "./name-index";
import { registerOwnData } from "./own-data";
import { headlessPlugins } from "./plugins";
import { RowHeights } from "./row-heights";
import { readSheetNamesToTheirEnd } from "./sheet-references";
import { takeSemicolonsForCommas } from "./semicolons";
import { giveNewSheetsTheirLook } from "./new-sheets";
import { collectChangedSheetsFormulasOnly } from "./sheet-formulas";
import { forgetOpenSquareBrackets } from "./square-brackets";
import { keepColumnsOfTables } from "./table-columns";
import { leaveOutFilteredRows } from "./table-filters";
import { parseFormulasOfChangedTables } from "./table-formulas";
import { nameColumnsByHeaders } from "./table-headers";
import { registerTableLooks } from "./table-looks";
import { moveNamesWithColumns } from "./table-names";
import { readTypedValues } from "./typed-values";
import { StepwiseUndo } from "./undo";

export interface EngineOptions {
  /** The workbook to open; without one, an empty workbook with one sheet. */
  snapshot?: Partial<IWorkbookData>;
  locale?: Language;
  /** Univer's own words in that language; a headless engine needs none. */
  words?: ILanguagePack;
  /** Registers plugins before the headless ones: rendering and the page's frame. */
  registerFirst?: (univer: Univer) => void;
  /** Registers plugins after the headless ones: what draws them. */
  register?: (univer: Univer) => void;
}

export interface Engine {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly charts: Charts;
  readonly rowHeights: RowHeights;
  workbook(): FWorkbook;
  /** Closes the open workbook and opens another in its place; its undo history starts anew. */
  replace(snapshot: Partial<IWorkbookData>): void;
  save(): IWorkbookData;
  /** Resolves when calculation is idle and its results are in the cells. */
  calculated(): Promise<void>;
  /** Calculates every formula anew, also those whose inputs did not change; or only those of one range. */
  recalculate(range?: IUnitRange): void;
  dispose(): void;
}

const locales = { en: LocaleType.EN_US, vi: LocaleType.VI_VN } as const satisfies Record<
  Language,
  LocaleType
>;

const emptyWorkbook: Partial<IWorkbookData> = {
  name: "Book1",
  sheetOrder: ["sheet-1"],
  sheets: { "sheet-1": { id: "sheet-1", name: "Sheet1", rowCount: 1000, columnCount: 26 } },
};

export function createEngine(options: EngineOptions = {}): Engine {
  const locale = locales[options.locale ?? "en"];
  const univer = new Univer({
    locale,
    logLevel: LogLevel.ERROR,
    locales: { [locale]: options.words ?? {} },
    override: [[IUndoRedoService, { useClass: StepwiseUndo }]],
  });
  const injector = univer.__getInjector();
  keepContentUnderLooks(injector);
  options.registerFirst?.(univer);
  for (const [plugin, config] of headlessPlugins) univer.registerPlugin(plugin, config);
  options.register?.(univer);

  const api = FUniver.newAPI(univer);
  const instances = injector.get(IUniverInstanceService);
  let unitId: string;
  const open = (snapshot: Partial<IWorkbookData>) => {
    // Known before the workbook is there: opening it runs commands, and who hears them asks for the workbook.
    unitId = snapshot.id || generateRandomId();
    univer.createUnit(UniverInstanceType.UNIVER_SHEET, { ...Tools.deepClone(snapshot), id: unitId });
    // Undo works on the focused workbook, and only a page would focus it by itself.
    instances.focusUnit(unitId);
  };
  registerOwnData(injector);
  open(options.snapshot ?? emptyWorkbook);
  registerTableLooks(injector);
  nameColumnsByHeaders(injector);
  validateOpenWorkbooksOnly(injector);
  validateDatesAsNumbers(injector);
  collectChangedSheetsFormulasOnly(injector);
  indexNamesWhenAsked(injector);
  moveNamesWithColumns(injector);
  loseTablesWithTheirSheets(injector);
  keepColumnsOfTables(injector);
  parseFormulasOfChangedTables(injector);
  fillCalculatedColumns(injector);
  tellZeroFromBlank();
  leaveOutFilteredRows(injector);
  readSheetNamesToTheirEnd(injector);
  takeSemicolonsForCommas(injector);
  forgetOpenSquareBrackets(injector);
  readTypedValues(injector);
  giveNewSheetsTheirLook(injector);
  const watch = new CalculationWatch(injector);
  showGeneral(injector);
  showConditionalNumberFormats(injector);
  // Kept, as the facade makes a new object whenever it is asked; another workbook may be opened under the same id.
  let opened: FWorkbook | null = null;
  const workbook = () => {
    if (!opened || opened.getWorkbook() !== instances.getUnit(unitId)) opened = api.getWorkbook(unitId);
    if (!opened) throw new Error("No workbook is open.");
    return opened;
  };

  return {
    univer,
    api,
    charts: new Charts(injector, workbook),
    rowHeights: new RowHeights(injector),
    workbook,
    replace: (snapshot) => {
      instances.disposeUnit(unitId);
      open(snapshot);
    },
    save() {
      return workbook().save();
    },
    calculated: () => watch.whenIdle(),
    recalculate: (range) => {
      const what = range ? { dirtyRanges: [range] } : { forceCalculation: true };
      injector.get(ICommandService).syncExecuteCommand(SetTriggerFormulaCalculationStartMutation.id, what);
    },
    dispose: () => {
      watch.dispose();
      univer.dispose();
    },
  };
}
