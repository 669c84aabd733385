/** Formula expressions as text: what a literal says, when parentheses are needed, and what Excel still takes. */

/** Excel takes formulas of up to 8,192 characters, the equals sign included, and 64 levels of nested functions. */
const longestFormula = 8191;
const deepestNesting = 64;

export type Literal = number | string | boolean;

/** The value that an expression states outright: 12, -0.5, 20%, "net", TRUE. */
export function literalOf(expression: string): Literal | undefined {
  const number = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?)(%*)$/i.exec(expression);
  if (number?.[1]) return Number(number[1]) / 100 ** (number[2]?.length ?? 0);
  const text = /^"((?:[^"]|"")*)"$/.exec(expression);
  if (text) return (text[1] as string).replaceAll('""', '"');
  return /^(TRUE|FALSE)(\(\))?$/i.test(expression) ? /^TRUE/i.test(expression) : undefined;
}

/** The expression as an operand: in parentheses if an operator stands in it outside of any. */
export function operand(expression: string): string {
  return /[-+*/^&=<>\s]/.test(outermost(expression)) ? `(${expression})` : expression;
}

/** Whether an expression names cells or is a literal: nothing is calculated in it. */
export function isPlain(expression: string): boolean {
  const bare = withoutAll(/\[[^[\]]*\]/g, withoutQuotes(expression));
  return !/[-+*/^&=<>(){},\s]/.test(bare) || literalOf(expression) !== undefined;
}

/** Without texts, quoted sheet names, column names and what stands in brackets or parentheses. */
function outermost(expression: string): string {
  return withoutAll(/\[[^[\]]*\]|\([^()]*\)|\{[^{}]*\}/g, withoutQuotes(expression));
}

/** Removes what nests, from the inside out. */
function withoutAll(brackets: RegExp, expression: string): string {
  const rest = expression.replace(brackets, "");
  return rest === expression ? rest : withoutAll(brackets, rest);
}

function withoutQuotes(expression: string): string {
  return expression.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, "");
}

/** IF, or the branch that it takes where the condition is already known. */
export function choose(condition: string, then: string, otherwise: string): string {
  if (condition === "TRUE") return then;
  if (condition === "FALSE") return otherwise;
  return `IF(${condition},${then},${otherwise})`;
}

export function negated(condition: string): string {
  if (condition === "TRUE") return "FALSE";
  return condition === "FALSE" ? "TRUE" : `NOT(${condition})`;
}

/** OR, or less where a condition is already known. */
export function either(conditions: readonly string[]): string {
  return joined("OR", conditions, "TRUE", "FALSE");
}

/** AND, or less where a condition is already known. */
export function all(conditions: readonly string[]): string {
  return joined("AND", conditions, "FALSE", "TRUE");
}

function joined(name: string, conditions: readonly string[], deciding: string, neutral: string): string {
  if (conditions.includes(deciding)) return deciding;
  const open = conditions.filter((condition) => condition !== neutral);
  return open.length > 1 ? `${name}(${open.join(",")})` : (open[0] ?? neutral);
}

export function fitsExcel(formula: string): boolean {
  let depth = 0;
  let deepest = 0;
  for (const character of withoutQuotes(formula)) {
    if (character === "(") deepest = Math.max(deepest, ++depth);
    else if (character === ")") depth--;
  }
  return formula.length <= longestFormula && deepest <= deepestNesting;
}
