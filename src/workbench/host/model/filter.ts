// Excel.Filter: which rows of a table its column lets be seen.
import { textArgument } from "../arguments";
import { HostError, invalidArgument } from "../errors";
import type { HostClass } from "../members";
import { setFilter, showing } from "../table-filters";
import { place, type ColumnEntry } from "./table-parts";

export const filterClass: HostClass<ColumnEntry> = {
  name: "Filter",
  members: {
    applyValuesFilter: {
      kind: "method",
      apiSet: "ExcelApi 1.2",
      call(column, values) {
        if (!Array.isArray(values)) throw invalidArgument();
        // Days, months and years, of which Excel takes whole groups.
        if (values.some((value) => typeof value === "object" && value !== null))
          throw new HostError("NotImplemented");
        const { index, ...table } = place(column);
        setFilter(column.book, table, index, showing(column.book, table, index, values.map(textArgument)));
      },
    },
    clear: {
      kind: "method",
      apiSet: "ExcelApi 1.2",
      call(column) {
        const { index, ...table } = place(column);
        setFilter(column.book, table, index, undefined);
      },
    },
  },
};
