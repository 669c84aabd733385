// How an Office.js class is declared: a table of its members, each with the requirement set that brought it.
// The interpreter knows no class; what is not in a table does not exist.
import { HostError } from "./errors";

/** "ExcelApi 1.1": a requirement set and its version. */
export type ApiSet = `${string} ${number}.${number}`;

export type Json = unknown;

export interface PropertyMember<T> {
  kind: "property";
  apiSet: ApiSet;
  get(self: T): Json;
  set?(self: T, value: Json): void;
  /** The name that the client sets it under, where that is another than it reads it by. */
  setAs?: string;
}

export interface NavigationMember<T> {
  kind: "navigation";
  apiSet: ApiSet;
  get(self: T): HostObject | null;
}

export interface MethodMember<T> {
  kind: "method";
  apiSet: ApiSet;
  /** Arguments are JSON values, or host objects where the client passed an object. */
  call(self: T, ...args: Json[]): Json;
}

export type Member<T> = PropertyMember<T> | NavigationMember<T> | MethodMember<T>;

export interface HostClass<T> {
  /** The class's name in Office.js. */
  readonly name: string;
  readonly members: Readonly<Record<string, Member<T>>>;
  /** The key under which the client remembers the object; see `Id` in the protocol. */
  id?(self: T): string;
  /** A collection's objects, and their class. */
  readonly items?: { readonly type: HostClass<unknown>; of(self: T): HostObject[] };
}

/** One object that the client can hold: its class and what the class works on. */
export class HostObject {
  referenceId?: string;

  private constructor(
    readonly type: HostClass<unknown>,
    readonly self: unknown,
  ) {}

  static of<T>(type: HostClass<T>, self: T): HostObject {
    return new HostObject(type, self);
  }

  /** What a class works on, if this object is of that class. */
  as<T>(type: HostClass<T>): T | undefined {
    return this.type === type ? (this.self as T) : undefined;
  }
}

/** The requirement sets that the manifest asks for, name to version: { ExcelApi: "1.13" }. */
export type RequirementSets = Readonly<Record<string, string>>;

/** Looks members up, refuses what a manifest's sets do not hold, and remembers the highest set used. */
export class MemberLookup {
  private readonly used = new Map<string, number[]>();

  constructor(private readonly sets: RequirementSets) {}

  /** The highest version of each requirement set that was really used. */
  get usedSets(): RequirementSets {
    return Object.fromEntries([...this.used].map(([name, version]) => [name, version.join(".")]));
  }

  /** The member behind a wire name ("GetRange" is getRange). */
  find({ name: className, members }: HostClass<unknown>, wireName: string): Member<unknown> {
    const name = camel(wireName);
    const member = Object.hasOwn(members, name) ? members[name] : undefined;
    if (!member || !this.allows(member.apiSet)) throw apiNotFound(className, name);
    this.use(member.apiSet);
    return member;
  }

  /** The property that a client sets under a wire name. */
  findSet(type: HostClass<unknown>, wireName: string): Member<unknown> {
    const renamed = Object.entries(type.members).find(
      ([, member]) => member.kind === "property" && member.setAs === camel(wireName),
    );
    return this.find(type, renamed?.[0] ?? wireName);
  }

  allows(apiSet: ApiSet): boolean {
    const [name, version] = split(apiSet);
    const limit = this.sets[name];
    return limit !== undefined && compare(version, parse(limit)) <= 0;
  }

  private use(apiSet: ApiSet): void {
    const [name, version] = split(apiSet);
    const before = this.used.get(name);
    if (!before || compare(version, before) > 0) this.used.set(name, version);
  }
}

export const camel = (wireName: string) => wireName.charAt(0).toLowerCase() + wireName.slice(1);
export const pascal = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

const apiNotFound = (className: string, member: string) =>
  new HostError(
    "ApiNotFound",
    `The API you are trying to use could not be found: ${className}.${member}. It may be available in a newer version of Excel.`,
  );

const parse = (version: string) => version.split(".").map(Number);

function split(apiSet: ApiSet): [string, number[]] {
  const [name = "", version = ""] = apiSet.split(" ");
  return [name, parse(version)];
}

function compare([major = 0, minor = 0]: number[], [otherMajor = 0, otherMinor = 0]: number[]): number {
  return major - otherMajor || minor - otherMinor;
}
