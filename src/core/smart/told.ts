/** Signs that a sentence tells what is or was, where no word of the past need say so: descriptions, reports, results. */
import type { Quantity } from "./quantities";
import { spell } from "./spelling";
import { isAny, isBe, type Kind, type Term } from "./terms";
import type { Time } from "./times";
import { isVerb, verbKinds } from "./verbs";

/** "Supports up to 50 users", "Parses long bills": a third person at the opening tells what something does. */
export function isDescription(terms: readonly Term[]): boolean {
  const [first, second] = terms;
  // "Là người nghiêm túc, …".
  if (first?.text === copula) return true;
  // "Đây là năm thứ ba …", "dưới đây là 5 bước …".
  if (first?.text === here && second?.text === copula)
    return !terms.some((term) => isAny(term, ["goal", "goalNoun", "colon"]));
  // "Kết quả này vượt qua …", "con số trên gấp đôi …": said of what was told before, unless it is yet to be.
  const that = terms.findIndex(({ text }) => pointing.has(text));
  if (
    results.has(first?.text ?? "") &&
    that > 0 &&
    that < 4 &&
    !terms.some((term) => isAny(term, ["intending", "planned", "goal", "intent"]))
  )
    return true;
  // "Tiêu thụ vẫn chưa đạt …".
  if (
    terms.some(
      ({ text }, i) =>
        text === yet && (terms[i - 1]?.text === still || isAny(terms[i + 1], ["reach", "complete"])),
    )
  )
    return true;
  if (first?.text === below && second?.text === here && terms[2]?.text === copula) return true;
  if (isAny(first, ["sForm"])) {
    if (isAny(second, ["determiner", "owned"])) return true;
    return (
      !isAny(first, [...named, "people"]) && isAny(second, [...stateOf, ...verbKinds, "number", "bound"])
    );
  }
  // "Processing a million rows takes five minutes".
  if (
    first?.text.endsWith("ing") &&
    !isAny(first, ["inside"]) &&
    terms.some(
      (term, i) => i > 1 && isAny(term, ["sForm"]) && isAny(terms[i + 1], ["bound", "number", "determiner"]),
    )
  )
    return true;
  // "Tất cả cửa hàng đều đạt …".
  if (isAny(first, ["universal"]) && terms.slice(1, 5).some(({ text }) => text === evenly)) return true;
  // An English noun before another stands in the singular: what looks like a plural there is a verb.
  const isPlural = isAny(first, ["name"]) && /^[a-z]{3,}[^aious]s$/.test(first?.text ?? "");
  // "Cosmetics maker X plans to …": what is planned is told of somebody.
  if (terms.some((term) => isAny(term, ["goal", "promise"]))) return false;
  return isPlural && ((isAny(second, ["determiner"]) && !isAny(second, ["and"])) || isBareNoun(second));
}

const evenly = spell("đều");
const copula = spell("là");
const results = new Set(
  ["kết", "con", "mức", "điều", "việc", "thành", "diễn", "tín", "lý", "nguyên", "tốc"].map(spell),
);
const pointing = new Set(["này", "trên", "đó"].map(spell));
const [yet, still] = [spell("chưa"), spell("vẫn")];
const [here, below] = [spell("đây"), spell("dưới")];

/** A noun that is nothing else: no verb, no participle, no preposition. */
function isBareNoun(term: Term | undefined): boolean {
  return (
    isAny(term, stateOf) &&
    !isAny(term, ["edForm", "done", "plain", "place", "nominal"]) &&
    !isVerb(term as Term)
  );
}

/** Nouns that name something. */
export const named: readonly Kind[] = [
  "name",
  "deliverable",
  "metric",
  "channel",
  "segment",
  "undertaking",
  "broad",
];
/** What may stand before the state it is to be in; a verb that is a noun too, as well. */
export const stateOf: readonly Kind[] = [...named, "nominal", "act"];

