/** Who answers for it: "KAM Lan: …", "…, phụ trách: Minh", "… (owner: Minh)", "KAM Lan to raise …". */
import { eitherWay } from "./spelling";
import { isAny, type Kind, type Term } from "./terms";
import type { Span } from "./verdict";
import { verbKinds } from "./verbs";

export interface Owner {
  /** Whoever is named. */
  readonly who: Span;
  /** With the words that name the owner so, and nothing that says anything else. */
  readonly clause: Span;
}

/** Is a term one of the words that name whoever answers for it? */
export const namesOwner = (owner: Owner | undefined, { start, end }: Span): boolean =>
  owner !== undefined && start >= owner.clause.start && end <= owner.clause.end;

export function ownerOf(label: readonly Term[], terms: readonly Term[]): Owner | undefined {
  return ofLabel(label) ?? named(terms) ?? ofRole(terms);
}

const bullets: readonly Kind[] = ["sign", "openBracket", "closeBracket", "dash", "stop"];

/** All that stands before the colon, but for a bullet or a line's number; a role in brackets. */
function ofLabel(label: readonly Term[]): Owner | undefined {
  const [before, closer] = [label.slice(0, -1), label.at(-1)];
  const from = before.findLastIndex((term) => isAny(term, [...bullets, "number"])) + 1;
  const who = before.slice(from);
  const isNumbered = isAny(before[from - 1], ["number"]);
  const isNamed = isAny(closer, ["colon"])
    ? !isNumbered && !who.some((term) => isAny(term, ["step", "blank", "code", "goalNoun", "meta"]))
    : isAny(closer, ["closeBracket"]) && who.some((term) => isAny(term, ["owner"]));
  return who.length > 0 && isNamed ? { who: spanOf(who), clause: spanOf(label) } : undefined;
}

/** "phụ trách: Minh", "owner: Minh", "led by Minh"; "do Minh phụ trách". */
function named(terms: readonly Term[]): Owner | undefined {
  const at = terms.findIndex((term) => isAny(term, ["owner"]) && answers.has(term.text));
  if (at < 0) return undefined;
  const by = terms.findLastIndex(({ text }, i) => i < at && i > at - 6 && text === "do");
  if (by >= 0) {
    const clause = spanOf(terms.slice(by, at + 1));
    // "do KAM" is one term.
    return { who: { start: clause.start + "do".length, end: terms[at - 1]?.end ?? clause.end }, clause };
  }
  // "KAM Lan phụ trách tăng …": who comes first.
  const before = terms.slice(0, at);
  if (
    isAny(before[0], ["owner"]) &&
    before.length < 4 &&
    !before.some((term) => isAny(term, ["sign", "metric"]))
  )
    return { who: spanOf(before), clause: spanOf(terms.slice(0, at + 1)) };
  let from = at + 1;
  while (isAny(terms[from], ["colon", "dash"]) || equates.has(terms[from]?.text ?? "")) from++;
  const who = untilSign(terms, from);
  return who.length > 0
    ? { who: spanOf(who), clause: spanOf(terms.slice(at, from + who.length)) }
    : undefined;
}

/** Names the owner instead of being one. */
const answers = eitherWay(["phụ", "người", "chịu", "owner", "owned", "responsible", "led"]);
const equates = eitherWay(["là", "is"]);

/** A role that opens the sentence or is set apart in it; "with the buyer" and "training for the sales team" say something else. */
function ofRole(terms: readonly Term[]): Owner | undefined {
  for (const [at, term] of terms.entries()) {
    if (!isAny(term, ["owner"])) continue;
    let next = at + 1;
    while (isAny(terms[next], ["owner", "name"]) && !isAny(terms[next], ["metric"])) next++;
    const [before, after] = [terms[at - 1], terms[next]];
    const isSubject =
      at === 0 && (isAny(after, [...verbKinds, "goal", "promise", "intent"]) || after?.text === "to");
    const isDoer = isAny(before, ["cause"]) || before?.text === "by";
    const isApart = isDoer || isAny(before, ["comma", "openBracket", "dash", "colon"]);
    const isClosed = after === undefined || isAny(after, ["sign", "by", "inside", "purpose"]);
    if (isSubject || (isApart && isClosed))
      return {
        who: spanOf(terms.slice(at, next)),
        clause: spanOf(terms.slice(isDoer ? at - 1 : at, next)),
      };
  }
  return undefined;
}

function untilSign(terms: readonly Term[], from: number): readonly Term[] {
  const end = terms.findIndex(
    (term, i) => i >= from && isAny(term, ["sign", "purpose", "by", "inside", "from"]),
  );
  return terms.slice(from, end < 0 ? terms.length : end);
}

const spanOf = (terms: readonly Term[]): Span => ({
  start: terms[0]?.start ?? 0,
  end: terms.at(-1)?.end ?? 0,
});
