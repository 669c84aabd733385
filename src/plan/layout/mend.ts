/** Formulas that lost what they spoke of, told apart from what planners wrote in their place, and made whole. */

/**
 * What is compared and what is not: a text in quotes; a reference, be it lost, to cells, or to a table's columns; blanks and
 * "@", which Excel writes in its own way.
 */
const address = String.raw`\$?[A-Z]{1,3}\$?[1-9]\d*(?::\$?[A-Z]{1,3}\$?[1-9]\d*)?`;
const tokens = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`(?<lost>#REF!(?:${address})?)`,
    String.raw`(?<cells>(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!${address})`,
    String.raw`(?<columns>(?:[\p{L}_\\][\p{L}\p{N}_.\\]*)?\[(?:'.|[^[\]']|\[(?:'.|[^[\]'])*\])*\])`,
    String.raw`(?<![\p{L}\p{N}_.])(?<here>${address})(?![\p{L}\p{N}_.(])`,
    String.raw`(?<blank>[\s@]+)`,
  ].join("|"),
  "giu",
);

interface Token {
  readonly text: string;
  readonly isReference: boolean;
  readonly isLost: boolean;
}

function tokenized(formula: string): { readonly skeleton: string; readonly references: readonly Token[] } {
  const references: Token[] = [];
  const skeleton = replaced(formula, (token) => {
    if (token.isReference) references.push(token);
    return token.isReference ? "\0" : token.text.startsWith('"') ? token.text : "";
  });
  return { skeleton: skeleton.toUpperCase(), references };
}

function replaced(formula: string, by: (token: Token) => string): string {
  return formula.replace(tokens, (text, ...rest) => {
    const { lost, cells, columns, here } = rest.at(-1) as Partial<Record<string, string>>;
    const isReference = (lost ?? cells ?? columns ?? here) !== undefined;
    return by({ text, isReference, isLost: lost !== undefined });
  });
}

/**
 * The formula with what it lost as `own`, the plan's formula for that cell, says; undefined if it lost nothing of that, or
 * if it is not the plan's any more. What is not lost stays: planners may have moved or renamed it.
 */
export function mended(formula: string, own: string): string | undefined {
  const { skeleton, references } = tokenized(formula);
  const wanted = tokenized(own);
  if (!references.some(({ isLost }) => isLost) || skeleton !== wanted.skeleton) return undefined;
  let at = 0;
  const whole = replaced(formula, ({ text, isReference, isLost }) => {
    const other = isReference ? wanted.references[at++] : undefined;
    return isLost && other && !other.isLost ? other.text : text;
  });
  return whole === formula ? undefined : whole;
}
