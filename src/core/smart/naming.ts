/** Numbers that measure nothing: they name a thing, number a line, tell the hour or describe. */
import { type WordList, wordsOf } from "./lexicon";
import { pack, packSize } from "./lexicon/packs";
import { eitherWay, spell } from "./spelling";
import { isAny, type Kind, type Term } from "./terms";
import { verbKinds } from "./verbs";

/** 5G, vitamin B 12, 24/7. */
export function isPartOfCode(terms: readonly Term[], i: number, next: number): boolean {
  const [before, after] = [terms[i - 1], terms[next]];
  const isRoundTheClock = (slash: Term | undefined, first: Term | undefined, second: Term | undefined) =>
    slash?.is.has("slash") === true && first?.value.number === 24 && second?.value.number === 7;
  if (isRoundTheClock(after, terms[i], terms[next + 1]) || isRoundTheClock(before, terms[i - 2], terms[i]))
    return true;
  if (isGeneration(terms, i) || isHyphened(terms, i)) return true;
  // "7Up Zero", "1989Perfume".
  const isBrand =
    isAny(after, ["code"]) || (isAny(after, ["name", "segment"]) && (after?.text.length ?? 0) > 3);
  if (after?.glued && isBrand && terms[i]?.glued !== true) return true;
  return before !== undefined && before.is.has("name") && before.text.length === 1;
}

/** "COVID-19", "F-16": a name's own number. */
function isHyphened(terms: readonly Term[], i: number): boolean {
  const [word, hyphen, term] = [terms[i - 2], terms[i - 1], terms[i]];
  return (
    term?.glued === true &&
    hyphen?.glued === true &&
    isAny(hyphen, ["dash"]) &&
    isAny(word, ["name", "code", "describing"]) &&
    !/^\d/.test(word?.text ?? "")
  );
}

/** "5G": of networks. */
export function isGeneration(terms: readonly Term[], i: number): boolean {
  const [before, after] = [terms[i - 1], terms[i + 1]];
  // "Less sugar by 5g", "từ 7g xuống 5g": grams.
  const isGrams = isAny(before, ["by", "from", "to", "direction", "bound"]);
  return !isGrams && after?.glued === true && after.text === "g" && (terms[i]?.value.number ?? Infinity) < 8;
}

/** "chai 1,5L", "330ml can", "nước tương 500ml": it tells which product; "giảm 5kg" and "to 500 kg" tell how much. */
export function isPackSize(terms: readonly Term[], i: number): boolean {
  const [before, size, after] = [terms[i - 1], terms[i + 1], terms[i + 2]];
  if (size === undefined || !packSizes.has(size.text)) return false;
  if (packs.has(before?.text ?? "") || packs.has(after?.text ?? "")) return true;
  const isExact = size.glued || !Number.isInteger(terms[i]?.value.number);
  return isExact && isAny(before, ["name", "segment", "deliverable"]) && !isAny(before, verbKinds);
}

const bothLanguages = (list: WordList) => eitherWay([...wordsOf(list.en), ...wordsOf(list.vi)]);
const packs = bothLanguages(pack);
const packSizes = bothLanguages(packSize);

/**
 * "hợp đồng thương mại 2027 với …": the year of the thing before it, where no noun follows to be counted; "the 2027 JBP",
 * "the 2027 contracts": of what follows, where a round number ("the 2000 stores") may count.
 */
export function isYearOfThing(terms: readonly Term[], i: number): boolean {
  const [before, term, after] = [terms[i - 1], terms[i], terms[i + 1]];
  const isOfNext = before?.text === "the" && (term?.value.number ?? 0) % 100 !== 0;
  const isOfLast =
    isAny(before, ["deliverable", "undertaking", "broad"]) &&
    !isAny(before, verbKinds) &&
    (isAny(after, ["place"]) || after?.text === withVietnamese);
  return isOfNext || isOfLast;
}

const withVietnamese = spell("với");

/** 17:00, 17h, 8 am: the time of day tells when it is so, not how much. */
export function isClock(terms: readonly Term[], i: number): boolean {
  const isHour = (term: Term | undefined) => isAny(term, ["number"]) && (term?.value.number ?? 99) < 60;
  const [before, term, after] = [terms[i - 1], terms[i], terms[i + 1]];
  if (!isHour(term)) return false;
  if ((after?.glued && after.text === "h") || /^[ap]m$/.test(after?.text ?? "")) return true;
  const isSplit = (colon: Term | undefined, other: Term | undefined) =>
    colon?.glued === true && colon.is.has("colon") && other?.glued === true && isHour(other);
  return (
    isSplit(after, terms[i + 2]) ||
    (before?.glued === true && before.is.has("colon") && isHour(terms[i - 2]) && term?.glued === true)
  );
}

/** "from a C to a B", "an A in the course": a school's mark. */
export function isMark(terms: readonly Term[], i: number): boolean {
  const [before, term, after] = [terms[i - 1], terms[i] as Term, terms[i + 1]];
  return (
    /^[abcdf]$/.test(term.text) &&
    isAny(before, ["single"]) &&
    !isAny(after, ["name", "broad", "deliverable", "metric"])
  );
}

/** "line 3", "dây chuyền 3", "Quận 7": a number after a noun, with nothing to count behind it, is its name. */
export function isLabel(terms: readonly Term[], i: number): boolean {
  const [before, after] = [terms[i - 1], terms[i + 1]];
  const isNamed =
    isAny(before, ["name", "segment", "channel", "deliverable", "undertaking"]) &&
    !isAny(before, ["metric", "broad", "plain"]);
  return (
    isNamed &&
    !isAny(terms[i - 2], ["reach", "to"]) &&
    !isAny(before, verbKinds) &&
    (after === undefined || isAny(after, endsLabel)) &&
    Number.isInteger(terms[i]?.value.number)
  );
}

const endsLabel: readonly Kind[] = [
  "stop",
  "comma",
  "place",
  "purpose",
  "closeBracket",
  "from",
  "to",
  "by",
  "and",
];

const describing: readonly Kind[] = ["describing", "ordinal"];

export function describes(terms: readonly Term[], i: number): boolean {
  const before = terms[i - 1];
  const earlier = terms[i - 2];
  if (terms[i + 1]?.is.has("ordinal") && terms[i + 1]?.glued) return true;
  const isDescribing = (term: Term | undefined) =>
    term !== undefined && describing.some((kind) => term.is.has(kind)) && !terms[i - 2]?.is.has("rank");
  return isDescribing(before) || (before?.is.has("bound") === true && isDescribing(earlier));
}

/** "1.", "2)" or "KR 3:" before a line of a list. */
export function isListNumber(terms: readonly Term[], i: number): boolean {
  const closer = terms[i + 1];
  if (i < 2 && closer?.is.has("colon")) return true;
  const opens = i === 0 || terms[i - 1]?.is.has("stop") === true;
  return (
    opens &&
    terms.length > i + 2 &&
    closer !== undefined &&
    (closer.is.has("stop") || closer.is.has("closeBracket"))
  );
}
