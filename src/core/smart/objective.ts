/** Is a sentence an objective at all, or a result, a forecast, a question, a heading, a remark about objectives? */
import { mainClauseOf } from "./clauses";
import { isFragment } from "./fragment";
import { isIntended, isToBeDone } from "./intended";
import { isKeyState } from "./keyState";
import {
  isAnnouncedDeed,
  isAssigned,
  isAimAhead,
  isPlanItself,
  isPlanned,
  isSetOut,
  isToBe,
  isToBeSo,
  isUnderWay,
} from "./plans";
import type { Quantity } from "./quantities";
import { spell } from "./spelling";
import { isStated } from "./stated";
import { isBroughtAboutBy, isForEveryone, isInPlace, isLimit, isOutcome, isReached } from "./states";
import { isJargon, speaksOfAGoal } from "./remarks";
import { isAny, type Kind, lengthOf, type Term } from "./terms";
import type { Time } from "./times";
import { isDescription, isDone, isForetold, isPast, isResult, isSubject, shareOfPlan, stateOf } from "./told";
import { isAskedFor, isImproved, isResolved, isWishedFor } from "./verbless";
import { isInfinitive, isVerb, isWord, setsOut, verbKinds } from "./verbs";

/** Why a sentence counts as an objective, or "none". */
export type Intent = "none" | "declared" | "imperative" | "measured" | "reached";

/** "Open" where the text alone says neither that it is an objective nor that it is none: "OSA at WinMart". */
export type Reading = Intent | "open";

