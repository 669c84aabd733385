/**
 * The checks that every function makes of its arguments before it calculates (the contract's rules 1, 2 and 5), as formulas.
 * An error in a cell passes through by itself, because each check compares the cell.
 */
import { lastDay } from "../../core/date";
import { Failure } from "../../core/failure";
import { type Parameter, readCell } from "../parameters";
import { literalOf, operand } from "./expressions";
import { isAnyOf, isYesNo, isYesNoIn } from "./option-words";
import { isCell } from "./references";

type Check = readonly [condition: string, then: string];

/** The checks of one argument, in the order in which the function makes them. */
export function guards(parameter: Parameter, argument: string): readonly Check[] {
  const mayBeBlank = parameter.optional || parameter.blankAllowed;
  if (argument === "") return mayBeBlank ? [] : [["TRUE", "NA()"]];
  const literal = literalOf(argument);
  if (literal !== undefined) {
    const value = readCell(parameter, literal);
    return value instanceof Failure ? [["TRUE", value.code]] : [];
  }
  if (parameter.range && !isCell(argument)) {
    const checks = checksOfRange(parameter, argument);
    return mayBeBlank ? checks : [[`SUMPRODUCT(--(${argument}<>""))=0`, "NA()"], ...checks];
  }
  const cell = operand(argument);
  const checks = checksOfCell(parameter, argument);
  return mayBeBlank
    ? checks.map(([condition, then]) => [`AND(${cell}<>"",${condition})`, then])
    : [[`${cell}=""`, "NA()"], ...checks];
}

/** Whether a cell that is not blank is of the wrong type, and whether a date is none: days run from 0 to 31 December 9999. */
function checksOfCell({ kind, options = {} }: Parameter, cell: string): readonly Check[] {
  // NOT(ISNUMBER()) would do in Excel; LibreOffice counts TRUE among the numbers.
  const isNoNumber = `OR(ISTEXT(${cell}),ISLOGICAL(${cell}))`;
  switch (kind) {
    case "number":
      return [[isNoNumber, "#VALUE!"]];
    case "date":
      return [
        [isNoNumber, "#VALUE!"],
        [`OR(${operand(cell)}<0,${operand(cell)}>=${lastDay + 1})`, "#NUM!"],
      ];
    case "option":
      return [[`NOT(${isAnyOf(cell, options)})`, "#VALUE!"]];
    case "yesNo":
      return [[`NOT(${isYesNo(cell)})`, "#VALUE!"]];
    case "text":
      return [];
  }
}

/** The same for the cells of a range that are not blank. */
function checksOfRange({ kind }: Parameter, range: string): readonly Check[] {
  const isFilled = `${range}<>""`;
  switch (kind) {
    case "number":
      return [[`SUMPRODUCT(--(${isFilled}))>COUNT(${range})`, "#VALUE!"]];
    case "date":
      return [
        [`SUMPRODUCT(--(${isFilled}))>COUNT(${range})`, "#VALUE!"],
        [`SUMPRODUCT((${isFilled})*((${range}<0)+(${range}>=${lastDay + 1})))>0`, "#NUM!"],
      ];
    case "yesNo":
      return [[`SUMPRODUCT((${isFilled})-${isYesNoIn(range)})>0`, "#VALUE!"]];
    case "option":
    case "text":
      // Nothing to check but errors, which pass through.
      return [[`SUMPRODUCT(--(${isFilled}))<0`, "#VALUE!"]];
  }
}
