// A sheet goes with everything that speaks of it. When one is deleted, Univer rewrites the formulas of that sheet too,
// which is gone by then; at that failure it stops: other formulas and names stay as they were, and nothing can be undone.
import type { ICommandInfo } from "@univerjs/core";
import {
  RemoveSheetCommand,
  SetRangeValuesMutation,
  SheetInterceptorService,
  type IRemoveSheetCommandParams,
  type ISetRangeValuesMutationParams,
} from "@univerjs/sheets";

export class WholeDeletions extends SheetInterceptorService {
  override onCommandExecute(info: ICommandInfo) {
    const follow = super.onCommandExecute(info);
    if (info.id !== RemoveSheetCommand.id) return follow;
    const { subUnitId } = info.params as IRemoveSheetCommandParams;
    const isOfGone = (one: ICommandInfo) =>
      one.id === SetRangeValuesMutation.id &&
      (one.params as ISetRangeValuesMutationParams).subUnitId === subUnitId;
    return { ...follow, redos: follow.redos.filter((one) => !isOfGone(one)) };
  }
}
