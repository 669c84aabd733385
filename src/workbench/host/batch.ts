// Runs one batch of Office.js: a small interpreter over tables of members. It knows the protocol and no class.
import { HostError, invalidArgument } from "./errors";
import { camel, HostObject, pascal, type HostClass, type MemberLookup } from "./members";
import {
  actionTypes,
  pathTypes,
  type Action,
  type ArgumentInfo,
  type BatchRequest,
  type BatchResponse,
  type QueryInfo,
} from "./protocol";

export interface BatchWorld {
  readonly root: HostObject;
  readonly lookup: MemberLookup;
  /** Services that exist beside the workbook, by name. */
  service(name: string): HostObject | undefined;
  /** Waits until every change made so far is calculated. */
  settled(): Promise<void>;
}

/** Objects that the client keeps from one batch to the next. */
export class KeptObjects {
  private readonly kept = new Map<string, HostObject>();
  private count = 0;

  keep(object: HostObject): void {
    object.referenceId ??= `ref:${++this.count}`;
    this.kept.set(object.referenceId, object);
  }

  get(id: string): HostObject | undefined {
    return this.kept.get(id);
  }

  release(id: unknown): void {
    this.kept.delete(String(id));
  }

  get size(): number {
    return this.kept.size;
  }
}

export async function runBatch(
  request: BatchRequest,
  world: BatchWorld,
  kept: KeptObjects,
): Promise<BatchResponse> {
  const batch = new Batch(request, world, kept);
  const Results: BatchResponse["Results"] = [];
  const TraceIds: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      const Value = await batch.run(action);
      if (action.ActionType === actionTypes.trace) TraceIds.push(action.Id);
      if (action.ActionType !== actionTypes.set) Results.push({ ActionId: action.Id, Value });
    } catch (failure) {
      const error =
        failure instanceof HostError ? failure : new HostError("GeneralException", String(failure));
      return {
        Results,
        TraceIds,
        Error: {
          Code: error.code,
          Message: error.message,
          HttpStatusCode: error.httpStatus,
          ActionIndex: index,
          Location: batch.location(action),
        },
      };
    }
  }
  return { Results, TraceIds };
}

class Batch {
  private readonly objects = new Map<number, HostObject | null>();

  constructor(
    private readonly request: BatchRequest,
    private readonly world: BatchWorld,
    private readonly kept: KeptObjects,
  ) {}

  async run(action: Action): Promise<unknown> {
    const { ActionType: type, Name: name, ArgumentInfo: info } = action;
    // The client traces its own steps too, such as adding an event handler: those name no object.
    if (type === actionTypes.trace) return null;
    const object = this.object(action.ObjectPathId);
    if (!object) return null;
    switch (type) {
      case actionTypes.instantiate:
        return identity(object);
      case actionTypes.query:
        await this.world.settled();
        return this.query(object, action.QueryInfo ?? {});
      case actionTypes.set:
        return this.set(object, name, this.arguments(info)[0]);
      case actionTypes.method:
        return this.call(object, name, this.arguments(info));
      default:
        throw invalidArgument();
    }
  }

  /** Where an action happens, in the words of the client: "Range.values". */
  location(action: Action): string {
    const owner = this.objects.get(action.ObjectPathId);
    return [owner?.type.name ?? "root", camel(action.Name)].filter(Boolean).join(".");
  }

  private object(pathId: number): HostObject | null {
    const known = this.objects.get(pathId);
    if (known !== undefined) return known;
    const found = this.resolve(pathId);
    this.objects.set(pathId, found);
    return found;
  }

  private resolve(pathId: number): HostObject | null {
    const path = this.request.ObjectPaths[pathId];
    if (!path) throw invalidArgument();
    const parent = path.ParentObjectPathId === undefined ? null : this.object(path.ParentObjectPathId);
    const args = () => this.arguments(path.ArgumentInfo);
    switch (path.ObjectPathType) {
      case pathTypes.root:
        return this.world.root;
      case pathTypes.service:
        return this.world.service(path.Name) ?? missing(path.Name);
      case pathTypes.nullObject:
        return null;
      case pathTypes.kept:
        return this.kept.get(path.Name) ?? missing(path.Name);
    }
    // Whatever is asked of a null object is a null object.
    if (!parent) return null;
    switch (path.ObjectPathType) {
      case pathTypes.method:
        return asObject(this.invoke(parent, path.Name, args()));
      case pathTypes.indexer:
        return asObject(this.invoke(parent, "GetItem", args()));
      case pathTypes.property:
        return this.navigate(parent, path.Name);
      default:
        throw invalidArgument();
    }
  }

