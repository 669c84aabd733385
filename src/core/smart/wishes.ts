/** What is wished for rather than aimed at: slogans, "more" of something, several vague verbs in a row. */
import { spell } from "./spelling";
import { isAny, type Term } from "./terms";

export function hasSlogan(terms: readonly Term[], verb: Term | undefined): boolean {
  // "Tham vọng lớn nhất của hãng là mở …", "hãng lớn nhất nước sẽ mở …": it tells which goal, or whose.
  const start = verb ? terms.indexOf(verb) : 0;
  const lead = terms.findLastIndex(
    (term, i) => i < start && (isAny(term, ["goal", "promise", "intending"]) || term.text === being),
  );
  return terms.some((term, i) => i > lead && term.is.has("slogan") && !isSerial(terms, i, verb));
}

const being = spell("là");

/** Without a figure, "study more" and "expand, enhance and boost" are wishes. */
export function isWish(terms: readonly Term[], verbs: readonly Term[], taken: ReadonlySet<Term>): boolean {
  return isMerelyMore(terms, taken) || isListOfWishes(verbs, terms);
}

/** "Hoàn thành tuyến số 1": of what is finished "number one" tells which. */
function isSerial(terms: readonly Term[], i: number, verb: Term | undefined): boolean {
  const isNumbered = terms[i]?.text === serial && isAny(terms[i - 1], ["name", "deliverable", "segment"]);
  return isNumbered && isAny(verb, ["complete"]) && !isAny(verb, ["vague"]);
}

const serial = spell("số");

/** "… kệ hàng gọn hơn", "visit Lotte more": better than now, whatever that is. */
function isMerelyMore(terms: readonly Term[], taken: ReadonlySet<Term>): boolean {
  return isAny(
    terms.findLast((term) => !isAny(term, ["sign"]) && !taken.has(term)),
    ["comparative"],
  );
}

/** "Expand its range, enhance its app and boost its loyalty programme": three wishes in a row are none that is meant. */
function isListOfWishes(verbs: readonly Term[], terms: readonly Term[]): boolean {
  const joined = verbs.filter(
    (verb, i) => i === 0 || isAny(terms[terms.indexOf(verb) - 1], ["comma", "and"]),
  );
  return (
    joined.length > 2 &&
    joined.some((verb) => isAny(verb, ["vague"]) && isAny(verb, ["english"])) &&
    joined.every((verb) => isAny(verb, ["vague", "direction"]))
  );
}
