/** Somebody's own intention: "chuỗi sẽ …", "dự kiến …", "muốn …". What follows is a verb, listed or not. */
import { spell } from "./spelling";
import { isAny, type Kind, lengthOf, type Term } from "./terms";
import { heads, isSectorsDeed } from "./told";
import { isVerb } from "./verbs";

/** Vietnamese only: English says it with "to", which other rules read. One pass, clause by clause. */
export function isIntended(terms: readonly Term[]): boolean {
  if (isOthersWord(terms) || terms.some((term) => isAny(term, ["reader"]))) return false;
  let [opening, isOthers, isDoubted, isHeaded] = [-1, false, false, false];
  for (const [i, term] of terms.entries()) {
    // "Hãng được xem là đầu tàu, dự kiến …": the subject stands before the comma.
    const isOwn = (!isOthers || isSectorsDeed(terms, i)) && !(isDoubted && i === opening + 1);
    if (isOwn && (isDeed(terms, i) || isResolved(terms, i) || (i === opening + 1 && isNeeded(terms, i))))
      return true;
    isDoubted ||= isAny(term, ["forecast"]);
    isOthers ||= isAny(term, isHeaded ? apart : notOwn) && !isDecided(terms, i);
    isHeaded ||= isAny(term, heads);
    if (isAny(term, endsClause)) [opening, isOthers, isHeaded] = [i, false, false];
  }
  return isEffort(terms) || isOnPurpose(terms);
}

/** "Hãng chi 200 triệu USD để xây hai siêu thị": a deed with its figure, and what it is for. */
function isOnPurpose(terms: readonly Term[]): boolean {
  const purpose = terms.findIndex((term) => isAny(term, ["purpose"]));
  const verb = terms.findIndex((term) => isKnownVerb(term) && !isAny(term, ["deliverable"]));
  return (
    verb > 0 &&
    verb < purpose &&
    isKnownVerb(terms[purpose + 1]) &&
    terms.slice(verb, purpose).some((term) => isAny(term, ["number"])) &&
    isOwnSubject(terms, verb)
  );
}

/** Whose clause it is, with no time, no figure and no other verb before it, in a sentence that tells of no past. */
function isOwnSubject(terms: readonly Term[], verb: number): boolean {
  const subject = subjectBefore(terms, verb);
  return (
    subject.some((term) => isAny(term, ["name", "broad", "retailer", "people", "subject"])) &&
    !subject.some((term) => isVerb(term) || isAny(term, ["number", "place", "purpose", ...notOwn])) &&
    !terms.some((term) => isAny(term, ["past"]))
  );
}

/** What stands before it in its own clause. */
function subjectBefore(terms: readonly Term[], i: number): readonly Term[] {
  const opening = terms.findLastIndex((term, at) => at < i && isAny(term, endsClause));
  return terms.slice(opening + 1, i);
}

/** "Theo hiệp hội, …" foretells; "theo ông Minh, …", "theo đại diện hãng, …" makes a plan of their own known. */
const isOthersWord = ([first, next]: readonly Term[]) =>
  isAny(first, ["source"]) && !speakers.has(next?.text ?? "");

const speakers = new Set(["ông", "bà", "anh", "chị", "đại", "lãnh", "ban", "chủ", "giám", "tổng", "fanpage", "website", "kế", "thông"].map(spell)); // prettier-ignore

const endsClause: readonly Kind[] = ["comma", "stop", "colon", "dash"];

/** "Cùng với đó, cần đẩy mạnh …": what has to be done, by nobody else. */
function isNeeded(terms: readonly Term[], i: number): boolean {
  const next = terms[i + 1];
  return terms[i]?.text === needing && isAny(terms[i], ["intent"]) && next !== undefined && isVerb(next);
}

const needing = spell("cần");

/** "Hãng cũng đẩy mạnh kênh MT": an effort in the present, at once after whose it is. */
function isEffort(terms: readonly Term[]): boolean {
  const i = terms.findIndex((term) => isAny(term, ["effort"]));
  if (i < 1 || !hasObject(terms, i)) return false;
  // "Giá tiếp tục tăng" tells, "hãng tiếp tục mở …" does not.
  const next = terms[i + 1] as Term;
  if (terms[i]?.text === continuing && !(isVerb(next) && !isAny(next, ["happening"]))) return false;
  return isOwnSubject(terms, i);
}

