/** Reads the arguments of a reference example such as `PULLFORWARD({90;95;104},100,60)`. */
import { literalOf } from "../../src/functions/native/expressions";
import type { Input } from "./inputs";

export function argumentsOf(formula: string): readonly Input[] {
  const list = /^[A-Z]+\((.*)\)$/.exec(formula)?.[1];
  if (list === undefined) throw new SyntaxError(`${formula} is not a call.`);
  return (list.match(/\{[^}]*\}|"[^"]*"|[^,]+/g) ?? []).map((argument) =>
    argument.startsWith("{") ? argument.slice(1, -1).split(/[;,]/).map(read) : read(argument),
  );
}

function read(argument: string) {
  const value = literalOf(argument);
  if (value === undefined) throw new SyntaxError(`${argument} is not a literal.`);
  return value;
}
