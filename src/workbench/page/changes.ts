/** Tells a change of the workbook from what the engine does by itself, as when the workbook is opened. */
import { CommandType, type ICommandInfo, type IExecutionOptions } from "@univerjs/core";
import { SetWorksheetActiveOperation, type ISetWorksheetActiveOperationParams } from "@univerjs/sheets";

/** What is typed in a cell's editor but not entered, and the bookkeeping of calculations. */
const byItself = /^doc\.|^formula\.(?!.*defined-name)/;

export class Changes {
  private hasBegun = false;

  constructor(private shownSheet: string) {}

  /**
   * Whether a command is worth keeping the workbook for. Results, and whatever else the engine derives and so marks as
   * only local, are kept with the changes made here, but alone they are none: a tab that was only opened must not be
   * taken for one that changed the workbook. Which sheet is shown is kept too.
   */
  has({ type, id, params }: Readonly<ICommandInfo>, options?: IExecutionOptions): boolean {
    if (id === SetWorksheetActiveOperation.id) {
      const before = this.shownSheet;
      this.shownSheet = (params as ISetWorksheetActiveOperationParams).subUnitId;
      // On opening, the engine shows again the sheet that is shown.
      return (this.hasBegun ||= this.shownSheet !== before);
    }
    if (type !== CommandType.MUTATION) return false;
    this.hasBegun ||= !options?.onlyLocal && !byItself.test(id);
    return this.hasBegun;
  }
}
