/** How far a metric may be expected to go: its trend, and how much above it is usual. */

/** Growth over the coming period, as a fraction; a metric that is to fall has negative ones. */
export interface Band {
  readonly trend: number;
  /** The most that is usual. */
  readonly upper: number;
  /** The most that is within reach when something is set aside for it. */
  readonly far: number;
  /** The metric is to fall (out of stock, cost), and is judged by its fall. */
  readonly isFall: boolean;
  /** The trend is the category's, which the metric did not keep up with. */
  readonly isCategory: boolean;
}

/** A target is a stretch above this many times the trend; the same factor as amber in the plan's own checks. */
const stretchFactor = 1.5;
/** Least width of the band in points of growth, so that a flat history does not call every target a stretch. */
const leastMargin = 0.01;
/**
 * One growth does not tell how much growth varies: the next may be as much again, and by these points different at least.
 * A joint plan adds its initiatives to the trend, so a band narrower than that would call a usual plan a stretch.
 */
const leastMarginOfOne = 0.05;
/** More than this many margins above the trend is out of reach without resources, and a stretch with them. */
const farMargins = 3;

/** Undefined where neither a history, oldest first, nor a category tells a trend. */
export function bandOf(
  history: readonly (number | undefined)[],
  categoryGrowth: number | undefined,
  isFall: boolean,
): Band | undefined {
  const sign = isFall ? -1 : 1;
  const growths = growthsOf(history);
  const own = trendOf(history);
  const category = isFall ? undefined : categoryGrowth;
  if (own === undefined && category === undefined) return undefined;
  const isCategory = category !== undefined && category > (own ?? -Infinity);
  const trend = isCategory ? category : (own ?? 0);
  const margin =
    growths.length > 1
      ? Math.max(deviation(growths), (stretchFactor - 1) * Math.abs(trend), leastMargin)
      : Math.max(Math.abs(trend), leastMarginOfOne);
  return {
    trend,
    upper: trend + sign * margin,
    far: trend + sign * farMargins * margin,
    isFall,
    isCategory,
  };
}

/** The one growth a period that leads from the first value to the last; undefined where none can be told. */
export function trendOf(history: readonly (number | undefined)[]): number | undefined {
  const growths = growthsOf(history);
  if (growths.length === 0) return undefined;
  const logs = growths.reduce((sum, growth) => sum + Math.log1p(growth), 0);
  return Math.expm1(logs / growths.length);
}

/** Growth from each earlier value to the next; nothing can be said across a gap, a zero or a change of sign. */
function growthsOf(history: readonly (number | undefined)[]): number[] {
  const growths: number[] = [];
  for (let i = 1; i < history.length; i++) {
    const [before = 0, after = 0] = [history[i - 1], history[i]];
    if (before > 0 && after > 0) growths.push(after / before - 1);
  }
  return growths;
}

/** Sample standard deviation. */
function deviation(growths: readonly number[]): number {
  const mean = growths.reduce((sum, growth) => sum + growth, 0) / growths.length;
  const squares = growths.reduce((sum, growth) => sum + (growth - mean) ** 2, 0);
  return Math.sqrt(squares / (growths.length - 1));
}
