// A 0 is no blank. Univer finds what equals a value in an index of the column, in which 0, "" and a blank cell are one, so that
// =A1="" is true for a typed 0 once the column is indexed, and a formula's "" is less than 1. Only what the index tells apart is
// looked up there: what equals a value that is none of the three. All else is compared cell by cell.
import {
  ArrayValueObject,
  compareToken,
  ErrorType,
  ErrorValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";

type Compare = ArrayValueObject["compare"];
type Comparison = Parameters<Compare>[1];

const indexed: Compare = Reflect.get<ArrayValueObject, "compare">(ArrayValueObject.prototype, "compare");

/** Has cells compared with "", 0 and blanks as they are. All engines share the mend: it is asked for once and again. */
export function tellZeroFromBlank(): void {
  ArrayValueObject.prototype.compare = function (this: ArrayValueObject, other, operator, isCaseSensitive) {
    if (other.isArray() || other.isError() || (operator === compareToken.EQUALS && !isZeroOrBlank(other)))
      return indexed.call(this, other, operator, isCaseSensitive);
    return cellByCell(this, other, operator, isCaseSensitive);
  };
}

function isZeroOrBlank(value: BaseValueObject): boolean {
  return value.isNull() || value.getValue() === "" || Number(value.getValue()) === 0;
}

function cellByCell(
  cells: ArrayValueObject,
  other: BaseValueObject,
  operator: Comparison,
  isCaseSensitive?: boolean,
): ArrayValueObject {
  const [rowCount, columnCount] = [cells.getRowCount(), cells.getColumnCount()];
  const calculateValueList = Array.from({ length: rowCount }, (_, row) =>
    Array.from({ length: columnCount }, (_, column) => {
      const cell = cells.getValueOrDefault(row, column);
      if (!cell) return ErrorValueObject.create(ErrorType.NA);
      return cell.isError() ? cell : cell.compare(other, operator, isCaseSensitive);
    }),
  );
  // No cells of a sheet, so that what is calculated from the answers is not looked up in the index of where they came from.
  return new ArrayValueObject({
    calculateValueList,
    rowCount,
    columnCount,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}
