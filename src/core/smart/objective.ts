/** Is a sentence an objective at all, or a result, a forecast, a question, a heading, a remark about objectives? */
import type { Quantity } from "./quantities";
import { spell } from "./spelling";
import { isAny, type Kind, type Term } from "./terms";
import type { Time } from "./times";
import { isVerb, openers, verbKinds } from "./verbs";

/** Why a sentence counts as an objective, or "none". */
export type Intent = "none" | "declared" | "imperative" | "measured" | "reached";

export function intentOf(
  terms: readonly Term[],
  quantities: readonly Quantity[],
  times: readonly Time[],
  verb: number,
): Intent {
  const has = (kind: Kind) => terms.some((term) => term.is.has(kind));
  const targets = quantities.filter(({ role }) => role === "target");
  const isMeasured = targets.length > 0;
  if (has("negated") || (!isMeasured && speaksAboutGoals(terms, verb))) return "none";

  if (isDescription(terms)) return "none";
  const question = terms.findIndex((term) => term.is.has("question"));
  const opening = verb >= 0 ? verb : terms.findIndex((term) => term.is.has("goal") || term.is.has("promise"));
  if (question >= 0 && (opening < 0 || question < opening)) return "none";
  if (isAttained(terms) || isContrasted(terms)) return "none";
  if (has("asking") && (verb < 0 || terms[verb + 1]?.is.has("asking"))) return "none";
  const isDeclared = saysWhat(terms, ["goal", "promise"], isMeasured) || saysGoal(terms, isMeasured);
  if (verb >= 0 && !terms[verb + 1]?.is.has("colon")) {
    if (isMeasured || isDeclared) return "imperative";
    return has("reader") || speaksOfGoals(terms, verb) || isSubject(terms, verb) ? "none" : "imperative";
  }
  if (isDeclared && (isMeasured || !has("reader"))) return "declared";
  const isDated = times.some(({ role }) => role === "deadline");
  if ((isMeasured || isDated) && isPlanned(terms)) return "declared";
  if (!has("forecast") && !has("reader") && isForEveryone(terms, times)) return "reached";
  const isReported =
    (terms[0]?.is.has("source") === true && !has("goalNoun")) || (verb < 0 && isJargon(terms));
  if (
    isReported ||
    has("forecast") ||
    has("planned") ||
    isPast(terms, quantities) ||
    shareOfPlan(terms, targets)
  )
    return "none";
  // "They hit 95% of their target" tells.
  const isTold =
    terms[0]?.is.has("subject") === true && !terms.some(({ is }) => is.has("intent") && !is.has("goalNoun"));
  if (
    (isMeasured || isDated) &&
    !isTold &&
    saysWhat(terms, isDated ? ["intent", "ought"] : ["intent"], isMeasured)
  )
    return "declared";
  if ((isMeasured || isDated) && isReached(terms, times)) return "reached";
  if (isMeasured && isHeaded(terms)) return "declared";
  return isFragment(terms, targets, times) ? "measured" : "none";
}

/** "Supports up to 50 users", "Parses long bills": a third person at the opening tells what something does. */
function isDescription(terms: readonly Term[]): boolean {
  const [first, second] = terms;
  if (isAny(first, ["sForm"])) {
    if (isAny(second, ["determiner", "owned"])) return true;
    return (
      !isAny(first, [...named, "people"]) && isAny(second, [...stateOf, ...verbKinds, "number", "bound"])
    );
  }
  // "Processing a million rows takes five minutes".
  if (
    first?.text.endsWith("ing") &&
    terms.some(
      (term, i) => i > 1 && isAny(term, ["sForm"]) && isAny(terms[i + 1], ["bound", "number", "determiner"]),
    )
  )
    return true;
  // An English noun before another stands in the singular: what looks like a plural there is a verb.
  const isPlural = isAny(first, ["name"]) && /^[a-z]{3,}[^aious]s$/.test(first?.text ?? "");
  return isPlural && (isAny(second, ["determiner"]) || isBareNoun(second));
}

