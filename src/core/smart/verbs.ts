/** Where the verbs of a sentence stand: what opens it as an instruction, and what is to be done. */
import type { Quantity } from "./quantities";
import { hasDiacritics, spell } from "./spelling";
import { isAny, isBe, type Kind, lengthOf, type Term } from "./terms";
import type { Time } from "./times";

export const verbKinds = [
  "direction",
  "vague",
  "reach",
  "complete",
  "task",
  "activity",
] as const satisfies readonly Kind[];

export function isVerb(term: Term): boolean {
  return isAny(term, verbKinds);
}

/** What may stand before the verb of an instruction: "By June 30, 2027:", "KAM Lan:", "- ". */
export const openers: readonly Kind[] = [
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
  "ability",
];

/** The verb of an instruction, or -1. */
export function openingVerb(
  terms: readonly Term[],
  quantities: readonly Quantity[],
  times: readonly Time[],
): number {
  // "KAM Lan: raise …", "Objective 1: …"; but "Hold the rate: 67%".
  const colon = terms.findIndex((term) => term.is.has("colon"));
  const isLabelled = colon > 0 && colon < 6;
  const after = isLabelled ? openingFrom(colon + 1, terms, quantities, times) : -1;
  // "Để giữ kệ, bổ sung …": what comes first is what it is for.
  // "Sau hai năm xây dựng, chuỗi …": what came before.
  const isAside = isAny(terms[0], ["purpose"]) || terms[0]?.text === afterwards;
  const why = isAside ? terms.findIndex((term) => isAny(term, ["comma"])) : -1;
  return after >= 0 ? after : openingFrom(why + 1, terms, quantities, times);
}

function openingFrom(
  start: number,
  terms: readonly Term[],
  quantities: readonly Quantity[],
  times: readonly Time[],
): number {
  let [ahead, numbered] = [0, 0];
  for (let i = start; i < terms.length; i++) {
    const term = terms[i] as Term;
    while ((times[ahead]?.next ?? Infinity) <= i) ahead++;
    const time = times[ahead];
    if (time && time.first <= i) {
      i = time.next - 1;
      continue;
    }
    // "All imports use …", "every visit": after these a noun stands.
    if (i > start && isAny(term, ["nominal"]) && isAny(terms[i - 1], ["universal"])) return -1;
    // "Buyers often ask …": a habit is told.
    if (habitual.has(term.text)) return -1;
    // "Việc mở cửa hàng …": the doing of it is spoken of; "chưa hoàn thành …": it is not done.
    if (i > start && [doing, notYet].includes(terms[i - 1]?.text ?? "") && isVerb(term)) return -1;
    // "Review of the range", "launch of the app": a noun.
    if (isVerb(term) && isOf(terms[i + 1]) && !takesOf.has(term.text)) return -1;
    if (
      (isVerb(term) && !term.is.has("goal")) ||
      isAct(terms, i) ||
      isUnlistedVerb(terms, i) ||
      isDoneToAll(terms, i)
    )
      return isSubjectOfClause(terms, i) || isTensed(terms, i) || isTitle(terms, i, quantities, times)
        ? -1
        : i;
    while ((quantities[numbered]?.next ?? Infinity) <= i) numbered++;
    const quantity = quantities[numbered];
    const isListNumber = quantity?.first === i && quantity.role === "description";
    // "Automatically clear …".
    const isAdverb = isAny(term, ["name"]) && term.text.endsWith("ly");
    const mayOpen = isListNumber || (i === 1 && term.is.has("stop")) || isAdverb || isAny(term, openers);
    // After "the", "our" a noun stands: "the pilot"; after "did not" what was not done.
    if (!mayOpen || isAny(term, ["intent", "subject", "owned", "past"])) return -1;
  }
  return -1;
}

const habitual = new Set(["often", "usually", "typically", "generally", "normally", "rarely", "sometimes"]);
const isOf = (term: Term | undefined) => term?.text === "of" || term?.text === ofVietnamese;
const ofVietnamese = spell("của");

/** "Quản lý không xác nhận …", "báo cáo đã gửi …": what stands before these is no verb. */
function isSubjectOfClause(terms: readonly Term[], i: number): boolean {
  const next = terms[i + 1];
  return clausal.has(next?.text ?? "") && !isAny(next, ["bound", "nil", "name"]);
}

const clausal = new Set(["không", "chưa", "đã", "đang", "sẽ", "bị"].map(spell));

const takesOf = new Set(["think", "dispose", "approve", "make", "take", "get"]);
const doing = spell("việc");
const afterwards = spell("sau");
const notYet = spell("chưa");

