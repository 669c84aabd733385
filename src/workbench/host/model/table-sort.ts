// Excel.TableSort: the order of a table's rows.
import { SortRangeCommand, SortType, type IOrderRule } from "@univerjs/sheets-sort";
import { integerArgument } from "../arguments";
import { HostError, invalidArgument } from "../errors";
import type { HostClass } from "../members";
import { info, type TableEntry } from "./table";

/** By one column's values; Excel also sorts by colours, icons and fields of rich values. */
function orderRule(told: unknown, firstColumn: number, columns: number): IOrderRule {
  if (typeof told !== "object" || told === null) throw invalidArgument();
  const { key, ascending = true, sortOn = "Value", subField } = told as Partial<Excel.SortField>;
  const at = integerArgument(key);
  if (at < 0 || at >= columns) throw invalidArgument();
  if (sortOn !== "Value" || subField !== undefined) throw new HostError("NotImplemented");
  return { colIndex: firstColumn + at, type: ascending ? SortType.ASC : SortType.DESC };
}

export const tableSortClass: HostClass<TableEntry> = {
  name: "TableSort",
  members: {
    apply: {
      kind: "method",
      apiSet: "ExcelApi 1.2",
      call(table, fields, matchCase) {
        const { book } = table;
        const { subUnitId, range, showHeader, columns } = info(table);
        if (!Array.isArray(fields) || fields.length === 0) throw invalidArgument();
        if (matchCase === true) throw new HostError("NotImplemented");
        book.assertWritable(book.sheet(subUnitId));
        book.execute(SortRangeCommand.id, {
          unitId: book.workbook.getUnitId(),
          subUnitId,
          range,
          orderRules: fields.map((field) => orderRule(field, range.startColumn, columns.length)),
          hasTitle: showHeader,
        });
      },
    },
  },
};
