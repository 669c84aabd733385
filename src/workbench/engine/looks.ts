// A change of looks is no change of content. Univer takes a cell of which only the look is told for a cell without a
// formula, unless the change comes from its command for styles; one that is redone never does.
import {
  ICommandService,
  type ICellData,
  type IDisposable,
  type Injector,
  type Nullable,
} from "@univerjs/core";
import {
  SetRangeValuesMutation,
  SetStyleCommand,
  type ISetRangeValuesMutationParams,
} from "@univerjs/sheets";

type Cells = Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>>>>;

/** Before the plugins: they hear of a change in the order in which they asked. */
export function keepContentUnderLooks(injector: Injector): IDisposable {
  return injector.get(ICommandService).beforeCommandExecuted((command) => {
    if (command.id !== SetRangeValuesMutation.id) return;
    const params = command.params as ISetRangeValuesMutationParams;
    if (params.cellValue && changesLooksOnly(params.cellValue)) params.trigger = SetStyleCommand.id;
  });
}

const changesLooksOnly = (cells: Cells) =>
  Object.values(cells).every((row) => Object.values(row).every(isLook));

/** The type goes with the look: it says how the content is to be kept, and changes none. */
const isLook = (cell: Nullable<ICellData>) =>
  cell && Object.keys(cell).every((key) => key === "s" || key === "t");