/** A noun that is nothing else: no verb, no participle, no preposition. */
function isBareNoun(term: Term | undefined): boolean {
  return (
    isAny(term, stateOf) &&
    !isAny(term, ["edForm", "done", "plain", "place", "nominal"]) &&
    !isVerb(term as Term)
  );
}

/** "New portal launched by May": the state that is to be reached, with nothing that tells of the past. */
function isReached(terms: readonly Term[], times: readonly Time[]): boolean {
  if (terms.some((term) => term.is.has("subject"))) return false;
  return terms.some((term, i) => {
    // "CI time reduced to under 10 minutes": without a limit it would tell of the past.
    const isLimited = term.is.has("changed") && isAny(terms[i + 1], ["to"]) && isLimit(terms[i + 2]);
    if (i > 0 && isLimited && isAny(terms[i - 1], stateOf)) return true;
    if (i === 0 || !term.is.has("done") || !isAny(terms[i - 1], stateOf)) return false;
    const next = terms[i + 1];
    return next === undefined || isAny(next, afterState) || times.some(({ first }) => first === i + 1);
  });
}

/** "Every office has a fire warden", "toàn bộ tài xế có chứng chỉ", "all tickets resolved": the state that all are to be in. */
function isForEveryone(terms: readonly Term[], times: readonly Time[]): boolean {
  if (!isAny(terms[0], ["universal"])) return false;
  if (terms.some((term) => isAny(term, ["past", "subject"]) && !isAny(term, ["edForm"]))) return false;
  const owning = terms.findIndex((term, i) => i > 1 && i < 7 && possessive.has(term.text));
  if (owning < 0) return isAny(terms[1], stateOf) && terms.some((_, i) => i > 1 && closesInState(terms, i));
  if (times.some(({ role }) => role === "deadline")) return true;
  const next = terms[owning + 1];
  // "Tất cả … đều có" tells; so does "all employees have completed", unless it says by when.
  if (next === undefined || isAny(next, ["edForm", "done"]) || terms[owning - 1]?.text === all) return false;
  // "All pages have headers" describes; "… have a header" asks for one.
  return terms[owning]?.text === owns || isAny(next, ["article", "number", "bound"]);
}

const [owns, all] = [spell("có"), spell("đều")];
const possessive = new Set(["have", "has", owns]);

function closesInState(terms: readonly Term[], i: number): boolean {
  const isState = isAny(terms[i], ["edForm"]) && isAny(terms[i - 1], [...stateOf, "retailer"]);
  return isState && (terms[i + 1] === undefined || isAny(terms[i + 1], ["stop", "by"]));
}

function isLimit(term: Term | undefined): boolean {
  return isAny(term, ["bound"]) && !isAny(term, ["approximate"]);
}

const named: readonly Kind[] = [
  "name",
  "deliverable",
  "metric",
  "channel",
  "segment",
  "undertaking",
  "broad",
];
const stateOf: readonly Kind[] = [...named, "nominal"];
const afterState: readonly Kind[] = [
  "stop",
  "place",
  "openBracket",
  "by",
  "comma",
  "and",
  "inside",
  "within",
];

/** "It achieved its goal of …": the goal lies behind. */
function isAttained(terms: readonly Term[]): boolean {
  const goal = terms.findIndex((term) => term.is.has("goal"));
  return (
    goal > 0 && terms.slice(Math.max(0, goal - 3), goal).some((term) => isAny(term, ["changed", "attained"]))
  );
}