const continuing = spell("tiếp");

/** More than one word follows, marks aside. */
const hasObject = (terms: readonly Term[], i: number) => lengthOf(terms.slice(i + 1, i + 4)) > 1;

const notOwn: readonly Kind[] = [
  "unacting",
  "outside",
  "market",
  "metric",
  "undertaking",
  "forecast",
  "question",
  "asking",
  "universal",
  "past",
  "goalNoun",
  "jargon",
  "every",
];

const apart: readonly Kind[] = ["forecast", "question", "asking", "past", "goalNoun", "jargon"];

/** "Sẽ là", "sẽ rất", "sẽ không", "sẽ giúp" tell what it will be like, or what comes of it. */
function isDeed(terms: readonly Term[], i: number): boolean {
  const next = terms[i + 1];
  return (
    isAny(terms[i], ["intending"]) &&
    next !== undefined &&
    hasObject(terms, i) &&
    !isAny(next, ["metric", "number", "sign", "comma", "stop"]) &&
    (isAny(next, ["complete"]) ||
      !describing.has(next.text) ||
      // "Sẽ không cấp phép …": what they will leave.
      (next.text === not && isKnownVerb(terms[i + 2])))
  );
}

/** "Vốn điều lệ sẽ được nâng lên …", "khoản tiền sẽ được dùng để …": what is to be done to a thing, by whoever has it. */
export function isToBeDone(terms: readonly Term[]): boolean {
  const i = terms.findIndex(
    (term, at) =>
      isAny(term, ["intending"]) &&
      !isAny(term, ["wanting"]) &&
      terms.slice(at + 1, at + 4).some(({ text }) => text === passive),
  );
  if (i < 1) return false;
  const done = terms.findIndex(({ text }, at) => at > i && text === passive);
  const verb = terms[done + 1];
  const subject = subjectBefore(terms, i);
  return (
    (isAny(verb, ["act"]) || (verb !== undefined && isVerb(verb))) &&
    !isAny(verb, ["procedural"]) &&
    hasObject(terms, done + 1) &&
    (isAny(subject[0], ["universal"]) || !subject.some(isReceiving)) &&
    !subject.some((term) => isAny(term, ["market", ...apart])) &&
    !terms.some((term) => isAny(term, ["past", "reader"]))
  );
}

/** "Khách hàng sẽ được …" grants something; "toàn bộ nhân viên sẽ được đào tạo" is work. */
const isReceiving = (term: Term) =>
  isAny(term, ["people", "audience"]) ||
  (isAny(term, ["unacting"]) && isAny(term, ["broad"]) && !isAny(term, ["undertaking"]));
const passive = spell("được");

/** "Hai bên nhất trí nâng …", "nhà sáng lập mong đưa …": what is resolved, asked for or dreamt of, by a verb that is known. */
function isResolved(terms: readonly Term[], i: number): boolean {
  if (isAny(terms[i], ["ordering"])) {
    // "Yêu cầu các sở, ngành giải ngân …": whom, and then what.
    const told = terms.slice(i + 1, i + 9);
    const end = told.findIndex((term) => isAny(term, ["stop", "colon", ...apart]));
    return told
      .slice(0, end < 0 ? told.length : end)
      .some((_, at) => isKnownVerb(terms[i + 1 + at]) && hasObject(terms, i + 1 + at));
  }
  return isAny(terms[i], ["resolving"]) && isKnownVerb(terms[i + 1]) && hasObject(terms, i + 1);
}

const isKnownVerb = (term: Term | undefined) =>
  isAny(term, ["act"]) ||
  (term !== undefined && isVerb(term) && (!isAny(term, ["happening"]) || isAny(term, ["complete"])));

/** "Đã nhất trí nâng …": decided before, and still to be done. */
const isDecided = (terms: readonly Term[], i: number) =>
  isAny(terms[i], ["past"]) && isResolved(terms, i + 1);

const not = spell("không");
const describing = new Set(["là", "rất", "không", "có", "được", "bị", "phải", "giúp", "khiến", "làm", "mang", "hỏi", "biết", "cảm", "trở", "đóng", "còn", "vẫn", "như", "nhiều", "ít", "khó", "dễ", "đem", "thấy", "chẳng", "chưa", "gặp", "chịu"].map(spell)); // prettier-ignore
