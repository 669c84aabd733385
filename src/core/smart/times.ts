/** Finds the times of a text and what each is for: a deadline, or a baseline, a start, a frequency, a vague someday. */
import type { Period } from "./dates";
import { spell } from "./spelling";
import { isAny, type Kind, type Term } from "./terms";
import { type Point, pointAt } from "./timePoints";

export type TimeRole =
  | "deadline"
  | "baseline"
  | "past"
  | "start"
  | "frequency"
  | "someday"
  /** The length is what is measured: "answer within 2 days". */
  | "measure"
  /** Only an adjective: "the FY27 plan", "Tết campaign". */
  | "label";

export interface Time {
  readonly role: TimeRole;
  readonly first: number;
  readonly next: number;
  readonly start: number;
  readonly end: number;
  /** The days between which it falls due, when the text names the year. */
  readonly due?: Period;
}

export function timesOf(terms: readonly Term[]): Time[] {
  const times: Time[] = [];
  let comparing = false;
  const add = (role: TimeRole, first: number, next: number, due?: Period) =>
    times.push({
      role,
      first,
      next,
      start: terms[first]?.start ?? 0,
      end: terms[next - 1]?.end ?? 0,
      ...(due && { due }),
    });

  for (let i = 0; i < terms.length;) {
    const term = terms[i] as Term;
    const point = pointAt(terms, i);
    const role = point && roleOf(terms, i, point, comparing);
    if (point && role) {
      const first = role === "deadline" ? leadIn(terms, i) : i;
      const next = terms[point.next]?.is.has("coming") && point.form !== "bare" ? point.next + 1 : point.next;
      add(role, first, next, point.period && dueOf(terms, i, point.period));
      comparing = false;
      i = next;
      continue;
    }
    const end = namedEnd(terms, i);
    if (end > 0) {
      add("deadline", i - 1, end);
      i = end;
      continue;
    }
    if (isFrequency(terms, i)) add("frequency", i, i + 1);
    else if (term.is.has("someday")) add("someday", i, i + 1);
    if (namesBase(term)) comparing = false;
    else if (term.is.has("compare")) comparing = true;
    else if (["stop", "comma", "openBracket", "by"].some((kind) => term.is.has(kind as Kind)))
      comparing = false;
    i++;
  }
  return times;
}

/** YoY, "so với cùng kỳ": it says itself what is compared with, so that a time further on is no base. */
export function namesBase(term: Term): boolean {
  return isAny(term, ["ownBase", "samePeriod"]);
}

/** The words before a point that say what it is for, nearest first; parts of a period and articles are stepped over. */
const steppedOver: readonly Kind[] = ["edge", "bound", "coming", "article", "owned", "ordinal"];

function before(terms: readonly Term[], i: number): { word: Term | undefined; index: number } {
  let index = i - 1;
  while (index >= 0 && i - index < 5) {
    const term = terms[index] as Term;
    const isWordOfTime = (["by", "inside", "starting", "later", "compare", "last"] as const).some((kind) =>
      term.is.has(kind),
    );
    const isJoint =
      (term.glued && term.is.has("dash") && isAny(terms[index - 1], ["edge"])) ||
      // "Hạn: 30/6", "deadline: 30/6".
      (term.is.has("colon") && isAny(terms[index - 1], ["by"]));
    if (!isJoint && !steppedOver.some((kind) => term.is.has(kind))) break;
    // "tới 2028" is "by 2028", and "năm tới" is next year.
    if (term.is.has("by") && term.is.has("coming") && !isAny(terms[index - 1], ["unit"])) break;
    if (isWordOfTime && !term.is.has("edge") && !term.is.has("coming")) break;
    index--;
  }
  return { word: terms[index], index };
}

function leadIn(terms: readonly Term[], i: number): number {
  const { word, index } = before(terms, i);
  return word && (word.is.has("by") || word.is.has("within") || word.is.has("inside")) ? index : i;
}

