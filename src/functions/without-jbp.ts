/** A whole formula without the add-in: every JBP call in it replaced by its native equivalent. */
import type { Language } from "../i18n/language";
import { declarations } from "./declarations";
import { nativeFormula } from "./native";
import { elementAt } from "./native/references";

/** Texts, quoted sheet names and structured references, in which nothing is a call. */
const opaque = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:'.|\[(?:'.|[^\]])*\]|[^\]])*\]/y;
const call = /JBP\.([A-Z0-9]+)\(/iy;

/** Functions that answer a list: inside another formula no single native formula equals them. */
const spilling: ReadonlySet<string> = new Set(["GROWTHDRIVERS", "SMARTDETAIL"]);

/** Undefined where one of the calls has no native equivalent: only the value can stand in for it. */
export function withoutJbp(formula: string, language: Language): string | undefined {
  let written = "";
  for (let at = 0; at < formula.length;) {
    const text = match(opaque, formula, at);
    if (text) {
      written += text[0];
      at += text[0].length;
      continue;
    }
    const found = isNameBefore(formula, at) ? null : match(call, formula, at);
    if (!found) {
      written += formula.charAt(at++);
      continue;
    }
    const id = (found[1] ?? "").toUpperCase();
    if (spilling.has(id)) return undefined;
    const { args, end } = argumentsFrom(formula, at + found[0].length);
    const replaced = args.map((argument) => withoutJbp(argument, language));
    if (!replaced.every((argument) => argument !== undefined)) return undefined;
    const native = nativeFormula(id, replaced, { language });
    if (native === undefined) return undefined;
    written += `(${native})`;
    at = end;
  }
  return written;
}

/**
 * A formula whose results fill cells, without the add-in: a formula for each of the cells. Undefined unless it is one call
 * alone, of a function that answers a list or of one lifted over blocks of cells.
 */
export function cellsWithoutJbp(
  formula: string,
  rows: number,
  columns: number,
  language: Language,
): string[][] | undefined {
  const found = match(call, formula, 0);
  const id = (found?.[1] ?? "").toUpperCase();
  if (!found || !(id in declarations)) return undefined;
  const { args, end } = argumentsFrom(formula, found[0].length);
  if (end !== formula.length || args.some((argument) => withoutJbp(argument, language) !== argument))
    return undefined;
  const { parameters } = declarations[id as keyof typeof declarations];
  const cells: string[][] = [];
  for (let row = 0; row < rows; row++) {
    const line: string[] = [];
    for (let column = 0; column < columns; column++) {
      const own = spilling.has(id)
        ? args
        : args.map((argument, i) =>
            argument === "" || parameters[i]?.range ? argument : elementAt(argument, row, column),
          );
      if (!own.every((argument) => argument !== undefined)) return undefined;
      const native = nativeFormula(id, own, { language, place: row * columns + column + 1 });
      if (native === undefined) return undefined;
      line.push(native);
    }
    cells.push(line);
  }
  return cells;
}

/** The arguments of a call and where it ends, from just after its opening bracket. */
function argumentsFrom(formula: string, start: number): { args: string[]; end: number } {
  const args = [""];
  let depth = 0;
  let at = start;
  while (at < formula.length) {
    const text = match(opaque, formula, at)?.[0] ?? formula.charAt(at);
    at += text.length;
    if (text === ")" && depth === 0) break;
    if (text === "(" || text === "{") depth++;
    if (text === ")" || text === "}") depth--;
    if (text === "," && depth === 0) args.push("");
    else args.push((args.pop() ?? "") + text);
  }
  return { args: args.map((argument) => argument.trim()), end: at };
}

function isNameBefore(formula: string, at: number): boolean {
  return at > 0 && /[\p{L}\p{N}_.\\]/u.test(formula.charAt(at - 1));
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
