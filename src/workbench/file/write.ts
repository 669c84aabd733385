/** Saves a workbook as an .xlsx file: its snapshot becomes bytes, and a list of what the file has no place for. */
import { Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import type {
  ICellData,
  ISheetDataValidationRule,
  IStyleData,
  IWorkbookData,
  Nullable,
} from "@univerjs/core";
import { LexerTreeBuilder, type IDefinedNameMapItem } from "@univerjs/engine-formula";
import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import type { IAutoFilter } from "@univerjs/sheets-filter";
import type { ChartsBySheet } from "../engine/charts";
import type { Area } from "./addresses";
import { writeCell } from "./cells";
import { writeConditions } from "./conditions";
import { writeFilter } from "./filters";
import { writeGeometry } from "./geometry";
import { sheetNames, writeLink } from "./links";
import { Losses, type Loss } from "./losses";
import { writeNames } from "./names";
import { listNotes, type SheetNotes } from "./notes";
import { writePageLayout } from "./pages";
import { readResource } from "./resources";
import { writeStyle, type StyleOf } from "./styles";
import { writeTable, type SheetTables } from "./tables";
import { writeValidations } from "./validations";
import { nameCharts, writeCharts } from "./writeCharts";

/** Where formulas' results spill to, and the values there: a snapshot keeps neither. */
export interface Spill {
  area: Area;
  values: readonly (readonly Nullable<ICellData>[])[];
}
export type Spills = Readonly<Record<string, readonly Spill[]>>;

export interface WrittenWorkbook {
  bytes: Uint8Array;
  losses: readonly Loss[];
}

type Cells = Record<number, Record<number, ICellData>>;

/** The formula of every cell: a filled-down formula is kept once, with its distance from there. */
function formulaReader(cells: Cells): (cell: ICellData, row: number, column: number) => string | undefined {
  const sources = new Map<string, { formula: string; row: number; column: number }>();
  forEachCell(cells, (cell, row, column) => {
    if (cell.si && cell.f) sources.set(cell.si, { formula: cell.f, row, column });
  });
  const lexer = new LexerTreeBuilder();
  return (cell, row, column) => {
    if (cell.f) return cell.f;
    const source = cell.si ? sources.get(cell.si) : undefined;
    return source && lexer.moveFormulaRefOffset(source.formula, column - source.column, row - source.row);
  };
}

function forEachCell(cells: Cells, visit: (cell: ICellData, row: number, column: number) => void): void {
  for (const [row, columns] of Object.entries(cells))
    for (const [column, cell] of Object.entries(columns)) if (cell) visit(cell, Number(row), Number(column));
}

const textOf = (cell: ICellData | undefined) => String(cell?.v ?? cell?.p?.body?.dataStream.trim() ?? "");

class SheetWriter {
  constructor(
    private readonly workbook: IWorkbookData,
    private readonly losses: Losses,
  ) {}

  private readonly styleOf: StyleOf = (style: Nullable<IStyleData | string>) =>
    (typeof style === "string" ? this.workbook.styles[style] : style) ?? undefined;

  write(id: string, sheet: Worksheet, spills: readonly Spill[]): void {
    const data = this.workbook.sheets[id] ?? {};
    const cells = (data.cellData ?? {}) as Cells;
    const tables = readResource<Record<string, SheetTables>>(this.workbook, "tables")?.[id]?.tables ?? [];
    for (const table of tables) {
      const { startRow, startColumn, endColumn } = table.range;
      const headers = Array.from({ length: endColumn - startColumn + 1 }, (_, i) =>
        textOf(cells[startRow]?.[startColumn + i]),
      );
      writeTable(table, headers, sheet);
    }
    this.writeSpills(sheet, spills);
    this.writeCells(id, cells, sheet, spills);
    writeGeometry(data, sheet, this.styleOf);
    writePageLayout(data.custom, sheet);

    const part = <T>(name: Parameters<typeof readResource>[1]) =>
      readResource<Record<string, T>>(this.workbook, name)?.[id];
    for (const { row, col, note } of listNotes(part<SheetNotes>("notes")))
      sheet.getCell(row + 1, col + 1).note = note;
    writeValidations(
      part<ISheetDataValidationRule[]>("validations") ?? [],
      sheet.name,
      this.losses,
      (address, rule) => sheet.dataValidations.add(address, rule),
    );
    writeConditions(part<IConditionFormattingRule[]>("conditions") ?? [], sheet.name, this.losses, (block) =>
      sheet.addConditionalFormatting(block),
    );
    writeFilter(part<IAutoFilter>("filters"), sheet, this.losses);
  }

  private writeSpills(sheet: Worksheet, spills: readonly Spill[]): void {
    for (const { area, values } of spills)
      values.forEach((row, down) =>
        row.forEach((cell, right) => {
          const value =
            cell && writeCell({ v: cell.v ?? null, t: cell.t ?? null }, undefined, () => undefined);
          if (value !== undefined && value !== null)
            sheet.getCell(area.startRow + down + 1, area.startColumn + right + 1).value = value;
        }),
      );
  }

  private writeCells(id: string, cells: Cells, sheet: Worksheet, spills: readonly Spill[]): void {
    const names = sheetNames(this.workbook);
    const formulaOf = formulaReader(cells);
    const { columnData, rowData, defaultStyle } = this.workbook.sheets[id] ?? {};
    const base = this.styleOf(defaultStyle);
    forEachCell(cells, (cell, row, column) => {
      const written = sheet.getCell(row + 1, column + 1);
      const spill = spills.find(({ area }) => area.startRow === row && area.startColumn === column)?.area;
      const link = (url: string) => {
        const target = writeLink(url, names);
        if (!target) this.losses.add("namedLinks", `${sheet.name}!${written.address}`);
        return target;
      };
      const value = writeCell(cell, formulaOf(cell, row, column), link, spill);
      if (value !== undefined) written.value = value;
      // A file's cell does not inherit: what the workbook lays over it is written into it.
      written.style = writeStyle({
        ...base,
        ...this.styleOf(columnData?.[column]?.s),
        ...this.styleOf(rowData?.[row]?.s),
        ...this.styleOf(cell.s),
      });
    });
  }
}

export async function writeXlsx(workbook: IWorkbookData, spills: Spills = {}): Promise<WrittenWorkbook> {
  const losses = new Losses();
  const file = new Workbook();
  file.creator = "JBP";
  const writer = new SheetWriter(workbook, losses);
  // All sheets first: formulas, names and links of one may speak of another.
  const sheets = workbook.sheetOrder.map(
    (id) => [id, file.addWorksheet(workbook.sheets[id]?.name ?? id)] as const,
  );
  for (const [id, sheet] of sheets) writer.write(id, sheet, spills[id] ?? []);
  const names = readResource<IDefinedNameMapItem>(workbook, "names") ?? {};
  file.definedNames.model = [...file.definedNames.model, ...writeNames(names, workbook.sheetOrder)];
  // Charts come last: they keep the values that they show.
  installChartSupport();
  const charts = readResource<ChartsBySheet>(workbook, "charts") ?? {};
  const chartNames = sheets.flatMap(([id, sheet]) => [
    ...writeCharts(charts[id] ?? [], sheet, sheetNames(workbook), losses),
  ]);
  const bytes = await nameCharts(new Uint8Array(await file.xlsx.writeBuffer()), new Map(chartNames));
  return { bytes, losses: losses.list() };
}