/** "Công ty dự kiến mở 40 cửa hàng", "trình kế hoạch doanh thu 300 tỷ": a plan that somebody makes known. */
function isPlanned(terms: readonly Term[]): boolean {
  return terms.some((term, i) => {
    // "The chain will expand its network to 900 stores": what somebody does with what is theirs is meant.
    if (term.text === "will") {
      const verb = terms.findIndex((after, at) => at > i && at < i + 3 && isVerb(after));
      return verb > 0 && possessor.has(terms[verb + 1]?.text ?? "");
    }
    if (isAny(term, ["planned"])) {
      const verb = terms.slice(i + 1).find((after) => isVerb(after));
      const isOfThing = terms.slice(0, i).some((before) => isAny(before, ["undertaking", "metric"]));
      return !isOfThing && isAny(verb, ["complete", "reach"]) && !isAny(verb, ["happening", "rising"]);
    }
    if (i === 0 || !isAny(term, ["plannedFigure"]) || isAny(term, ["goalNoun"])) return false;
    const isFigure = terms.slice(i + 2, i + 6).some((after) => isAny(after, ["number"]));
    const isNamed = isAny(terms[i + 1], ["metric"]) && isFigure && !isAny(terms[i - 1], beforeResult);
    // "đã thông qua kế hoạch năm 2028 gồm doanh thu 40 tỷ": making it known lies behind, and the plan ahead.
    const isAnnounced = terms.slice(Math.max(0, i - 6), i).some((before) => isAny(before, ["announcing"]));
    const metric = terms.findIndex((after, at) => at > i && isAny(after, ["metric"]));
    return (
      isNamed || (isAnnounced && metric > i && terms.slice(metric).some((after) => isAny(after, ["number"])))
    );
  });
}

const possessor = new Set(["its", "their", "his", "her", "our"]);
const beforeResult: readonly Kind[] = ["percent", "compare", "happening", "past", "bound"];

/** "Kế hoạch 2027: doanh thu 300 tỷ", "Target FY27: …". */
function isHeaded(terms: readonly Term[]): boolean {
  const colon = terms.findIndex((term) => term.is.has("colon"));
  return (
    colon > 0 &&
    colon < 6 &&
    terms.slice(0, colon).some((term) => term.is.has("goalNoun") || term.is.has("plannedFigure"))
  );
}

/** "Key results need …", "Write your OKRs": goals as such are its subject or its object. */
function speaksAboutGoals(terms: readonly Term[], verb: number): boolean {
  const meta = terms.findIndex((term) => term.is.has("meta"));
  return meta >= 0 && (verb < 0 || meta < verb + 5);
}

/** "Each key result is scored …": a figure does not make it an objective. */
function isJargon(terms: readonly Term[]): boolean {
  return (
    terms.slice(0, 4).some((term) => term.is.has("jargon")) && !terms.some((term) => term.is.has("colon"))
  );
}

/** "Choose a goal that fits": its object is the goal itself. */
function speaksOfGoals(terms: readonly Term[], verb: number): boolean {
  return terms.slice(verb + 1, verb + 6).some((term) => term.is.has("goalNoun"));
}

/** "The fill rate … is at least 95%", "price index is 98+": a metric, and a bound that it is to keep. */
function isKeptLevel(terms: readonly Term[], { first, next }: Quantity): boolean {
  const before = terms.slice(Math.max(0, first - 2), first);
  const isBound = before.some((term) => term.is.has("bound")) || terms[next]?.is.has("bound") === true;
  return (
    isBound &&
    before.some((term) => term.is.has("copula")) &&
    terms.slice(0, first).some((term) => term.is.has("metric"))
  );
}

const opensFragment: readonly Kind[] = ["metric", "retailer", "channel", "segment", "broad", "owner"];

/** "75% … is good" tells; "at least 75% … are women" and "100% … is aware by June" ask. */
function isAsked(terms: readonly Term[], { first, next, value }: Quantity, times: readonly Time[]): boolean {
  const isTold = terms.slice(next, next + 6).some((term) => isAny(term, ["copula"]));
  const isBound = [terms[first - 1], terms[next]].some((term) => isAny(term, ["bound"]));
  // "Roughly two thirds of shoppers check …" knows no more than that.
  if (isAny(terms[first - 1], ["approximate"]) && !times.some(({ role }) => role === "deadline"))
    return false;
  return !isTold || isBound || value === 100 || times.some(({ role }) => role === "deadline");
}

/** "… hoàn thành 45% kế hoạch năm" reports how far a plan has come. */
function shareOfPlan(terms: readonly Term[], targets: readonly Quantity[]): boolean {
  return targets.some(({ unit, next }) => unit === "percent" && terms[next]?.is.has("plannedFigure"));
}

