/** Somebody of their own intends to do something: "chuỗi sẽ …", "dự kiến …", "muốn …". What follows is a verb whether a list holds it or not. */
import { spell } from "./spelling";
import { isAny, type Kind, type Term } from "./terms";

/** Vietnamese only: English says it with "to", which other rules read. */
export function isIntended(terms: readonly Term[]): boolean {
  return terms.some((term, i) => isAny(term, ["intending"]) && isOwn(terms, i) && isDeed(terms, i));
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
  return !subject.some((term) => isAny(term, notOwn) || notActing.has(term.text));
}

const notOwn: readonly Kind[] = [
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
const notActing = new Set(["việc", "điều", "đây", "hướng", "lễ", "mỗi"].map(spell));

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
