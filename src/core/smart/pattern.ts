/**
 * Short patterns over terms: "within|by edge? wholeYear" is a term of list within or by, perhaps one of list edge, then a year.
 * `name:3-7` asks for a value in that range; an optional element is taken whenever it is there, so matching never goes back.
 */
import type { Kind, Term } from "./terms";

interface Element {
  readonly kinds: readonly { kind: Kind; least: number; most: number }[];
  readonly isOptional: boolean;
}

export type Pattern = readonly Element[];

export function pattern(written: string): Pattern {
  return written.split(" ").map((element) => {
    const isOptional = element.endsWith("?");
    const kinds = element
      .replace("?", "")
      .split("|")
      .map((alternative) => {
        const [kind, range] = alternative.split(":");
        const [least, most] = range ? range.split("-").map(Number) : [-Infinity, Infinity];
        return { kind: kind as Kind, least: least as number, most: most as number };
      });
    return { kinds, isOptional };
  });
}

/** The kinds of the first element, and of the next ones while it is optional. */
export function startsOf(wanted: Pattern): Kind[] {
  const firm = wanted.findIndex(({ isOptional }) => !isOptional);
  return wanted.slice(0, firm + 1).flatMap(({ kinds }) => kinds.map(({ kind }) => kind));
}

export interface Match {
  readonly terms: readonly Term[];
  readonly next: number;
}

export function match(terms: readonly Term[], from: number, wanted: Pattern): Match | undefined {
  const matched: Term[] = [];
  let i = from;
  for (const element of wanted) {
    const term = terms[i];
    if (term && fits(term, element)) {
      matched.push(term);
      i++;
    } else if (!element.isOptional) return undefined;
  }
  return { terms: matched, next: i };
}

function fits(term: Term, { kinds }: Element): boolean {
  return kinds.some(({ kind, least, most }) => {
    if (!term.is.has(kind)) return false;
    const value = term.value[kind];
    return least === -Infinity || (value !== undefined && value >= least && value <= most);
  });
}