/** "Raising prices is …", "Xây dựng … còn tăng …": the verb is the subject of a statement. */
function isSubject(terms: readonly Term[], verb: number): boolean {
  return terms.some(
    (term, i) =>
      (term.is.has("predicate") && i > verb) || (term.is.has("copula") && i > verb && i < verb + 3),
  );
}

const aims: readonly Kind[] = ["goalNoun", "aim"];

/** "Our primary objectives are to open …", "mục tiêu cụ thể của công ty là bàn giao …": the goal is the subject, then what it is. */
function saysGoal(terms: readonly Term[], isMeasured: boolean): boolean {
  const subject = terms.findIndex((term) => isAny(term, aims));
  if (subject < 0) return false;
  const being = terms.findIndex(({ text }, i) => i > subject && i < subject + 12 && equates.has(text));
  const isSubject = being > 0 && !terms.slice(subject, being).some((term) => isAny(term, ["comma", "stop"]));
  if (!isSubject) return false;
  const next = terms[being + 1];
  return (
    next?.text === "to" ||
    (isAny(next, verbKinds) && !isAny(next, ["metric", "english"])) ||
    (isMeasured && isAny(next, ["number", "bound"]))
  );
}

const equates = new Set(["is", "are", "be", spell("là")]);

/** "… mục tiêu là 10 tỷ nhưng thực tế đạt 8 tỷ": what came of it. */
function isContrasted(terms: readonly Term[]): boolean {
  return terms.some((term, i) => i > 0 && term.is.has("actual"));
}

/** A word that declares an objective, followed by what is to be done or won. */
function saysWhat(terms: readonly Term[], markers: readonly Kind[], isMeasured: boolean): boolean {
  const marker = terms.findIndex((term) => markers.some((kind) => term.is.has(kind)));
  return (
    marker >= 0 &&
    (isMeasured || terms.slice(marker + 1).some((term) => isVerb(term) || term.is.has("prize")))
  );
}

/** "Sales increased 12%", "doanh thu đã tăng"; "compared to last year" is no past. */
function isPast(terms: readonly Term[], quantities: readonly Quantity[]): boolean {
  const isCompared = (i: number) =>
    terms.slice(Math.max(0, i - 2), i).some((term) => term.is.has("compare") || term.is.has("from"));
  if (terms.some((_, i) => isFinitePast(terms, i)) || terms.some((term, i) => i > 2 && term.is.has("cause")))
    return true;
  if (
    terms[0]?.is.has("edForm") ||
    terms.some((term, i) => term.is.has("past") && !isCompared(i) && !isAttribute(terms, i))
  )
    return true;
  const changed = terms.findIndex(
    (term, i) => i > 0 && term.is.has("changed") && !terms[i - 1]?.is.has("plain"),
  );
  return (
    changed >= 0 &&
    quantities.some(
      ({ first }) => first > changed && first - changed < 4 && !terms[first - 1]?.is.has("bound"),
    )
  );
}

/** "80% of recorded meetings": which, not when. */
function isAttribute(terms: readonly Term[], i: number): boolean {
  return isAny(terms[i], ["edForm"]) && terms[i - 1]?.text === "of";
}

/** "The carrier carried 86 million", "we have seen": a past tense with its object. */
function isFinitePast(terms: readonly Term[], i: number): boolean {
  const [before, term, after] = [terms[i - 1], terms[i] as Term, terms[i + 1]];
  const isEd = term.is.has("edForm") || (term.is.has("name") && /^[a-z]{3,}ed$/.test(term.text));
  if (!isEd || before === undefined) return false;
  return (
    /^ha(?:s|ve|d)$/.test(before.text) ||
    (isAny(before, subjects) && isAny(after, ["number", "money", "owned", "bound"]))
  );
}

const subjects: readonly Kind[] = [
  "name",
  "broad",
  "people",
  "retailer",
  "channel",
  "segment",
  "metric",
  "subject",
];

/**
 * Vietnamese verbs have no past. What happened is told by its period alone, without "by" or "within" ("tháng 5 tăng 8%",
 * "7 tháng đạt 2 tỷ"), or by a level with the change that led to it ("đạt 52 tỷ, tăng 30%").
 */
