/** What is to be done, in the sentence's own words, where it moves no metric or says more than the slots can hold. */
import { leadOf } from "./amounts";
import { namesOwner, type Owner } from "./owner";
import { read, type Sentence } from "./reading";
import { purposeOf } from "./relevant";
import { statedStep } from "./step";
import { isAny, type Kind, type Term } from "./terms";
import { isVerb } from "./verbs";
import type { Span } from "./verdict";

/**
 * The whole text but for a line's number, for who and why at its end, which have slots of their own, and for what was left
 * blank. First without "I want to", "mục tiêu là", then with them: a sentence may need them.
 */
export function deedsIn(
  objective: string,
  [first, ...others]: readonly Sentence[],
  owner: Owner | undefined,
  purpose: Span | undefined,
): string[] {
  if (first === undefined) return [];
  const { terms } = first;
  const start = terms[0]?.start ?? 0;
  const last = objective.trimEnd().length;
  const isOwnerLast = owner !== undefined && owner.clause.start > start && owner.clause.end >= last;
  const blank = terms.findIndex((term) => isAny(term, ["blank"]));
  const ends = [
    isPurposeLast(first, owner, purpose) && others.length === 0 ? purpose?.start : undefined,
    isOwnerLast ? owner.clause.start : undefined,
    blank < 0 ? undefined : terms[leadOf(terms, blank)]?.start,
  ];
  const end = Math.min(...ends.map((each) => each ?? Infinity));
  const from = (term: Term | undefined) =>
    withoutCapital(objective.slice(term?.start ?? start, end).replace(/[\s,.;…(–-]+$/, ""), term);
  const deeds = [from(afterOpening(terms)), from(terms[0])];
  return [...new Set(deeds)].filter((deed) => deed !== "");
}

/** Nothing that is told comes after why. */
function isPurposeLast({ terms }: Sentence, owner: Owner | undefined, purpose: Span | undefined): boolean {
  return terms.every(
    (term) => isAny(term, ["sign"]) || term.end <= (purpose?.end ?? 0) || namesOwner(owner, term),
  );
}

const opening: readonly Kind[] = [
  "goal",
  "promise",
  "intent",
  "person",
  "owned",
  "determiner",
  "plain",
  "subject",
  "purpose",
];

/** "I want to", "our goal is to", "mục tiêu là", "nhằm": what comes after it is what is to be done. */
function afterOpening(terms: readonly Term[]): Term | undefined {
  const next = terms.findIndex((term) => !isAny(term, opening) || (isVerb(term) && !isAny(term, declaring)));
  const lead = terms.slice(0, Math.max(next, 0));
  const isOpened = lead.some((term) => isAny(term, ["goal", "promise", "purpose"]));
  const deed = terms[next];
  return isOpened && deed && (isVerb(deed) || isAny(deed, ["act"])) ? deed : terms[0];
}

const declaring: readonly Kind[] = ["goal", "promise", "intent"];

const capitalized = /^\p{Lu}[\p{Ll}\p{M}]+(?=[\s,-]|$)/u;
const capitalizedLater = /^\S+(?:\s+[\p{Ll}\p{M}]+){0,2}\s+\p{Lu}\p{Ll}/u;

/** "Doanh số" at the start of a sentence is "doanh số" inside of it; a name ("Thế giới Di động") keeps its capital. */
export function withoutCapital(text: string, first: Term | undefined): string {
  const isName = isAny(first, ["name", "retailer", "owner", "date"]);
  const isOwn = first !== undefined && (isVerb(first) || isAny(first, common));
  if (isName || !capitalized.test(text) || (!isOwn && capitalizedLater.test(text))) return text;
  return text.charAt(0).toLowerCase() + text.slice(1);
}

const common: readonly Kind[] = [
  "metric",
  "number",
  "by",
  "within",
  "inside",
  "from",
  "goalNoun",
  "goal",
  "determiner",
  "unit",
  "bound",
  "to",
];

/** What a deed leaves to be said beside it. */
export interface Open {
  /** It aims at one figure, and does not say where that stands today. */
  readonly from: boolean;
  readonly due: boolean;
  readonly purpose: boolean;
}

export function openIn(deed: string): Open {
  const sentences = read(deed);
  const levels = sentences.flatMap(({ quantities }) =>
    quantities.filter(({ role, isChange }) => role === "target" && !isChange),
  );
  return {
    from: statedStep(sentences) === undefined && levels.length === 1,
    due: !sentences.some(({ times }) => times.some(({ role }) => role === "deadline")),
    purpose: sentences.flatMap(purposeOf).length === 0,
  };
}