/** "Tuần này có 5 siêu thị khai trương", "tháng 9 bán được 1.200 thùng": a bare period, and what there was in it. */
export function isResult(terms: readonly Term[], verb: number, times: readonly Time[]): boolean {
  return (
    isAny(terms[verb], ["resulting"]) &&
    times.some(({ first, next }) => next <= verb && !isAny(terms[first], ["by", "within", "inside"]))
  );
}

/**
 * Vietnamese verbs have no past. What happened is told by its period alone, without "by" or "within" ("tháng 5 tăng 8%",
 * "7 tháng đạt 2 tỷ"), or by a level with the change that led to it ("đạt 52 tỷ, tăng 30%").
 */
export function isReport(
  terms: readonly Term[],
  targets: readonly Quantity[],
  times: readonly Time[],
): boolean {
  const [target] = targets;
  if (!target) return false;
  if (isLevelWithChange(terms, targets, times)) return true;
  // "Doanh thu tăng 8% giúp …": what came of it.
  if (isAny(terms[0], ["metric"]) && brings.has(terms[target.next]?.text ?? "")) return true;
  const isLed = ({ first }: Time) => isAny(terms[first], ["by", "within", "inside"]);
  if (times.some((time) => time.role === "deadline" && isLed(time))) return false;
  const isPeriodTold = times.some(
    ({ role, first, next }) =>
      role === "deadline" &&
      next <= target.first &&
      !isAny(terms[first], ["now"]) &&
      terms.slice(next, target.first).some((term) => isAny(term, ["direction"]) || term.text === left),
  );
  const isLengthTold = targets.some(
    ({ unit, first, next }) =>
      unit === "duration" &&
      // "Hoàn thành 20 giờ đào tạo": its object.
      !(isAny(terms[first - 1], ["complete"]) && !isAny(terms[first - 1], ["metric"])) &&
      isAny(terms[next], first === 0 ? ["direction", "reach", "comma"] : ["direction", "reach"]),
  );
  // "Chiều 14/3, ban giám đốc tổ chức …".
  const [opening] = times;
  const isDayTold =
    opening !== undefined &&
    opening.first < 2 &&
    isAny(terms[opening.next], ["comma"]) &&
    terms.slice(opening.first, opening.next).some((term) => isAny(term, ["slash", "date"]));
  return isPeriodTold || isLengthTold || isDayTold;
}

/** "OTIF tháng 5 chỉ còn 82%". */
const left = spell("còn");
const brings = new Set(["giúp", "khiến", "làm", "kéo", "góp"].map(spell));

/** "Đạt 52 tỷ đồng, tăng 30%", "lãi 9 tỷ trong quý 2, nâng tổng lãi lên 20 tỷ": where it stands, and how it came there. */
function isLevelWithChange(
  terms: readonly Term[],
  targets: readonly Quantity[],
  times: readonly Time[],
): boolean {
  const isCompared = terms.some((term) => isAny(term, ["samePeriod"]));
  const isAhead =
    !isCompared && times.some(({ role, first }) => role === "deadline" && isFuture(terms[first]));
  const [level, change] = targets.filter(({ unit }) => unit !== "duration");
  if (isAhead || isFiscal(terms) || !level || !change) return false;
  const reached = terms
    .slice(0, level.first)
    .some((term) => isAny(term, ["reach", "metric"]) && !isAny(term, ["english"]));
  const turn = terms.findLastIndex((term, i) => i < change.first && isAny(term, ["comma", "openBracket"]));
  return reached && turn > level.first && isAny(terms[turn + 1], ["direction", "reach"]);
}

/** "… trong FY27, tăng 15% so với FY26": plans are written in fiscal years, where news tells of years. */
export function isFiscal(terms: readonly Term[]): boolean {
  return terms.some((term) => isAny(term, ["fiscalYear"]));
}

/** "Trước", "đến", "vào"; "trong" may be over already. */
const isFuture = (term: Term | undefined) => isAny(term, ["by", "within"]) && term?.text !== "trong";

