/** The ratios that many functions are, as core/ratio.ts has them. */
import type { Rule, Template } from "./template";

export function ratio(numerator: string, denominator: string): Template {
  return { rules: ratioRules(numerator, denominator), otherwise: `{${numerator}}/{${denominator}}` };
}

/** Base 100. */
export function index(numerator: string, denominator: string): Template {
  return { rules: ratioRules(numerator, denominator), otherwise: `{${numerator}}/{${denominator}}*100` };
}

/** A part that cannot exceed its whole. */
export function share(part: string, whole: string): Template {
  return {
    rules: [...ratioRules(part, whole), [`{${part}}>{${whole}}`, "#NUM!"]],
    otherwise: `{${part}}/{${whole}}`,
  };
}

function ratioRules(numerator: string, denominator: string): readonly Rule<string>[] {
  return [[`{${denominator}}=0`, "#DIV/0!"], ...notNegative(denominator, numerator)];
}

export function notNegative(...names: readonly string[]): readonly Rule<string>[] {
  return names.map((name) => [`{${name}}<0`, "#NUM!"] as const);
}

/** Between 0 and 1. */
export function shares(...names: readonly string[]): readonly Rule<string>[] {
  return names.flatMap((name) => [[`{${name}}<0`, "#NUM!"] as const, [`{${name}}>1`, "#NUM!"] as const]);
}
