// A new sheet looks as Excel's does, whoever adds it: the page, an add-in, or the + beside the sheets' tabs, which would
// take Univer's own look.
import { ICommandService, type Injector, type IWorksheetData } from "@univerjs/core";
import { InsertSheetMutation, type IInsertSheetMutationParams } from "@univerjs/sheets";

/** Calibri 11, rows of 15 points. */
export const newSheet = {
  rowCount: 1000,
  columnCount: 26,
  defaultStyle: { ff: "Calibri", fs: 11 },
  defaultRowHeight: 20,
} as const satisfies Partial<IWorksheetData>;

export function giveNewSheetsTheirLook(injector: Injector): void {
  injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    if (id !== InsertSheetMutation.id) return;
    const { sheet } = params as IInsertSheetMutationParams;
    if (!sheet.defaultStyle && Object.keys(sheet.cellData ?? {}).length === 0) Object.assign(sheet, newSheet);
  });
}
