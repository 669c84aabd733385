/**
 * The checks that every function makes of its arguments before it calculates (the contract's rules 1, 2 and 5), as formulas.
 * An error in a cell passes through by itself, because each check compares the cell.
 */
import { Failure } from "../../core/failure";
import { type Parameter, readCell } from "../parameters";
import { literalOf } from "./expressions";
import { isCell } from "./references";
import { isAnyOf, isYesNo, isYesNoIn } from "./option-words";

type Rule = readonly [condition: string, then: string];

/** The checks of one argument, in the order in which the function makes them. */
export function guards(parameter: Parameter, argument: string): readonly Rule[] {
  const { optional, blankAllowed, range } = parameter;
  const mayBeBlank = optional || (blankAllowed && !range);
  if (argument === "") return mayBeBlank ? [] : [["TRUE", "NA()"]];
  const literal = literalOf(argument);
  if (literal !== undefined) {
    const value = readCell(parameter, literal);
    return value instanceof Failure ? [["TRUE", value.code]] : [];
  }
  if (range && !isCell(argument)) return [[isOddIn(parameter, argument), "#VALUE!"]];
  if (mayBeBlank) return [[`AND(${argument}<>"",${isOdd(parameter, argument)})`, "#VALUE!"]];
  return [
    [`${argument}=""`, "NA()"],
    [isOdd(parameter, argument), "#VALUE!"],
  ];
}

/** TRUE where a cell that is not blank is of the wrong type. */
function isOdd(parameter: Parameter, cell: string): string {
  switch (parameter.kind) {
    case "number":
    case "date":
      // NOT(ISNUMBER()) would do in Excel; LibreOffice counts TRUE among the numbers.
      return `OR(ISTEXT(${cell}),ISLOGICAL(${cell}))`;
    case "option":
      return `NOT(${isAnyOf(cell, parameter.options ?? {})})`;
    case "yesNo":
      return `NOT(${isYesNo(cell)})`;
    case "text":
      return "FALSE";
  }
}

/** TRUE where a range holds a cell that is neither blank nor of the right type. */
function isOddIn(parameter: Parameter, range: string): string {
  switch (parameter.kind) {
    case "number":
    case "date":
      return `SUMPRODUCT(--(${range}<>""))>COUNT(${range})`;
    case "yesNo":
      return `SUMPRODUCT((${range}<>"")-${isYesNoIn(range)})>0`;
    case "option":
    case "text":
      return `SUMPRODUCT(--(${range}<>""))<0`;
  }
}
