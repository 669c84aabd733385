/** What stands before the sentence proper: a bullet, a line's number, a heading such as "Mục tiêu 2:" or "KR1:", and whose it is. */
import { wordsOf } from "./lexicon";
import { givenNames } from "./lexicon/names";
import { spell, strip } from "./spelling";
import { isAny, type Kind, type Term } from "./terms";

/** "KAM Lan:" without another mark of Vietnamese: "lan" is read as "lần" too. */
const labelling: readonly Kind[] = ["name", "owner", "step", "times", "number", "plain", "sign", "blank"];

/** The first term after all of them; a heading that says what is measured ("Doanh số:", "Target FY27:") is none. */
export function labelEnd(terms: readonly Term[]): number {
  let from = 0;
  // "(Homepage) launch …".
  const closing = isAny(terms[0], ["openBracket"])
    ? terms.findIndex((term) => isAny(term, ["closeBracket"]))
    : -1;
  if (closing > 0 && closing < 5 && !terms.slice(0, closing).some((term) => isAny(term, ["number"])))
    from = closing;
  while (isBullet(terms, from)) from++;
  from = headingEnd(terms, from);
  const colon = terms.findIndex((term, i) => i > from && i < from + 6 && term.is.has("colon"));
  const words = terms.slice(from, Math.max(from, colon));
  // "Gấp 2 lần, phụ trách: Minh": whoever answers for it comes after what is to be done.
  const mark = words.findIndex((term) => isAny(term, ["comma", "openBracket"]));
  const isTold = words.slice(0, Math.max(mark, 0)).some((term) => isAny(term, ["number", "times"]));
  const isLabel =
    !isTold &&
    words.some((term) => isAny(term, ["name", "owner", "step", "plain", "blank"])) &&
    words.every(
      (term, i) =>
        isGivenName(words, i) ||
        (isAny(term, labelling) && !isAny(term, ["metric", "goalNoun", "plannedFigure", "wholeYear"])),
    );
  if (isLabel) from = colon + 1;
  // "**KR1:** …".
  while (from > 0 && isBullet(terms, from)) from++;
  return from < terms.length ? from : 0;
}

/** "•", "**", "“"; and what is one unless a figure follows: "+ launch …", "→ launch …". */
function isBullet(terms: readonly Term[], i: number): boolean {
  return isAny(terms[i], ["sign"]) || (signs.has(terms[i]?.text ?? "") && !isAny(terms[i + 1], ["number"]));
}

const signs = new Set(["+", "→"]);

/** "1.", "2)", "Mục tiêu 2:", "Goal #3 –", "KR1.", "O1 KR2:"; where none of them opens the terms, `from` itself. */
function headingEnd(terms: readonly Term[], from: number): number {
  const closer = terms.findIndex(
    (term, i) => i > from && i < from + 6 && isCloser(terms, i) && !isInside(term),
  );
  const words = terms.slice(from, Math.max(from, closer));
  if (isNumberBefore(terms, from)) return from + 2;
  return isHeading(words, terms[closer]) ? closer + 1 : from;
}

/** "3/ …", "4 - …"; but "3/4" and "4 - 6" are figures. */
function isNumberBefore(terms: readonly Term[], from: number): boolean {
  const [number, mark, after] = terms.slice(from);
  return (
    isAny(number, ["number"]) &&
    isAny(mark, ["slash", "dash"]) &&
    after?.glued === false &&
    !isAny(after, ["number"])
  );
}

/** Does a stop after these terms only close the number of a line? */
export function isLineNumber(words: readonly Term[], stop: Term): boolean {
  const from = words.findIndex((_, i) => !isBullet(words, i));
  return from >= 0 && isHeading(words.slice(from), stop);
}

const closers: readonly Kind[] = ["colon", "dash", "stop", "closeBracket"];
/** "17:00" and "2-3" are one figure; "KR1.2" one heading. */
const isCloser = (terms: readonly Term[], i: number) =>
  isAny(terms[i], closers) && !(terms[i]?.glued && terms[i + 1]?.glued);
const isInside = ({ text }: Term) => text === "#";

const numbering: readonly Kind[] = ["number", "spelled", "ordinal"];

function isHeading(words: readonly Term[], closer: Term | undefined): boolean {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined || words.length > 5) return false;
  if (words.length === 1 && (isAny(first, ["number"]) || isLetter(first)))
    return isAny(closer, ["stop", "closeBracket"]);
  const isNumbered = (isAny(last, numbering) && !isAny(last, ["wholeYear"])) || isCode(last);
  return (
    isNumbered &&
    (isAny(first, ["goalNoun", "meta", "goal"]) || isCode(first) || isAbbreviation(first)) &&
    words.slice(1).every((term) => isAny(term, [...numbering, "sign", "plain"]) || isCode(term))
  );
}

/** "a)", "iv.". */
const isLetter = ({ text }: Term) => /^(?:[a-h]|[ivx]{1,4})$/.test(text);
/** "KR1", "MT2", "O1"; but "SKU500" is a product. */
const isCode = (term: Term) => isAny(term, ["code"]) && /^[a-z]{1,3}\d{1,2}$/.test(term.text);
const isAbbreviation = (term: Term) => isAny(term, ["name"]) && /^[a-z]{1,3}$/.test(term.text);

/** "KAM Nam", "Minh Thu": after a role or another name. */
function isGivenName(words: readonly Term[], i: number): boolean {
  const isOne = (term: Term | undefined) => term !== undefined && names.has(strip(term.text));
  return isOne(words[i]) && (isAny(words[i - 1], ["owner", "name"]) || isOne(words[i - 1]));
}

const names = new Set(wordsOf(givenNames).map((name) => strip(spell(name))));
