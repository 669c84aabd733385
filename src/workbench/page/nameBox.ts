// Excel's name box shows a cell's name, but never one that is hidden, such as those by which a plan knows its columns.
import type { Injector } from "@univerjs/core";
import { IDefinedNamesService } from "@univerjs/engine-formula";

export function showNoHiddenNames(injector: Injector): void {
  const names = injector.get(IDefinedNamesService);
  names.getDefinedNameByRefString = (unitId, reference) =>
    Object.values(names.getDefinedNameMap(unitId) ?? {}).find(
      ({ formulaOrRefString, hidden }) => formulaOrRefString === reference && !hidden,
    );
}
