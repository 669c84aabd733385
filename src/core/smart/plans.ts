/** A plan that somebody makes known, without a word that declares a goal. */
import { isAnnounced, theirs } from "./announced";
import { gerunds } from "./phrases";
import { spell } from "./spelling";
import { isAny, isBe, type Kind, type Term } from "./terms";
import type { Quantity } from "./quantities";
import type { Time } from "./times";
import { isTrend } from "./told";
import { isVerb, verbKinds } from "./verbs";

/** "Công ty dự kiến mở 40 cửa hàng", "trình kế hoạch doanh thu 300 tỷ". */
export function isPlanned(terms: readonly Term[], isDated: boolean): boolean {
  if (isAnnounced(terms, isDated)) return true;
  return terms.some(
    (_, i) =>
      isHeadline(terms, i) ||
      isReportedPlan(terms, i) ||
      isExpectedOfItself(terms, i) ||
      isTheirOwn(terms, i) ||
      isOnPurpose(terms, i) ||
      isTargetMoved(terms, i) ||
      isRequired(terms, i) ||
      isAnnouncedFigure(terms, i),
  );
}

/** "Reps will review every lost order with their buyer": what people are to do, figure or none. */
export function isAssigned(terms: readonly Term[]): boolean {
  const will = terms.findIndex(({ text }) => text === "will");
  const subject = terms.slice(0, will);
  const verb = terms[will + 1];
  return (
    will > 0 &&
    will < 7 &&
    isAny(verb, ["complete", "task", "making"]) &&
    !isAny(verb, ["losing", "encounter"]) &&
    isNounPhrase(subject) &&
    !isAny(subject[0], ["ingForm", "source"]) &&
    !isOthers(subject)
  );
}

function isNounPhrase(terms: readonly Term[]): boolean {
  return terms.every(
    (term) => isAny(term, subjectParts) && !isAny(term, ["subject", "copula", "number", "comma"]),
  );
}

/** The market's or an onlooker's, and no one's own. */
function isOthers(subject: readonly Term[]): boolean {
  return subject.some(({ text }, i) => isTrend(subject, i) || onlookers.has(text));
}

/** "AEON to open 6 malls by 2028": the future of headlines. */
function isHeadline(terms: readonly Term[], i: number): boolean {
  const isSubject =
    i > 0 &&
    i < 4 &&
    terms
      .slice(0, i)
      .every((term) => isAny(term, ["name", "retailer", "broad"]) && !opensInfinitive.has(term.text));
  return (
    isSubject &&
    terms[i]?.text === "to" &&
    isAny(terms[i + 1], ["english"]) &&
    hasNumber(terms.slice(i + 2, i + 5))
  );
}

/** "The chain will expand its network to 900 stores": what somebody does with what is theirs is meant. */
function isTheirOwn(terms: readonly Term[], i: number): boolean {
  if (terms[i]?.text !== "will") return false;
  const verb = terms.findIndex((after, at) => at > i && at < i + 3 && isVerb(after));
  return verb > 0 && theirs.has(terms[verb + 1]?.text ?? "");
}

/** "Compliance to reach 95%", "all invoices to be paid by June": what is to be done, after what it is done to. */
export function isToBe(terms: readonly Term[]): "done" | "so" | undefined {
  const i = terms.findIndex(({ text }) => text === "to");
  if (i < 1 || i > 7) return undefined;
  const subject = terms.slice(0, i);
  const isSubject =
    isNounPhrase(subject) &&
    !isAny(subject.at(-1), ["place", "determiner"]) &&
    !subject.some((term) => opensInfinitive.has(term.text));
  if (!isSubject) return undefined;
  const [to, next, state] = terms.slice(i);
  if (next?.text === "be" && /(?:d|en|t|live|ready)$/.test(state?.text ?? "")) return "so";
  // "To reach" is one phrase.
  const isReach = to !== undefined && to.end - to.start > 2 && isAny(next, ["number", "bound"]);
  return isReach || (next !== undefined && isVerb(next) && isAny(next, ["english"])) ? "done" : undefined;
}

/** "The portal will be launched by June", "uniforms are to be sewn by May", "the depot will be running on gas by May". */
export function isToBeSo(terms: readonly Term[]): boolean {
  // "Closed until June" is no plan of the road's.
  if (terms.some(({ text }) => text === "until")) return false;
  return terms.some((term, i) => {
    const isFuture =
      term.text === "will" ||
      (term.text === "should" && /able$|ible$/.test(terms[i + 2]?.text ?? "")) ||
      (term.text === "to" && isBe(terms[i - 1]));
    if (!isFuture || i === 0) return false;
    const subject = terms.slice(0, i);
    return (
      terms[i + 1]?.text === "be" &&
      /(?:ed|en|wn|ld|ing|able|ible|live|ready)$|^(?:made|sent|built|set|cut|put)$/.test(
        terms[i + 2]?.text ?? "",
      ) &&
      !subject.some((before) => isAny(before, ["subject", "past", "question", "relative", "goalNoun"])) &&
      !isOthers(subject)
    );
  });
}

