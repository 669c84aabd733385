/**
 * Formulas as a person writes them ⇄ formulas as an .xlsx file stores them.
 *
 * | written            | stored                                |
 * |--------------------|---------------------------------------|
 * | `JBP.ROI(A1,B1)`   | `_xldudf_JBP_ROI(A1,B1)`              |
 * | `IFNA(A1,0)`       | `_xlfn.IFNA(A1,0)`                    |
 * | `LET(x,1,x+1)`     | `_xlfn.LET(_xlpm.x,1,_xlpm.x+1)`      |
 * | `Sales[@Net]`      | `Sales[[#This Row],[Net]]`            |
 *
 * Text in quotes, quoted sheet names and column names in brackets are never changed.
 */
import { futureFunctionPrefix } from "./futureFunctions";

type TokenKind = "text" | "brackets" | "name" | "open" | "close" | "comma" | "other";
export interface Token {
  kind: TokenKind;
  text: string;
}

const patterns: readonly [TokenKind, RegExp][] = [
  ["text", /"(?:[^"]|"")*"?/y],
  ["other", /'(?:[^']|'')*'?!?/y],
  ["name", /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy],
  ["other", /\$?[\p{L}\p{N}.$]+/uy],
  ["open", /[({]/y],
  ["close", /[)}]/y],
  ["comma", /,/y],
  ["other", /[^]/y],
];

/** The end of a bracket that starts at `start`: brackets nest, and `'` escapes the character after it. */
function endOfBrackets(formula: string, start: number): number {
  let depth = 0;
  for (let i = start; i < formula.length; i++) {
    const character = formula[i];
    if (character === "'") i++;
    else if (character === "[") depth++;
    else if (character === "]" && --depth === 0) return i + 1;
  }
  return formula.length;
}

function tokenOf(formula: string, position: number): Token {
  if (formula[position] === "[")
    return { kind: "brackets", text: formula.slice(position, endOfBrackets(formula, position)) };
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = position;
    const text = pattern.exec(formula)?.[0];
    if (text) return { kind, text };
  }
  throw new RangeError(`No token at ${position}.`);
}

export function tokensOf(formula: string): Token[] {
  const tokens: Token[] = [];
  for (let position = 0; position < formula.length;) {
    const token = tokenOf(formula, position);
    tokens.push(token);
    position += token.text.length;
  }
  return tokens;
}

/** The names that LET and LAMBDA declare: LET at even places, LAMBDA everywhere, never the last argument. */
function declaredNames(tokens: readonly Token[]): ReadonlySet<string> {
  const names = new Set<string>();
  const calls: { declares: "LET" | "LAMBDA" | undefined; place: number }[] = [];
  tokens.forEach((token, i) => {
    const call = calls.at(-1);
    if (token.kind === "open") {
      const caller = tokens[i - 1]?.text.toUpperCase();
      calls.push({ declares: caller === "LET" || caller === "LAMBDA" ? caller : undefined, place: 0 });
    } else if (token.kind === "close") calls.pop();
    else if (token.kind === "comma" && call) call.place++;
    else if (token.kind === "name" && call?.declares) {
      const declares = call.declares === "LAMBDA" || call.place % 2 === 0;
      const next = tokens.slice(i + 1).find((other) => other.text.trim() !== "");
      if (declares && next?.kind === "comma") names.add(token.text.toUpperCase());
    }
  });
  return names;
}

function storedName(name: string, isCall: boolean, declared: ReadonlySet<string>): string {
  const upper = name.toUpperCase();
  if (declared.has(upper)) return `_xlpm.${name}`;
  if (!isCall) return name;
  if (upper.startsWith("JBP.")) return `_xldudf_${upper.replaceAll(".", "_")}`;
  return (futureFunctionPrefix.get(upper) ?? "") + name;
}

/** `[@Net]` → `[[#This Row],[Net]]`, `[@]` → `[#This Row]`; a bracket without @ stays as it is. */
function storedBrackets(text: string): string {
  if (!text.startsWith("[@")) return text;
  const column = text.slice(2, -1);
  if (column === "") return "[#This Row]";
  return `[[#This Row],${column.startsWith("[") ? column : `[${column}]`}]`;
}

/** A formula as it is stored in an .xlsx file, without the leading "=". */
export function storedFormula(formula: string): string {
  const tokens = tokensOf(formula.replace(/^=/, ""));
  const declared = declaredNames(tokens);
  return tokens
    .map(({ kind, text }, i) => {
      if (kind === "brackets") return storedBrackets(text);
      if (kind !== "name" || tokens[i + 1]?.text === "!") return text;
      return storedName(text, tokens[i + 1]?.text === "(", declared);
    })
    .join("");
}

/** A stored function or parameter name as a person writes it. */
function writtenName(name: string): string {
  return customName(name) ?? name.replace(/^(?:_xlfn\.|_xlws\.|_xlpm\.)+/i, "");
}

/** `JBP.ROI` of `_xldudf_JBP_ROI`. */
function customName(stored: string): string | undefined {
  return /^_xldudf_(.+)$/i.exec(stored)?.[1]?.toUpperCase().replaceAll("_", ".");
}

/** A formula from an .xlsx file as a person writes it, without a leading "=". */
export function writtenFormula(stored: string): string {
  return tokensOf(stored.replace(/^=/, ""))
    .map(({ kind, text }) => (kind === "name" ? writtenName(text) : text))
    .join("");
}

/** A stored formula with only its custom functions named as a person writes them. */
export function withCustomNames(stored: string): string {
  return tokensOf(stored)
    .map(({ kind, text }) => (kind === "name" && customName(text)) || text)
    .join("");
}
