/** On-shelf availability (OSA): what missing products cost, and whether the stock will last. */
import { cumulativeNormal } from "vega-statistics";
import { Failure, mustBeShare, mustNotBeNegative, mustNotBeZero } from "./failure";
import { indexOf } from "./ratio";

/**
 * Sales lost against target availability, as a fraction of current sales: (1 − L(1 − t)) ÷ (1 − L(1 − a)) − 1.
 *
 * Leakage L is the share of shoppers who find the shelf empty and whose purchase is lost. At L = 1 (default, nothing is
 * recovered) this is t ÷ a − 1, the upper bound. Shares measured worldwide: 0.66 for a supplier at one account, 0.35 for a
 * manufacturer overall (Gruen, Corsten and Bharadwaj 2002).
 *
 * @param osa current availability, a fraction
 * @param target target availability, a fraction
 * @returns a fraction; 0 when the target is reached; #DIV/0! for osa 0 with L = 1, #NUM! outside 0..1
 * @example osaLossRate(0.91, 0.97) // 0.0659341
 * @example osaLossRate(0.91, 0.97, 0.66) // 0.0421008
 */
export function osaLossRate(osa: number, target: number, leakage = 1): number | Failure {
  // The same fraction without the ones, which would cancel.
  const sold = 1 - leakage + leakage * osa;
  return (
    mustBeShare("osa", osa) ??
    mustBeShare("target", target) ??
    mustBeShare("leakage", leakage) ??
    mustNotBeZero("osa", sold) ??
    (osa >= target ? 0 : (leakage * (target - osa)) / sold)
  );
}

/**
 * Money lost against target availability: sales × {@link osaLossRate}.
 *
 * @param sales current sales, in any currency
 * @returns in the currency of the sales; errors as the rate, and #NUM! for negative sales
 * @example osaLoss(1e9, 0.91, 0.97) // 65934065.93
 */
export function osaLoss(sales: number, osa: number, target: number, leakage = 1): number | Failure {
  const rate = osaLossRate(osa, target, leakage);
  return rate instanceof Failure ? rate : (mustNotBeNegative("sales", sales) ?? sales * rate);
}

/**
 * Risk of running out of stock: the probability that demand over the lead time exceeds the stock, for daily demands that are
 * normal and independent.
 *
 * @param stock on hand, and on order if it arrives in time
 * @param dailyMean mean demand a day, in the unit of the stock
 * @param dailyDeviation standard deviation of the daily demand
 * @param leadDays days until the next delivery; may be a fraction
 * @returns a fraction, with 8 digits even where it is tiny; 0 or 1 when nothing deviates; #NUM! for a negative
 * @example stockoutRisk(120, 10, 3, 9) // 0.000429
 */
export function stockoutRisk(
  stock: number,
  dailyMean: number,
  dailyDeviation: number,
  leadDays: number,
): number | Failure {
  const demand = dailyMean * leadDays;
  const deviation = dailyDeviation * Math.sqrt(leadDays);
  return (
    mustNotBeNegative("stock", stock) ??
    mustNotBeNegative("dailyMean", dailyMean) ??
    mustNotBeNegative("dailyDeviation", dailyDeviation) ??
    mustNotBeNegative("leadDays", leadDays) ??
    // The lower tail of the negated argument: 1 − P would lose every digit of a small risk.
    (deviation === 0 ? Number(demand > stock) : cumulativeNormal((demand - stock) / deviation))
  );
}

/**
 * Fair share index: share of a tactic (shelf, display, promotion) ÷ share of sales, base 100. Above 100 the brand is supported
 * more than it sells, which is neither good nor bad by itself.
 *
 * @returns an index; #DIV/0! for a sales share of 0, #NUM! for a share outside 0..1
 * @example fairShare(0.25, 0.2) // 125
 * @see http://www.category-management.ca/2013/01/fair-share-index-are-correctly/
 */
export function fairShare(tacticShare: number, salesShare: number): number | Failure {
  return (
    mustBeShare("tacticShare", tacticShare) ??
    mustBeShare("salesShare", salesShare) ??
    index(tacticShare, salesShare)
  );
}

const index = indexOf("tacticShare", "salesShare");