const subjectParts: readonly Kind[] = [
  "name",
  "metric",
  "broad",
  "people",
  "owner",
  "audience",
  "channel",
  "segment",
  "retailer",
  "deliverable",
  "concrete",
  "undertaking",
  "nominal",
  "universal",
  "determiner",
  "place",
  "plain",
  "ingForm",
  "act",
];

/** "Ways to cut costs", "time to act": the infinitive only tells which. */
const opensInfinitive = new Set(
  ["way", "ways", "time", "reason", "reasons", "step", "steps", "chance", "opportunity", "opportunities", "ability", "need", "right", "effort", "efforts", "decision", "failure", "tip", "tips", "how", "guide", "tool", "tools", "ideas", "idea", "what", "where", "when", "plan", "plans", "attempt", "attempts", "power", "able", "due", "according", "thanks", "compared", "going", "used", "back", "place", "question", "questions", "things", "thing", "up", "down"], // prettier-ignore
);

/** "The chain is opening 40 depots this year": a future of English, once it has its figure and its date. */
export function isUnderWay(terms: readonly Term[]): boolean {
  return terms.some(
    ({ text }, i) =>
      ending.some((kind) => gerunds.get(text)?.has(kind)) &&
      isBe(terms[i - 1]) &&
      isAny(terms[i + 1], ["number", "spelled", "bound", "money"]),
  );
}

const ending: readonly Kind[] = ["complete", "reach"];

/** "It would invest in three depots by 2028", "the brewery said it will open 4 taprooms": a deed that is announced with a figure. */
function isReportedPlan(terms: readonly Term[], i: number): boolean {
  const will = terms[i]?.text ?? "";
  if (will !== "would" && !(will === "will" && terms.slice(0, i).some(({ text }) => saying.has(text))))
    return false;
  const verb = terms[terms[i + 1]?.text === "also" ? i + 2 : i + 1];
  const isDeed =
    // "Would be refitting 40 stores".
    (verb?.text === "be" && terms[i + 2]?.text.endsWith("ing") === true) ||
    (isAny(verb, ["complete", "reach", "making"]) &&
      !isAny(verb, ["metric"]) &&
      (verb?.text !== "have" || terms[i - 1]?.text === "we")) ||
    // "It would double its cider sales": who moves it is named, and what moves is theirs or counted.
    (isAny(terms[i - 1], ["subject", "broad", "people", "retailer"]) &&
      isAny(verb, ["direction", "vague"]) &&
      !isAny(verb, ["losing"]));
  return (
    isDeed &&
    !terms.some((term) => isAny(term, ["relative"]) && conditional.has(term.text)) &&
    hasNumber(terms.slice(i + 2))
  );
}

/**
 * "The chain expects to open 40 depots", "predicts that its own shops will bring in 55%", "expects sales to triple": what
 * somebody expects of itself; what it expects to see, or others expect, is a forecast.
 */
function isExpectedOfItself(terms: readonly Term[], i: number): boolean {
  if (isBe(terms[i - 1]) && terms[i]?.text === "expecting") return isExpecting(terms, i);
  const isOwn = i > 0 && expecting.has(terms[i]?.text ?? "") && !isOthers(terms.slice(Math.max(0, i - 5), i));
  if (!isOwn) return false;
  const [next, second] = terms.slice(terms[i + 1]?.text === "that" ? i + 2 : i + 1);
  if (next?.text === "to" && second?.text === "have") return hasNumber(terms.slice(i + 3, i + 6));
  if (next?.text === "to") return !befalling.has(second?.text ?? "") && !isAny(second, ["losing"]);
  const isMetric = terms.slice(i + 1, i + 5).some((term) => isAny(term, ["metric"]));
  // "Expects village shops to make up half of its sales".
  const isOfTheirs =
    terms.slice(i + 2, i + 6).some(({ text }) => text === "to") &&
    terms.slice(i + 3, i + 14).some(({ text }) => theirs.has(text));
  return (
    theirs.has(next?.text ?? "") ||
    (next?.text === "it" && modal.has(second?.text ?? "")) ||
    isOfTheirs ||
    (isMetric && terms[i - 1]?.text !== "they")
  );
}

