/** Plays a plan's operations into an .xlsx workbook. */
import { Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import type {
  FormulaOperation,
  NameOperation,
  Operation,
  SheetOperation,
  TableOperation,
  ValidationOperation,
  ValuesOperation,
  ViewOperation,
} from "../plan/layout/operations";
import { looks } from "../plan/style";
import { boundsOf, cellsOf } from "./areas";
import { calculate } from "./calculation";
import { addChart } from "./charts";
import { storedFormula } from "./formulas";
import { cellStyle, ruleStyle } from "./looks";

/** The workbook with every formula's value filled in, so that viewers which do not calculate show it. */
export async function workbookOf(operations: readonly Operation[]): Promise<Workbook> {
  const file = playAll(operations);
  await calculate(file);
  // Charts come last: they keep the values that they show.
  installChartSupport();
  for (const operation of operations)
    if (operation.do === "chart") addChart(operation, sheetOf(operation.sheet, file));
  return file;
}

export async function bytesOf(file: Workbook): Promise<Uint8Array> {
  return new Uint8Array(await file.xlsx.writeBuffer());
}

/** The workbook before anything is calculated, and without its charts. */
function playAll(operations: readonly Operation[]): Workbook {
  const file = new Workbook();
  file.creator = "JBP";
  // A table is added blank; its cells are written afterwards.
  const comesFirst = ({ do: kind }: Operation) => kind === "sheet" || kind === "table";
  for (const operation of operations.filter(comesFirst)) play(operation, file);
  for (const operation of operations.filter((other) => !comesFirst(other))) play(operation, file);
  const names = operations.filter((operation): operation is NameOperation => operation.do === "name");
  file.definedNames.model = names.map(nameModel);
  return file;
}

function play(operation: Operation, file: Workbook): void {
  if (operation.do === "sheet") return addSheet(operation, file);
  if (operation.do === "name" || operation.do === "chart") return;
  const sheet = sheetOf(operation.sheet, file);
  switch (operation.do) {
    case "table":
      return addTable(operation, sheet);
    case "values":
      return writeValues(operation, sheet);
    case "formula":
      return writeFormula(operation, sheet);
    case "merge":
      return operation.areas.forEach((area) => sheet.mergeCells(area));
    case "format":
      for (const area of operation.areas)
        for (const { row, column } of cellsOf(area)) {
          const cell = sheet.getCell(row, column);
          cell.style = { ...cell.style, ...cellStyle(operation.look) };
        }
      return;
    case "rule":
      sheet.addConditionalFormatting({
        ref: operation.area,
        rules: [
          {
            type: "expression",
            formulae: [storedFormula(operation.formula)],
            style: ruleStyle(operation.look),
            priority: sheet.conditionalFormattings.length + 1,
          },
        ],
      });
      return;
    case "validation":
      return validate(operation, sheet);
    case "link":
      sheet.getCell(operation.cell).value = {
        text: operation.text,
        hyperlink: `#${operation.target.replaceAll("$", "")}`,
      };
      sheet.getCell(operation.cell).style = cellStyle(looks.link);
      return;
    case "view":
      return setView(operation, sheet);
  }
}

function sheetOf(name: string, file: Workbook): Worksheet {
  const sheet = file.getWorksheet(name);
  if (!sheet) throw new RangeError(`No sheet ${name}.`);
  return sheet;
}

function addSheet({ sheet: name, tab, hidden, widths, heights }: SheetOperation, file: Workbook): void {
  const sheet = file.addWorksheet(name, {
    properties: { tabColor: { argb: `FF${tab}` } },
    state: hidden ? "hidden" : "visible",
    views: [{ state: "normal", showGridLines: false }],
  });
  widths.forEach((width, i) => (sheet.getColumn(i + 1).width = width));
  for (const [row, points] of heights) sheet.getRow(row).height = points;
}

function addTable({ area, name, headers, formulas }: TableOperation, sheet: Worksheet): void {
  const { top, left, bottom } = boundsOf(area);
  sheet.addTable({
    name,
    displayName: name,
    ref: sheet.getCell(top, left).address,
    headerRow: true,
    totalsRow: false,
    // The cells carry their own look, which every application draws.
    style: { theme: "TableStyleLight1", showRowStripes: false },
    columns: headers.map((header, i) => {
      const formula = formulas[i];
      return {
        name: header,
        filterButton: true,
        totalsRowLabel: "",
        ...(formula !== undefined && { calculatedColumnFormula: storedFormula(formula) }),
      };
    }),
    rows: Array.from({ length: bottom - top }, () => headers.map(() => null)),
  });
}

function writeValues({ area, values }: ValuesOperation, sheet: Worksheet): void {
  const { top, left } = boundsOf(area);
  values.forEach((row, down) =>
    row.forEach((value, right) => {
      if (value !== null) sheet.getCell(top + down, left + right).value = value;
    }),
  );
}

function writeFormula({ area, formula }: FormulaOperation, sheet: Worksheet): void {
  const stored = storedFormula(formula);
  for (const { row, column } of cellsOf(area)) sheet.getCell(row, column).value = { formula: stored };
}

function validate({ area, accepts, prompt, refusal }: ValidationOperation, sheet: Worksheet): void {
  const texts = {
    showInputMessage: true,
    promptTitle: prompt.title,
    prompt: prompt.text,
    allowBlank: true,
    showErrorMessage: refusal !== undefined,
    ...(refusal && { errorStyle: "stop", errorTitle: refusal.title, error: refusal.text }),
  } as const;
  if (accepts.type === "any") sheet.dataValidations.add(area, { type: "any", ...texts });
  else if (accepts.type === "list")
    sheet.dataValidations.add(area, { type: "list", formulae: [accepts.source], ...texts });
  else
    sheet.dataValidations.add(area, {
      type: accepts.type === "date" ? "date" : "decimal",
      operator: "between",
      formulae: [accepts.from, accepts.to],
      ...texts,
    });
}

function setView({ freeze, print }: ViewOperation, sheet: Worksheet): void {
  sheet.views = [{ state: "frozen", xSplit: freeze.columns, ySplit: freeze.rows, showGridLines: false }];
  Object.assign(sheet.pageSetup, {
    orientation: "landscape",
    paperSize: 9,
    fitToPage: true,
    fitToWidth: print.pagesWide,
    fitToHeight: 0,
    printArea: print.area,
    printTitlesRow: print.titleRows,
    horizontalCentered: true,
    margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
  });
  // A break stands after the row before it.
  for (const row of print.breaks) sheet.getRow(row - 1).addPageBreak();
  sheet.headerFooter.oddFooter = "&L&8&A&R&8&P / &N";
}

function nameModel({ name, refersTo, hidden }: NameOperation): Workbook["definedNames"]["model"][number] {
  const isCells = refersTo.includes("!");
  return {
    name,
    ranges: isCells ? [refersTo] : [],
    ...(!isCells && { formulaExpression: storedFormula(refersTo) }),
    ...(hidden && { hidden }),
  };
}
