/** What is used of vega-statistics, which comes without types. */
declare module "vega-statistics" {
  /** P(Z ≤ z) of the standard normal distribution. */
  export function cumulativeNormal(z: number): number;
  /** The z below which a share p of the standard normal distribution lies. */
  export function quantileNormal(p: number): number;
}