/** "Is expecting to sell 2 million crates", "is expecting a rise of 40% in its cider sales". */
function isExpecting(terms: readonly Term[], i: number): boolean {
  const expected = terms.slice(i + 1, i + 12);
  return (
    !isOthers(terms.slice(Math.max(0, i - 6), i)) &&
    !isOthers(expected) &&
    hasNumber(expected) &&
    (expected[0]?.text === "to" || expected.some((term) => isAny(term, ["metric"]) || theirs.has(term.text)))
  );
}

const expecting = new Set(["expects", "expect", "anticipates", "anticipate", "predicts", "predict", "reckons", "believes", "envisages"]); // prettier-ignore
const onlookers = new Set(["analysts", "analyst", "economists", "experts", "observers", "investors", "researchers", "critics", "government", "who", "people", "consumers", "customers", "shoppers", "you", "employers", "teachers", "most", "many", "nobody", "few"]); // prettier-ignore
/** "It believes it can open 40 stores"; that "it has 40" is no more than told. */
const modal = new Set(["can", "will", "would"]);
const befalling = new Set(["see", "face", "be", "get", "find", "hear", "know", "suffer", "feel", "have"]);

/** "The brewery said it will go on selling kegs", "… says all of its kegs will be reused": it tells of itself, figure or none. */
export function isAnnouncedDeed(terms: readonly Term[]): boolean {
  return terms.some(({ text }, i) => {
    if (text !== "will" && text !== "would") return false;
    const said = terms.findIndex((term, at) => at < i && saying.has(term.text));
    if (said < 0) return false;
    const [verb, state] = terms.slice(terms[i + 1]?.text === "also" ? i + 2 : i + 1);
    const isOwnState =
      verb?.text === "be" &&
      /ed$/.test(state?.text ?? "") &&
      terms.slice(said + 1, i).some((term) => theirs.has(term.text));
    const isOwnDeed =
      themselves.has(terms[i - 1]?.text ?? "") &&
      isAny(verb, [...verbKinds, "act"]) &&
      !isAny(verb, ["losing"]) &&
      !befalling.has(verb?.text ?? "");
    return isOwnState || isOwnDeed;
  });
}

const themselves = new Set(["it", "they", "we", "he", "she"]);
const saying = new Set(["said", "says", "announced", "announces", "told", "confirmed", "confirms", "stated", "indicated", "revealed", "added", "disclosed", "conveyed", "explained", "declared", "stressed", "insisted"]); // prettier-ignore
const conditional = new Set(["if", "because"]);

/** "Dự kiến mở 40 cửa hàng", "doanh số dự kiến đạt 40 tỷ"; but "thị trường dự kiến tăng 5%" and "dự kiến tăng 5% nhờ …" are forecasts. */
function isOnPurpose(terms: readonly Term[], i: number): boolean {
  if (!isAny(terms[i], ["planned"])) return false;
  if (isAny(terms[i], ["hoped"]) && !hasNumber(terms.slice(i))) return false;
  const verb = terms.slice(i + 1).find((after) => isVerb(after) || isAny(after, ["act"]));
  const isOutside = terms.slice(0, i).some((before) => isAny(before, ["market", "outside", "forecast"]));
  // "Cổ tức dự kiến 30%", "… dự kiến ở mức 30%".
  const next = terms.slice(i + 1).find(({ text }) => !levels.has(text));
  // "Dự kiến lãi trước thuế 63 tỷ".
  if (verb === undefined && isAny(next, ["metric"]) && !isOutside)
    return hasNumber(terms.slice(i + 2, i + 6));
  if (verb === undefined && isAny(next, ["number", "bound"]) && !isOutside)
    return terms.slice(0, i).some((before) => isAny(before, ["metric"]));
  const isExplained =
    isAny(verb, ["happening"]) && terms.slice(i + 1).some((after) => isAny(after, ["cause"]));
  if (isOutside || isExplained) return false;
  const isCounted = isAny(verb, ["vague"]) && hasNumber(following(terms, verb));
  return isCounted || isAny(verb, ["complete", "reach", "task", "direction", "act"]);
}

const following = (terms: readonly Term[], verb: Term | undefined) =>
  terms.slice(terms.indexOf(verb as Term) + 1).slice(0, 3);

const levels = new Set(["ở", "mức", "là", "lên", "xuống", "còn"].map(spell));

/** "Hãng đã nâng mục tiêu sell-out lên 40 tỷ": the target is new, and ahead. */
function isTargetMoved(terms: readonly Term[], i: number): boolean {
  if (!isAny(terms[i], ["goalNoun"]) || !isAny(terms[i - 1], ["direction"])) return false;
  const arrival = terms.findIndex((after, at) => at > i && isAny(after, ["to"]) && !isAny(after, ["by"]));
  return arrival > 0 && hasNumber(terms.slice(arrival, arrival + 3));
}

