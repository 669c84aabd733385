// How a class says which events it has.
import type { ApiSet, MethodMember } from "../members";

/** The client asks for an event and gives it up; the host tells every page every event, so both are only noted. */
export const eventRegistrations = <T>(events: Record<string, ApiSet>): Record<string, MethodMember<T>> =>
  Object.fromEntries(
    Object.entries(events).flatMap(([name, apiSet]) =>
      ["_Register", "_Unregister"].map((verb) => [
        `${verb}${name}Event`,
        { kind: "method", apiSet, call: () => null } satisfies MethodMember<T>,
      ]),
    ),
  );