function roleOf(terms: readonly Term[], i: number, point: Point, comparing: boolean): TimeRole | undefined {
  const { word, index } = before(terms, i);
  const lead = (kind: Kind) => word?.is.has(kind) === true;
  const stepped = terms.slice(index + 1, i);
  const after = terms[point.next];
  const hasEdge = stepped.some((term) => term.is.has("edge")) || lead("edge");
  const hasComing = stepped.some((term) => term.is.has("coming")) || lead("coming");
  // "$50 per month this year": how often, and until when.
  if (lead("every") && !hasComing && !isAny(point.terms[0], ["now"])) return "frequency";
  // "trước ngày 25 hàng tháng": a day that comes back.
  if (point.form === "bare" && after?.is.has("every")) return "frequency";
  if (
    lead("last") ||
    (after?.is.has("gone") &&
      !pointAt(terms, point.next + 1) &&
      !isAny(terms[point.next + 1], ["blank", "edge"]))
  )
    return point.form === "bare" ? undefined : "past";
  switch (point.form) {
    case "length":
      return roleOfLength(terms, i, point, {
        word,
        index,
        hasComing: hasComing || after?.is.has("coming") === true,
      });
    case "unit":
      if (after?.is.has("coming") || hasComing || hasEdge) break;
      if (word?.is.has("inside") && index === i - 1 && !word.is.has("plain")) break;
      // "2 buổi trong tuần": how often.
      if (word?.text === "trong" && index === i - 1 && isOccurrence(terms, index - 1)) return "frequency";
      if (word?.text === "trong" && index === i - 1) break;
      return undefined;
    case "bare":
      // "first year sales of 12 million".
      if (point.terms.some((term) => isAny(term, ["ordinal"]))) {
        if (isAny(after, ["metric"])) break;
        // "New hires … in their first year": for each of them it begins on another day.
        if (stepped.some(({ text }) => text === "their")) return "measure";
        if (!(lead("by") || lead("inside")) || (isAny(after, countsSomething) && !isAny(after, ["channel"])))
          return undefined;
      }
      if (isEndOfSpan(terms, index) || isYearOfArrival(terms, i, point.next)) break;
      if (
        index >= 0 &&
        index === i - 1 &&
        (isYearOf.some(lead) || (isAny(point.terms[0], ["wholeYear"]) && isWholeYearOf.some(lead))) &&
        !(after && countsSomething.some((kind) => after.is.has(kind)))
      )
        break;
      // "Chiều 14/3", "ngày 14/3".
      if (point.terms.length > 2 && isAny(terms[i - 1], ["article"]) && !isAny(terms[i - 1], ["determiner"]))
        break;
      if (!(lead("by") || lead("within") || hasEdge || lead("starting") || lead("compare") || comparing))
        return undefined;
      if (lead("to") && !lead("within") && !lead("by")) return undefined;
      if (point.terms.length === 1 && after && countsSomething.some((kind) => after.is.has(kind)))
        return undefined;
      break;
    case "event":
      // "on the Tết price list": the feast only names the list.
      if (!lead("by") && isAfterThe(stepped) && isAny(after, isAdjective)) return "label";
      // "Sales of Christmas decorations": it only names the decorations.
      if (word?.text === "of" && isAny(after, isAdjective)) return "label";
      if (!(lead("by") || lead("within") || hasEdge || hasComing || point.terms.length > 1)) return "label";
      break;
    case "occasion":
      if (isUpTo(terms, index)) break;
      if (!(lead("ahead") || (lead("by") && word?.is.has("within") !== true && word?.is.has("to") !== true)))
        return undefined;
      break;
    case "fiscal":
      if (
        !(lead("by") || lead("within") || hasEdge) &&
        index >= 0 &&
        after &&
        !closes.some((kind) => after.is.has(kind))
      )
        return "label";
      break;
    case "named":
      // "Hôm nay vừa họp": it was then.
      if (isAny(point.terms[0], ["now"]) && happened.has(after?.text ?? "")) return "past";
      // "on the Q3 combo": the quarter only names the combo.
      if (isAfterThe(stepped) && !hasEdge && after && isAdjective.some((kind) => after.is.has(kind)))
        return "label";
      if (
        point.terms[0]?.text === "may" &&
        point.terms.length === 1 &&
        !(lead("by") || lead("within") || hasEdge)
      )
        return undefined;
  }
  if ((lead("compare") && !lead("ownBase")) || (comparing && !lead("by"))) return "baseline";
  const isRange = point.terms.filter((term) => term.is.has("wholeYear")).length > 1;
  if (!isRange && (lead("starting") || lead("later")) && !lead("by")) return "start";
  return "deadline";
}

