// Reading what a client passed: of the wrong kind is an invalid argument.
import { invalidArgument } from "./errors";
import { HostObject, type HostClass } from "./members";

export function textArgument(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument();
  return value;
}

export function flagArgument(value: unknown): boolean {
  if (typeof value !== "boolean") throw invalidArgument();
  return value;
}

export function integerArgument(value: unknown): number {
  if (!Number.isInteger(value)) throw invalidArgument();
  return value as number;
}

/** One of the classes of objects that a member accepts. */
export function objectArgument<T>(value: unknown, type: HostClass<T>): T {
  const self = value instanceof HostObject ? value.as(type) : undefined;
  if (self === undefined) throw invalidArgument();
  return self;
}

/** The table's entry of that name; anything else is an invalid argument. */
export function choice<T>(table: Readonly<Record<string, T>>, value: unknown): T {
  const name = textArgument(value);
  if (!Object.hasOwn(table, name)) throw invalidArgument();
  return table[name]!;
}
