/** How volume answers to price and discount. */
import { type Column, filledRows, sum } from "./columns";
import { Failure, fail, mustBePositive, mustBeShare, mustNotBeZero } from "./failure";
import { logChange } from "./logarithm";

export type ElasticityMethod = "midpoint" | "log" | "point";

/**
 * Price elasticity between two observations.
 *
 * "midpoint" (default, symmetric; Allen's arc elasticity), "log" (constant elasticity), "point" (relative to the first).
 * The three differ on the same data: −2.08, −2.11 and −3 for a price cut from 20,000 to 16,000 that sells 1,600 for 1,000.
 *
 * @returns a plain number, negative for ordinary goods; #DIV/0! for equal prices, #NUM! for any value ≤ 0
 * @example elasticity(20000, 16000, 1000, 1600) // −2.076923
 * @see http://www.liquisearch.com/arc_elasticity/formula
 */
export function elasticity(
  price0: number,
  price1: number,
  quantity0: number,
  quantity1: number,
  method: ElasticityMethod = "midpoint",
): number | Failure {
  return (
    mustBePositive("price0", price0) ??
    mustBePositive("price1", price1) ??
    mustBePositive("quantity0", quantity0) ??
    mustBePositive("quantity1", quantity1) ??
    (price0 === price1
      ? fail("noVariation", { parameter: "price1", other: "price0" })
      : relativeChange[method](quantity0, quantity1) / relativeChange[method](price0, price1))
  );
}

const relativeChange: Record<ElasticityMethod, (before: number, after: number) => number> = {
  midpoint: (before, after) => (after - before) / ((after + before) / 2),
  log: logChange,
  point: (before, after) => (after - before) / before,
};

/**
 * Price elasticity from a series: the slope of ln quantity on ln price, by least squares (a constant elasticity is assumed).
 *
 * Rows in which a price or a quantity is blank are left out.
 *
 * @returns a plain number; #VALUE! for columns of different length, #NUM! for any value ≤ 0, #N/A for fewer than 3 complete
 * pairs, #DIV/0! when all prices are the same
 * @example elasticityFit([1, 2, 4], [1000, 250, 62.5]) // −2: q = 1000·p^−2
 */
export function elasticityFit(prices: Column, quantities: Column): number | Failure {
  const rows = filledRows({ prices, quantities });
  if (rows instanceof Failure) return rows;
  for (const { row, ...pair } of rows)
    for (const [parameter, value] of Object.entries(pair))
      if (value <= 0) return fail("notPositive", { parameter, value, row });
  const first = rows[0];
  if (!first || rows.length < 3) return fail("tooFew", { parameter: "prices", limit: 3 });
  if (rows.every((row) => row.prices === first.prices)) return fail("noVariation", { parameter: "prices" });
  // Logarithms relative to the first row, so that nothing cancels when prices are large and close to each other.
  const x = rows.map((row) => logChange(first.prices, row.prices));
  const y = rows.map((row) => logChange(first.quantities, row.quantities));
  const meanX = sum(x, (value) => value) / x.length;
  const meanY = sum(y, (value) => value) / y.length;
  let covariance = 0;
  let variance = 0;
  for (const [i, value] of x.entries()) {
    covariance += (value - meanX) * ((y[i] ?? 0) - meanY);
    variance += (value - meanX) ** 2;
  }
  return covariance / variance;
}

/**
 * Promotion elasticity as key account managers use it: uplift ÷ discount, positive when the promotion sells.
 *
 * @param uplift a fraction; may be negative or above 1
 * @param discount a fraction of the regular price
 * @returns a plain number; #DIV/0! for discount 0, #NUM! for a discount outside 0..1
 * @example promoElasticity(0.6, 0.2) // 3
 * @see https://github.com/sirisha-neduri/How-To-Measure-Promotion-Efficiency
 */
export function promoElasticity(uplift: number, discount: number): number | Failure {
  return mustNotBeZero("discount", discount) ?? mustBeShare("discount", discount) ?? uplift / discount;
}
