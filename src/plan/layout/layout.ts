/** Lays a definition out as operations: everything a renderer needs, and nothing about where it is rendered. */
import { quotedText } from "../../core/quotes";
import {
  unitWords,
  words,
  type Block,
  type Entry,
  type PlanData,
  type PlanSettings,
  type Section,
} from "../definition";
import { choicesOf, lists, type ListKey } from "../lists";
import { looks, tones } from "../style";
import { absolute, area, cell } from "./addresses";
import { drawCharts } from "./charts";
import { columnName, listName, type Drawing } from "./entries";
import { drawCards, drawForm } from "./forms";
import { drawGantt } from "./gantt";
import { writeSettings } from "./found";
import { listSection, marks, nothingTaken, type Taken } from "./naming";
import type { FormulaOperation, Operation } from "./operations";
import { firstColumn, headingRows, place, type AnyPlace, type Found, type SectionPlace } from "./places";
import { resolve } from "./references";
import { columnWidths, fixedHeights, pageBreaks, titleHeight } from "./sizes";
import { drawTable } from "./tables";
import { Writer } from "./writer";

export interface LayoutOptions {
  /** The sample, or a plan carried over; without it the plan is blank. */
  readonly data?: PlanData;
  /** What the workbook holds already. */
  readonly taken?: Taken;
  /** The plan that is to be completed, and where its tables are; only what it lacks is drawn. */
  readonly found?: Found;
}

export const listSheet = words("Lists", "Danh mục");
/** What stands between the unit and the currency differs. */
const amounts = { en: ["Amounts in", "of"], vi: ["Đơn vị tiền:", ""] } as const;
const back = words("← Overview", "← Tổng quan");

export function layout(
  sections: readonly Section[],
  settings: PlanSettings,
  { data, taken = nothingTaken, found }: LayoutOptions = {},
): Operation[] {
  const { language } = settings;
  const places = place(sections, listSheet[language], settings, data, taken, found);
  const writer = new Writer();
  const drawing: Drawing = { settings, places, writer, scope: { language, unit: settings.unit, ...places } };
  for (const section of places.sections)
    if (!found?.plan.sheets.has(section.section.key)) drawSection(section, data?.fields ?? {}, drawing);
  if (!found?.plan.sheets.has(listSection)) drawLists(drawing);
  namePicks(drawing);
  writer.add({
    do: "name",
    name: marks.settings(places.prefix),
    refersTo: quotedText(writeSettings(settings)),
    hidden: true,
  });
  return writer.list();
}

/** The formulas of a found plan's sheets that are still there, as the plan has them, where they are by now. */
export function standingFormulas(
  sections: readonly Section[],
  settings: PlanSettings,
  taken: Taken,
  found: Found,
): FormulaOperation[] {
  const { language } = settings;
  const places = place(sections, listSheet[language], settings, undefined, taken, found);
  const writer = new Writer();
  // Planners may have deleted a column that others speak of: that stays lost.
  const scope = { language, unit: settings.unit, ...places, lost: "#REF!" } as const;
  for (const section of places.sections)
    if (found.plan.sheets.has(section.section.key))
      for (const at of section.blocks)
        if (at.kind !== "charts" && at.kind !== "contents")
          drawBlock(at, {}, columnWidths(section), { settings, places, writer, scope });
  return writer.list().filter((operation) => operation.do === "formula");
}

function markSheet(section: string, sheet: string, { places, writer }: Drawing): void {
  writer.add({
    do: "name",
    name: marks.sheet(places.prefix, section),
    refersTo: absolute(sheet, cell(1, 1)),
    hidden: true,
  });
}

