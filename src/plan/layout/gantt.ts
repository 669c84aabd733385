/** Draws a Gantt: one line for each row of a table, one narrow column for each week, bars as a rule over the dates. */
import { columnLetters } from "../../core/a1";
import { words } from "../definition";
import { looks, numberFormat, tones } from "../style";
import { absolute, area, cell } from "./addresses";
import { drawFormula, type Drawing } from "./entries";
import { marks } from "./naming";
import { ganttWeeks, type GanttPlace } from "./places";

const headings = [
  words("Activity", "Hoạt động"),
  words("Start", "Bắt đầu"),
  words("End", "Kết thúc"),
] as const;

/*
 * LOOKUP(2,1/(condition),column) gives the last entry that meets the condition, without an array formula; INDEX would do,
 * but the embedded workbook's engine forgets on which sheet a table stands when INDEX refers to it.
 */

/** The first week's column: label, start and end stand before it. */
export const firstWeekOf = ({ left }: GanttPlace): number => left + headings.length;

export function drawGantt(place: GanttPlace, drawing: Drawing): void {
  const { block, sheet, body, left } = place;
  const { writer, settings, places } = drawing;
  const firstWeek = firstWeekOf(place);
  const weeks = body + 1;
  const lines = body + 2;
  writer.add({
    do: "name",
    name: marks.block(places.prefix, block.key),
    refersTo: absolute(sheet, cell(body, left)),
    hidden: true,
  });
  writer.add({
    do: "values",
    sheet,
    area: area(weeks, left, 1, headings.length),
    values: [headings.map((heading) => heading[settings.language])],
  });
  writer.format(sheet, area(weeks, left, 1, headings.length), looks.header);

  const line = `ROW()-ROW($${columnLetters(left)}$${weeks})`;
  [block.label, block.start, block.end].forEach((key, i) => {
    const cells = area(lines, left + i, block.lines, 1);
    const found = `LOOKUP(2,1/(${block.of}[${block.number}]=${line}),${block.of}[${key}])`;
    drawFormula(
      `IF(COUNTIFS(${block.of}[${block.number}],${line})=0,"",IF(OR(${found}="",${found}=0),"",${found}))`,
      sheet,
      cells,
      drawing,
    );
    writer.format(sheet, cells, {
      lined: true,
      vertical: "center",
      ...(i === 0
        ? { align: "left", indent: 1 }
        : { align: "center", format: numberFormat("date", settings) }),
    });
  });

  const weekCells = area(weeks, firstWeek, 1, ganttWeeks);
  const monday = "({ganttFrom}-WEEKDAY({ganttFrom},3))";
  const week = `(${monday}+7*(COLUMN()-COLUMN($${columnLetters(left)}$${weeks})-${headings.length}))`;
  drawFormula(week.slice(1, -1), sheet, weekCells, drawing);
  writer.format(sheet, weekCells, looks.week);

  const eventCells = area(body, firstWeek, 1, ganttWeeks);
  const { name, start, end } = block.events;
  const overlaps = `1/((${start}<=${week}+6)*(${end}>=${week}))`;
  drawFormula(`IFERROR(LOOKUP(2,${overlaps},${name}),"")`, sheet, eventCells, drawing);
  writer.format(sheet, eventCells, looks.event);

  const grid = area(lines, firstWeek, block.lines, ganttWeeks);
  writer.format(sheet, grid, looks.bar);
  const column = columnLetters(firstWeek);
  // An event of several weeks is named once.
  writer.add({
    do: "rule",
    sheet,
    area: area(body, firstWeek, 1, ganttWeeks),
    formula: `AND(${column}${body}<>"",${column}${body}=${columnLetters(firstWeek - 1)}${body})`,
    look: { fill: tones.accent.fill, color: tones.accent.fill },
  });
  const [startColumn, endColumn] = [columnLetters(left + 1), columnLetters(left + 2)];
  const bar = `AND(ISNUMBER($${startColumn}${lines}),$${startColumn}${lines}<=${column}$${weeks}+6,$${endColumn}${lines}>=${column}$${weeks})`;
  const look = (tone: keyof typeof tones) => ({ fill: tones[tone].strong, color: tones[tone].strong });
  writer.add({ do: "rule", sheet, area: grid, formula: bar, look: look("brand") });
  for (const [row, rows] of [
    [body, 1],
    [lines, block.lines],
  ] as const)
    writer.add({
      do: "rule",
      sheet,
      area: area(row, firstWeek, rows, ganttWeeks),
      formula: `${column}$${body}<>""`,
      look: { fill: tones.accent.fill },
    });
}