export function intentOf(
  terms: readonly Term[],
  quantities: readonly Quantity[],
  times: readonly Time[],
  verb: number,
  label: readonly Term[] = [],
): Reading {
  const has = (kind: Kind) => terms.some((term, i) => term.is.has(kind) && !isNounOf(terms, i));
  if (!terms.some(({ text }) => hasLetter.test(text))) return "none";
  const main = mainClauseOf(terms);
  const hasMain = (kind: Kind) => main.some((term, i) => term.is.has(kind) && !isNounOf(main, i));
  const targets = quantities.filter(({ role }) => role === "target");
  const isMeasured = targets.length > 0;
  if (
    has("negated") ||
    isRenounced(terms) ||
    (!isMeasured &&
      !isOwnGoal(terms, times) &&
      !isDueByThen(terms, times) &&
      !saysGoal(terms, false) &&
      speaksAboutGoals(terms, verb))
  )
    return "none";

  if (
    isDescription(main) ||
    isDone(main) ||
    isAdvice(terms) ||
    isAny(label[0], ["step"]) ||
    isExample(terms) ||
    isList(terms)
  )
    return "none";
  if (isConditional(terms, isMeasured)) return "none";
  const question = terms.findIndex((term, i) => isAny(term, ["question"]) && !isRelative(terms, i));
  const opening = verb >= 0 ? verb : terms.findIndex((term) => term.is.has("goal") || term.is.has("promise"));
  if (question >= 0 && (opening < 0 || question < opening)) return "none";
  if (verb > 0 && isResult(terms, verb, times)) return "none";
  if (isForetold(main) || (verb < 0 && shareOfPlan(terms, quantities))) return "none";
  if (speaksOfAGoal(main, quantities)) return "none";
  if (has("asking") && (verb < 0 || terms[verb + 1]?.is.has("asking"))) return "none";
  const isDeclared =
    !(isOfMany(terms) && !isMeasured) &&
    (saysWhat(terms, ["goal", "promise"], isMeasured) || saysGoal(terms, isMeasured) || isNamedAsGoal(terms));
  const isDated = times.some(({ role }) => role === "deadline");
  const [isAddressed, isForecast] = [has("reader"), hasMain("forecast")];
  const isOwn = !isAddressed && !isForecast;
  if (verb >= 0 && !terms[verb + 1]?.is.has("colon")) {
    if (isMeasured || isDeclared || isUnderHeading(terms, verb)) return "imperative";
    return (isAdvising(terms, verb) && !isDated) || speaksOfGoals(terms, verb) || isSubject(terms, verb)
      ? "none"
      : "imperative";
  }
  if (isDeclared && (isMeasured || !isAddressed)) return "declared";
  if (!isAddressed && (isResolution(terms) || isAbstained(terms, isDated))) return "declared";
  if (isIntended(terms)) return "declared";
  if (!isAddressed && isToBeDone(terms)) return "declared";
  if ((isMeasured || isDated) && isScheduled(terms)) return "declared";
  if (isDated && !isAddressed && isWished(terms)) return "declared";
  if ((isMeasured || isDated) && isPlanned(terms, isDated)) return "declared";
  if (isDated && isUnderWay(terms)) return "declared";
  if (!isAddressed && isAnnouncedDeed(terms)) return "declared";
  if (isImproved(terms, isMeasured)) return "declared";
  if (isOwn && isAssigned(terms) && !isPast(main, quantities)) return "declared";
  if (isOwn && (isForEveryone(terms, times) || isBroughtAboutBy(terms, times))) return "reached";
  const toBe = (isMeasured || isDated) && isOwn ? isToBe(terms) : undefined;
  if (toBe) return toBe === "so" ? "reached" : "declared";
  if ((isDated || isMeasured) && isOwn && isToBeSo(terms)) return "reached";
  const isReported =
    (main[0]?.is.has("source") === true && !has("goalNoun")) ||
    isCounted(terms) ||
    (verb < 0 && isJargon(terms));
  if (
    isReported ||
    isForecast ||
    hasMain("planned") ||
    (isPast(main, quantities) && !isDueState(terms, targets, times)) ||
    shareOfPlan(terms, quantities)
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
  if (((isMeasured || isDated) && isReached(terms, times)) || isOutcome(terms)) return "reached";
  if (isInPlace(terms)) return "reached";
  if (isStated(terms, targets, times)) return "reached";
  if (isHeaded(terms, isMeasured) || (isMeasured && isPlanItself(terms, targets))) return "declared";
  if (isKeyState(terms, targets, times)) return "reached";
  if (isAimAhead(terms, times)) return "declared";
  if (!isMeasured && isSetOut(terms, times)) return "declared";
  if (isFragment(terms, targets, times)) return "measured";
  if (isAskedFor(terms, targets, times)) return "reached";
  if (isWishedFor(terms) || isResolved(terms)) return "declared";
  // "Hàng luôn có trên kệ 97%, để …": why it is done makes no objective a statement.
  const why = terms.findIndex((term, i) => i > 1 && isAny(term, ["purpose"]) && onlyWhy.has(term.text));
  if (why > 0) {
    const before = ({ next }: { readonly next: number }) => next <= why;
    const told = terms.slice(0, why);
    return intentOf(told, quantities.filter(before), times.filter(before), verb, label);
  }
  return terms.some((term) => isAny(term, ofPlans)) ? "open" : "none";
}

/** "In order to", "so that"; "giúp" may tell what came of it. */
const onlyWhy = new Set(["in", "so", "để", "nhằm"].map(spell));

/** What objectives are about; "to be agreed" is about nothing yet, and "AEON" says only with whom. */
const ofPlans: readonly Kind[] = ["metric", "deliverable", "undertaking", "broad", "people", "prize"];

/** "Nhiều doanh nghiệp đặt chỉ tiêu rồi …": what many do is a habit. */
const isOfMany = ([first]: readonly Term[]) => many.has(first?.text ?? "") && isAny(first, ["unacting"]);
const many = new Set(["nhiều", "hầu", "đa", "phần"].map(spell));

/** "Theo kế hoạch, nhà máy có 200 công nhân vào quý 3": by a plan that is known, unless it tells what came of it. */
function isScheduled(terms: readonly Term[]): boolean {
  return (
    terms.some(
      (term, i) => isAny(term, ["scheduled"]) && !isAny(terms[i - 1], ["direction", "reach", "complete"]),
    ) && !terms.some((term) => isAny(term, ["past", "forecast", "goalNoun"]))
  );
}

/** "Be the first choice of …", "get better at math", "will attend more meetings": resolved, without saying who. */
function isResolution([first, next]: readonly Term[]): boolean {
  return (
    (first?.text === "be" && !isAny(next, ["comma", "stop"]) && !warning.has(next?.text ?? "")) ||
    isAny(first, ["ability"]) ||
    (first?.text === "will" && next !== undefined && (isVerb(next) || isWord(next)))
  );
}

/** "Don't buy clothes this year", "never skip a store visit in Q3": by its date more than advice. */
function isAbstained([first, next, verb]: readonly Term[], isDated: boolean): boolean {
  const done =
    first?.text === "never" ? next : first?.text === "don" && next?.text === "t" ? verb : undefined;
  return isDated && done !== undefined && (isVerb(done) || isWord(done) || isAny(done, ["act"]));
}

/** "Be aware that sales fell …". */
const warning = new Set(["aware", "advised", "careful", "mindful", "sure", "warned"]);

/** "By June, at least 70% of stores have signed …": what is to be so by then. */
function isDueState(terms: readonly Term[], [target]: readonly Quantity[], [time]: readonly Time[]): boolean {
  const isDue = time?.first === 0 && time.role === "deadline" && isAny(terms[0], ["by"]);
  return (
    isDue &&
    target !== undefined &&
    isLimit(terms[target.first - 1]) &&
    !terms.some((term) => isAny(term, ["tensed"]))
  );
}

const instead = spell("thay");
const instance = spell("ví");
/** "Example: grow sign-ups by 10%". */
const isExample = ([first, next]: readonly Term[]) =>
  (/^examples?$/.test(first?.text ?? "") || first?.text === instance) && isAny(next, ["colon"]);

/** "Ten ways to grow sales", "top 10 growth plans": the title of a list. */
function isList(terms: readonly Term[]): boolean {
  const number = terms[0]?.text === "top" ? 1 : 0;
  return (
    isAny(terms[number], ["number", "spelled"]) &&
    terms.slice(number + 1, number + 5).some((term) => isAny(term, ["itemised"]) && !isAny(term, ["goal"])) &&
    !terms.some((term) => isAny(term, ["done", "accomplished", "by"]))
  );
}

/** Figures and signs alone set out nothing. */
const hasLetter = /\p{L}/u;

/** "Số điểm bán tính đến tháng 6 là 558": how many there are, by a day that is named. */
function isCounted(terms: readonly Term[]): boolean {
  const day = terms.findIndex((term) => isAny(term, ["source"]) && isAny(term, ["by"]));
  return day > 0 && terms.slice(day, day + 8).some(({ text }) => text === being);
}

/** "New shops who reorder …": a clause about the noun before it, where no question mark follows. */
function isRelative(terms: readonly Term[], i: number): boolean {
  return (
    terms[i]?.text === "who" &&
    i > 0 &&
    !isVerb(terms[i - 1] as Term) &&
    isAny(terms[i - 1], [...stateOf, "people", "audience", "number", "plain"]) &&
    terms.at(-1)?.text !== "?"
  );
}

/** "Khi đã chậm 20%, không ai …", "if sales recover, …": when and if; an aim would have to follow the comma. */
function isConditional(terms: readonly Term[], isMeasured: boolean): boolean {
  if (!conditions.has(terms[0]?.text ?? "")) return false;
  if (terms[0]?.text === "if" && terms.some((term) => isAny(term, ["reader"]))) return true;
  const comma = terms.findIndex((term) => isAny(term, ["comma"]));
  const main = comma < 0 ? [] : terms.slice(comma + 1);
  const isDone = main[0] !== undefined && isVerb(main[0]) && !isAny(main[0], ["sForm"]);
  // "Nếu đà này giữ được, nên lên kế hoạch …": advice.
  if (isAny(main[0], ["ought"])) return true;
  // "Nếu có hơn 25 đại lý đăng ký, kho sẽ …": the figure is the condition's.
  const isFigured = isMeasured && main.some((term) => isAny(term, ["number", "spelled", "multiple"]));
  // "…, đây sẽ là mức cao thứ ba": what would be so then.
  if (main.some(({ text }, i) => text === will && main[i + 1]?.text === being)) return true;
  return (
    !isDone && !saysWhat(main, isFigured ? ["goal", "promise", "intent"] : ["goal", "promise"], isFigured)
  );
}

const conditions = new Set(["when", "if", "unless", "khi", "nếu"].map(spell));

/** "Bạn chỉ nên đặt mục tiêu 5%", "you should aim for 5%": a reader's own affair, figures and all. */
function isAdvice(terms: readonly Term[]): boolean {
  // "Bạn muốn trở thành ai?"
  if (terms.at(-1)?.text === "?" && isAny(terms[0], ["reader"])) return true;
  // "Thay vì đặt mục tiêu 60 phút, hãy bắt đầu với 5 phút".
  if (terms[0]?.text === instead && terms.some((term) => isAny(term, ["reader"]))) return true;
  // "Chúc chuỗi …", "mong năm nay …": wished to somebody.
  const [first, next] = terms;
  if (wishing.has(first?.text ?? "") && isAny(first, ["name", "resolving"]) && !(next && isVerb(next)))
    return true;
  return terms.some(
    (term, i) =>
      isAny(term, ["reader"]) && terms.slice(i + 1, i + 3).some((after) => isAny(after, ["ought"])),
  );
}

/** "Click on your name", "help the buyers you know"; but "develop your staff" is short, and asked of whoever "you" are. */
const isAdvising = (terms: readonly Term[], verb: number) =>
  terms.some(
    (term, i) =>
      isAny(term, ["reader"]) && !(term.text.startsWith("your") && i > verb && lengthOf(terms) < 12),
  );

const wishing = new Set(["chúc", "mong", "cầu"].map(spell));

/** A word that declares an objective, followed by what is to be done or won. */
function saysWhat(terms: readonly Term[], markers: readonly Kind[], isMeasured: boolean): boolean {
  // "Phá hủy 12 mục tiêu của …": counted, they are no aims.
  const marker = terms.findIndex(
    (term, i) =>
      isAny(term, markers) &&
      (!isAny(terms[i - 1], ["number"]) ||
        isAny(terms[i - 1], ["wholeYear"]) ||
        setsOut(term) ||
        isAny(term, ["infinitive"])) &&
      !isConsequence(terms, i),
  );
  return (
    marker >= 0 &&
    (isMeasured ||
      terms.slice(marker + 1).some((term) => isVerb(term) || term.is.has("prize")) ||
      isFollowedByVerb(terms, marker) ||
      (setsOut(terms[marker]) && isAny(terms[marker + 1], ["act"])) ||
      // "Tôi muốn giỏi hơn": whatever one wants for oneself.
      (isAny(terms[marker], ["promise"]) &&
        isAny(terms[marker + 1], ["name", "plain", "comparative", "broad"])) ||
      terms.some((_, i) => i > marker && isInfinitive(terms, i)))
  );
}

/** "Does not plan to shut …", "no longer intends to …", "last year we planned to …". */
function isRenounced(terms: readonly Term[]): boolean {
  const over = terms.findIndex((term) => term.text === "last" && isAny(term, ["past"]));
  const [isOver, said] = [over >= 0, terms.findIndex(({ text }) => text === "said")];
  return terms.some((term, i) => {
    // "Our goal last year was to …".
    if (
      isOver &&
      i === over - 1 &&
      isAny(term, ["goal", "goalNoun"]) &&
      terms.slice(over, over + 3).some(({ text }) => text === "was")
    )
      return true;
    if (!isAny(term, ["goal", "promise"])) return false;
    // "Doesn't": two words.
    const before = terms[terms[i - 1]?.text === "t" ? i - 2 : i - 1];
    // "Said it had plans to …": told of what lies ahead.
    if (before?.text === "had" && term.text === "plans") return said < 0 || said > i;
    return renouncing.has(before?.text ?? "") || (isOver && term.text === "planned");
  });
}

const renouncing = new Set([
  "had",
  "no",
  "shelved",
  "scrapped",
  "dropped",
  "abandoned",
  "cancelled",
  "canceled",
  "postponed",
  "delayed",
  "nobody",
  "not",
  "never",
  "longer",
  "doesn",
  "don",
  "didn",
  "isn",
  "aren",
  "won",
]);

/** "I want to be …", "is committed to sourcing …": what follows is a verb, whether a list holds it or not. */
function isFollowedByVerb(terms: readonly Term[], marker: number): boolean {
  const isLed = isAny(terms[marker], ["goal", "promise"]) && isAny(terms[marker], ["infinitive"]);
  return isLed && /^[a-z]{2,}$/.test(terms[marker + 1]?.text ?? "");
}

/** "Hàng về trễ nên OTIF chỉ còn 82%": with no verb behind it "nên" is no "should" but a "so". */
function isConsequence(terms: readonly Term[], i: number): boolean {
  return i > 0 && terms[i]?.text === ought && isAny(terms[i + 1], ["metric", "name", "retailer", "channel"]);
}

/** "Chúng tôi muốn cuối năm nay kệ hàng gọn hơn", "đặt mục tiêu đến 2030 sẽ tự chủ …": a state that is wanted, whose word no list holds. */
function isWished(terms: readonly Term[]): boolean {
  const marker = terms.findIndex((term) => isAny(term, ["goal", "promise"]));
  const wanted = terms.slice(marker + 1);
  // "Đội bóng đặt mục tiêu trụ hạng …": what follows at once is what is to be done.
  if (marker > 0 && setsOut(terms[marker]) && isAny(wanted[0], ["name"]) && wanted.length > 2) return true;
  return (
    marker >= 0 &&
    wanted.some(({ text }) => text === will || text === "will" || text === more) &&
    wanted.some((term) => isAny(term, ["name"]))
  );
}

const ought = spell("nên");
const being = spell("là");
const will = spell("sẽ");
const more = spell("hơn");

/** "Our primary objectives are to open …", "mục tiêu cụ thể của công ty là bàn giao …": the goal is the subject, then what it is. */
function saysGoal(terms: readonly Term[], isMeasured: boolean): boolean {
  const subject = terms.findIndex((term) => isAny(term, aims) || (isAny(term, ["goal"]) && !setsOut(term)));
  if (subject < 0) return false;
  const being = terms.findIndex((term, i) => i > subject && i < subject + 16 && isEquating(term));
  const isSubject =
    being > 0 &&
    !terms.slice(subject, being).some((term) => isAny(term, ["comma", "stop", "and", "samePeriod"]));
  if (!isSubject) return false;
  const next = terms[being + 1];
  return (
    next?.text === "to" ||
    (isAny(next, verbKinds) && !isAny(next, ["metric", "english"])) ||
    (isMeasured && terms.slice(being).some((term) => isAny(term, ["number"])))
  );
}

const aims: readonly Kind[] = ["goalNoun", "aim"];

const equates = new Set(["is", "are", "be", spell("là"), spell("nhằm")]);
const isEquating = (term: Term) =>
  equates.has(term.text) || (isAny(term, ["predicate"]) && term.text === exactly);
const exactly = spell("chính");

/** "Our goal is to have the OKRs written by June": with a date it is one itself. */
function isOwnGoal(terms: readonly Term[], times: readonly Time[]): boolean {
  return isAny(terms[0], ["goal", "promise"]) && times.some(({ role }) => role === "deadline");
}

/** "Draft goals for the dairy team delivered by June": even goals can be what is to be done by then. */
function isDueByThen(terms: readonly Term[], times: readonly Time[]): boolean {
  const due = times.find(({ role, first }) => role === "deadline" && isAny(terms[first], ["by"]));
  return (
    due !== undefined &&
    terms.slice(Math.max(0, due.first - 3), due.first).some((term) => isAny(term, ["done", "accomplished"]))
  );
}

/** "Winning a bronze medal is my main goal": named as one's own at the end. */
function isNamedAsGoal(terms: readonly Term[]): boolean {
  return terms.some(
    (term, i) =>
      i > 0 &&
      isOne.has(term.text) &&
      ours.has(terms[i + 1]?.text ?? "") &&
      terms.slice(i + 1, i + 4).some((after) => isAny(after, ["goal", "goalNoun", "aim"])),
  );
}

const isOne = new Set(["is", "are", "remains"]);
const ours = new Set(["my", "our"]);

/** "Within 5% of forecast burn", "meet the forecast": what is kept to; nobody foretells anything. */
function isNounOf(terms: readonly Term[], i: number): boolean {
  const isLed = terms[i - 1]?.text === "of" || isAny(terms[i - 1], ["owned", "article"]);
  return terms[i]?.text === "forecast" && (isLed || isAny(terms[i + 1], ["metric"]));
}

/** "Key results need …", "Write your OKRs": goals as such are its subject or its object. */
function speaksAboutGoals(terms: readonly Term[], verb: number): boolean {
  // "Để đạt mục tiêu này, sở sẽ …": what it is for.
  const main = isAny(terms[0], ["purpose"]) ? terms.findIndex((term) => isAny(term, ["comma"])) : -1;
  const meta = terms.findIndex((term, i) => i > main && term.is.has("meta") && !isAbout(terms, i));
  return meta >= 0 && (verb < 0 || meta < verb + 5);
}

/** "Xuất bản cuốn sách về OKR": what the thing is about. */
function isAbout(terms: readonly Term[], i: number): boolean {
  return terms[i - 1]?.text === about && isAny(terms[0], ["complete"]);
}

const about = spell("về");

/** "Choose a goal that fits": its object is the goal itself. */
function speaksOfGoals(terms: readonly Term[], verb: number): boolean {
  // "Hit the team quota target": the figure is set elsewhere.
  const isMet = isAny(terms[verb], ["reach"]);
  return terms.some(
    (term, i) =>
      i > verb && i < verb + 6 && term.is.has("goalNoun") && !(isMet && isAny(terms[i - 1], ["metric"])),
  );
}

/** "Mục tiêu ngắn hạn: hoàn thành …". */
function isUnderHeading(terms: readonly Term[], verb: number): boolean {
  return isAny(terms[verb - 1], ["colon"]) && terms.slice(0, verb).some((term) => isAny(term, ["goalNoun"]));
}

/** "Kế hoạch 2027: doanh thu 300 tỷ", "Target FY27: …"; "objective: happy buyers" needs no figure. */
function isHeaded(terms: readonly Term[], isMeasured: boolean): boolean {
  const colon = terms.findIndex((term) => term.is.has("colon"));
  if (colon < 1 || colon > 5) return false;
  const heading = terms.slice(0, colon);
  const isGoal = heading.length < 3 && isAny(heading.at(-1), aims) && isAny(heading.at(-1), ["goalNoun"]);
  return isMeasured
    ? heading.some((term) => term.is.has("goalNoun") || term.is.has("plannedFigure"))
    : isGoal &&
        colon < terms.length - 2 &&
        !terms
          .slice(colon)
          .some((term) => isAny(term, ["copula", "subject", "question", "meta", "goalNoun"]));
}