/** What is to be done, the main verb first: the verbs after the words that declare the objective, if there are any. */
export function verbsOf(terms: readonly Term[], opening: number): Term[] {
  const first = terms.findIndex(isVerb);
  const declared = terms.findLastIndex(
    (term, i) => isAny(term, ["goal", "promise"]) || (term.is.has("intent") && i < first),
  );
  // "Cửa hàng trải nghiệm sẽ có mặt …": what stands before it tells which.
  const intended = opening < 0 ? terms.findIndex((term) => isAny(term, ["intending"])) : -1;
  const marker = declared < 0 ? intended : declared;
  const all = terms.flatMap((term, i) =>
    i === opening || (isVerb(term) && !isOwned(terms, i)) || isLed(terms, i) ? [{ term, i }] : [],
  );
  const after = all.filter(({ i }) => i > marker);
  return (after.length > 0 ? after : all).map(({ term }) => term);
}

/**
 * "Báo cáo kết quả kinh doanh quý 3" is the title of a report; "báo cáo OSA cho AEON trước 5/9", with whom it is for, how
 * much or by when, is work to be done.
 */
function isTitle(
  terms: readonly Term[],
  i: number,
  quantities: readonly Quantity[],
  times: readonly Time[],
): boolean {
  if (i > 0 || isAny(terms[i], ["english"]) || !isAny(terms[i], ["deliverable"])) return false;
  const isLed = times.some(({ role, first }) => role === "deadline" && isAny(terms[first], ["by", "within"]));
  return !isLed && quantities.length === 0 && !terms.some((term) => isAny(term, ["place"]));
}

/** A verb of actions.ts in a place where a verb must stand. */
function isAct(terms: readonly Term[], i: number): boolean {
  const next = terms[i + 1];
  return (
    terms[i]?.is.has("act") === true &&
    next !== undefined &&
    !isAny(next, endsNoun) &&
    !followsNoun.has(next.text)
  );
}

const endsNoun: readonly Kind[] = ["stop", "colon", "copula", "closeBracket", "comma"];
const followsNoun = new Set(["of", "for", "on", "at", "by"]);

/** "Our plan", "the launch", "a steady start": after these an English verb is a noun. */
function isOwned(terms: readonly Term[], i: number): boolean {
  if (!isAny(terms[i], ["english"])) return false;
  const isOne = isAny(terms[i - 2], ["single"]) && isAny(terms[i - 1], ["name"]);
  // "Calmer at work".
  if (locating.has(terms[i - 1]?.text ?? "")) return true;
  return isOne || (isAny(terms[i - 1], ["owned"]) && !isAny(terms[i - 1], ["universal"]));
}

const locating = new Set(["at", "in", "on", "for", "from", "with"]);

/** "to renegotiate", "will renegotiate", "and renegotiate". */
function isLed(terms: readonly Term[], i: number): boolean {
  const before = terms[i - 1];
  const isLead =
    before?.text === "to" ||
    isAny(before, ["goal", "promise", "intent", "intending", "ability", "and", "slash"]);
  // "Phấn đấu trụ hạng ở giải …", "dự kiến lát gạch …".
  const isAimed =
    (setsOut(before) || (isAny(before, ["intending"]) && !isAny(before, ["wanting"]))) &&
    hasDiacritics(before?.text ?? "") &&
    isAny(terms[i], ["name"]);
  return (
    (isLead && isAct(terms, i)) ||
    isInfinitive(terms, i) ||
    (isAimed && (lengthOf(terms.slice(i + 1)) > 0 || isAny(terms[i], ["act"])))
  );
}

/** "Đặt mục tiêu …", "phấn đấu …"; after "mục tiêu của …" its owner is named. */
export function setsOut(term: Term | undefined): boolean {
  return isAny(term, ["goal"]) && term?.text !== aim;
}

const aim = spell("mục");

/** "I'm hoping to clinch …", "we will quickly clinch …": what stands there can only be a verb. */
export function isInfinitive(terms: readonly Term[], i: number): boolean {
  const isAdverb = terms[i - 1]?.text.endsWith("ly") === true;
  const lead = isAdverb ? i - 2 : i - 1;
  // "To model the terrain": a noun that takes an object is none.
  const isVerbal =
    isWord(terms[i]) || (isAny(terms[i], ["deliverable"]) && isAny(terms[i + 1], ["determiner"]));
  // "Our goal for this week is to evolve …".
  const isAimed =
    terms[lead]?.text === "to" &&
    (isBe(terms[lead - 1]) || terms[lead - 1]?.text === "be") &&
    terms.slice(0, lead).some((term) => isAny(term, ["goal", "goalNoun", "aim"]));
  return isVerbal && (isAimed || isAny(terms[lead], ["infinitive"]));
}