/** "The market will reach …", "quy mô thị trường dự kiến đạt …": nobody's to move, so it is foretold. */
export function isForetold(terms: readonly Term[]): boolean {
  const planned = terms.findIndex(
    (term) => (isAny(term, ["planned", "intending"]) && !isAny(term, ["goal"])) || term.text === shall,
  );
  if (isSectorsDeed(terms, planned)) return false;
  const before = terms.slice(0, Math.max(planned, 0));
  if (
    before
      .slice(0, 4)
      .some((term, i) => isAny(term, ["outside", "market"]) && !tellsWhose(term, before.slice(0, i))) &&
    !before.some((term) => isAny(term, ["goal"]))
  )
    return true;
  const will = terms.findIndex((term) => modals.has(term.text) || (isBe(term) && isAny(term, ["goal"])));
  return (
    will > 0 &&
    will < 12 &&
    terms[0]?.text !== "our" &&
    terms.slice(0, will).some((_, i) => isTrend(terms, i))
  );
}

/** "Ngành y tế sẽ tổ chức …": what comes about by itself is foretold, what is done is done by its people. */
export function isSectorsDeed(terms: readonly Term[], planned: number): boolean {
  const verb = terms[planned + 1];
  return (
    terms.slice(0, Math.max(planned, 0)).some(({ text }, i) => sectors.has(text) && !isTrend(terms, i)) &&
    isAny(verb, ["complete", "task", "vague", "making"]) &&
    !isAny(verb, ["happening", "holding"])
  );
}

const sectors = new Set(["ngành", "toàn"].map(spell));

/** Whose clause it is, stands first: "nhà máy của ngành …" is no "ngành". */
export const heads: readonly Kind[] = [
  "name",
  "broad",
  "retailer",
  "channel",
  "segment",
  "deliverable",
  "people",
  "audience",
];

/** "Hãng lớn nhất ngành": what stands first in Vietnamese is what is spoken of. */
const tellsWhose = (term: Term, before: readonly Term[]) =>
  isAny(term, ["outside"]) && before.some((head) => isAny(head, heads));

const shall = spell("sẽ");
const modals = new Set(["will", "should", "would", "must"]);
/** "Market", "demand for tea"; "a public sector lender" and "the car industry group" are somebody. */
export function isTrend(terms: readonly Term[], i: number): boolean {
  const { text = "" } = terms[i] ?? {};
  // "Prices will go up": anybody's, unless it is said whose.
  const isAnybodys = prices.has(text) && !isAny(terms[i - 1], ["owned", "name"]);
  if (isAnybodys) return true;
  return (
    trends.has(text) &&
    !isAny(terms[i], ["metric", "retailer"]) &&
    (!isAny(terms[i + 1], ["name", "broad", "segment", "retailer"]) || isAny(terms[i + 1], ["metric"]))
  );
}

const prices: ReadonlySet<string> = new Set(["prices", "wages", "rents"]);
const trends: ReadonlySet<string> = new Set(["market", "demand", "industry", "sector", "economy", "population", "segment", "consumption", "inflation", "category", "unemployment", "dollar", "euro", "pound", "yen", "oil", "petrol", "fuel", "rainfall", "shoppers", "consumers", "storm", "weather", "imports"]); // prettier-ignore

/** "… hoàn thành 45% kế hoạch năm", "vượt 6% so với kế hoạch" report how far a plan has come. */
export function shareOfPlan(terms: readonly Term[], quantities: readonly Quantity[]): boolean {
  // "Phấn đấu hoàn thành 110% kế hoạch": it is still to come that far.
  const ahead = terms.findIndex((term) => isAny(term, ["goal", "promise", "intending", "planned"]));
  return quantities.some(({ unit, first, next }) => {
    if (ahead >= 0 && ahead < first) return false;
    // "Gấp 5 lần chỉ tiêu".
    if ((unit !== "percent" && unit !== "times") || isAny(terms[first - 1], ["intent"])) return false;
    const over = isAny(terms[first - 1], ["bound"]) ? first - 2 : first - 1;
    const isExceeded = isAny(terms[next], ["compare"]) && differing.has(terms[over]?.text ?? "");
    return isAny(terms[isExceeded ? next + 1 : next], ["plannedFigure"]);
  });
}

