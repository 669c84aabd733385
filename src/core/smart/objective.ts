/** Is a sentence an objective at all, or a result, a forecast, a question, a heading, a remark about objectives? */
import type { Quantity } from "./quantities";
import type { Kind, Term } from "./terms";
import type { Time } from "./times";

/** Why a sentence counts as an objective, or "none". */
export type Intent = "none" | "declared" | "imperative" | "measured";

export const verbKinds = [
  "direction",
  "vague",
  "reach",
  "complete",
  "task",
  "activity",
] as const satisfies readonly Kind[];

/** What may stand before the verb of an instruction: "By June 30, 2027:", "KAM Lan:", "- ". */
const openers: readonly Kind[] = [
  "plain",
  "comma",
  "sign",
  "dash",
  "colon",
  "openBracket",
  "closeBracket",
  "owner",
  "blank",
  "bound",
];

export function intentOf(
  terms: readonly Term[],
  quantities: readonly Quantity[],
  times: readonly Time[],
): Intent {
  const has = (kind: Kind) => terms.some((term) => term.is.has(kind));
  const targets = quantities.filter((quantity) => quantity.role === "target");
  if (has("negated") || (has("meta") && targets.length === 0)) return "none";

  const verb = openingVerb(terms, quantities, times);
  const question = terms.findIndex((term) => term.is.has("question"));
  if (question >= 0 && (verb < 0 || question < verb)) return "none";
  if (verb >= 0 && !terms[verb + 1]?.is.has("colon")) {
    return targets.length === 0 && speaksOfGoals(terms, verb) ? "none" : "imperative";
  }
  const goal = terms.findIndex((term) => term.is.has("goal"));
  if (goal >= 0 && saysWhat(terms, goal, targets)) return "declared";
  if (has("forecast") || isPast(terms, targets)) return "none";
  const intent = terms.findIndex((term) => term.is.has("intent"));
  if (intent >= 0 && saysWhat(terms, intent, targets)) return "declared";
  if (targets.length === 0) return "none";
  const isCompared =
    has("compare") && !times.some((time) => time.role === "deadline" && terms[time.first]?.is.has("by"));
  return isCompared && !has("direction") && !has("goal") ? "none" : "measured";
}

function openingVerb(
  terms: readonly Term[],
  quantities: readonly Quantity[],
  times: readonly Time[],
): number {
  for (let i = 0; i < terms.length; i++) {
    const term = terms[i] as Term;
    const time = times.find(({ first, next }) => i >= first && i < next);
    if (time) {
      i = time.next - 1;
      continue;
    }
    if (verbKinds.some((kind) => term.is.has(kind)) && !term.is.has("goal")) return i;
    const isListNumber = quantities.some(({ first, role }) => first === i && role === "description");
    const isTo = term.is.has("intent") && term.text === "to";
    if (
      !isListNumber &&
      !isTo &&
      !(i === 1 && term.is.has("stop")) &&
      !openers.some((kind) => term.is.has(kind))
    )
      return -1;
    if (term.is.has("intent") && !isTo) return -1;
  }
  return -1;
}

/** "Choose a goal that fits": its object is the goal itself. */
function speaksOfGoals(terms: readonly Term[], verb: number): boolean {
  return terms.slice(verb + 1, verb + 4).some((term) => term.is.has("goalNoun"));
}

function saysWhat(terms: readonly Term[], marker: number, targets: readonly Quantity[]): boolean {
  const said: readonly Kind[] = [...verbKinds, "prize"];
  return targets.length > 0 || terms.slice(marker + 1).some((term) => said.some((kind) => term.is.has(kind)));
}

/** "Sales increased 12%", "doanh thu đã tăng". */
function isPast(terms: readonly Term[], targets: readonly Quantity[]): boolean {
  const isCompared = (i: number) =>
    terms.slice(Math.max(0, i - 2), i).some((term) => term.is.has("compare") || term.is.has("from"));
  if (terms.some((term, i) => term.is.has("past") && !isCompared(i))) return true;
  if (terms[0]?.is.has("edForm")) return true;
  const done = terms.findIndex(
    (term, i) => i > 0 && term.is.has("changed") && !terms[i - 1]?.is.has("plain"),
  );
  return done >= 0 && targets.some((quantity) => quantity.first > done && quantity.first - done < 4);
}
