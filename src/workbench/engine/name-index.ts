// Univer finds names by an index, which it builds anew at every name that is given or taken. It is built when it is asked
// for: many names may be given before.
import type { Injector } from "@univerjs/core";
import { IDefinedNamesService } from "@univerjs/engine-formula";

export function indexNamesWhenAsked(injector: Injector): void {
  const names = injector.get(IDefinedNamesService);
  const build: unknown = Reflect.get(names, "_updateCache");
  if (typeof build !== "function") throw new Error("Univer has no index of names.");
  const outdated = new Set<string>();
  const find = names.getValueByName.bind(names);
  names.getValueByName = (unitId, name) => {
    if (outdated.delete(unitId)) Reflect.apply(build, names, [unitId]);
    return find(unitId, name);
  };
  Object.assign(names, { _updateCache: (unitId: string) => outdated.add(unitId) });
}
