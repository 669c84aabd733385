/** R: the link to a growth driver or a goal of the retailer, given by the plan or stated in the text. */
import { verbKinds } from "./objective";
import { isAny } from "./facts";
import type { Sentence } from "./reading";
import type { Verdict } from "./verdict";

export function judgeRelevant(sentences: readonly Sentence[], linkedTo: string | undefined): Verdict {
  const evidence = sentences.flatMap(purposeOf);
  if ((linkedTo ?? "").trim() !== "") return { grade: "met", rule: "R.linked", evidence };
  if (evidence.length > 0) return { grade: "met", rule: "R.statedPurpose", evidence };
  return { grade: "unknown", rule: "R.none", evidence, lacks: "link" };
}

/** From the word of purpose to the end of its clause; only after something to be done, and only when it names a benefit. */
function purposeOf({ terms, intent }: Sentence): Verdict["evidence"] {
  if (intent === "none") return [];
  const action = terms.findIndex((term) => isAny(term, verbKinds) || term.is.has("number"));
  const first = terms.findIndex(
    (term, i) => i > action + 1 && action >= 0 && term.is.has("purpose") && !isAfterGoal(i),
  );
  if (first < 0) return [];
  const end = terms.findIndex((term, i) => i > first && (term.is.has("stop") || term.is.has("comma")));
  const clause = terms.slice(first, end < 0 ? terms.length : end);
  const isBlank = clause.length < 2 || clause[1]?.is.has("blank") === true;
  return isBlank ? [] : [{ start: clause[0]?.start ?? 0, end: clause.at(-1)?.end ?? 0 }];

  /** "Mục tiêu là để …", "aims to drive …" say what, not why. */
  function isAfterGoal(i: number): boolean {
    return terms.slice(Math.max(0, i - 2), i).some((term) => isAny(term, ["goal", "promise"]));
  }
}
