/**
 * Reads through Office.js what a plan's operations should have made of the workbook, and tells every difference. One batch
 * for all: each operation asks, and compares after the sync.
 */
import { columnLetters, columnNumber } from "../../../src/core/a1";
import type { FormatOperation, Operation } from "../../../src/plan/layout/operations";
import type { Look } from "../../../src/plan/style";
import type { Engine } from "../../../src/workbench/engine/engine";

type Compare = () => void;
type Report = (what: string, found: unknown, expected: unknown) => void;
type Check<K extends Operation["do"]> = (
  operation: Extract<Operation, { do: K }>,
  sheet: Excel.Worksheet,
  report: Report,
) => Compare;

export function differences(operations: readonly Operation[], engine: Engine): Promise<string[]> {
  return Excel.run(async (context) => {
    const found: string[] = [];
    const compares = operations.flatMap((operation) => {
      if (operation.do === "format" || operation.do === "rule" || operation.do === "merge") return [];
      const report = reporter(found, operation);
      if (operation.do === "name") return [checkName(operation, context.workbook, report)];
      const sheet = context.workbook.worksheets.getItem(operation.sheet);
      return [(checks[operation.do] as Check<typeof operation.do>)(operation, sheet, report)];
    });
    compares.push(
      ...checkLooks(operations, context.workbook, found),
      ...checkRules(operations, context.workbook, found),
    );
    await context.sync();
    for (const compare of compares) compare();
    checkMerges(operations, engine, found);
    return found;
  });
}

function reporter(found: string[], operation: Operation): Report {
  const where =
    "area" in operation
      ? `${operation.sheet}!${operation.area}`
      : "name" in operation
        ? operation.name
        : operation.sheet;
  return (what, is, expected) => {
    const [one, other] = [JSON.stringify(is), JSON.stringify(expected)];
    if (one !== other) found.push(`${operation.do} ${where}: ${what} is ${one}, not ${other}`);
  };
}

const matrix = (range: Excel.Range) => range.values as unknown[][];

/** Office.js tells points to the accuracy of pixels. */
const near = (found: number, expected: number) => Math.abs(found - expected) < 0.8;

