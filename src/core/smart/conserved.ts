/** Whether a sentence that was built anew still says whatever the old one said. */
import { isGrowth } from "./amounts";
import { namesOwner } from "./owner";
import type { Sentence } from "./reading";
import { isAny, type Kind, type Term } from "./terms";
import { tokensOf } from "./tokens";

/** Every word that tells something, and every sign beside a figure, as often as before. */
export function isConserved(objective: string, sentences: readonly Sentence[], built: string): boolean {
  const left = tokensOf(built).map(({ text }) => text);
  return sentences
    .flatMap(({ terms, owner }) =>
      // Whoever answers for it stands before the sentence.
      terms.filter((term) => !namesOwner(owner, term)),
    )
    .filter(tells)
    .flatMap(({ start, end }) => tokensOf(objective.slice(start, end)))
    .every(({ text }) => {
      const at = left.indexOf(text);
      if (at >= 0) left.splice(at, 1);
      return at >= 0;
    });
}

/** The builder says these in its own words: that it is an objective, which way, from, to, where, until when, and why. */
const replaced: readonly Kind[] = [
  "blank",
  "goal",
  "promise",
  "intent",
  "copula",
  "direction",
  "vague",
  "reach",
  "holding",
  "rising",
  "falling",
  "multiple",
  "from",
  "to",
  "by",
  "change",
  "place",
  "within",
  "inside",
  "purpose",
  "owner",
  "cause",
  "plain",
  "and",
  "times",
];
const telling: readonly Kind[] = [
  "metric",
  "retailer",
  "channel",
  "segment",
  "number",
  "percent",
  "money",
  "scale",
  "name",
  "bound",
];
const figureSigns = new Set(["±", "~", "<", ">", "=", "≤", "≥", "#", "&", "/", "$"]);

function tells(term: Term): boolean {
  // "+12%" is an increase of 12%.
  if (term.text === "+") return false;
  if (isAny(term, ["sign"])) return figureSigns.has(term.text);
  return !isGrowth(term) && (isAny(term, telling) || !isAny(term, replaced));
}