const isAfterThe = (stepped: readonly Term[]) => stepped.some((term) => term.text === "the");

/** "sales target 2027": the year of the figure before it. */
const isYearOf: readonly Kind[] = ["metric", "goalNoun", "equal"];
/** "AEON 2027", "chia cổ tức 2027". */
const isWholeYearOf: readonly Kind[] = ["retailer", "act"];

/** "Phấn đấu đến hội nghị khách hàng …", "Đến mùa mưa, …": until then; "mời khách đến hội nghị" says where. */
function isUpTo(terms: readonly Term[], index: number): boolean {
  const isLead = isAny(terms[index], ["by"]) && isAny(terms[index], ["to"]);
  return isLead && (index === 0 || isAny(terms[index - 1], ["goal", "promise", "comma", "now"]));
}

/** After one of these a bare number is an amount: "to 2000 stores". */
const countsSomething: readonly Kind[] = [
  "name",
  "percent",
  "money",
  "scale",
  "broad",
  "channel",
  "segment",
  "metric",
  "times",
];
const isAdjective: readonly Kind[] = ["name", "deliverable", "segment", "channel"];
const closes: readonly Kind[] = ["comma", "stop", "colon", "closeBracket", "dash"];

/** "6 months" is a deadline within or after something; "2 days" may be the measure itself. */
function roleOfLength(
  terms: readonly Term[],
  i: number,
  point: Point,
  { word, index, hasComing }: { word: Term | undefined; index: number; hasComing: boolean },
): TimeRole | undefined {
  const isInside = word?.is.has("inside") === true;
  if (isInside && isBehind(terms, index)) return "past";
  // "8 lần trong một tháng": how often.
  if (point.terms[0]?.is.has("single") && (!isInside || isOccurrence(terms, index - 1))) return "frequency";
  if (hasComing || isFromNow(terms, point.next) || isEndOfLength(terms, i)) return "deadline";
  if (!isInside) return undefined;
  if (isOfShare(terms) && daysOf(point) <= 30) return "measure";
  // "within 2 weeks of going live" counts from an event of its own.
  const after = terms[point.next];
  // "Within 12 weeks from 91% to 97%": from where, not from when.
  const isOfLevel = isAny(after, ["from"]) && isAny(terms[point.next + 1], ["number", "money"]);
  if ((isAny(after, ["ofEvent"]) && !isOfLevel) || after?.text === "of") return "measure";
  const unit = point.terms.findLast((term) => isAny(term, ["unit"]))?.value.unit ?? 0;
  // "Within 30 minutes, explain …": before anything that could take so long.
  const isOpening = terms.slice(0, index).every((term) => isAny(term, ["sign", "goalNoun", "number"]));
  if (unit === 0) return isOpening ? "deadline" : "measure";
  const isBounded = terms.slice(index + 1, i).some((term) => term.is.has("bound")) || isAny(after, ["bound"]);
  const isService = terms.some((term) => term.is.has("service"));
  return unit < 30 && (isBounded || isService) ? "measure" : "deadline";
}

/** "8 lần", "2-3 tối": so many times. */
function isOccurrence(terms: readonly Term[], i: number): boolean {
  return occurrences.has(terms[i]?.text ?? "") && isAny(terms[i - 1], ["number", "spelled"]);
}

const occurrences = new Set(
  ["lần", "buổi", "tối", "sáng", "chiều", "giờ", "tiếng", "phút", "bữa", "lượt"].map(spell),
);

/** How long it is: 84 for "12 weeks", 7 for "a week". */
function daysOf({ terms }: Point): number {
  const unit = terms.findLast((term) => isAny(term, ["unit"]))?.value.unit ?? 0;
  const { value } = terms.findLast((term) => isAny(term, ["number", "spelled"])) ?? {};
  return unit * (value?.number ?? value?.spelled ?? 1);
}

