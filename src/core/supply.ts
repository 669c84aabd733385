/** Supply and forecast: did the goods arrive as ordered, and was the demand foreseen. */
import { type Column, type Columns, type Row, filledRows, mustBeSameSize, sum } from "./columns";
import { Failure, fail } from "./failure";

export type OtifLevel = "line" | "unit" | "order";

/**
 * On time in full (OTIF): the share delivered by the due date and in full. There is no standard, so state the level.
 *
 * - "line" (default): lines that arrived by the due date with at least the ordered quantity ÷ lines
 * - "unit": Σ min(delivered, ordered) of the lines on time ÷ Σ ordered
 * - "order": orders of which every line is on time and in full ÷ orders
 *
 * A line not yet received (blank date) has failed. Rows without an ordered quantity are left out, and so are lines of 0,
 * which asked for nothing. Dates count by whole days.
 *
 * @param orders the order that each line belongs to; needed for "order"
 * @returns a fraction; #VALUE! for columns of different length, #NUM! for a negative quantity, #DIV/0! when nothing was
 * ordered, #N/A for a line without a due date, for one received without a quantity, and for "order" without order ids
 * @example otif([10, 10, 10, 10], [10, 10, 10, 8], [1, 1, 1, 1], [1, 1, 2, 1]) // 0.5: one line late, one short
 * @see http://mckinsey.com/business-functions/operations/our-insights/defining-on-time-in-full-in-the-consumer-sector
 */
export function otif(
  ordered: Column,
  delivered: Column,
  due: Column,
  received: Column,
  level: OtifLevel = "line",
  orders?: Column<string>,
): number | Failure {
  if (level === "order" && !orders) return fail("ordersNeeded", { parameter: "orders" });
  const odd = mustBeSameSize({ ordered, delivered, due, received, ...(orders && { orders }) });
  if (odd) return odd;
  const rows = filledRows({ ordered, due }, ["ordered"]);
  if (rows instanceof Failure) return rows;
  const bad = faultIn(rows, delivered, received);
  if (bad) return bad;
  const lines = rows
    .filter((row) => row.ordered > 0)
    .map(({ ordered, due, row }) => ({
      ordered,
      onTime: isInTime(received[row - 1], due) ? (delivered[row - 1] ?? 0) : 0,
      order: orders?.[row - 1],
      row,
    }));
  if (lines.length === 0) return fail("zeroSum", { parameter: "ordered" });
  return shareInFull[level](lines);
}

interface Line {
  readonly ordered: number;
  /** Units that arrived by the due date. */
  readonly onTime: number;
  readonly order: string | undefined;
  readonly row: number;
}

function isInTime(received: number | undefined, due: number): boolean {
  return received !== undefined && Math.floor(received) <= Math.floor(due);
}

/** What is wrong with the quantities, column by column. */
function faultIn(
  rows: readonly { readonly ordered: number; readonly row: number }[],
  delivered: Column,
  received: Column,
): Failure | undefined {
  const loss = rows.find((line) => line.ordered < 0);
  if (loss) return fail("negative", { parameter: "ordered", value: loss.ordered, row: loss.row });
  const arrived = rows.filter(({ row }) => received[row - 1] !== undefined);
  const gap = arrived.find(({ row }) => delivered[row - 1] === undefined);
  if (gap) return fail("blank", { parameter: "delivered", row: gap.row });
  const taken = arrived.find(({ row }) => (delivered[row - 1] ?? 0) < 0);
  return (
    taken && fail("negative", { parameter: "delivered", value: delivered[taken.row - 1], row: taken.row })
  );
}

const inFull = ({ onTime, ordered }: Line) => onTime >= ordered;

const shareInFull: Record<OtifLevel, (lines: readonly Line[]) => number | Failure> = {
  line: (lines) => lines.filter(inFull).length / lines.length,
  unit: (lines) =>
    sum(lines, ({ onTime, ordered }) => Math.min(onTime, ordered)) / sum(lines, ({ ordered }) => ordered),
  order: (lines) => {
    const complete = new Map<string, boolean>();
    for (const line of lines) {
      if (line.order === undefined) return fail("blank", { parameter: "orders", row: line.row });
      complete.set(line.order, (complete.get(line.order) ?? true) && inFull(line));
    }
    return [...complete.values()].filter(Boolean).length / complete.size;
  },
};

