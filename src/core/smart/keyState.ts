/** Vietnamese key results told in the present, as if they were so already: "mỗi nhân viên đạt …", "mọi khiếu nại được phản hồi …". */
import type { Quantity } from "./quantities";
import { spell } from "./spelling";
import { isAny, type Kind, lengthOf, type Term } from "./terms";
import type { Time } from "./times";
import { isVerb } from "./verbs";

export function isKeyState(
  terms: readonly Term[],
  targets: readonly Quantity[],
  times: readonly Time[],
): boolean {
  let opening = 0;
  while (isAny(terms[opening], ["comma", "dash"]) || isLink(terms, opening)) opening++;
  const verb = terms.findIndex(
    (term, i) =>
      i > opening &&
      (term.text === passive || (isVerb(term) && !isAny(term, ["english", "holding", "deliverable"]))),
  );
  const isTold = terms.some((term, i) => isAny(term, tells) && !(i === opening));
  // "Mỗi năm …": a period, and what there is in it.
  if (isTold || times.some(({ role, first }) => role === "deadline" && first === opening)) return false;
  return (
    isOfAll(terms, opening, verb, targets) ||
    isOfAsset(terms, opening, targets) ||
    isKept(terms, opening, targets)
  );
}

const isLink = (terms: readonly Term[], i: number) =>
  isAny(terms[i], ["plain"]) && isAny(terms[i + 1], ["comma"]);

/** It reports, compares, explains, judges or speaks about goals. */
const tells: readonly Kind[] = ["past", "compare", "source", "cause", "forecast", "goalNoun", "jargon", "reader", "asking", "predicate", "question", "intending", "appraising", "samePeriod"]; // prettier-ignore

/** "Mỗi nhân viên đạt doanh số 200 triệu", "toàn bộ đơn hàng được giao trong 48 giờ". */
function isOfAll(
  terms: readonly Term[],
  opening: number,
  verb: number,
  targets: readonly Quantity[],
): boolean {
  const isAll =
    isAny(terms[opening], ["universal"]) ||
    (terms[opening]?.text === each &&
      isAny(terms[opening], ["unacting"]) &&
      !isAny(terms[opening + 1], ["unit", "times"]));
  const subject = terms.slice(opening + 1, verb);
  return (
    isAll &&
    verb > opening + 1 &&
    verb < opening + 10 &&
    (targets.length > 0 || isAny(terms[verb], ["complete"])) &&
    !subject.some(({ text }) => text === evenly)
  );
}

/** "Website đạt 100.000 lượt truy cập": a thing of one's own, and what it is to come to. */
function isOfAsset(terms: readonly Term[], opening: number, [target]: readonly Quantity[]): boolean {
  const reach = terms.findIndex(
    (term, i) => i > opening && isAny(term, ["reach"]) && !isAny(term, ["english"]),
  );
  return (
    target?.unit === "count" &&
    isAny(terms[opening], ["deliverable", "undertaking"]) &&
    reach > opening &&
    reach < opening + 4 &&
    target.first - reach < 3 &&
    lengthOf(terms) < 14
  );
}

/** "Tỷ lệ che phủ duy trì ở mức 42%": a level that is to be kept. */
function isKept(terms: readonly Term[], opening: number, [target]: readonly Quantity[]): boolean {
  const kept = terms.findIndex((term) => isAny(term, ["holding"]));
  return (
    target !== undefined &&
    isAny(terms[opening], ["metric"]) &&
    kept > opening &&
    kept < target.first &&
    target.first - kept < 4 &&
    !still.has(terms[kept - 1]?.text ?? "")
  );
}

const passive = spell("được");
const each = spell("mỗi");
const evenly = spell("đều");
const still = new Set(["vẫn", "luôn", "được"].map(spell));
