/** Cuts a text into words, numbers and signs, each with its place in the caller's own string. One pass, no backtracking. */
import { spell } from "./spelling";

export interface Token {
  readonly kind: "word" | "number" | "sign" | "blank";
  /** The word in its one spelling; a number or a sign as typed. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Nothing stands between it and the token before. */
  readonly glued: boolean;
}

/** An objective is a sentence or a few: of a whole report in one cell only this much is read, so that any cell answers at once. */
const mostTokens = 400;
/** A slot left open, such as "[owner]", is one token; it is not looked for further than this. */
const longestBlank = 60;

/** A word, a number, or a sign, as groups 1, 2 and 3. */
const token = /(\p{L}[\p{L}\p{M}\p{Nd}]*)|(\d+(?:[.,\u00A0\u202F]\d+)*)|([^\s\p{L}\p{M}\d])/gu;

/** "VND120bn": a currency before its figure is a word of its own. */
const currency = /^(?:vnd|vnđ|usd|eur|gbp|sgd|thb)(?=\d)/i;

export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let last = -1;
  token.lastIndex = 0;
  for (let found = token.exec(text); found && tokens.length < mostTokens; found = token.exec(text)) {
    const [whole, letters, number] = found;
    const word = letters && (currency.exec(letters)?.[0] ?? letters);
    const typed = word ?? whole;
    const start = found.index;
    const glued = start === last;
    const closing = typed === "[" ? text.slice(start, start + longestBlank).indexOf("]") : -1;
    const end = closing > 0 ? start + closing + 1 : start + typed.length;
    if (word !== undefined) tokens.push({ kind: "word", text: spell(word), start, end, glued });
    else if (number !== undefined) tokens.push({ kind: "number", text: number, start, end, glued });
    else tokens.push({ kind: closing > 0 ? "blank" : "sign", text: typed, start, end, glued });
    last = end;
    token.lastIndex = end;
  }
  return withoutHyphens(tokens);
}

const hyphens = new Set(["-", "‑", "'", "’"]);

/** A hyphen between two words is as good as a space: "sell-out" is "sell out". */
function withoutHyphens(tokens: readonly Token[]): Token[] {
  return tokens.filter(({ kind, text, glued }, i) => {
    if (kind !== "sign" || !glued || !hyphens.has(text)) return true;
    const next = tokens[i + 1];
    return !(next?.glued && next.kind === "word" && tokens[i - 1]?.kind === "word");
  });
}
