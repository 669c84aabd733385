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

/** A slot left open, such as "[owner]", is one token; it is not looked for further than this. */
const longestBlank = 60;

const token =
  /(?<word>\p{L}[\p{L}\p{M}\p{Nd}]*)|(?<number>\d+(?:[.,\u00A0\u202F]\d+)*)|(?<sign>[^\s\p{L}\p{M}\d])/gu;

export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let last = -1;
  token.lastIndex = 0;
  for (let found = token.exec(text); found; found = token.exec(text)) {
    const start = found.index;
    const [typed] = found;
    const blankEnd = typed === "[" ? text.slice(start, start + longestBlank).indexOf("]") : -1;
    const end = blankEnd > 0 ? start + blankEnd + 1 : start + typed.length;
    const kind =
      blankEnd > 0 ? "blank" : found.groups?.word ? "word" : found.groups?.number ? "number" : "sign";
    tokens.push({ kind, text: kind === "word" ? spell(typed) : typed, start, end, glued: start === last });
    last = end;
    token.lastIndex = end;
  }
  return tokens;
}