  private arguments(info: ArgumentInfo | undefined): unknown[] {
    const references = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((value, index) => {
      const pathId = references?.[index];
      return pathId ? this.object(pathId) : this.withObjects(value);
    });
  }

  /** In plain JSON an object stands as the id of its path. */
  private withObjects(value: unknown): unknown {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    if ("_ObjectPathId" in value) return this.object(Number(value._ObjectPathId));
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, this.withObjects(each)]));
  }

  private navigate(object: HostObject, name: string): HostObject | null {
    const member = this.world.lookup.find(object.type, name);
    if (member.kind !== "navigation") throw new HostError("InvalidOperation");
    return member.get(object.self);
  }

  private invoke(object: HostObject, name: string, args: unknown[]): unknown {
    const member = this.world.lookup.find(object.type, name);
    if (member.kind !== "method") throw new HostError("InvalidOperation");
    return member.call(object.self, ...args);
  }

  private async call(object: HostObject, name: string, args: unknown[]): Promise<unknown> {
    if (name === "_KeepReference") return (this.kept.keep(object), null);
    if (name === "_RemoveReference") return (this.kept.release(args[0]), null);
    const result = await this.invoke(object, name, args);
    return result instanceof HostObject ? identity(result) : (result ?? null);
  }

  private set(object: HostObject, name: string, value: unknown): void {
    const member = this.world.lookup.findSet(object.type, name);
    if (member.kind !== "property" || !member.set) throw new HostError("InvalidOperation");
    member.set(object.self, value);
  }

  /** An object's loaded properties; of a collection, its own and those of its items. */
  private query(object: HostObject, query: QueryInfo) {
    // Everything, "*", is said by naming nothing, too.
    const paths = [...(query.Select ?? []), ...(query.Expand ?? [])].map((path) =>
      path.replace(/(^|\/)\*$/, ""),
    );
    const { items, members } = object.type;
    if (!items) return this.read(object, paths);
    const own = paths.filter((path) => ownProperty(members, path));
    const ofItems = paths
      .filter((path) => !own.includes(path))
      .map((path) => path.replace(/^items(\/|$)/, ""));
    const collection = own.length > 0 ? this.read(object, own) : identity(object);
    if (own.length > 0 && ofItems.length === 0) return collection;
    // What items do not have is refused where there are none, too.
    for (const path of ofItems) if (path !== "") this.world.lookup.find(items.type, path.split("/")[0]!);
    const from = query.Skip ?? 0;
    const page = items.of(object.self).slice(from, query.Top === undefined ? undefined : from + query.Top);
    return { ...collection, _Items: page.map((item) => this.read(item, ofItems)) };
  }

  private read(object: HostObject, paths: string[]): Record<string, unknown> {
    const wanted = paths.filter((path) => path !== "");
    const names = wanted.length > 0 ? wanted : this.scalars(object.type);
    const values: Record<string, unknown> = { ...identity(object) };
    const below = new Map<string, string[]>();
    for (const path of names) {
      const [name = "", ...rest] = path.split("/");
      const member = this.world.lookup.find(object.type, name);
      if (member.kind === "property") values[pascal(name)] = member.get(object.self);
      else below.set(name, [...(below.get(name) ?? []), rest.join("/")]);
    }
    for (const [name, rest] of below) {
      const child = this.navigate(object, name);
      values[pascal(name)] = child && this.query(child, { Select: rest });
    }
    return values;
  }

  /** What an empty load() asks for: every scalar that the sets hold. */
  private scalars(type: HostClass<unknown>): string[] {
    return Object.entries(type.members)
      .filter(([, member]) => member.kind === "property" && this.world.lookup.allows(member.apiSet))
      .map(([name]) => name);
  }
}

const ownProperty = (members: HostClass<unknown>["members"], path: string) =>
  Object.hasOwn(members, camel(path)) && members[camel(path)]?.kind === "property";

function identity(object: HostObject): Record<string, unknown> {
  const { referenceId, type, self } = object;
  return {
    ...(type.id && { Id: type.id(self) }),
    ...(referenceId && { _ReferenceId: referenceId }),
  };
}

function asObject(result: unknown): HostObject | null {
  if (result === null || result instanceof HostObject) return result;
  throw new HostError("InvalidOperation");
}

function missing(name: string): never {
  throw new HostError("ItemNotFound", `The requested resource doesn't exist. (${name})`);
}