/** "95% of customers pay within 30 days": every one of them has as long; but "grow 12% within 30 days" is due then. */
function isOfShare(terms: readonly Term[]): boolean {
  const percent = terms.findIndex((term, i) => term.is.has("percent") && isAny(terms[i - 1], ["number"]));
  return percent > 0 && percent < 5 && !terms.slice(0, percent).some((term) => isAny(term, movesOrIsMoved));
}

const movesOrIsMoved: readonly Kind[] = ["direction", "reach", "vague", "change", "metric", "to"];

/** "Kinh nghiệm đã có trong 4 năm làm việc": the length lies behind, unless a goal was set in between. */
function isBehind(terms: readonly Term[], index: number): boolean {
  const clause = terms.slice(0, index);
  const from = clause.findLastIndex((term) =>
    isAny(term, ["comma", "stop", "goal", "planned", "announcing", "goalNoun"]),
  );
  return clause.slice(from + 1).some(({ text }) => text === already);
}

const already = spell("đã");
const happened = new Set(["đã", "vừa"].map(spell));

/** "Six months from now". */
function isFromNow(terms: readonly Term[], next: number): boolean {
  return terms[next]?.text === "from" && ["now", "today"].includes(terms[next + 1]?.text ?? "");
}

/** "By the end of 12 months". */
function isEndOfLength(terms: readonly Term[], i: number): boolean {
  return isAny(terms[i - 1], ["closing"]) && isAny(terms[i - 2], ["by", "within"]);
}

/** "From 2027 to 2030": the later year closes the span. */
function isEndOfSpan(terms: readonly Term[], index: number): boolean {
  return (
    isAny(terms[index], ["to"]) &&
    isAny(terms[index - 1], ["wholeYear"]) &&
    isAny(terms[index - 2], ["starting"])
  );
}

/** "Lên 300 (2029)": when it is to arrive there. */
function isYearOfArrival(terms: readonly Term[], i: number, next: number): boolean {
  const isInBrackets = isAny(terms[i - 1], ["openBracket"]) && isAny(terms[next], ["closeBracket"]);
  const figure = terms.findLastIndex((term, at) => at < i && isAny(term, ["number"]));
  return isInBrackets && figure > i - 5 && isAny(terms[figure - 1], ["to"]);
}

/**
 * "By the end of the programme", "before the close of the fair": whatever ends, its end is a day. Tells where it stops, or -1.
 */
function namedEnd(terms: readonly Term[], i: number): number {
  if (
    !isAny(terms[i], ["closing"]) ||
    !isAny(terms[i - 1], ["by"]) ||
    !isAny(terms[i + 1], ["determiner", "owned", "ordinal"])
  )
    return -1;
  // "By the end of third grade".
  if (isAny(terms[i + 1], ["ordinal"]))
    return isAny(terms[i + 2], ["unit"]) || terms[i + 2] === undefined ? -1 : i + 3;
  return isAny(terms[i + 2], ends) && !isAny(terms[i + 2], ["number"]) ? i + 3 : -1;
}

const ends: readonly Kind[] = [
  "name",
  "concrete",
  "deliverable",
  "undertaking",
  "nominal",
  "occasion",
  "complete",
  "task",
  "english",
];

/** "before Q3/2027" ends the day before it begins; "end of 2027" is its last day. */
function dueOf(terms: readonly Term[], i: number, period: Period): Period {
  const { index } = before(terms, i);
  const lead = terms.slice(Math.max(0, index), i);
  if (lead.some((term) => term.is.has("closing"))) return { start: period.end, end: period.end };
  if (lead.some((term) => term.is.has("ahead"))) return { start: period.start - 1, end: period.start - 1 };
  return period;
}

function isFrequency(terms: readonly Term[], i: number): boolean {
  const term = terms[i] as Term;
  // "In every depot": all of them, not how often.
  if (distributing.has(term.text) && isAny(terms[i + 1], isAdjective) && !isAny(terms[i + 1], ["unit"]))
    return false;
  return term.is.has("every") || (term.is.has("slash") && terms[i + 1]?.is.has("unit") === true);
}

const distributing = new Set(["every", "each", "per"]);
