/** What a promotion added to the volume that would have been sold anyway. */
import { type Column, filled, filledRows, mustBeSameSize, sum } from "./columns";
import { Failure, fail, mustBeWhole, mustDivide, mustNotBeNegative } from "./failure";

const fewestCleanWeeks = 4;

/**
 * Baseline: the mean of the last `weeks` clean weeks, in the order of the calendar.
 *
 * A promo week and the week on each side of it are not clean: shoppers wait for a promotion and stock up in it. Weeks
 * without sales data are skipped; a blank flag means no promotion. Leave Tết weeks out of the range for an ordinary event.
 *
 * @param weeks how many clean weeks to average; 8 unless told
 * @returns in the unit of the sales; #VALUE! for columns of different length, #N/A for fewer than 4 clean weeks, #NUM! when
 * `weeks` is not a whole number of at least 1
 * @example baseline([100, 110, 90, 100, 300, 100, 105, 95, 100], flags with the fifth week on promo) // 100
 * @see https://www.cpgscout.ai/learn/post-promo-lift-baseline-spins
 */
export function baseline(weeklySales: Column, promoFlags: Column<boolean>, weeks = 8): number | Failure {
  const bad = mustBeSameSize({ weeklySales, promoFlags }) ?? mustBeWhole("weeks", weeks, 1);
  if (bad) return bad;
  const clean = filled(
    weeklySales.map((sales, i) =>
      promoFlags.slice(Math.max(0, i - 1), i + 2).includes(true) ? undefined : sales,
    ),
  );
  if (clean.length < fewestCleanWeeks)
    return fail("tooFew", { parameter: "weeklySales", limit: fewestCleanWeeks });
  const last = clean.slice(-weeks);
  return sum(last, (sales) => sales) / last.length;
}

/**
 * Uplift over the baseline: actual ÷ baseline − 1.
 *
 * @returns a fraction; #DIV/0! for baseline 0, #NUM! for a negative one
 * @example uplift(122, 100) // 0.22
 */
export function uplift(actual: number, baseline: number): number | Failure {
  return mustDivide("baseline", baseline) ?? actual / baseline - 1;
}

/**
 * Cannibalization: what siblings lost for each unit gained by the promoted or new product.
 *
 * @param lostUnits units lost on siblings, 0 if they rose (that is halo)
 * @param gainedUnits units of the new product, or incremental units of the promoted one
 * @returns a fraction, above 1 when more was lost than gained; #DIV/0! for 0 gained, #NUM! for a negative
 * @example cannibalization(65, 250) // 0.26
 * @see https://www.growthfactor.ai/blog-posts/how-to-calculate-cannibalization-rate
 */
export function cannibalization(lostUnits: number, gainedUnits: number): number | Failure {
  return (
    mustNotBeNegative("lostUnits", lostUnits) ??
    mustNotBeNegative("gainedUnits", gainedUnits) ??
    (gainedUnits === 0 ? fail("nothingGained", { parameter: "gainedUnits" }) : lostUnits / gainedUnits)
  );
}

/**
 * Net incremental volume: gross − cannibalised − pulled forward + halo, all in one unit.
 *
 * @example netIncremental(600, 120, 90, 30) // 420
 * @see https://koraycosguner.github.io/miaow-consulting/sales-sheets/promotion-optimizer.html
 */
export function netIncremental(gross: number, cannibalised = 0, pulledForward = 0, halo = 0): number {
  return gross - cannibalised - pulledForward + halo;
}

/**
 * Pull-forward: the dip after a promotion as a share of what the promotion gained, Σ max(0, baseline − actual) ÷ gross.
 *
 * Weeks above the baseline do not make up for weeks below it. Weeks without actual sales are skipped.
 *
 * @param baseline one value for all weeks, or one for each week
 * @param grossIncremental gross incremental volume of the promotion
 * @returns a fraction ≥ 0; #DIV/0! for gross 0, #NUM! for a negative gross or baseline, #VALUE! when the columns differ in
 * length, #N/A without any week or for a week that has no baseline
 * @example pullForward([90, 95, 104], [100], 60) // 0.25
 * @see https://doi.org/10.1509/jmkr.37.3.383.18782
 */
export function pullForward(
  postActuals: Column,
  baseline: Column,
  grossIncremental: number,
): number | Failure {
  const perWeek = baseline.length === 1 ? postActuals.map(() => baseline[0]) : baseline;
  const weeks = filledRows({ postActuals, baseline: perWeek }, ["postActuals"]);
  if (weeks instanceof Failure) return weeks;
  for (const { baseline: value, row } of weeks)
    if (value < 0) return fail("negative", { parameter: "baseline", value, row });
  if (weeks.length === 0) return fail("tooFew", { parameter: "postActuals", limit: 1 });
  const dip = sum(weeks, (week) => Math.max(0, week.baseline - week.postActuals));
  return mustDivide("grossIncremental", grossIncremental) ?? dip / grossIncremental;
}