function drawSection(at: SectionPlace, fields: PlanData["fields"], drawing: Drawing): void {
  const { settings, writer, places } = drawing;
  const { section, sheet, blocks } = at;
  const { language } = settings;
  const widths = columnWidths(at);
  const heights = new Map<number, number>([[1, titleHeight]]);
  markSheet(section.key, sheet, drawing);
  writer.add({
    do: "values",
    sheet,
    area: `${cell(1, firstColumn)}:${cell(2, firstColumn)}`,
    values: [[section.title[language]], [section.purpose[language]]],
  });
  writer.format(sheet, cell(1, firstColumn), looks.title);
  writer.format(sheet, cell(2, firstColumn), looks.purpose);

  const home = places.sections[0];
  const isHome = home === at;
  if (section.blocks.flatMap(entriesOf).some(isAmount)) {
    const [amountsIn, of] = amounts[language];
    const unit = [amountsIn, unitWords[settings.unit][language], of, settings.currency]
      .filter(Boolean)
      .join(" ");
    const unitCell = cell(headingRows, isHome ? firstColumn : firstColumn + 1);
    writer.add({ do: "values", sheet, area: unitCell, values: [[unit]] });
    writer.format(sheet, unitCell, looks.purpose);
  }
  if (home && !isHome)
    writer.add({
      do: "link",
      sheet,
      cell: cell(headingRows, firstColumn),
      text: back[language],
      target: absolute(home.sheet, "A1"),
    });

  for (const placed of blocks) {
    const { block, top, body } = placed;
    const title = cell(top, firstColumn);
    writer.add({ do: "values", sheet, area: title, values: [[block.title[language]]] });
    writer.format(sheet, title, looks.blockTitle);
    if (block.note) {
      const note = cell(body - 1, firstColumn);
      writer.add({ do: "values", sheet, area: note, values: [[block.note[language]]] });
      writer.format(sheet, note, looks.blockNote);
    }
    for (const [row, points] of drawBlock(placed, fields, widths, drawing)) heights.set(row, points);
  }
  writer.sheet({ sheet, tab: tones[section.tone].strong, hidden: false, widths, heights: [...heights] });
  const only = blocks.length === 1 && blocks[0]?.kind === "table" ? blocks[0].header : undefined;
  writer.add({
    do: "view",
    sheet,
    freeze: { rows: only ?? headingRows, columns: firstColumn },
    print: {
      area: area(1, 1, at.lastRow, widths.length),
      // With the blank row under the heading.
      titleRows: only ? `${only}:${only}` : `1:${headingRows + 1}`,
      pagesWide: 1,
      breaks: pageBreaks(at, widths, heights),
    },
  });
}

/** Draws a block and tells the heights of its rows. */
function drawBlock(
  placed: AnyPlace,
  fields: PlanData["fields"],
  widths: readonly number[],
  drawing: Drawing,
): readonly (readonly [row: number, points: number])[] {
  switch (placed.kind) {
    case "form":
      return drawForm(placed, fields, widths, drawing);
    case "cards":
      drawCards(placed, fields, drawing);
      return fixedHeights(placed);
    case "table":
      return drawTable(placed, widths, drawing);
    case "charts":
      drawCharts(placed, widths, drawing);
      return fixedHeights(placed);
    case "gantt":
      drawGantt(placed, drawing);
      return fixedHeights(placed);
    case "contents":
      drawContents(placed, drawing);
      return [];
  }
}

function drawContents({ sheet, body }: AnyPlace, { places, settings, writer }: Drawing): void {
  places.sections.forEach((other, i) => {
    const at = cell(body + i, firstColumn);
    writer.add({ do: "link", sheet, cell: at, text: other.sheet, target: absolute(other.sheet, "A1") });
    writer.add({
      do: "values",
      sheet,
      area: cell(body + i, firstColumn + 1),
      values: [[other.section.purpose[settings.language]]],
    });
    writer.format(sheet, cell(body + i, firstColumn + 1), looks.purpose);
  });
}

function entriesOf(block: Block): readonly Entry[] {
  if (block.block === "table") return block.columns;
  return block.block === "form" || block.block === "cards" ? block.fields : [];
}

/** A figure is one where its row says so. */
const isAmount = ({ kind }: Entry) => kind === "money" || kind === "figure";

/** The choices of all drop-downs stand on one hidden sheet, a column each. */
function drawLists(drawing: Drawing): void {
  const { places, settings, writer } = drawing;
  const used = new Set(
    places.sections.flatMap(({ section }) => section.blocks.flatMap(entriesOf)).map(({ list }) => list),
  );
  const keys = (Object.keys(lists) as ListKey[]).filter((key) => used.has(key));
  if (keys.length === 0) return;
  markSheet(listSection, places.listSheet, drawing);
  writer.sheet({
    sheet: places.listSheet,
    tab: tones.none.strong,
    hidden: true,
    widths: keys.map(() => 20),
    heights: [],
  });
  keys.forEach((key, i) => {
    const values = choicesOf(key).map(([, { words: choice }]) => [choice[settings.language]]);
    const cells = area(1, i + 1, values.length, 1);
    writer.add({ do: "values", sheet: places.listSheet, area: cells, values });
    writer.add({
      do: "name",
      name: listName(places.prefix, key),
      refersTo: absolute(places.listSheet, cells),
      hidden: true,
    });
  });
}

/** Table columns that drop-downs offer, each under a name: a validation cannot speak of a table itself. */
function namePicks({ places, scope, writer }: Drawing): void {
  const picked = new Set<string>();
  for (const { list } of places.sections.flatMap(({ section }) => section.blocks.flatMap(entriesOf)))
    if (list?.includes("[")) picked.add(list);
  for (const column of picked)
    writer.add({
      do: "name",
      name: columnName(places.prefix, column),
      refersTo: resolve(column, scope),
      hidden: true,
    });
}
