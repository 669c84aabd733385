/** Promotion and trade investment: what an activity earned for what it cost. */
import { Failure, fail, mustBeShare, mustDivide, mustNotBeNegative, mustNotBeZero } from "./failure";

export type RoiBasis = "multiple" | "net";

/**
 * Return on trade investment: incremental profit ÷ trade cost.
 *
 * "multiple" (default) breaks even at 1.0, "net" = multiple − 1 breaks even at 0. Both are in use; the articles that JBP
 * implements quote the multiple. A negative profit is legal.
 *
 * @param profit incremental profit, at the regular net price
 * @param cost trade cost in the same currency: price support on all promoted units, fees, free goods
 * @returns a plain number; #DIV/0! for cost 0, #NUM! for a negative cost
 * @example roi(36800, 15750) // 2.336508
 * @see https://upclear.com/how-to-calculate-promotion-roi/ (multiple), https://tradepathhq.com/blog/what-is-trade-spend-roi (net)
 */
export function roi(profit: number, cost: number, basis: RoiBasis = "multiple"): number | Failure {
  return mustDivide("cost", cost) ?? (basis === "net" ? profit / cost - 1 : profit / cost);
}

/**
 * ROI of a price promotion from its volumes: (promo − base) × unit margin ÷ (promo × discount + fixed cost).
 *
 * The discount is paid on every promoted unit, those that would have been bought anyway included; the margin is taken at
 * the regular net price so that the discount is counted once.
 *
 * @returns as {@link roi}; #DIV/0! when the total cost is 0, #NUM! for negative units, discount or fixed cost
 * @example promoRoi(1000, 1600, 8000, 2000, 500000) // 1.297297
 */
export function promoRoi(
  baseUnits: number,
  promoUnits: number,
  unitMargin: number,
  discount: number,
  fixedCost = 0,
  basis: RoiBasis = "multiple",
): number | Failure {
  const cost = promoUnits * discount + fixedCost;
  return (
    mustNotBeNegative("baseUnits", baseUnits) ??
    mustNotBeNegative("promoUnits", promoUnits) ??
    mustNotBeNegative("discount", discount) ??
    mustNotBeNegative("fixedCost", fixedCost) ??
    (cost === 0
      ? fail("nothingSpent", { parameter: "discount", other: "fixedCost" })
      : roi((promoUnits - baseUnits) * unitMargin, cost, basis))
  );
}

/**
 * Break-even uplift of a price cut: (d·R + F) ÷ ((m − d)·R), or d ÷ (m − d) without a fixed cost F.
 *
 * @param discount price cut as a fraction of the price
 * @param margin margin as a fraction of the price, before the cut
 * @param fixedCost money spent besides the price cut; needs baseRevenue
 * @param baseRevenue revenue without the promotion, in the currency of fixedCost
 * @returns a fraction (1 = twice the volume); #NUM! when margin ≤ discount, for no volume can pay for that, for a
 * discount or margin outside 0..1 and for a negative fixed cost or revenue, #N/A for a fixed cost without revenue
 * @example breakEven(0.2, 0.4) // 1
 * @example breakEven(0.2, 0.4, 10000, 100000) // 1.5
 */
export function breakEven(
  discount: number,
  margin: number,
  fixedCost = 0,
  baseRevenue?: number,
): number | Failure {
  const fixedShare = fixedCost === 0 ? 0 : shareOfRevenue(fixedCost, baseRevenue);
  return (
    mustBeShare("discount", discount) ??
    (margin <= discount ? fail("noVolumeCanPay", { parameter: "margin", other: "discount" }) : undefined) ??
    mustBeShare("margin", margin) ??
    (fixedShare instanceof Failure ? fixedShare : (discount + fixedShare) / (margin - discount))
  );
}

function shareOfRevenue(fixedCost: number, baseRevenue: number | undefined): number | Failure {
  return baseRevenue === undefined
    ? fail("fixedCostWithoutRevenue", { parameter: "baseRevenue" })
    : (mustNotBeNegative("fixedCost", fixedCost) ??
        mustDivide("baseRevenue", baseRevenue) ??
        fixedCost / baseRevenue);
}

/**
 * Trade spend as a share of sales. Gross sales and net sales value (NSV) are both in use: state which in the sheet.
 *
 * @returns a fraction; #DIV/0! for sales 0
 * @example tradeRate(3, 100) // 0.03
 */
export function tradeRate(spend: number, sales: number): number | Failure {
  return mustNotBeZero("sales", sales) ?? spend / sales;
}

export type WinWin = "winWin" | "supplierOnly" | "retailerOnly" | "loseLose";

/**
 * Who gains: each side's gain must exceed `minimum`. A promotion can pay the supplier and cost the retailer in the same week.
 *
 * @param supplierDelta supplier's profit against the baseline
 * @param retailerDelta retailer's profit against the baseline, same currency
 * @example winWin(95000, -130000) // "supplierOnly"
 * @see https://hbr.org/2002/09/who-benefits-from-price-promotions
 */
export function winWin(supplierDelta: number, retailerDelta: number, minimum = 0): WinWin {
  if (supplierDelta > minimum) return retailerDelta > minimum ? "winWin" : "supplierOnly";
  return retailerDelta > minimum ? "retailerOnly" : "loseLose";
}
