/** Tells a change of the workbook from what the engine does by itself, as when the workbook is opened. */
import { CommandType, type ICommandInfo, type IExecutionOptions } from "@univerjs/core";
import { SetWorksheetActiveOperation } from "@univerjs/sheets";

/** What is typed in a cell's editor but not entered, and the bookkeeping of calculations. */
const byItself = /^doc\.|^formula\.(?!.*defined-name)/;

export class Changes {
  private hasBegun = false;

  /**
   * Whether a command is worth keeping the workbook for. Results, and whatever else the engine derives and so marks as
   * only local, are kept with the changes made here, but alone they are none: a tab that was only opened must not be
   * taken for one that changed the workbook. The sheet that is shown is kept too.
   */
  has({ type, id }: Readonly<ICommandInfo>, options?: IExecutionOptions): boolean {
    if (type !== CommandType.MUTATION && id !== SetWorksheetActiveOperation.id) return false;
    this.hasBegun ||= !options?.onlyLocal && !byItself.test(id);
    return this.hasBegun;
  }
}
