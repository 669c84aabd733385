/** The people or money that a sentence says are set aside. */
import type { Sentence } from "./reading";
import { spell } from "./spelling";
import { isAny, type Kind, type Term } from "./terms";

export function statedResources({ terms }: Sentence): Term[] {
  return terms.filter(
    (term, i) => isAny(term, ["backing"]) || (isAny(term, ["resource"]) && !isMeasured(terms, i)),
  );
}

/** "ROI ngân sách thương mại", "trade fund ROI", "tăng ngân sách": what is measured, not what is set aside. */
function isMeasured(terms: readonly Term[], i: number): boolean {
  let before = i - 1;
  while (isInside(terms[before])) before--;
  if (isAny(terms[before], ["metric", "rising", "falling"])) return true;
  let after = i + 1;
  while (isAny(terms[after], ["name", "broad"])) after++;
  return isAny(terms[i], ["metric"]) && isAny(terms[after], ["metric"]);
}

const insideName: readonly Kind[] = ["name", "broad", "article"];
/** "Hiệu quả sử dụng ngân sách", "ROI on trade funding". */
const joining = new Set(["of", "on", "của", "trên", "sử"].map(spell));

function isInside(term: Term | undefined): boolean {
  return isAny(term, insideName) || joining.has(term?.text ?? "");
}
