/**
 * The formula without the add-in that equals a JBP function, errors included: for a copy of a plan that calculates at the
 * retailer's, in Excel 2016 or LibreOffice, where nobody has installed anything.
 */
import type { Language } from "../i18n/language";
import { declarations } from "./declarations";
import { choose, either, fitsExcel } from "./native/expressions";
import { guards } from "./native/guards";
import { natives } from "./native/natives";
import { canBePaired, isSingle } from "./native/references";
import { Substitution } from "./native/substitution";
import type { Condition, Native, NoTemplate, Outcome, Rule } from "./native/template";
import { workbookLanguage } from "./workbook-language";

export interface NativeOptions {
  /** The language of results that are words, unless the call names one. */
  readonly language?: Language;
  /** For a function that spills: which of its cells, counted from 1. */
  readonly place?: number;
}

/**
 * The native equivalent of one call, for one cell.
 *
 * Where an argument is a literal, what it decides is decided here; what depends on cells is asked in the formula: first each
 * argument in its order (blank → #N/A, wrong type → #VALUE!, an error passes through), then the function's own conditions.
 *
 * @param id the function, "ROI"
 * @param args formula expressions: references, literals, other formulas; "" or nothing for an omitted argument
 * @returns an expression without the equals sign; undefined where there is no equivalent, or none that Excel takes
 * @example nativeFormula("ROI", ["36800", "15750", '"net"']) // 36800/15750-1
 * @example nativeFormula("UPLIFT", ["B2", "C2"])
 * // IF(B2="",NA(),IF(OR(ISTEXT(B2),ISLOGICAL(B2)),#VALUE!,IF(C2="",NA(),IF(OR(ISTEXT(C2),ISLOGICAL(C2)),#VALUE!,IF(C2<0,#NUM!,B2/C2-1)))))
 */
export function nativeFormula(
  id: string,
  args: readonly string[],
  { language = workbookLanguage(), place = 1 }: NativeOptions = {},
): string | undefined {
  const native = (natives as Readonly<Record<string, Native | undefined>>)[id];
  if (!native || hasNone(native)) return undefined;
  const { parameters } = declarations[id as keyof typeof declarations];
  if (args.length > parameters.length) return undefined;
  const given = parameters.map((_, i) => bare(args[i] ?? ""));
  const ranges = given.filter((_, i) => parameters[i]?.range);
  const singles = given.filter((_, i) => !parameters[i]?.range);
  if (given.some((argument, i) => argument === "" && parameters[i]?.range && parameters[i].blankAllowed))
    return undefined;
  if (!canBePaired(ranges) || singles.some((argument) => isSingle(argument) === "FALSE")) return undefined;
  const substitution = new Substitution(parameters, given, native, language, place);
  if (!substitution.covers()) return undefined;
  const rules = [
    ...parameters.flatMap((parameter, i) => guards(parameter, given[i] as string)),
    ...merged(native.rules ?? []).map(([conditions, then]): [string, string] => [
      either(conditions.map((condition) => substitution.condition(condition))),
      substitution.outcome(then),
    ]),
  ];
  const formula = rules.reduceRight(
    (otherwise, [condition, then]) => choose(condition, then, otherwise),
    substitution.outcome(native.otherwise),
  );
  return fitsExcel(formula) ? formula : undefined;
}

function hasNone(native: Native): native is NoTemplate {
  return "none" in native;
}

/** An argument without stray spaces; a typed "" is a blank. */
function bare(argument: string): string {
  const expression = argument.trim();
  return expression === '""' ? "" : expression;
}

/** Conditions that follow each other with the same outcome are asked together. */
function merged(rules: readonly Rule[]): [Condition[], Outcome][] {
  const groups: [Condition[], Outcome][] = [];
  for (const [condition, then] of rules) {
    const last = groups.at(-1);
    if (last && last[1] === then) last[0].push(condition);
    else groups.push([[condition], then]);
  }
  return groups;
}