const differing = new Set(["vượt", "thấp", "cao", "kém", "hụt"].map(spell));

/** "Have migrated 22%", "done, …": what has been done, told without saying who. */
export function isDone([first, next]: readonly Term[]): boolean {
  return (
    (first?.text === "have" && isAny(next, ["edForm"])) || (first?.text === "done" && isAny(next, ["comma"]))
  );
}

/** "Raising prices is …", "run activities should be …", "Xây dựng … còn tăng …": the verb is the subject of a statement. */
export function isSubject(terms: readonly Term[], verb: number): boolean {
  return terms.some(
    (term, i) =>
      ((term.is.has("predicate") || term.text === "should") && i > verb) ||
      (term.is.has("copula") && i > verb && i < verb + 3),
  );
}

/** "Sales increased 12%", "doanh thu đã tăng"; "compared to last year" is no past. */
export function isPast(terms: readonly Term[], quantities: readonly Quantity[]): boolean {
  const isCompared = (i: number) =>
    terms.slice(Math.max(0, i - 2), i).some((term) => term.is.has("compare") || term.is.has("from"));
  if (terms.some((_, i) => isFinitePast(terms, i)) || terms.some((term, i) => i > 2 && term.is.has("cause")))
    return true;
  if (
    terms[0]?.is.has("edForm") ||
    terms.some(
      (term, i) => term.is.has("past") && !isCompared(i) && !isAttribute(terms, i) && !isTelling(terms, i),
    )
  )
    return true;
  const changed = terms.findIndex(
    (term, i) =>
      i > 0 && term.is.has("changed") && !terms[i - 1]?.is.has("plain") && terms[i + 1]?.text !== "within",
  );
  return (
    changed >= 0 &&
    quantities.some(
      ({ first }) => first > changed && first - changed < 4 && !terms[first - 1]?.is.has("bound"),
    )
  );
}

/** "Đã tuyên bố sẽ có …": told before of what lies ahead. */
function isTelling(terms: readonly Term[], i: number): boolean {
  return isAny(terms[i + 1], ["telling"]) && terms.slice(i + 2).some(({ text }) => text === shall);
}

/** "80% of recorded meetings", "zero missed orders": which, not when; "will be spent", "to be built": still ahead. */
function isAttribute(terms: readonly Term[], i: number): boolean {
  const before = terms[i - 1];
  if (before?.text === "be" || before?.text === "being" || isBe(before) || isAny(before, ["every"]))
    return true;
  // "Guides sent to 100% of dealers".
  if (isAny(terms[i], ["done"]) && isAny(before, stateOf) && terms[i + 1]?.text === "to") return true;
  const isCounted = isAny(before, ["number", "nil"]) && isAny(terms[i + 1], stateOf);
  return (
    (isAny(terms[i], ["edForm"]) && before?.text === "of") || (/ed$/.test(terms[i]?.text ?? "") && isCounted)
  );
}

/** "The carrier carried 86 million", "we have seen": a past tense with its object. */
function isFinitePast(terms: readonly Term[], i: number): boolean {
  const [before, term, after] = [terms[i - 1], terms[i] as Term, terms[i + 1]];
  if (i > 0 && isAny(term, ["tensed"])) return true;
  const isEd = term.is.has("edForm") || (term.is.has("name") && /^[a-z]{3,}ed$/.test(term.text));
  if (!isEd || before === undefined) return false;
  return (
    /^ha(?:s|ve|d)$/.test((inBetween.has(before.text) ? terms[i - 2] : before)?.text ?? "") ||
    (isAny(before, subjects) && isAny(after, ["number", "money", "owned", "bound"])) ||
    (isAny(before, subjects) && isAny(term, ["scored"]) && isAny(after, ["metric", "single"]))
  );
}

/** "Has now expanded", "have already doubled". */
const inBetween = new Set(["now", "already", "also", "since", "recently", "just"]);

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
