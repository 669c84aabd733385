/** Plans as English news tells them, without a word of intent: "is to close 60 branches", "has approved a plan to open 25 cafés". */
import { isAny, isBe, type Kind, type Term } from "./terms";
import { isVerb } from "./verbs";

/** With a figure it is somebody's objective, and so is what somebody is to do by then. */
export function isAnnounced(terms: readonly Term[], isDated: boolean): boolean {
  return terms.some(
    (_, i) =>
      (announcements.some((isSo) => isSo(terms, i)) && hasFigure(terms, i)) ||
      (isDated && isToDo(terms, i) && terms[i + 2]?.text !== "be"),
  );
}

type Announcement = (terms: readonly Term[], i: number) => boolean;

/** "The bank is to close 60 branches"; but "the goal is to …", "the best way is to …". */
const isToDo: Announcement = (terms, i) =>
  i > 0 &&
  i < 7 &&
  isBe(terms[i]) &&
  !terms.slice(0, i).some((term) => isAny(term, ["goalNoun", "aim", "manner", "relative", "question"])) &&
  isDeed(terms, i + 1);

/** "Wants half of its revenue to come from …", "expects its plant to make 50,000 vans": asked of what is theirs. */
const isWanted: Announcement = (terms, i) => {
  const { text = "" } = terms[i] ?? {};
  const isAsked =
    text === "wants" ||
    (text === "like" && terms[i - 1]?.text === "would") ||
    (/^expects?$/.test(text) && theirs.has(terms[i + 1]?.text ?? ""));
  return isAsked && i > 0 && isFollowedByDeed(terms, i + 2);
};

export const theirs: ReadonlySet<string> = new Set(["its", "their", "his", "her", "our"]);

/** "Has approved a plan to open 25 cafés", "agreed a target of 15%", "unveiled new targets to lift …". */
const isDecided: Announcement = (terms, i) => {
  if (!isAny(terms[i], ["deciding"])) return false;
  const after = terms.slice(i + 1, i + 6);
  const plan = after.findIndex((term) => isAny(term, ["goalNoun", "aim", "scheme"]));
  if (plan < 0 || after.slice(0, plan).some((term) => isAny(term, ["comma"]))) return false;
  const of = i + 2 + plan;
  return isDeed(terms, of) || (/^(?:of|for)$/.test(terms[of]?.text ?? "") && isAny(terms[of + 1], figures));
};

/** "Has ordered the water firms to cut leaks by 25%", "earmarked 3m to repair 80 playgrounds", "… for refits". */
const isOrdered: Announcement = (terms, i) =>
  isAny(terms[i], ["directing"]) &&
  (isFollowedByDeed(terms, i + 1) || terms.slice(i + 1, i + 6).some(({ text }) => text === "for"));

/** "The firm also plans two further depots". */
const isPlannedThing: Announcement = (terms, i) =>
  i > 0 &&
  terms[i]?.text === "plans" &&
  isAny(terms[i - 1], ["name", "broad", "retailer", "people", "plain", "subject", "undertaking"]) &&
  !isAny(terms[i - 1], ["determiner"]) &&
  terms.slice(i + 1, i + 3).some((term) => isAny(term, figures) && !isAny(term, ["wholeYear"]));

const announcements = [isToDo, isWanted, isDecided, isOrdered, isPlannedThing];

const figures: readonly Kind[] = ["number", "spelled", "multiple"];
const hasFigure = (terms: readonly Term[], from: number) =>
  terms.slice(from).some((term) => isAny(term, figures) && !isAny(term, ["wholeYear"]));

/** "To" and what is to be done. */
function isDeed(terms: readonly Term[], to: number): boolean {
  const verb = terms[to + 1];
  return (
    terms[to]?.text === "to" &&
    verb !== undefined &&
    (isVerb(verb) || isAny(verb, ["act"]) || /^(?:be|come)$/.test(verb.text))
  );
}

const isFollowedByDeed = (terms: readonly Term[], from: number) =>
  terms.slice(from, from + 9).some((_, at) => isDeed(terms, from + at));
