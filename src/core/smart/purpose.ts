/** How a sentence goes on to what it is for, whatever form a planner gave that: "grow the category", "more traffic", "shelves are full". */
import type { PurposeForm, SentenceWords } from "./lexicon/sentence";
import { spell } from "./spelling";
import { isAny, type Kind, type Term, termsOf } from "./terms";
import { isVerb } from "./verbs";

export function ledPurpose(purpose: string, leads: SentenceWords["purpose"]): string {
  const terms = termsOf(purpose);
  const [first] = terms;
  if (isAny(first, ["purpose"])) return purpose;
  const form = leadForms.get(first?.text ?? "");
  if (form) return `${leads[form]} ${purpose.slice(first?.end).trimStart()}`;
  return `${leads[formOf(terms)]} ${purpose}`;
}

/** A lead of one's own that is put in the words of the sentence: "to defend share", "for more traffic". */
const leadForms: ReadonlyMap<string, PurposeForm> = new Map([
  ["to", "action"],
  ["for", "thing"],
]);

function formOf(terms: readonly Term[]): PurposeForm {
  const [first, next] = terms;
  if (first === undefined || isAny(first, ["blank"])) return "action";
  if (isAction(first, next)) return "action";
  if (terms.some((_, i) => isFiniteVerb(terms, i))) return "clause";
  if (isAny(first, ["sForm"]) && next && !isAny(first, ["metric"])) return "effect";
  // "Cement our position": only a verb stands before "our", listed or not.
  return isAny(first, ["name"]) && isAny(next, ["article", "owned", "universal"]) ? "action" : "thing";
}

/** "Grow the category", "giảm mất doanh số"; but "increase in traffic", "sales", "growth" are things. */
function isAction(first: Term, next: Term | undefined): boolean {
  if (isAny(first, ["sForm", "ingForm", "edForm"]) || next === undefined) return false;
  if (isAny(first, ["rising", "falling"]) && !isAny(first, ["english"])) return true;
  if (isAny(first, ["english", "benefit", "act"])) return !isAny(first, ["metric"]) && !ofNoun.has(next.text);
  return isVerb(first);
}

const ofNoun = new Set(["of", "in", "for", "+"]);

/** "Shelves are full", "it grows", "shoppers buy more", "khách quay lại", "hai bên cùng có lợi". */
function isFiniteVerb(terms: readonly Term[], i: number): boolean {
  const [term, before] = [terms[i], terms[i - 1]];
  if (finite.has(term?.text ?? "")) return true;
  if (before === undefined) return false;
  if (isAny(term, ["sForm"])) return subjects.has(before?.text ?? "") || isAny(before, subjectKinds);
  if (isAny(term, ["english"])) return /s$/.test(before?.text ?? "") || subjects.has(before?.text ?? "");
  return term !== undefined && isVerb(term) && !isAny(term, ["act", "plain"]);
}

const finite = new Set(
  ["is", "are", "will", "can", "has", "have", "gets", "stays", "sẽ", "được", "luôn", "cùng", "không"].map(
    spell,
  ),
);
const subjects = new Set(["it", "this", "we", "they", "both", "everyone", "people", "who"]);
const subjectKinds: readonly Kind[] = ["retailer", "channel", "segment", "people", "name"];
