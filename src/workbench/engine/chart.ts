// A chart as the workbook keeps it: what Excel's charts are made of, as plain data. What is not set is Excel's choice.
import type { IRange } from "@univerjs/core";

/** Kinds by their names in Office.js; `stacking` says what becomes of several series. */
export interface ChartKind {
  readonly shape: "column" | "bar" | "line";
  readonly stacking: "none" | "stacked" | "percent";
  readonly markers?: boolean;
}

export const chartKinds = {
  ColumnClustered: { shape: "column", stacking: "none" },
  ColumnStacked: { shape: "column", stacking: "stacked" },
  ColumnStacked100: { shape: "column", stacking: "percent" },
  BarClustered: { shape: "bar", stacking: "none" },
  BarStacked: { shape: "bar", stacking: "stacked" },
  BarStacked100: { shape: "bar", stacking: "percent" },
  Line: { shape: "line", stacking: "none" },
  LineStacked: { shape: "line", stacking: "stacked" },
  LineStacked100: { shape: "line", stacking: "percent" },
  LineMarkers: { shape: "line", stacking: "none", markers: true },
  LineMarkersStacked: { shape: "line", stacking: "stacked", markers: true },
  LineMarkersStacked100: { shape: "line", stacking: "percent", markers: true },
} as const satisfies Record<string, ChartKind>;
export type ChartType = keyof typeof chartKinds;

export const kindOf = (type: ChartType): ChartKind => chartKinds[type];

type Corners = Pick<IRange, "startRow" | "startColumn" | "endRow" | "endColumn">;

/** Cells that a chart reads, by the sheet's id, so that a renamed sheet changes nothing. */
export interface Source {
  readonly sheetId: string;
  /** Missing once these cells are deleted: Excel's #REF!. */
  readonly area?: Corners;
}

/** A point of the sheet: a cell, and pixels from its top left corner. */
export interface CellPoint {
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
}

export interface ChartFont {
  readonly name?: string;
  /** Points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly color?: string;
}

export interface ChartLine {
  readonly color?: string;
  /** Points. */
  readonly weight?: number;
  /** As Office.js calls it: "Continuous", "Dash", "None"… */
  readonly lineStyle?: string;
}

export interface ChartAxis {
  readonly visible?: boolean;
  /** Without one, axes show their first cell's format. */
  readonly numberFormat?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly majorUnit?: number;
  readonly reversePlotOrder?: boolean;
  /** Where the other axis crosses this one: "Automatic", "Maximum" or "Minimum". */
  readonly position?: string;
  readonly tickLabelPosition?: string;
  readonly majorTickMark?: string;
  readonly minorTickMark?: string;
  readonly title: { readonly visible?: boolean; readonly text?: string; readonly font: ChartFont };
  readonly majorGridlines: { readonly visible?: boolean; readonly line: ChartLine };
  readonly font: ChartFont;
  readonly line: ChartLine;
}

/** What stands at a series' points; nothing unless `visible`. */
export interface ChartLabels {
  readonly visible?: boolean;
  readonly position?: string;
  readonly numberFormat?: string;
  readonly font: ChartFont;
}

export interface ChartSeries {
  readonly id: string;
  /** A text, or the cell that holds it. */
  readonly name?: string | Source;
  /** Where it differs from the chart's: a line over columns. */
  readonly type?: ChartType;
  readonly values?: Source;
  readonly categories?: Source;
  readonly fill?: string;
  readonly line: ChartLine;
  /** Between two columns, in percent of a column's width. */
  readonly gapWidth?: number;
  readonly overlap?: number;
  readonly smooth?: boolean;
  readonly markerStyle?: string;
  readonly markerFill?: string;
  readonly markerLine?: string;
  /** Points. */
  readonly markerSize?: number;
  readonly labels: ChartLabels;
}

export interface Chart {
  readonly id: string;
  readonly name: string;
  readonly type: ChartType;
  /** Moves and sizes with the cells under it, as Excel's charts do. */
  readonly from: CellPoint;
  readonly to: CellPoint;
  readonly title: { readonly visible: boolean; readonly text?: string; readonly font: ChartFont };
  readonly legend: { readonly visible: boolean; readonly position: string; readonly font: ChartFont };
  readonly axes: { readonly categoryAxis: ChartAxis; readonly valueAxis: ChartAxis };
  readonly series: readonly ChartSeries[];
  /** "NotPlotted", "Zero" or "Interplotted". */
  readonly displayBlanksAs: string;
}

export const newAxis = (gridlines: boolean): ChartAxis => ({
  title: { font: {} },
  majorGridlines: { visible: gridlines, line: {} },
  font: {},
  line: {},
});

/** A series' kind: its own, or the chart's. */
export const seriesType = (chart: Chart, series: ChartSeries): ChartType => series.type ?? chart.type;

/** Every cell area that a chart refers to, passed through `move`; the same chart where nothing changes. */
export function moveSources(chart: Chart, move: (source: Source) => Source): Chart {
  const series = chart.series.map((each) => {
    const { name, values, categories } = each;
    const after = {
      ...(typeof name === "object" && { name: move(name) }),
      ...(values && { values: move(values) }),
      ...(categories && { categories: move(categories) }),
    };
    const same = (Object.keys(after) as (keyof typeof after)[]).every((key) => after[key] === each[key]);
    return same ? each : { ...each, ...after };
  });
  return series.every((each, i) => each === chart.series[i]) ? chart : { ...chart, series };
}
