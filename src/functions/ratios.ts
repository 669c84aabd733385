/** Declares functions that are one ratio of two numbers, by the names of their terms. */
import { type Ratio, indexOf, ratioOf, shareOf } from "../core/ratio";
import { type Declaration, lifted } from "./declaration";
import { number } from "./parameters";

type DeclareRatio = (numerator: string, denominator: string) => Declaration;

const declare =
  (named: (numerator: string, denominator: string) => Ratio): DeclareRatio =>
  (numerator, denominator) =>
    lifted([number(numerator), number(denominator)], named(numerator, denominator));

/** A part cannot exceed its whole. */
export const share = declare(shareOf);
/** May exceed 1. */
export const ratio = declare(ratioOf);
/** Base 100. */
export const index = declare(indexOf);