/** A word of small letters that no list holds and that has no ending of a noun, an adverb or a participle. */
export function isWord(term: Term | undefined): boolean {
  return term?.is.has("name") === true && /^[a-z]{3,}$/.test(term.text) && !notBase.test(term.text);
}

const notBase =
  /(?:[^s]s|[a-z]{3}ing|[a-z]{2}ed|ly|tion|sion|ment|ness|ity|ance|ence|ship|able|ible|ful|less|ous)$/;

/** No list can hold every verb: an unknown English word that opens a sentence and takes an object is one. */
function isUnlistedVerb(terms: readonly Term[], i: number): boolean {
  const [term, next] = [terms[i], terms[i + 1]];
  const isOpening =
    i < 3 && terms.slice(0, i).every((earlier) => isAny(earlier, ["stop", "dash"]) || earlier.text === "to");
  // "Coke and Sprite": a pair of names, where "draft and sign" is a pair of verbs.
  const isPair = isAny(next, ["and"]) && !isAny(terms[i + 2], [...verbKinds, "act"]);
  const takesObject = isAny(next, ["determiner", "number"]) && !isPair;
  return (
    isOpening &&
    isWord(term) &&
    takesObject &&
    !terms.slice(i + 1, i + 4).some((after) => after.is.has("copula"))
  );
}

/** "Phổ cập toàn bộ …", "khám mắt cho tất cả …": what is done to all is done, and a noun takes "all" before it. */
function isDoneToAll(terms: readonly Term[], i: number): boolean {
  const isOpening = terms.slice(0, i).every((earlier) => isAny(earlier, ["stop", "dash"]));
  if (!isOpening || !isAny(terms[i], ["name"])) return false;
  const to = terms.findIndex((term, at) => at > i && at < i + 6 && isEvery(term, terms[at + 1]));
  const between = terms.slice(i + 1, Math.max(to, i + 1));
  return (
    to > 0 &&
    terms.slice(i, to + 1).some(({ text }) => hasDiacritics(text)) &&
    (between.length < 2 || between.at(-1)?.text === "cho") &&
    !between.some((term) => isVerb(term) || isAny(term, [...endsNoun, "predicate", "sign"]))
  );
}

function isEvery(term: Term, next: Term | undefined): boolean {
  return isAny(term, ["universal"]) || (term.value.number === 100 && isAny(next, ["percent"]));
}

/**
 * "Search conversion rose 17%", "xuất khẩu gạo 7 tháng đạt 2 tỷ": what looked like an instruction was the subject of
 * another verb.
 */
function isTensed(terms: readonly Term[], verb: number): boolean {
  const mayBeSubject = isAny(terms[verb], ["metric"]) && !isAny(terms[verb], ["english", "direction"]);
  for (let i = verb + 1; i < terms.length; i++) {
    const term = terms[i] as Term;
    if (isAny(term, ["comma", "stop", "question", "relative"])) return false;
    // "Display space costs 40 a week".
    if (term.is.has("tensed") || (term.text === "costs" && isAny(terms[i + 1], ["number", "money"])))
      return true;
    const isFinite = isAny(term, ["direction", "reach"]) && isAny(terms[i + 1], ["number", "to", "bound"]);
    if (mayBeSubject && isFinite) return true;
  }
  return false;
}

/** Where the sentence goes on to tell why: "… in order to", "… to win", "… nhằm". */
export function purposeAfter(terms: readonly Term[], verb: number): number {
  // A verb that no list holds has its object first: "restructure my code to pass the test".
  const object = isAny(terms[verb], ["name"])
    ? terms.findIndex((term, i) => i > verb && isAny(term, objects))
    : -1;
  const start = terms.findIndex((_, i) => i > Math.max(verb + 1, object) && isPurpose(terms, i));
  return start < 0 ? terms.length : start;
}

const objects: readonly Kind[] = [
  "name",
  "broad",
  "deliverable",
  "metric",
  "people",
  "undertaking",
  "number",
];

function isPurpose(terms: readonly Term[], i: number): boolean {
  const [before, term, next] = [terms[i - 1], terms[i] as Term, terms[i + 1]];
  if (term.is.has("purpose")) return true;
  const isInfinitive =
    term.text === "to" && next !== undefined && (isVerb(next) || isAny(next, ["act", "benefit"]));
  return (
    isInfinitive &&
    // "The plan is to take it to …".
    !isBe(before) &&
    !isAny(before, ["goal", "promise", "intent", "question", "and", "number"]) &&
    !isAny(next, ["metric"])
  );
}
