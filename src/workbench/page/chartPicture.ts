/** What is to be drawn of a chart, once its cells are read: plain data, equal as long as the picture is. */
import { kindOf, seriesType, type Chart, type ChartKind, type ChartSeries } from "../engine/chart";
import type { Book } from "../host/book";
import { categoryLabels, chartTitle, seriesName, seriesPoints, valueFormat } from "../host/chart-cells";

export interface PicturedSeries extends Omit<ChartSeries, "id" | "name" | "type" | "values" | "categories"> {
  readonly name: string;
  readonly kind: ChartKind;
  /** Null is a gap. */
  readonly points: readonly (number | null)[];
}

export interface ChartPicture {
  readonly title: string | undefined;
  readonly titleFont: Chart["title"]["font"];
  readonly legend: Chart["legend"];
  readonly axes: Chart["axes"];
  readonly categories: readonly string[];
  readonly valueFormat: string;
  readonly series: readonly PicturedSeries[];
  readonly displayBlanksAs: string;
}

export function pictureOf(book: Book, chart: Chart): ChartPicture {
  const categories = categoryLabels(book, chart);
  const series = chart.series.map((each): PicturedSeries => {
    const { fill, line, gapWidth, overlap, smooth, markerStyle, markerSize, markerFill, markerLine, labels } =
      each;
    const points = seriesPoints(book, each);
    return {
      name: seriesName(book, chart, each),
      kind: kindOf(seriesType(chart, each)),
      points: categories.map((_, i) => points[i] ?? null),
      ...{ fill, line, gapWidth, overlap, smooth, markerStyle, markerSize, markerFill, markerLine, labels },
    };
  });
  return {
    title: chart.title.visible ? chartTitle(book, chart) : undefined,
    titleFont: chart.title.font,
    legend: chart.legend,
    axes: chart.axes,
    categories,
    valueFormat: valueFormat(book, chart),
    series: asShares(series, categories.length),
    displayBlanksAs: chart.displayBlanksAs,
  };
}

/** Of series stacked to 100%, every point is its share of its category. */
function asShares(series: readonly PicturedSeries[], count: number): readonly PicturedSeries[] {
  if (!series.some(({ kind }) => kind.stacking === "percent")) return series;
  const totals = Array.from({ length: count }, (_, i) =>
    series.reduce((sum, { points }) => sum + Math.abs(points[i] ?? 0), 0),
  );
  const share = (point: number | null, i: number) =>
    point === null || !totals[i] ? null : point / totals[i];
  return series.map((each) => ({ ...each, points: each.points.map(share) }));
}
