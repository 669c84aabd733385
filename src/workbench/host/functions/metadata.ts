// Microsoft's format of functions.json: https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-json

export type ValueType = "any" | "number" | "string" | "boolean";
export type Dimensionality = "scalar" | "matrix";

export interface ParameterMetadata {
  readonly name: string;
  readonly description?: string;
  readonly type?: ValueType;
  readonly dimensionality?: Dimensionality;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly ParameterMetadata[];
}

export interface FunctionsMetadata {
  /** Errors reach arguments of type any as values; without it Excel answers with the error and calls nothing. */
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly FunctionMetadata[];
}

/** A function as it was associated: JSON-like arguments, and an invocation at the end. */
export type AddInFunction = (...args: unknown[]) => unknown;

/** Finds the function that the add-in associated with an id. */
export type FunctionLookup = (id: string) => AddInFunction | undefined;

interface WindowWithFunctions {
  CustomFunctions?: { _association?: { mappings?: Readonly<Record<string, AddInFunction>> } };
}

/** What CustomFunctions.associate left in a page: Office.js keeps it by the id in capitals. */
export function associatedIn(window: Window): FunctionLookup {
  return (id) => (window as WindowWithFunctions).CustomFunctions?._association?.mappings?.[id.toUpperCase()];
}