function isReport(terms: readonly Term[], targets: readonly Quantity[], times: readonly Time[]): boolean {
  const isLed = (time: Time) => isAny(terms[time.first], ["by", "within", "inside"]);
  if (times.some((time) => time.role === "deadline" && isLed(time))) return false;
  const [target, change] = targets;
  if (!target) return false;
  const isPeriodTold = times.some(
    ({ role, first, next }) =>
      role === "deadline" &&
      next <= target.first &&
      !isAny(terms[first], ["now"]) &&
      terms.slice(next, target.first).some((term) => isAny(term, ["direction"])),
  );
  const isLengthTold = targets.some(
    ({ unit, next }) => unit === "duration" && isAny(terms[next], ["direction", "reach"]),
  );
  const isChangeTold =
    change !== undefined &&
    change.isChange &&
    isAny(terms[change.first - 1], ["direction"]) &&
    isAny(terms[change.first - 2], ["comma", "openBracket"]) &&
    terms.slice(0, target.first).some((term) => isAny(term, ["reach"]) && !isAny(term, ["english"]));
  return isPeriodTold || isLengthTold || isChangeTold;
}

/** A key result without a verb: it opens with its figure, or with its metric and says by when or by how much. */
function isFragment(terms: readonly Term[], targets: readonly Quantity[], times: readonly Time[]): boolean {
  const [target] = targets;
  if (!target) return false;
  const has = (kind: Kind) => terms.some((term) => term.is.has(kind));
  if (shareOfPlan(terms, targets) || terms.slice(0, target.first).some((term) => term.is.has("subject")))
    return false;
  if (terms.some((term, i) => term.is.has("subject") && isAny(terms[i + 1], ["copula"]))) return false;
  if (isReport(terms, targets, times)) return false;
  const isRough = isAny(terms[target.first - 1], ["approximate"]);
  if (isRough && !times.some(({ role }) => role === "deadline")) return false;
  const isKept = isLimit(terms[target.first - 1]);
  // "New checkout under 60 seconds"; "every rep … at least two".
  if (isKept && (!terms.some(isVerb) || isAny(terms[0], ["universal", "every"])) && !has("copula"))
    return true;
  let opening = times[0]?.first === 0 ? times[0].next : 0;
  while (openers.some((kind) => terms[opening]?.is.has(kind))) opening++;
  if (target.first <= Math.max(opening, 0) + 1) return isAsked(terms, target, times);
  if (isKeptLevel(terms, target)) return true;
  const leadsWith = (kinds: readonly Kind[]) =>
    times.some(({ role, first }) => role === "deadline" && kinds.some((kind) => terms[first]?.is.has(kind)));
  if (leadsWith(["by"])) return true;
  const isDue = leadsWith(["within", "inside"]);
  // "Dairy shelf share at 30% within 6 months": the level it is to stand at.
  if (
    times.some(({ role }) => role === "deadline") &&
    terms[target.first - 1]?.text === "at" &&
    !terms.some((term) => isVerb(term) && !isAny(term, ["metric"]))
  )
    return true;
  if (!opensFragment.some((kind) => terms[opening]?.is.has(kind))) return false;
  // "Our province welcomed over 1.6 million": a subject with its verb, and nothing that says it is to be.
  if (!isAny(terms[opening], ["metric", "retailer"]) && terms.slice(opening, target.first).some(isVerb))
    return false;
  const isBound = targets.some(({ first, next }) =>
    [terms[first - 1], terms[next]].some((term) => term?.is.has("bound") || term?.is.has("change")),
  );
  // A planner's own key result: "Velocity … tại WinMart đạt 12", "Doanh số …: 80 tỷ".
  const isAtCustomer = has("retailer") && has("reach");
  const isNamed = terms
    .slice(Math.max(0, target.first - 2), target.first)
    .some((term) => term.is.has("colon"));
  return !has("compare") && (isDue || isBound || isAtCustomer || isNamed || (has("from") && has("to")));
}
