/** Opens an .xlsx file: its bytes become a workbook, and a list of what the workbook has no place for. */
import { Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import {
  generateRandomId,
  LocaleType,
  type CustomData,
  type ICellData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from "@univerjs/core";
import { FileRefused, requirePackage } from "../../xlsx/content";
import { pageLayoutKey } from "../engine/page-layout";
import { veryHiddenKey } from "../engine/own-data";
import { areaOf, cellAddress, type Area } from "./addresses";
import { readCell } from "./cells";
import { themeColors } from "./colors";
import { readConditions } from "./conditions";
import { readFilter } from "./filters";
import { readGeometry } from "./geometry";
import { readLink } from "./links";
import { Losses, type Loss } from "./losses";
import { readNames } from "./names";
import { inspectPackage } from "./package";
import { readPageLayout } from "./pages";
import { readCharts } from "./readCharts";
import { writeResources } from "./resources";
import { hasLostFormat, readFont, readStyle } from "./styles";
import { readTable } from "./tables";
import { readValidations } from "./validations";

export interface ReadWorkbook {
  workbook: IWorkbookData;
  losses: readonly Loss[];
}

/** The library's workbook; throws {@link FileRefused} if the bytes are no .xlsx file that it can read. */
async function load(bytes: Uint8Array, losses: Losses) {
  requirePackage(bytes);
  try {
    const { isWorkbook, notes } = await inspectPackage(bytes, losses);
    if (!isWorkbook) throw new FileRefused("notXlsx");
    // Without it, the library passes over charts.
    installChartSupport();
    const file = new Workbook();
    await file.xlsx.load(bytes);
    if (file.worksheets.length === 0) throw new FileRefused("noSheets");
    return { file, notes };
  } catch (error) {
    throw error instanceof FileRefused ? error : new FileRefused("damaged", { cause: error });
  }
}

/** Gives every distinct style one id. */
class Styles {
  readonly byId: Record<string, IStyleData> = {};
  private readonly ids = new Map<string, string>();

  idOf(style: IStyleData): string {
    const key = JSON.stringify(style);
    const known = this.ids.get(key);
    if (known) return known;
    const id = `s${this.ids.size + 1}`;
    this.ids.set(key, id);
    this.byId[id] = style;
    return id;
  }
}

interface Reading {
  theme: readonly string[];
  styles: Styles;
  names: ReadonlyMap<string, string>;
  losses: Losses;
}

/** Where array formulas' results go. A file keeps them in the cells; in a workbook they would be in the formula's way. */
function spillsIn(sheet: Worksheet): readonly Area[] {
  const spills: Area[] = [];
  sheet.eachRow((row) =>
    row.eachCell(({ model }) => {
      const area = model.shareType === "array" && model.ref ? areaOf(model.ref) : undefined;
      if (area) spills.push(area);
    }),
  );
  return spills;
}

const holds = (area: Area, row: number, column: number) =>
  row >= area.startRow && row <= area.endRow && column >= area.startColumn && column <= area.endColumn;

function readCells(sheet: Worksheet, { theme, styles, names, losses }: Reading) {
  const cellData: IWorksheetData["cellData"] = {};
  const spills = spillsIn(sheet);
  for (let number = 1; number <= sheet.rowCount; number++) {
    sheet.findRow(number)?.eachCell({ includeEmpty: true }, (cell, columnNumber) => {
      const [row, column] = [number - 1, columnNumber - 1];
      const place = `${sheet.name}!${cellAddress(row, column)}`;
      const isCovered =
        (cell.isMerged && cell.master !== cell) ||
        (!cell.formula && spills.some((area) => holds(area, row, column)));
      const content = isCovered
        ? undefined
        : readCell(cell, {
            theme,
            link: (target) => readLink(target, names),
            lostLink: (kind) => losses.add(kind, place),
          });
      if (hasLostFormat(cell.style)) losses.add("cellFormats", place);
      const style = readStyle(cell.style, theme);
      const data: ICellData = { ...content, ...(style && { s: styles.idOf(style) }) };
      if (Object.keys(data).length > 0) (cellData[row] ??= {})[column] = data;
    });
  }
  return cellData;
}

/** What the workbook keeps of a sheet for Excel. */
function readCustom(sheet: Worksheet): CustomData | undefined {
  const layout = readPageLayout(sheet);
  const custom = {
    ...(layout && { [pageLayoutKey]: layout }),
    ...(sheet.state === "veryHidden" && { [veryHiddenKey]: true }),
  };
  return Object.keys(custom).length > 0 ? custom : undefined;
}

const withoutEmpty = <T>(bySheet: Record<string, T>) =>
  Object.fromEntries(Object.entries(bySheet).filter(([, value]) => value && Object.keys(value).length > 0));

/** Reads an .xlsx file. Throws {@link FileRefused} for anything else. */
export async function readXlsx(bytes: Uint8Array, name: string): Promise<ReadWorkbook> {
  const losses = new Losses();
  const { file, notes } = await load(bytes, losses);
  const model = file.model;
  const theme = themeColors(Object.values((model.themes ?? {}) as Record<string, unknown>)[0]);
  const sheetIds = file.worksheets.map((_, i) => `sheet-${i + 1}`);
  const names = new Map(file.worksheets.map((sheet, i) => [sheetIds[i] ?? "", sheet.name]));
  const defaultStyle = readFont(model.defaultFont ?? { name: "Calibri", size: 11 }, theme);
  const reading: Reading = { theme, styles: new Styles(), names, losses };

  const workbook: IWorkbookData = {
    // Undo is kept by the workbook's id: another workbook must not inherit it.
    id: generateRandomId(),
    name,
    appVersion: "",
    locale: LocaleType.EN_US,
    styles: reading.styles.byId,
    sheetOrder: sheetIds,
    sheets: {},
  };
  const parts = { notes: {}, validations: {}, conditions: {}, tables: {}, filters: {}, charts: {} } as Record<
    "notes" | "validations" | "conditions" | "tables" | "filters" | "charts",
    Record<string, object>
  >;
  file.worksheets.forEach((sheet, i) => {
    const id = sheetIds[i] ?? "";
    const cellData = readCells(sheet, reading);
    const geometry = readGeometry(sheet, theme);
    const custom = readCustom(sheet);
    workbook.sheets[id] = { id, ...geometry, defaultStyle, cellData, ...(custom && { custom }) };
    parts.notes[id] = notes.get(sheet.name) ?? {};
    parts.validations[id] = readValidations(sheet.dataValidations.model, sheet.name, losses);
    parts.conditions[id] = readConditions(sheet.conditionalFormattings, sheet.name, theme, losses);
    parts.filters[id] = readFilter(sheet) ?? {};
    parts.charts[id] = readCharts(sheet, geometry, {
      theme,
      sheetId: (name) => [...names].find(([, each]) => each === name)?.[0],
      losses,
    });
    const tables = sheet
      .getTables()
      .flatMap((table, number) => readTable(table, `table-${i + 1}-${number + 1}`, sheet.name, losses) ?? []);
    if (tables.length > 0) parts.tables[id] = { tables, tableFilteredOutRows: [] };
  });
  workbook.resources = writeResources({
    names: readNames(model.definedNames, sheetIds),
    notes: withoutEmpty(parts.notes),
    validations: withoutEmpty(parts.validations),
    conditions: withoutEmpty(parts.conditions),
    tables: withoutEmpty(parts.tables),
    filters: withoutEmpty(parts.filters),
    charts: withoutEmpty(parts.charts),
  });
  return { workbook, losses: losses.list() };
}
