// How Univer draws a table for Excel's styles, of which it has none: with bands, with a header only, or not at all.
import type { Injector } from "@univerjs/core";
import { RangeThemeStyle, SheetRangeThemeModel } from "@univerjs/sheets";

/** What of a table Excel keeps and Univer does not: it stays in the table's meta, with which it is saved and reopened. */
export interface TableSettings {
  /** "TableStyleLight1"; "" is none. */
  readonly theme: string;
  readonly showRowStripes: boolean;
  readonly showColumnStripes: boolean;
  readonly showFirstColumn: boolean;
  readonly showLastColumn: boolean;
  readonly showFilterButton: boolean;
}

/** A new table's in Excel. */
export const defaultTableSettings: TableSettings = {
  theme: "TableStyleMedium2",
  showRowStripes: true,
  showColumnStripes: false,
  showFirstColumn: false,
  showLastColumn: false,
  showFilterButton: true,
};

export const settingsOf = (meta: unknown): TableSettings => ({
  ...defaultTableSettings,
  ...(meta as Partial<TableSettings> | undefined),
});

/** Univer's own look nearest to Excel's default. */
const banded = "table-default-0";
const headed = "jbp-table-headed";
const plain = "jbp-table-plain";

export function tableLook({ theme, showRowStripes }: TableSettings): string {
  if (theme === "") return plain;
  if (showRowStripes) return banded;
  return theme.startsWith("TableStyleLight") ? plain : headed;
}

export function registerTableLooks(injector: Injector): void {
  const themes = injector.get(SheetRangeThemeModel);
  const { headerRowStyle } = themes.getDefaultRangeThemeStyle(banded).toJson();
  themes.registerDefaultRangeTheme(new RangeThemeStyle(headed, { headerRowStyle }));
  themes.registerDefaultRangeTheme(new RangeThemeStyle(plain, {}));
}
