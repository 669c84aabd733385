/** Fills the builder's slots from what a sentence already says; never from anything else. */
import type { Slots } from "./compose";
import { isAny } from "./terms";
import { read, type Sentence } from "./reading";
import { purposeOf } from "./relevant";
import type { Kind, Term } from "./terms";
import type { Time } from "./times";

export function slotsOf(objective: string): Slots {
  const sentences = read(objective);
  const sentence =
    sentences.find(({ intent, facts }) => intent !== "none" && facts.isMeasured) ??
    sentences.find(({ intent }) => intent !== "none") ??
    sentences[0];
  if (!sentence) return {};
  const { label, terms, quantities, times, facts } = sentence;
  const text = (place: { start: number; end: number } | undefined) =>
    place && objective.slice(place.start, place.end).trim();

  const base = quantities.find(({ role }) => role === "base");
  const target = quantities.find(({ role }) => role === "target");
  const way = terms.find((term) => isAny(term, ["rising", "falling"]));
  const metric = facts.metrics.find((term) => !isAny(term, ["rising"])) ?? facts.metrics[0];
  // "grow sales 12%" adds, "grow sales to 12 tỷ" arrives.
  const isArrival = target && isAny(terms[target.first - 1], ["to", "bound"]);
  const isChange =
    target?.isChange === true ||
    (target?.unit === "percent" && !base && !isArrival && isAny(way, ["direction", "metric"]));
  const deadline = times.find(({ role }) => role === "deadline");
  const [purpose] = sentences.flatMap(purposeOf);
  return {
    ...told("owner", ownerIn(label, terms, objective)),
    ...(way && { direction: way.is.has("falling") ? ("down" as const) : ("up" as const) }),
    ...told("metric", text(run(terms, terms.indexOf(metric as Term), (term) => term.is.has("metric")))),
    ...told("scope", text(scopeOf(sentence))),
    ...told("from", text(base)),
    ...told(isChange ? "change" : "to", text(target)),
    ...told("due", text(deadline && withoutLead(terms, deadline))),
    ...told("purpose", text(purpose)),
  };
}

const told = (slot: Exclude<keyof Slots, "direction">, value: string | undefined): Slots =>
  value ? { [slot]: value } : {};

/** "KAM Lan: …" names who; so does the trade's word for a role. */
function ownerIn(label: readonly Term[], terms: readonly Term[], objective: string): string | undefined {
  const who = label.filter(
    (term) => isAny(term, ["name", "owner", "plain"]) && !isAny(term, ["code", "sign"]),
  );
  const [first, last] = [who[0], who.at(-1)];
  if (first && last && label.at(-1)?.is.has("colon")) return objective.slice(first.start, last.end);
  const role = terms.find((term) => term.is.has("owner"));
  return role && objective.slice(role.start, role.end);
}

/** Terms in a row, as one place in the text. */
function run(
  terms: readonly Term[],
  from: number,
  goesOn: (term: Term) => boolean,
): { start: number; end: number } | undefined {
  const first = terms[from];
  if (!first) return undefined;
  let next = from + 1;
  while (terms[next] && goesOn(terms[next] as Term)) next++;
  return { start: first.start, end: terms[next - 1]?.end ?? first.end };
}

const endsScope: readonly Kind[] = [
  "comma",
  "stop",
  "from",
  "to",
  "by",
  "purpose",
  "change",
  "inside",
  "openBracket",
  "colon",
  "goal",
  "intent",
];

/** What stands after "at", "tại", up to the next figure, date or clause; else the first name. */
function scopeOf({ terms, quantities, times, facts }: Sentence): { start: number; end: number } | undefined {
  const taken = new Set([...quantities, ...times].flatMap(({ first, next }) => terms.slice(first, next)));
  const scope = new Set(facts.scope);
  const isAfterPlace = (term: Term) => isAny(terms[terms.indexOf(term) - 1], ["place"]);
  const first = facts.scope.find(isAfterPlace) ?? facts.scope[0];
  if (!first) return undefined;
  const goesOn = (term: Term) =>
    !taken.has(term) && !isAny(term, endsScope) && (scope.has(term) || !isAny(term, ["place"]));
  return run(terms, terms.indexOf(first), goesOn);
}

/** "by 31/12/2027" fills the slot with the date; "within 12 weeks" and "end of June" with all of it. */
function withoutLead(terms: readonly Term[], { first, end, start }: Time): { start: number; end: number } {
  const isPlainLead = isAny(terms[first], ["by"]) && !isAny(terms[first], ["edge", "inside"]);
  return { start: isPlainLead ? (terms[first + 1]?.start ?? start) : start, end };
}
