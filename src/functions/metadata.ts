/** The metadata that Excel reads to know the functions (functions.json), made from the declarations and their words. */
import type { Language } from "../i18n/language";
import { declarations, type FunctionId } from "./declarations";
import { functionWords } from "./function-words";

/** Microsoft's format: https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-json */
export interface FunctionsMetadata {
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly result: { readonly type: "any"; readonly dimensionality: "matrix" };
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly type: "any";
    readonly dimensionality: "matrix";
    readonly optional?: true;
  }[];
}

/**
 * Every argument is declared as a matrix of any type: so a range costs one call, a blank cell is told from a 0, and an
 * error in one cell does not take the others' results away.
 */
export function functionsMetadata(language: Language): FunctionsMetadata {
  return {
    allowErrorForDataTypeAny: true,
    functions: Object.entries(declarations).map(([id, { parameters }]) => ({
      id,
      name: id,
      description: functionWords[id as FunctionId].summary[language],
      result: { type: "any", dimensionality: "matrix" },
      parameters: parameters.map(({ name, optional }) => ({
        name,
        description: functionWords[id as FunctionId].parameters[name]?.[language] ?? "",
        type: "any",
        dimensionality: "matrix",
        ...(optional && { optional }),
      })),
    })),
  };
}
