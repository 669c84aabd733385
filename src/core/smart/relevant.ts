/** R: the link to a growth driver or a goal of the retailer, given by the plan or stated in the text. */
import { isAny } from "./terms";
import { leadOf } from "./amounts";
import { isVerb } from "./verbs";
import { type Sentence } from "./reading";
import type { Term } from "./terms";
import type { Span, Verdict } from "./verdict";

export function judgeRelevant(sentences: readonly Sentence[], linkedTo: string | undefined): Verdict {
  const evidence = sentences.flatMap(purposeOf);
  if ((linkedTo ?? "").trim() !== "") return { grade: "met", rule: "R.linked", evidence };
  if (evidence.length > 0) return { grade: "met", rule: "R.statedPurpose", evidence };
  return { grade: "unknown", rule: "R.none", evidence, lacks: "link" };
}

/** From the word of purpose to the end of its clause or to what was left blank; "to grow" only after what is done or measured. */
export function purposeOf({ terms, quantities, intent, facts }: Sentence): Span[] {
  if (intent === "none") return [];
  const action = terms.findIndex(
    (term, i) => isVerb(term) || facts.verbs.includes(term) || quantities.some(({ first }) => first === i),
  );
  const start = terms.findIndex(
    (term, i) =>
      ((action >= 0 && i > action + 1) || (i > 2 && isAny(term, ["purpose"]))) && isPurpose(terms, i),
  );
  if (start < 0) return [];
  const end = terms.findIndex((term, i) => i > start + 1 && isAny(term, ["stop", "comma"]));
  const blank = terms.findIndex((term, i) => i > start && isAny(term, ["blank"]));
  const ends = [end, blank < 0 ? -1 : leadOf(terms, blank)].filter((each) => each >= 0);
  const clause = terms.slice(start, Math.min(terms.length, ...ends));
  return clause.length < 2 ? [] : [{ start: clause[0]?.start ?? 0, end: clause.at(-1)?.end ?? 0 }];
}

/** "nhằm", "so that", or "to" before a verb; but "Mục tiêu là để …" and "aims to …" say what, not why. */
function isPurpose(terms: readonly Term[], i: number): boolean {
  const [term, next] = [terms[i], terms[i + 1]];
  const isToDo =
    term?.text === "to" &&
    isAny(next, ["direction", "vague", "benefit"]) &&
    !isAny(next, ["metric", "broad", "channel"]);
  if (!isToDo && !isAny(term, ["purpose"])) return false;
  return !terms.slice(Math.max(0, i - 2), i).some((before) => isAny(before, ["goal", "promise", "intent"]));
}
