/** How a formula is written by hand: Excel wants the list separator that goes with the decimal mark of the computer. */
import type { Language } from "../../i18n/language";

export interface Separators {
  readonly decimal: string;
  /** Between arguments. */
  readonly list: string;
  /** Between the columns of an array in braces. */
  readonly column: string;
}

const point: Separators = { decimal: ".", list: ",", column: "," };
const comma: Separators = { decimal: ",", list: ";", column: "\\" };

const usual: Readonly<Record<Language, Separators>> = { en: point, vi: comma };

export function separators(decimalMark: string | undefined, language: Language): Separators {
  if (decimalMark === undefined) return usual[language];
  return decimalMark === "," ? comma : point;
}

const inQuotes = /"(?:[^"]|"")*"/;
const tokens = new RegExp(`${inQuotes.source}|\\d+\\.\\d+|[{},]`, "g");

/** A formula in its invariant (en-US) form, as it is typed where these separators hold. */
export function typed(formula: string, { decimal, list, column }: Separators): string {
  let inArray = false;
  return formula.replace(tokens, (token) => {
    if (token === "{" || token === "}") inArray = token === "{";
    if (token === ",") return inArray ? column : list;
    return token.startsWith('"') ? token : token.replace(".", decimal);
  });
}

/** `=JBP.ROI(profit, cost, [basis])` */
export function signature(
  name: string,
  parameters: readonly { readonly name: string; readonly optional: boolean }[],
  { list }: Separators,
): string {
  const shown = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
  return `=JBP.${name}(${shown.join(`${list} `)})`;
}
