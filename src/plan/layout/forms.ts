/** Draws forms and cards: labelled single cells, each with a name. */
import { looks, type Look } from "../style";
import { absolute, area, cell } from "./addresses";
import { drawEntry, drawFormula, type Drawing } from "./entries";
import { firstColumn, type CardsPlace, type FieldPlace, type FormPlace } from "./places";
import { heightOf } from "./sizes";
import { scalarOf } from "./values";
import type { Scalar } from "./operations";

/** Draws the form and tells the heights of its rows. */
export function drawForm(
  place: FormPlace,
  data: Readonly<Record<string, unknown>>,
  widths: readonly number[],
  drawing: Drawing,
): [row: number, points: number][] {
  const heights: [number, number][] = [];
  const { writer, settings } = drawing;
  const span = place.block.span ?? 2;
  const labels = area(place.body, firstColumn, place.fields.length, 1);
  writer.add({
    do: "values",
    sheet: place.sheet,
    area: labels,
    values: place.fields.map(({ field }) => [field.name[settings.language]]),
  });
  writer.format(place.sheet, labels, looks.label);
  const merged: string[] = [];
  for (const placed of place.fields) {
    const cells = area(placed.row, placed.column, 1, span);
    if (span > 1) merged.push(cells);
    const value = drawField(placed, cells, data, drawing, {
      align: "left",
      indent: 1,
      wrap: true,
    });
    const width = widths.slice(firstColumn, firstColumn + span).reduce((sum, one) => sum + one, 0);
    const height = heightOf([
      [placed.field.name[settings.language], widths[firstColumn - 1] ?? 0],
      [String(value ?? ""), width],
    ]);
    if (height !== undefined) heights.push([placed.row, height]);
  }
  if (merged.length > 0) writer.add({ do: "merge", sheet: place.sheet, areas: merged });
  return heights;
}

export function drawCards(
  place: CardsPlace,
  data: Readonly<Record<string, unknown>>,
  drawing: Drawing,
): void {
  const { writer, settings } = drawing;
  const labels = area(place.body, firstColumn, 1, place.fields.length);
  writer.add({
    do: "values",
    sheet: place.sheet,
    area: labels,
    values: [place.fields.map(({ field }) => field.name[settings.language])],
  });
  writer.format(place.sheet, labels, looks.cardLabel);
  for (const placed of place.fields) {
    drawField(placed, cell(placed.row, placed.column), data, drawing, looks.card);
  }
}

function drawField(
  { field, sheet, name, row, column }: FieldPlace,
  cells: string,
  data: Readonly<Record<string, unknown>>,
  drawing: Drawing,
  look: Look,
): Scalar {
  const { writer, settings } = drawing;
  const at = cell(row, column);
  writer.add({ do: "name", name, refersTo: absolute(sheet, at), hidden: false });
  drawEntry(field, sheet, cells, at, drawing, look);
  if (field.formula !== undefined) {
    drawFormula(field.formula, sheet, at, drawing);
    return null;
  }
  const standard = typeof field.value === "function" ? field.value(settings) : field.value;
  const value = scalarOf((data[field.key] as typeof standard) ?? standard, field, settings);
  if (value !== null) writer.add({ do: "values", sheet, area: at, values: [[value]] });
  return value;
}
