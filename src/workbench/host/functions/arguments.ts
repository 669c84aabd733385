// The arguments of a call, shaped as the function's metadata says and as Excel hands them over.
import type { Nullable } from "@univerjs/core";
import {
  type BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
} from "@univerjs/engine-formula";
import { cellValue, isErrorText, type CellValue } from "../values";
import type { ParameterMetadata, ValueType } from "./metadata";

/** An error in a cell, as a function that takes errors sees it (Excel.ErrorCellValue). */
export interface ErrorArgument {
  readonly type: "Error";
  readonly basicType: "Error";
  readonly basicValue: string;
  readonly errorType: string;
}

/** Thrown where Excel answers with an error and calls no function. */
export class ArgumentError extends Error {
  constructor(readonly errorText: string) {
    super(errorText);
  }
}

const errorTypes: Readonly<Record<string, string>> = {
  "#DIV/0!": "Div0",
  "#N/A": "NotAvailable",
  "#NAME?": "Name",
  "#NULL!": "Null",
  "#NUM!": "Num",
  "#REF!": "Ref",
  "#VALUE!": "Value",
  "#SPILL!": "Spill",
  "#CALC!": "Calc",
  "#BUSY!": "Busy",
  "#GETTING_DATA": "GettingData",
};

type Scalar = CellValue | ErrorArgument;

/**
 * One argument for each parameter, null for those left out. A whole column or row ends where the sheet's content ends,
 * so that it stays as large as what is on the sheet.
 */
export function shapeArguments(
  variants: readonly FunctionVariantType[],
  parameters: readonly ParameterMetadata[],
  allowErrors: boolean,
): unknown[] {
  const shape = (variant: FunctionVariantType, parameter: ParameterMetadata) =>
    shapeArgument(variant, parameter, allowErrors);
  return parameters.flatMap<unknown>((parameter, index) => {
    if (parameter.repeating) return [variants.slice(index).map((variant) => shape(variant, parameter))];
    const variant = variants[index];
    return [variant === undefined || isOmitted(variant) ? null : shape(variant, parameter)];
  });
}

/** Nothing stands between the commas; a reference to a blank cell is a blank instead. */
const isOmitted = (variant: FunctionVariantType) =>
  !variant.isReferenceObject() && (variant as BaseValueObject).isNull();

function shapeArgument(variant: FunctionVariantType, parameter: ParameterMetadata, allowErrors: boolean) {
  const type = parameter.type ?? "any";
  const rows = cellsOf(variant).map((row) => row.map((value) => accept(value, type, allowErrors)));
  if (parameter.dimensionality === "matrix") return rows;
  const [value, ...others] = rows.flat();
  if (value === undefined || others.length > 0) throw new ArgumentError("#VALUE!");
  return value;
}

function cellsOf(variant: FunctionVariantType): CellValue[][] {
  if (variant.isReferenceObject()) return referencedCells(variant as BaseReferenceObject);
  const value = variant as BaseValueObject;
  if (value.isArray()) return value.getArrayValue().map((row) => row.map(scalar));
  if (value.isLambda()) throw new ArgumentError("#VALUE!");
  return [[scalar(value)]];
}

const scalar = (value: Nullable<BaseValueObject>): CellValue =>
  !value || value.isNull() ? "" : value.getValue();

function referencedCells(reference: BaseReferenceObject): CellValue[][] {
  const sheet = reference.getCurrentActiveSheetData();
  if (!sheet) throw new ArgumentError("#REF!");
  const area = reference.getRangePosition();
  if (area.startRow < 0 || area.startColumn < 0) throw new ArgumentError("#REF!");
  const spilled = reference.getCurrentActiveArrayFormulaCellData();
  const lastRow = reference.isColumn()
    ? Math.max(sheet.cellData.getLength(), spilled?.getLength() ?? 0, area.startRow + 1) - 1
    : area.endRow;
  const lastColumn = reference.isRow()
    ? Math.max(sheet.cellData.getRange().endColumn, spilled?.getRange().endColumn ?? 0, area.startColumn)
    : area.endColumn;
  const rows: CellValue[][] = [];
  for (let row = area.startRow; row <= lastRow; row++) {
    const cells: CellValue[] = [];
    for (let column = area.startColumn; column <= lastColumn; column++)
      cells.push(cellValue(reference.getCellData(row, column)));
    rows.push(cells);
  }
  return rows;
}

/** A cell's value as a parameter of that type takes it. */
function accept(value: CellValue, type: ValueType, allowErrors: boolean): Scalar {
  if (isErrorText(value)) {
    if (!allowErrors || type !== "any") throw new ArgumentError(value);
    const errorType = errorTypes[value] ?? "Value";
    return { type: "Error", basicType: "Error", basicValue: value, errorType };
  }
  return coercions[type](value);
}

const coercions: Record<ValueType, (value: CellValue) => CellValue> = {
  any: (value) => value,
  string: (value) => (typeof value === "boolean" ? String(value).toUpperCase() : String(value)),
  number: (value) => finite(value === "" ? 0 : Number(value)),
  boolean: (value) =>
    typeof value === "string" && value !== "" ? finite(Number(value)) !== 0 : Boolean(value),
};

function finite(value: number): number {
  if (!Number.isFinite(value)) throw new ArgumentError("#VALUE!");
  return value;
}
