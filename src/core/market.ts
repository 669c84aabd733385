/** Market and shopper: where sales come from, and how price and margin stand. */
import { type Column, filledRows, sum } from "./columns";
import { Failure, fail, mustBeShare, mustDivide, mustNotBeNegative } from "./failure";
import { logChange } from "./logarithm";

/**
 * Rate of sale: units per store per week. Count the stores that sell the product.
 *
 * @returns units; #DIV/0! for 0 stores or weeks, #NUM! for a negative
 * @example velocity(15000, 50, 6) // 50
 * @see https://marketing-dictionary.org/s/sales-velocity/
 */
export function velocity(units: number, stores: number, weeks: number): number | Failure {
  return (
    mustNotBeNegative("units", units) ??
    mustDivide("stores", stores) ??
    mustDivide("weeks", weeks) ??
    units / stores / weeks
  );
}

/**
 * Weighted distribution: Σ sales of the stores that sell ÷ Σ sales of all stores. Category sales of the stores give product
 * category volume (PCV), all-commodity sales give ACV: state which.
 *
 * Rows without store sales are left out.
 *
 * @returns a fraction; #VALUE! for columns of different length, #DIV/0! when the sales add up to 0, #NUM! for negative sales,
 * #N/A for a store of which it is not told whether it sells
 * @example weightedDistribution([true, true, true, false], [10, 20, 20, 50]) // 0.5
 * @see https://www.ashokcharan.com/Marketing-Analytics/~rt-numeric-and-weighted-distribution.php
 */
export function weightedDistribution(sells: Column<boolean>, storeSales: Column): number | Failure {
  const stores = filledRows<{ sells: boolean; storeSales: number }>({ sells, storeSales }, ["storeSales"]);
  if (stores instanceof Failure) return stores;
  const loss = stores.find((store) => store.storeSales < 0);
  if (loss) return fail("negative", { parameter: "storeSales", value: loss.storeSales, row: loss.row });
  const total = sum(stores, (store) => store.storeSales);
  if (total === 0) return fail("zeroSum", { parameter: "storeSales" });
  return sum(stores, (store) => (store.sells ? store.storeSales : 0)) / total;
}

/**
 * Shopper sales: households × penetration × frequency × spend per trip.
 *
 * @param penetration share of households that buy, a fraction
 * @param frequency trips a buying household makes in the period
 * @param spendPerTrip in the currency of the result
 * @returns #NUM! for a penetration outside 0..1 or a negative
 * @example shopperSales(100, 0.48, 5, 40) // 9600
 * @see https://microsites.nielseniq.com/cpg-dictionary/dictionary/purchase-drivers/
 */
export function shopperSales(
  households: number,
  penetration: number,
  frequency: number,
  spendPerTrip: number,
): number | Failure {
  return (
    mustNotBeNegative("households", households) ??
    mustBeShare("penetration", penetration) ??
    mustNotBeNegative("frequency", frequency) ??
    mustNotBeNegative("spendPerTrip", spendPerTrip) ??
    households * penetration * frequency * spendPerTrip
  );
}

/**
 * Growth drivers: how much each factor contributed to the change of their product, by the logarithmic-mean split (LMDI):
 * L·ln(after ÷ before) with L the logarithmic mean of the two products. It leaves no residual and no factor goes first.
 *
 * @returns one contribution a factor, in the unit of the product, adding up to its change; #NUM! for a factor ≤ 0, #VALUE!
 * for lists of different length, #N/A for a blank
 * @example growthDrivers([48, 5, 40], [50, 5.2, 41]) // 413.1492, 396.9430, 249.9078: together 1060
 * @see https://imathworks.com/math/math-contribution-to-change-in-year-over-year-growth-number
 */
export function growthDrivers(before: Column, after: Column): readonly number[] | Failure {
  const factors = filledRows({ before, after }, []);
  if (factors instanceof Failure) return factors;
  for (const { row, ...factor } of factors)
    for (const [parameter, value] of Object.entries(factor))
      if (value <= 0) return fail("notPositive", { parameter, value, row });
  const product0 = factors.reduce((product, factor) => product * factor.before, 1);
  const product1 = factors.reduce((product, factor) => product * factor.after, 1);
  const change = product1 - product0;
  const mean = product0 === product1 ? product0 : change / logChange(product0, product1);
  const contributions = factors.map((factor) => mean * logChange(factor.before, factor.after));
  return withSum(contributions, change);
}

/** Gives what rounding left over to the largest part, so that the parts add up. */
function withSum(parts: readonly number[], total: number): readonly number[] {
  const sizes = parts.map(Math.abs);
  const largest = sizes.indexOf(Math.max(...sizes));
  const rest = sum(parts, (part) => part) - (parts[largest] ?? 0);
  return parts.map((part, i) => (i === largest ? total - rest : part));
}

/**
 * Retailer margin on the price without VAT: (net − buy) ÷ net, net = shelf price ÷ (1 + VAT). A margin, not a mark-up.
 *
 * @param shelfPrice consumer price, VAT included
 * @param buyPrice what the retailer pays, without VAT
 * @param vat a fraction such as 0.08; 0 unless told, for a shelf price without VAT
 * @returns a fraction, negative when sold below cost; #DIV/0! for shelf price 0, #NUM! for a negative or a VAT above 100 %
 * @example retailerMargin(5, 3.043478, 0.15) // 0.3
 * @see https://amoryfrijoles.com/relationships-matter-specially-between-consumer-price-retailer-margin-and-brand-gross-profit/
 */
export function retailerMargin(shelfPrice: number, buyPrice: number, vat = 0): number | Failure {
  return (
    mustBeShare("vat", vat) ??
    mustDivide("shelfPrice", shelfPrice) ??
    margin("shelfPrice", shelfPrice / (1 + vat), "buyPrice", buyPrice)
  );
}

/**
 * Supplier margin: (sell − cost) ÷ sell.
 *
 * @returns a fraction; #DIV/0! for sell price 0, #NUM! for a negative price or cost
 * @example supplierMargin(3.043478, 2) // 0.342857
 */
export function supplierMargin(sellPrice: number, cost: number): number | Failure {
  return margin("sellPrice", sellPrice, "cost", cost);
}

function margin(priceName: string, price: number, costName: string, cost: number): number | Failure {
  return mustDivide(priceName, price) ?? mustNotBeNegative(costName, cost) ?? (price - cost) / price;
}
