// What a function answered, as values of the formula engine; the messages of its errors are told apart.
import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";

/** An error in a result: where it stands in it, which one it is, and what its message says. */
export interface FailedCell {
  readonly row: number;
  readonly column: number;
  readonly errorText: string;
  readonly message: string;
}

export interface Converted {
  readonly value: BaseValueObject;
  readonly failed: readonly FailedCell[];
}

/** The longest text that a cell holds. */
const longestText = 32_767;

const errorsByText = new Map<string, ErrorType>(Object.values(ErrorType).map((each) => [each, each]));

export const errorValue = (text: string): ErrorValueObject =>
  ErrorValueObject.create(errorsByText.get(text) ?? ErrorType.VALUE);

/** While a promise is pending; Excel says #BUSY! then, which the engine has no word for. */
export const busy: Converted = { value: ErrorValueObject.create(ErrorType.CONNECT), failed: [] };

/** The answer of a function that returned. */
export function convertResult(result: unknown): Converted {
  const failed: FailedCell[] = [];
  if (!Array.isArray(result)) return { value: convertCell(result, 0, 0, failed), failed };
  const rows = result as unknown[];
  const width = Array.isArray(rows[0]) ? rows[0].length : 0;
  const isMatrix = width > 0 && rows.every((row) => Array.isArray(row) && row.length === width);
  if (!isMatrix) return { value: errorValue("#VALUE!"), failed };
  const values = (rows as unknown[][]).map((cells, row) =>
    cells.map((cell, column) => convertCell(cell, row, column, failed)),
  );
  if (values.length === 1 && width === 1) return { value: values[0]![0]!, failed };
  const place = { unitId: "", sheetId: "", row: -1, column: -1 };
  const value = ArrayValueObject.create({
    calculateValueList: values,
    rowCount: values.length,
    columnCount: width,
    ...place,
  });
  return { value, failed };
}

/** The answer of a function that threw or rejected: its Excel error, or #VALUE! for anything else. */
export function convertThrown(thrown: unknown): Converted {
  return convertResult(isError(thrown) ? thrown : { code: "#VALUE!" });
}

function convertCell(cell: unknown, row: number, column: number, failed: FailedCell[]): BaseValueObject {
  switch (typeof cell) {
    case "number":
      if (Number.isNaN(cell)) return errorValue("#VALUE!");
      return Number.isFinite(cell) ? NumberValueObject.create(cell) : errorValue("#NUM!");
    case "boolean":
      return BooleanValueObject.create(cell);
    case "string":
      return cell.length > longestText ? errorValue("#VALUE!") : StringValueObject.create(cell);
    case "undefined":
      return StringValueObject.create("");
    case "object":
      break;
    default:
      return errorValue("#VALUE!");
  }
  if (cell === null) return StringValueObject.create("");
  if (isError(cell)) {
    const value = errorValue(errorText(cell));
    if (cell.message) failed.push({ row, column, errorText: value.getErrorType(), message: cell.message });
    return value;
  }
  // A formatted number or an entity stands in the cell with its basic value.
  const basic = "basicValue" in cell ? cell.basicValue : undefined;
  return typeof basic === "number" || typeof basic === "boolean" || typeof basic === "string"
    ? convertCell(basic, row, column, failed)
    : errorValue("#VALUE!");
}

/** A CustomFunctions.Error of any window, or an error cell value. */
interface ErrorLike {
  readonly code?: string;
  readonly basicValue?: string;
  readonly message?: string;
}

function isError(value: unknown): value is ErrorLike {
  if (typeof value !== "object" || value === null) return false;
  const { code, basicValue, type } = value as ErrorLike & { type?: unknown };
  return (
    (typeof code === "string" && code.startsWith("#")) || (type === "Error" && typeof basicValue === "string")
  );
}

const errorText = ({ code, basicValue }: ErrorLike): string => code ?? basicValue ?? "#VALUE!";
