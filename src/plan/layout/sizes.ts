/** Sizes that spreadsheets do not work out by themselves: widths of columns, heights of rows with long texts, pages. */
import { choicesOf, isListKey } from "../lists";
import { kinds, looks } from "../style";
import { firstWeekOf } from "./gantt";
import { linesOf, longestWord } from "./text-width";
import {
  chartRows,
  firstColumn,
  ganttWeeks,
  headingRows,
  type AnyPlace,
  type PlacedColumn,
  type SectionPlace,
} from "./places";

/** Points. */
const lineHeight = 15;

/** What a cell's indent and its margin on the other side take, in characters. */
const padding = 1.6;
/** The button of a filter or a drop-down, on the right of its cell. */
export const buttonWidth = 2.3;

/** The longest words of its header and of its choices fit a column. */
function widthOf({ column: { kind, list, width }, header }: PlacedColumn): number {
  const choices = list !== undefined && isListKey(list) ? choicesOf(list) : [];
  const longest = choices
    .flatMap(([, choice]) => Object.values(choice.words))
    .map((text) => longestWord(text, true));
  return Math.max(
    width ?? kinds[kind].width,
    longestWord(header, true) + padding + buttonWidth,
    ...longest.map((word) => word + padding + buttonWidth),
  );
}

/** A sheet's columns, in characters, are as wide as the widest block needs. */
export function columnWidths({ blocks }: SectionPlace): number[] {
  const widths: number[] = [2, 30];
  const atLeast = (column: number, width: number) => {
    while (widths.length < column) widths.push(11);
    widths[column - 1] = Math.max(widths[column - 1] ?? 0, width);
  };
  for (const placed of blocks) {
    if (placed.kind === "table") for (const column of placed.columns) atLeast(column.at, widthOf(column));
    if (placed.kind === "form") atLeast(firstColumn + (placed.block.span ?? 2), 12);
    if (placed.kind === "cards") placed.fields.forEach(({ column }) => atLeast(column, 17));
    if (placed.kind === "gantt") {
      const firstWeek = firstWeekOf(placed);
      atLeast(firstWeek - 1, 12);
      atLeast(firstWeek - 2, 12);
      for (let week = 0; week < ganttWeeks; week++) widths[firstWeek - 1 + week] = 2.9;
    }
  }
  return widths;
}

/** The height of a table's header, whose words are never cut. */
export function headerHeight(headers: readonly (readonly [text: string, width: number])[]): number {
  const lines = Math.max(
    2,
    ...headers.map(([text, width]) => linesOf(text, width - padding - buttonWidth, true)),
  );
  return lines * lineHeight + 2;
}

/** The height of a row of texts; undefined where the standard height will do, so that the row can still grow by itself. */
export function heightOf(texts: readonly (readonly [text: string, width: number])[]): number | undefined {
  const lines = Math.max(1, ...texts.map((text) => linesIn(...text)));
  return lines > 1 ? heightOfLines(lines) : undefined;
}

const linesIn = (text: string, width: number) => linesOf(text, width - padding);
const heightOfLines = (lines: number) => lines * lineHeight + 1;

/**
 * The height of a row in which a text becomes a longer one; undefined where the row stays as it is: it has the room, or its
 * height is the standard one and grows by itself, or somebody made it lower than its text.
 */
export function grownHeight(
  height: number,
  width: number,
  before: string,
  after: string,
): number | undefined {
  // Screens round heights to their pixels.
  const shown = Math.round((height - 1) / lineHeight);
  const [showed, needed] = [linesIn(before, width), linesIn(after, width)];
  return shown > 1 && shown >= showed && needed > shown ? heightOfLines(needed) : undefined;
}

/** A4 landscape within its margins, in inches. */
const paper = { width: 10.9, height: 7.1 };
const pixelsPerInch = 96;
const pointsPerInch = 72;

/** Rows before which a page ends, so that blocks are not cut where a page can hold them. */
export function pageBreaks(
  { blocks, lastRow }: SectionPlace,
  widths: readonly number[],
  heights: ReadonlyMap<number, number>,
): number[] {
  const width = widths.reduce((sum, characters) => sum + characters * 7 + 5, 0) / pixelsPerInch;
  const page = (paper.height * pointsPerInch) / Math.min(1, paper.width / width);
  const heightBetween = (from: number, to: number) => {
    let sum = 0;
    for (let row = from; row < to; row++) sum += heights.get(row) ?? lineHeight;
    return sum;
  };
  const titles = heightBetween(1, headingRows + 1);
  const breaks: number[] = [];
  let used = heightBetween(1, blocks[0]?.top ?? 1);
  blocks.forEach((block, i) => {
    const next = blocks[i + 1]?.top ?? lastRow + 1;
    const height = heightBetween(block.top, next);
    if (i > 0 && used + height > page && height + titles <= page) {
      breaks.push(block.top);
      used = titles;
    }
    used = (used + height) % page;
  });
  return breaks;
}

/** Heights that a block's own drawing does not decide. */
export function fixedHeights(placed: AnyPlace): (readonly [row: number, points: number])[] {
  switch (placed.kind) {
    case "cards":
      return [
        [placed.body, 32],
        [placed.body + 1, 34],
      ];
    case "gantt":
      return [
        [placed.body, 84],
        [placed.body + 1, 36],
      ];
    case "charts":
      return Array.from({ length: chartRows }, (_, i) => [placed.body + i, lineHeight]);
    default:
      return [];
  }
}

export const titleHeight = looks.title.size * 1.7;
