// Office.js has a class for every part of a chart. A part is a view into the chart's plain data: reading finds the data in
// the chart, writing puts a chart with new data in its place.
import type { Chart } from "../../engine/chart";
import { textArgument } from "../arguments";
import type { Book } from "../book";
import { invalidArgument, itemNotFound } from "../errors";
import {
  HostObject,
  type ApiSet,
  type HostClass,
  type NavigationMember,
  type PropertyMember,
} from "../members";

export interface ChartEntry {
  readonly book: Book;
  readonly sheetId: string;
  readonly id: string;
}

export interface Part<T> {
  readonly entry: ChartEntry;
  readonly get: (chart: Chart) => T;
  readonly put: (chart: Chart, data: T) => Chart;
}

/** A chart as it is now; one that was deleted, also with its sheet, is not found. */
export function chartOf({ book, sheetId, id }: ChartEntry): Chart {
  const found = book.has(sheetId)
    ? book.engine.charts.of(sheetId).find((chart) => chart.id === id)
    : undefined;
  if (!found) throw itemNotFound();
  return found;
}

/** Puts another chart in a chart's place; none takes it away. */
export function changeChart(entry: ChartEntry, change: (chart: Chart) => Chart | undefined): void {
  const { book, sheetId } = entry;
  book.assertWritable(book.sheet(sheetId));
  const before = chartOf(entry);
  const after = change(before);
  const charts = book.engine.charts.of(sheetId);
  book.engine.charts.replace(
    sheetId,
    charts.flatMap((chart) => (chart === before ? (after ?? []) : chart)),
  );
}

export const wholeChart = (entry: ChartEntry): Part<Chart> => ({
  entry,
  get: (chart) => chart,
  put: (_, chart) => chart,
});

export const readPart = <T>({ entry, get }: Part<T>): T => get(chartOf(entry));

export function writePart<T>({ entry, get, put }: Part<T>, change: (data: T) => T): void {
  changeChart(entry, (chart) => put(chart, change(get(chart))));
}

/** The part of a part that its data keeps under a key. */
export function below<T, K extends keyof T>({ entry, get, put }: Part<T>, key: K): Part<T[K]> {
  return {
    entry,
    get: (chart) => get(chart)[key],
    put: (chart, data) => put(chart, { ...get(chart), [key]: data }),
  };
}

/** A property that the data keeps under a key, as `usual` where it was never set. */
export function kept<T, K extends keyof T>(
  apiSet: ApiSet,
  key: K,
  usual: T[K] | "" | null,
  take: (value: unknown) => T[K],
): PropertyMember<Part<T>> {
  return {
    kind: "property",
    apiSet,
    get: (part) => readPart(part)[key] ?? usual,
    set(part, value) {
      const taken = take(value);
      writePart(part, (data) => ({ ...data, [key]: taken }));
    },
  };
}

/** A class of its own for what the data keeps under a key. */
export function partBelow<T, K extends keyof T>(
  apiSet: ApiSet,
  key: K,
  type: HostClass<Part<T[K]>>,
): NavigationMember<Part<T>> {
  return { kind: "navigation", apiSet, get: (part) => HostObject.of(type, below(part, key)) };
}

/** A class of Office.js that only stands between two others, such as a title's format. */
export function between<T>(apiSet: ApiSet, type: HostClass<T>): NavigationMember<T> {
  return { kind: "navigation", apiSet, get: (part) => HostObject.of(type, part) };
}

/** A number from one bound to the other. */
export const numberFrom =
  (least: number, most: number) =>
  (value: unknown): number => {
    if (typeof value !== "number" || !(value >= least && value <= most)) throw invalidArgument();
    return value;
  };

/** One of the words of an enumeration of Office.js. */
export const word =
  (...words: readonly string[]) =>
  (value: unknown): string => {
    const text = textArgument(value);
    if (!words.includes(text)) throw invalidArgument();
    return text;
  };