const checks: { readonly [K in Exclude<Operation["do"], "name" | "format" | "rule" | "merge">]: Check<K> } = {
  sheet({ tab, hidden, widths, heights }, sheet, report) {
    sheet.load("tabColor,showGridlines,visibility");
    const columns = widths.map((_, i) =>
      sheet.getRange(`${columnLetters(i + 1)}:${columnLetters(i + 1)}`).load("format/columnWidth"),
    );
    const rows = heights.map(([row]) => sheet.getRange(`${row}:${row}`).load("format/rowHeight"));
    return () => {
      report("tab", sheet.tabColor.toUpperCase(), `#${tab}`);
      report("gridlines", sheet.showGridlines, false);
      report("visibility", sheet.visibility, hidden ? "Hidden" : "Visible");
      columns.forEach(({ format: { columnWidth } }, i) =>
        report(`width of column ${i + 1}`, near(columnWidth, ((widths[i] ?? 0) * 7 + 5) * 0.75), true),
      );
      rows.forEach(({ format: { rowHeight } }, i) =>
        report(`height of row ${heights[i]?.[0]}`, near(rowHeight, heights[i]?.[1] ?? 0), true),
      );
    };
  },
  values({ area, values }, sheet, report) {
    const range = sheet.getRange(area).load("values,formulas");
    return () =>
      values.forEach((row, r) =>
        row.forEach((value, c) => {
          if (value === null) return;
          report(`value ${r},${c}`, matrix(range)[r]?.[c], value);
          // A text that looks like a formula is none.
          report(`formula ${r},${c}`, range.formulas[r]?.[c], value);
        }),
      );
  },
  table({ area, name, headers }, sheet, report) {
    const table = sheet.tables.getItem(name);
    table.load("name,style,showBandedRows");
    const range = table.getRange().load("address");
    const header = table.getHeaderRowRange().load("values");
    return () => {
      report("area", range.address.split("!")[1], area);
      report("headers", matrix(header)[0], headers);
      report("style", [table.style, table.showBandedRows], ["TableStyleLight1", false]);
    };
  },
  formula({ area, formula }, sheet, report) {
    const range = sheet.getRange(area).load("formulas");
    return () =>
      (range.formulas as unknown[][]).flat().forEach((one) => report("formula", one, `=${formula}`));
  },
  validation({ area, accepts, prompt, refusal }, sheet, report) {
    const { dataValidation } = sheet.getRange(area);
    dataValidation.load("type,rule,prompt,errorAlert");
    const types = { any: "None", list: "List", number: "Decimal", date: "Date" } as const;
    return () => {
      const { type, rule } = dataValidation;
      report("type", type, types[accepts.type]);
      report(
        "prompt",
        [dataValidation.prompt.title, dataValidation.prompt.message],
        [prompt.title, prompt.text],
      );
      if (accepts.type !== "any") report("alert", dataValidation.errorAlert.showAlert, refusal !== undefined);
      if (refusal)
        report(
          "refusal",
          [dataValidation.errorAlert.title, dataValidation.errorAlert.message],
          [refusal.title, refusal.text],
        );
      if (accepts.type === "list") report("list", rule.list?.source, `=${accepts.source}`);
      const limits = rule.decimal ?? rule.date;
      if ("from" in accepts)
        report(
          "limits",
          [limits?.formula1, limits?.formula2].map((one) =>
            Number((one as string | number | undefined)?.toString().replace("=", "")),
          ),
          [accepts.from, accepts.to],
        );
    };
  },
  chart({ name, title, series, step }, sheet, report) {
    const chart = sheet.charts.getItem(name);
    chart.load("title/text");
    const axis = chart.axes.valueAxis.load("majorUnit");
    chart.series.load("items/name,items/chartType");
    return () => {
      report("title", chart.title.text, title);
      report(
        "series",
        chart.series.items.map((one) => one.name),
        series.map((one) => one.name),
      );
      report(
        "lines",
        chart.series.items.map((one) => one.chartType.startsWith("Line")),
        series.map(({ as }) => as === "line"),
      );
      if (step !== undefined) report("step", axis.majorUnit, step);
    };
  },
  link({ cell, text, target }, sheet, report) {
    const range = sheet.getRange(cell).load("hyperlink,values");
    return () => {
      report("text", matrix(range)[0]?.[0], text);
      report(
        "target",
        range.hyperlink.documentReference?.replaceAll("'", ""),
        target.replaceAll(/[$']/g, ""),
      );
    };
  },
  view({ freeze, print }, sheet, report) {
    const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
    const { pageLayout } = sheet;
    pageLayout.load("orientation,paperSize,zoom,centerHorizontally");
    const printed = pageLayout.getPrintAreaOrNullObject().load("address");
    const titles = pageLayout.getPrintTitleRowsOrNullObject().load("address");
    return () => {
      report("frozen", frozen.address.split("!")[1], `A1:${columnLetters(freeze.columns)}${freeze.rows}`);
      report(
        "page",
        [pageLayout.orientation, pageLayout.paperSize, pageLayout.centerHorizontally],
        ["Landscape", "A4", true],
      );
      report("pages wide", pageLayout.zoom.horizontalFitToPages, print.pagesWide);
      report("printed", printed.address.split("!")[1], print.area);
      report("titles", titles.address.split("!")[1]?.replaceAll("$", ""), print.titleRows);
    };
  },
};

/** Office.js tells merged areas only above the manifest's requirement sets, so the engine is asked. */
function checkMerges(operations: readonly Operation[], engine: Engine, found: string[]): void {
  for (const operation of operations) {
    if (operation.do !== "merge") continue;
    const sheet = engine.workbook().getSheetByName(operation.sheet);
    const merged = new Set(sheet?.getMergeData().map((range) => range.getA1Notation()));
    reporter(found, operation)(
      "left apart",
      operation.areas.filter((area) => !merged.has(area)),
      [],
    );
  }
}

function checkName(
  { name, refersTo, hidden }: Extract<Operation, { do: "name" }>,
  { names }: Excel.Workbook,
  report: Report,
): Compare {
  const item = names.getItem(name);
  item.load("formula,visible");
  const plain = (text: string) => text.replaceAll("'", "");
  return () => {
    report("refers to", plain(String(item.formula)), plain(`=${refersTo}`));
    report("visible", item.visible, !hidden);
  };
}

/** The rules of a range in Excel's order: the first goes before those after it. */
function checkRules(
  operations: readonly Operation[],
  { worksheets }: Excel.Workbook,
  found: string[],
): Compare[] {
  const byArea = new Map<string, Extract<Operation, { do: "rule" }>[]>();
  for (const operation of operations)
    if (operation.do === "rule") {
      const key = `${operation.sheet}!${operation.area}`;
      byArea.set(key, [...(byArea.get(key) ?? []), operation]);
    }
  return [...byArea.values()].map((rules) => {
    const [first] = rules;
    if (!first) return () => undefined;
    const { conditionalFormats } = worksheets.getItem(first.sheet).getRange(first.area);
    conditionalFormats.load(
      "items/type,items/priority,items/custom/rule/formula,items/custom/format/fill/color,items/custom/format/font/color",
    );
    const report = reporter(found, first);
    return () => {
      const items = [...conditionalFormats.items].sort((one, other) => one.priority - other.priority);
      const mine = items.filter(({ custom }) =>
        rules.some(({ formula }) => custom.rule.formula === `=${formula}`),
      );
      report(
        "rules",
        mine.map(({ custom }) => custom.rule.formula),
        rules.map(({ formula }) => `=${formula}`),
      );
      report(
        "rules' fills",
        mine.map(({ custom }) => custom.format.fill.color || ""),
        rules.map(({ look }) => (look.fill ? `#${look.fill}` : "")),
      );
    };
  });
}

/** Looks are laid one over the other: the first cell of every area has what the last of them says. */
function checkLooks(
  operations: readonly Operation[],
  { worksheets }: Excel.Workbook,
  found: string[],
): Compare[] {
  const formats = operations.filter((one): one is FormatOperation => one.do === "format");
  return formats.flatMap((format) =>
    format.areas.map((area): Compare => {
      const [cell = area] = area.split(":");
      const expected = lookAt(format.sheet, cell, formats);
      const range = worksheets.getItem(format.sheet).getRange(cell);
      range.load(
        "numberFormat,format/wrapText,format/horizontalAlignment,format/verticalAlignment,format/indentLevel,format/textOrientation,format/fill/color,format/font/bold,format/font/italic,format/font/size,format/font/color",
      );
      const border = range.format.borders.getItem("EdgeBottom");
      border.load("style,color");
      const report = reporter(found, { ...format, do: "format" });
      return () => {
        const { format: is } = range;
        const horizontal = { left: "Left", center: "Center", right: "Right" } as const;
        if (expected.align) report(`${cell} align`, is.horizontalAlignment, horizontal[expected.align]);
        report(`${cell} vertical`, is.verticalAlignment, expected.vertical === "top" ? "Top" : "Center");
        if (expected.wrap) report(`${cell} wrap`, is.wrapText, true);
        if (expected.upright) report(`${cell} upright`, is.textOrientation, 90);
        if (expected.indent) report(`${cell} indent`, is.indentLevel, expected.indent);
        report(`${cell} bold`, is.font.bold, expected.bold ?? false);
        report(`${cell} italic`, is.font.italic, expected.italic ?? false);
        if (expected.size) report(`${cell} size`, is.font.size, expected.size);
        if (expected.color) report(`${cell} color`, is.font.color.toUpperCase(), `#${expected.color}`);
        if (expected.fill) report(`${cell} fill`, is.fill.color.toUpperCase(), `#${expected.fill}`);
        if (expected.format)
          report(`${cell} number format`, (range.numberFormat as string[][])[0]?.[0], expected.format);
        if (expected.lined) report(`${cell} line`, border.style, "Continuous");
      };
    }),
  );
}

function lookAt(sheet: string, cell: string, formats: readonly FormatOperation[]): Look {
  return formats
    .filter((one) => one.sheet === sheet && one.areas.some((area) => holds(area, cell)))
    .reduce<Look>((look, one) => ({ ...look, ...one.look }), {});
}

function holds(area: string, cell: string): boolean {
  const [first = area, last = first] = area.split(":");
  const [from, to, at] = [corner(first), corner(last), corner(cell)];
  return at.row >= from.row && at.row <= to.row && at.column >= from.column && at.column <= to.column;
}

function corner(address: string): { row: number; column: number } {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  return { row: Number(digits), column: columnNumber(letters) };
}
