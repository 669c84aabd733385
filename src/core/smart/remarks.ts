/** Sentences about goals that are none themselves: what came of them, what is said of them, what they might be. */
import type { Quantity } from "./quantities";
import { spell } from "./spelling";
import { isAny, type Term } from "./terms";

/** It tells of a goal, by whatever sign. */
export function speaksOfAGoal(terms: readonly Term[], quantities: readonly Quantity[]): boolean {
  return (
    isAttained(terms) ||
    isContrasted(terms) ||
    isSupposed(terms) ||
    isSettingGoals(terms) ||
    isRemark(terms, quantities) ||
    isAppraised(terms, quantities)
  );
}

/** "It achieved its goal of …": the goal lies behind. */
function isAttained(terms: readonly Term[]): boolean {
  const goal = terms.findIndex((term) => term.is.has("goal"));
  // "We missed our target, so this year we will …".
  const comma = terms.findIndex((term, i) => i > goal && isAny(term, ["comma"]));
  if (comma > 0 && terms.slice(comma).some((term) => isAny(term, ["promise"]))) return false;
  return (
    goal > 0 && terms.slice(Math.max(0, goal - 4), goal).some((term) => isAny(term, ["changed", "attained"]))
  );
}

/** "A team could aim for …", "a goal might be …": an example of a goal. */
function isSupposed(terms: readonly Term[]): boolean {
  return terms.some(
    (term, i) =>
      isAny(term, ["goal", "goalNoun"]) &&
      (supposing.has(terms[i - 1]?.text ?? "") || supposing.has(terms[i + 1]?.text ?? "")),
  );
}

/** "Việc đặt mục tiêu quá cao …": the setting of goals is spoken of. */
function isSettingGoals(terms: readonly Term[]): boolean {
  return terms.some((term, i) => i > 0 && isAny(term, ["goal"]) && terms[i - 1]?.text === doing);
}

const doing = spell("việc");
const supposing = new Set(["could", "might"]);

/** "Mục tiêu tăng 7% là thách thức lớn", "the target of 15% is too high": a remark about a goal, its figure and all. */
function isRemark(terms: readonly Term[], quantities: readonly Quantity[]): boolean {
  const goal = terms.findIndex((term) => isAny(term, ["goalNoun", "goal", "meta"]));
  const being = terms.findIndex(
    ({ text }, i) => i > goal && copulas.has(text) && !isAny(terms[i - 1], ["relative"]),
  );
  return (
    goal >= 0 &&
    being > 0 &&
    quantities.every(({ first }) => first < being) &&
    terms.slice(being + 1, being + 6).some((term) => isAny(term, ["appraising"]))
  );
}

const copulas = new Set(["is", "are", spell("là")]);

/** "… mục tiêu là 10 tỷ nhưng thực tế đạt 8 tỷ": what came of it. */
function isContrasted(terms: readonly Term[]): boolean {
  return terms.some((term, i) => i > 0 && term.is.has("actual"));
}

/** "Each key result is scored …": a figure does not make it an objective. */
export function isJargon(terms: readonly Term[]): boolean {
  return (
    terms.slice(0, 4).some((term) => term.is.has("jargon")) && !terms.some((term) => term.is.has("colon"))
  );
}

/** "Mục tiêu năm nay gặp nhiều thách thức": the goal is the subject, and no figure is given. */
function isAppraised(terms: readonly Term[], quantities: readonly Quantity[]): boolean {
  if (quantities.some(({ role }) => role === "target")) return false;
  const goal = terms.findIndex(({ text }) => aims.has(text));
  return goal >= 0 && goal < 3 && terms.slice(goal + 1).some((term) => isAny(term, ["appraising"]));
}

const aims = new Set(
  ["goal", "goals", "target", "targets", "objective", "objectives", "mục", "chỉ"].map(spell),
);
