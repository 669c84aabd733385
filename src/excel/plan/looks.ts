/** Looks on areas of a sheet. */
import type { FormatOperation } from "../../plan/layout/operations";
import { type Look, palette } from "../../plan/style";
import { parseReference } from "../reference";
import { fill } from "./cells";

/** All looks of one sheet: lines are alike everywhere, so that they are drawn for all areas at once. */
export function applyLooks(formats: readonly FormatOperation[], sheet: Excel.Worksheet): void {
  for (const { areas, look } of formats) {
    for (const list of inLists(areas)) dress(sheet.getRanges(list).format, look);
    // Several areas at once have no number format.
    const { format } = look;
    if (format !== undefined && format !== "General")
      for (const area of areas) fill(sheet.getRange(area), "numberFormat", format);
  }
  drawLines(
    formats.flatMap(({ areas, look }) => (look.lined ? areas : [])),
    sheet,
  );
}

const alignments = { left: "Left", center: "Center", right: "Right" } as const;

export function dress(format: Excel.RangeFormat, look: Look): void {
  const { bold, italic, size, color, fill: ground, align, vertical, indent, wrap, upright } = look;
  format.verticalAlignment = vertical === "top" ? "Top" : "Center";
  if (align) format.horizontalAlignment = alignments[align];
  if (indent !== undefined) format.indentLevel = indent;
  if (wrap) format.wrapText = true;
  if (upright) format.textOrientation = 90;
  if (bold) format.font.bold = true;
  if (italic) format.font.italic = true;
  if (size !== undefined) format.font.size = size;
  if (color !== undefined) format.font.color = `#${color}`;
  if (ground !== undefined) format.fill.color = `#${ground}`;
}

/** A thin line around every cell; between cells only where there are two, as Excel has none to draw elsewhere. */
function drawLines(areas: readonly string[], sheet: Excel.Worksheet): void {
  const shapes = areas.map((area) => ({ area, rows: 1, columns: 1, ...parseReference(area) }));
  const wide = shapes.filter(({ columns }) => columns > 1).map(({ area }) => area);
  const high = shapes.filter(({ rows }) => rows > 1).map(({ area }) => area);
  const lines = [
    [areas, ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"]],
    [wide, ["InsideVertical"]],
    [high, ["InsideHorizontal"]],
  ] as const;
  for (const [cells, sides] of lines)
    for (const list of inLists(cells)) {
      const { borders } = sheet.getRanges(list).format;
      for (const side of sides) {
        const border = borders.getItem(side);
        border.style = "Continuous";
        border.color = `#${palette.line}`;
      }
    }
}

/** Excel takes a list of areas of up to 8,192 characters. */
const longestList = 8000;

/** Areas, joined into lists that are as long as Excel allows. */
export function inLists(areas: readonly string[]): string[] {
  const lists: string[] = [];
  for (const area of areas) {
    const last = lists.at(-1);
    if (last === undefined || last.length + area.length >= longestList) lists.push(area);
    else lists[lists.length - 1] = `${last},${area}`;
  }
  return lists;
}
