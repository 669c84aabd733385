/**
 * Ratios of two amounts. Many measures of a plan are one ratio with other terms, so each is declared by the names of its
 * terms. Amounts are summed before they are divided: an average of ratios is wrong unless all denominators are equal.
 */
import { type Failure, mustDivide, mustNotBeNegative, mustNotExceed } from "./failure";

export type Ratio = (numerator: number, denominator: number) => number | Failure;

/**
 * numerator ÷ denominator, which may exceed 1: cover, fill rate, sell-through.
 *
 * @returns a plain number or fraction; #DIV/0! for denominator 0, #NUM! for a negative amount
 * @example ratioOf("stock", "weeklySales")(2400, 600) // 4
 */
export function ratioOf(numerator: string, denominator: string): Ratio {
  return (above, below) =>
    mustDivide(denominator, below) ?? mustNotBeNegative(numerator, above) ?? above / below;
}

/**
 * part ÷ whole, where a part cannot exceed its whole: shares, availability, compliance, distribution.
 *
 * @returns a fraction from 0 to 1; #DIV/0! for whole 0, #NUM! for a negative amount or a part above its whole
 * @example shareOf("own", "total")(25, 100) // 0.25
 */
export function shareOf(part: string, whole: string): Ratio {
  return (above, below) =>
    mustDivide(whole, below) ??
    mustNotBeNegative(part, above) ??
    mustNotExceed(part, above, whole, below) ??
    above / below;
}

/**
 * numerator ÷ denominator as an index, base 100.
 *
 * @example indexOf("own", "reference")(80, 100) // 80
 */
export function indexOf(numerator: string, denominator: string): Ratio {
  const ratio = ratioOf(numerator, denominator);
  return (above, below) => {
    const fraction = ratio(above, below);
    return typeof fraction === "number" ? fraction * 100 : fraction;
  };
}
