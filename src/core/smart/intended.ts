/** Somebody of their own intends to do something: "chuỗi sẽ …", "dự kiến …", "muốn …". What follows is a verb whether a list holds it or not. */
import { spell } from "./spelling";
import { isAny, type Kind, type Term } from "./terms";
import { isVerb } from "./verbs";

/** Vietnamese only: English says it with "to", which other rules read. */
export function isIntended(terms: readonly Term[]): boolean {
  return (
    terms.some((term, i) => isAny(term, ["intending"]) && isOwn(terms, i) && isDeed(terms, i)) ||
    terms.some((_, i) => isNeeded(terms, i)) ||
    isEffort(terms)
  );
}

/** "Cùng với đó, cần đẩy mạnh …": what has to be done, by nobody else. */
function isNeeded(terms: readonly Term[], i: number): boolean {
  const next = terms[i + 1];
  return (
    terms[i]?.text === needing &&
    isAny(terms[i], ["intent"]) &&
    next !== undefined &&
    isVerb(next) &&
    subjectOf(terms, i).length === 0 &&
    isOwn(terms, i)
  );
}

const needing = spell("cần");

/** "Hãng cũng đẩy mạnh kênh MT": an effort in the present, at once after whose it is. */
function isEffort(terms: readonly Term[]): boolean {
  const i = terms.findIndex((term) => isAny(term, ["effort"]));
  if (i < 1) return false;
  const opening = terms.findLastIndex(
    (term, at) => at < i && isAny(term, ["comma", "stop", "colon", "dash"]),
  );
  const subject = terms.slice(opening + 1, i);
  return (
    subject.length > 0 &&
    terms.length > i + 2 &&
    subject.some((term) => isAny(term, ["name", "broad", "retailer", "people", "subject"])) &&
    !subject.some((term) => isVerb(term) || isAny(term, ["number", "place", "purpose"])) &&
    isOwn(terms, i) &&
    !terms.some((term) => isAny(term, ["past", "forecast"]))
  );
}

/** Nobody else's, nobody's at all ("thị trường sẽ …", "giá sẽ …"), and foretold by nobody. */
function isOwn(terms: readonly Term[], i: number): boolean {
  if (isAny(terms[0], ["source"]) || terms.some((term) => isAny(term, ["reader"]))) return false;
  const opening = terms.findLastIndex(
    (term, at) => at < i && isAny(term, ["comma", "stop", "colon", "dash"]),
  );
  const subject = terms.slice(opening + 1, i);
  // "Hãng được xem là đầu tàu, dự kiến …": the subject stands before the comma.
  if (subject.length === 0 && terms.slice(0, i).some((term) => isAny(term, ["forecast"]))) return false;
  return !subject.some((term) => isAny(term, notOwn));
}

/** What stands before it in its clause. */
function subjectOf(terms: readonly Term[], i: number): readonly Term[] {
  const opening = terms.findLastIndex(
    (term, at) => at < i && isAny(term, ["comma", "stop", "colon", "dash"]),
  );
  return terms.slice(opening + 1, i);
}

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

/** "Sẽ là", "sẽ rất", "sẽ không", "sẽ giúp": what it will be like, or what comes of it. */
function isDeed(terms: readonly Term[], i: number): boolean {
  const next = terms[i + 1];
  return (
    next !== undefined &&
    terms.length > i + 2 &&
    !isAny(next, ["metric", "number", "sign", "comma", "stop"]) &&
    !describing.has(next.text)
  );
}

const describing = new Set(
  [
    "là",
    "rất",
    "không",
    "có",
    "được",
    "bị",
    "phải",
    "giúp",
    "khiến",
    "làm",
    "mang",
    "hỏi",
    "biết",
    "cảm",

    "trở",
    "đóng",
    "còn",
    "vẫn",
    "như",
    "nhiều",
    "ít",
    "khó",
    "dễ",
    "đem",
    "thấy",
    "chẳng",
    "chưa",
    "gặp",
    "chịu",
  ].map(spell),
);
