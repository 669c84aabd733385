/** A whole formula without the add-in: every JBP call in it replaced by its native equivalent. */
import type { Language } from "../i18n/language";
import { nativeFormula } from "./native";

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