/** "Ban giám đốc vừa chỉ đạo kênh MT phải đạt 10 tỷ". */
function isRequired(terms: readonly Term[], i: number): boolean {
  if (!isAny(terms[i], ["intent"]) || !obliging.has(terms[i]?.text ?? "")) return false;
  return terms.slice(0, i).some((before) => isAny(before, ["announcing"])) && hasNumber(terms.slice(i));
}

const obliging = new Set(["phải", "cần"].map(spell));

/** "Trình kế hoạch doanh thu 300 tỷ", "đã thông qua kế hoạch gồm doanh thu 40 tỷ": made known before, and still ahead. */
function isAnnouncedFigure(terms: readonly Term[], i: number): boolean {
  if (isPlanOfMetric(terms, i)) return true;
  if (i === 0 || !isAny(terms[i], ["plannedFigure"])) return false;
  const isAnnounced = terms.slice(Math.max(0, i - 6), i).some((before) => isAny(before, ["announcing"]));
  if (!isAnnounced && isAny(terms[i], ["goalNoun"])) return false;
  const isOfMetric = isAny(terms[i + 1], ["metric"]) && hasNumber(terms.slice(i + 2, i + 6));
  if (isOfMetric && !isAny(terms[i - 1], beforeResult)) return true;
  // "Công bố kế hoạch mở 50 cửa hàng": what is planned, by its metric or its verb.
  const rest = isAnnounced ? terms.slice(i + 1, i + 17) : [];
  const planned = rest.findIndex((after) => isAny(after, ["metric"]) || isVerb(after));
  return planned >= 0 && hasNumber(terms.slice(i + 1 + planned, i + 25));
}

/** "Kế hoạch doanh thu là 300 tỷ": the plan is the subject, and then its figure. */
function isPlanOfMetric(terms: readonly Term[], i: number): boolean {
  if (!isAny(terms[i], ["plannedFigure"])) return false;
  const rest = terms.slice(i + 1, i + 12);
  const being = rest.findIndex(({ text }, at) => at > 0 && at < 9 && text === equates);
  // "Chỉ tiêu của cùng kỳ năm trước là 40 tỷ": it is over.
  const isOver = rest.slice(0, Math.max(being, 0)).some((term) => isAny(term, ["samePeriod"]));
  return being > 0 && !isOver && hasNumber(rest.slice(being + 1, being + 3));
}

const equates = spell("là");

const hasNumber = (terms: readonly Term[]) => terms.some((term) => isAny(term, ["number"]));

const beforeResult: readonly Kind[] = ["percent", "compare", "happening", "past", "bound"];

/** "Kế hoạch kinh doanh năm 2027 tăng trưởng 25%": the plan opens it and is told with its figure, not with what came of it. */
export function isPlanItself(terms: readonly Term[], targets: readonly Quantity[]): boolean {
  const [target] = targets;
  const opening = isAny(terms[0], ["plain"]) ? 1 : 0;
  // "KPI tháng này là 30 khách".
  if (terms[0]?.text === "kpi")
    return target !== undefined && !terms.some((term) => isAny(term, ["past", "appraising", "complete"]));
  return (
    target !== undefined &&
    isAny(terms[opening], ["plannedFigure"]) &&
    target.first < opening + 10 &&
    !terms.some((term) =>
      isAny(term, [
        "past",
        "attained",
        "forecast",
        "predicate",
        "appraising",
        "asking",
        "complete",
        "actual",
      ]),
    ) &&
    !terms.slice(0, target.first).some((term) => isAny(term, ["samePeriod", "comma"]))
  );
}

/** "Mục tiêu đến năm 2030, du lịch trở thành …": an aim, by when, and then what is to be so. */
export function isAimAhead(terms: readonly Term[], times: readonly Time[]): boolean {
  const [time] = times;
  return (
    isAny(terms[0], ["goalNoun", "aim"]) &&
    time?.role === "deadline" &&
    time.first < 4 &&
    terms.slice(time.next).some(isVerb) &&
    !terms.some((term) => isAny(term, ["past", "appraising", "asking", "samePeriod"]))
  );
}

/** "Từ nay đến cuối năm, sở tập trung …": what lies ahead and is still to be done. */
export function isSetOut(terms: readonly Term[], times: readonly Time[]): boolean {
  const [time, until] = times;
  const isAhead = time?.first === 0 && time.role === "deadline" && isAny(terms[0], ["by", "now"]);
  if (!isAhead) return false;
  // "Từ nay đến Tết": one time.
  const start = until?.first === time.next ? until.next : time.next;
  // "Đến năm 2030, không còn …".
  return terms
    .slice(start, start + 6)
    .some((term) => (isVerb(term) && !isAny(term, ["english"])) || isAny(term, ["nil"]));
}
