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

/** "#1F4E78", or one of HTML's colour names. */
export function colorArgument(value: unknown): string {
  const text = textArgument(value);
  if (/^#[\da-f]{6}$/i.test(text)) return text.toUpperCase();
  if (/^[a-z]+$/i.test(text)) return text.toLowerCase();
  throw invalidArgument();
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