export type AccuracyMethod = "wape" | "mape";

/**
 * Forecast accuracy: 1 − error. The methods differ widely on the same data, so state which.
 *
 * - "wape" (default): Σ|A − F| ÷ ΣA, the weighted absolute percentage error
 * - "mape": the mean of |A − F| ÷ |A|, in which a small product weighs as much as a large one
 *
 * Rows in which an actual or a forecast is blank are left out, so that future weeks may stand in the range.
 *
 * @returns a fraction of at most 1, negative when the error exceeds the sales; #VALUE! for columns of different length, #N/A
 * without a complete row, #DIV/0! when the actuals add up to 0 or, for "mape", when one is 0, #NUM! for a negative sum
 * @example forecastAccuracy([1000, 10], [950, 25]) // 0.935644; "mape" 0.225
 * @see https://www.forecaststudio.com.mx/blog/forecast-accuracy-metrics
 */
export function forecastAccuracy(
  actuals: Column,
  forecasts: Column,
  method: AccuracyMethod = "wape",
): number | Failure {
  const rows = forecastRows({ actuals, forecasts });
  if (rows instanceof Failure) return rows;
  const idle = method === "mape" ? rows.find((row) => row.actuals === 0) : undefined;
  if (idle) return fail("zero", { parameter: "actuals", row: idle.row });
  return 1 - forecastError[method](rows, (row) => row.forecasts);
}

/**
 * Forecast bias: (ΣF − ΣA) ÷ ΣA, positive when too much was forecast. Some write A − F: state the sign.
 *
 * @returns a fraction; errors as {@link forecastAccuracy}
 * @example forecastBias([1000, 10], [950, 25]) // −0.034653
 */
export function forecastBias(actuals: Column, forecasts: Column): number | Failure {
  const rows = forecastRows({ actuals, forecasts });
  if (rows instanceof Failure) return rows;
  return sum(rows, (row) => row.forecasts - row.actuals) / sum(rows, (row) => row.actuals);
}

/**
 * Forecast value added (FVA): WAPE of a naive forecast − WAPE of the forecast, positive when the work on it paid.
 *
 * The naive forecast is the last period or the same period last year; around Tết, the same week to Tết.
 *
 * @returns a fraction (0.02 = 2 points); errors as {@link forecastAccuracy}, over rows complete in all three columns
 * @example forecastValueAdded([100], [138], [140]) // 0.02
 * @see https://demand-planning.com/2014/11/24/new-ibf-blog-series-forecast-value-added-fva/
 */
export function forecastValueAdded(actuals: Column, forecasts: Column, naive: Column): number | Failure {
  const rows = forecastRows({ actuals, forecasts, naive });
  if (rows instanceof Failure) return rows;
  return forecastError.wape(rows, (row) => row.naive) - forecastError.wape(rows, (row) => row.forecasts);
}

function forecastRows<Cells extends { actuals: number }>(
  columns: Columns<Cells>,
): readonly Row<Cells>[] | Failure {
  const rows = filledRows(columns);
  if (rows instanceof Failure) return rows;
  if (rows.length === 0) return fail("tooFew", { parameter: "actuals", limit: 1 });
  const total = sum(rows, (row) => row.actuals);
  if (total === 0) return fail("zeroSum", { parameter: "actuals" });
  if (total < 0) return fail("negativeSum", { parameter: "actuals", value: total });
  return rows;
}

type ForecastError = <R extends { actuals: number }>(
  rows: readonly R[],
  forecast: (row: R) => number,
) => number;

const forecastError: Record<AccuracyMethod, ForecastError> = {
  wape: (rows, forecast) =>
    sum(rows, (row) => Math.abs(row.actuals - forecast(row))) / sum(rows, (row) => row.actuals),
  mape: (rows, forecast) =>
    sum(rows, (row) => Math.abs((row.actuals - forecast(row)) / row.actuals)) / rows.length,
};
