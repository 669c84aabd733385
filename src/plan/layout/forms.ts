/** Draws forms and cards: labelled single cells, each with a name. */
import { looks, type Look } from "../style";
import { absolute, area, cell } from "./addresses";
import { drawEntry, drawFormula, type Drawing } from "./entries";
import { firstColumn, type CardsPlace, type FieldPlace, type FormPlace } from "./places";
import { scalarOf } from "./values";

export function drawForm(place: FormPlace, data: Readonly<Record<string, unknown>>, drawing: Drawing): void {
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
    drawField(placed, cells, data, drawing, { align: "left", vertical: "center", wrap: true });
  }
  if (merged.length > 0) writer.add({ do: "merge", sheet: place.sheet, areas: merged });
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
): void {
  const { writer, settings } = drawing;
  const at = cell(row, column);
  writer.add({ do: "name", name, refersTo: absolute(sheet, at), hidden: false });
  drawEntry(field, sheet, cells, at, drawing, look);
  if (field.formula !== undefined) return drawFormula(field.formula, sheet, at, drawing);
  const standard = typeof field.value === "function" ? field.value(settings) : field.value;
  const value = scalarOf((data[field.key] as typeof standard) ?? standard, field, settings);
  if (value !== null) writer.add({ do: "values", sheet, area: at, values: [[value]] });
}
