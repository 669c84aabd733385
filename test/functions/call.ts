/** Reads a call as an example types it, such as `PULLFORWARD({90;95;104},100,60)`, into arguments as Excel hands them over. */
import type { Argument, Cell } from "../../src/functions/cells";
import { declarations, type FunctionId } from "../../src/functions/declarations";

export interface Call {
  readonly id: FunctionId;
  readonly args: readonly Argument[];
}

export function parseCall(formula: string): Call {
  const [, id, list] = /^([A-Z]+)\((.*)\)$/.exec(formula) ?? [];
  if (id === undefined || list === undefined || !(id in declarations))
    throw new SyntaxError(`${formula} is not a call.`);
  const args = list.match(/\{[^}]*\}|"[^"]*"|[^,]+|(?<=,)(?=,|$)/g) ?? [];
  return { id: id as FunctionId, args: args.map(argument) };
}

/** Every argument is a matrix; {1,2;3,4} has two rows. */
function argument(text: string): Argument {
  const rows = text.startsWith("{") ? text.slice(1, -1).split(";") : [text];
  return rows.map((row) => (text.startsWith("{") ? row.split(",") : [row]).map(literal));
}

function literal(text: string): Cell {
  if (text === "") return null;
  if (text.startsWith('"')) return text.slice(1, -1);
  if (/^(TRUE|FALSE)$/.test(text)) return text === "TRUE";
  const value = text.endsWith("%") ? Number(text.slice(0, -1)) / 100 : Number(text);
  if (Number.isNaN(value)) throw new SyntaxError(`${text} is not a literal.`);
  return value;
}
