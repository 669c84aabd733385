/**
 * What a sentence tells in its main clause. "The chain, which closed 12 shops last year, will open 20" tells of what is to come: what
 * stands in a clause beside it only explains. English only: Vietnamese has no relative clauses between commas.
 */
import { isAny, type Kind, lengthOf, type Term } from "./terms";
import { stateOf } from "./told";

/** The same terms, in their places, with nothing to be read where a clause beside the main one stands. */
export function mainClauseOf(terms: readonly Term[]): readonly Term[] {
  const told = [...terms];
  let blankedTo = 0;
  for (let i = 0; i < terms.length; i++) {
    if (i < blankedTo || !opensAside(terms, i)) continue;
    blankedTo = endOfAside(terms, i);
    // Nothing would be left of "after a good year".
    if (i === 0 && lengthOf(terms.slice(blankedTo)) === 0) return terms;
    for (let at = i; at < blankedTo; at++) told[at] = blank(terms[at] as Term);
  }
  return told;
}

const nothing: ReadonlySet<Kind> = new Set();
const blank = (term: Term): Term => ({ ...term, text: "", is: nothing, value: {} });

function opensAside(terms: readonly Term[], i: number): boolean {
  const [before, { text }, next] = [terms[i - 1], terms[i] as Term, terms[i + 1]];
  if (i === 0) return leading.has(text) || isInsider(terms, i);
  if (isAny(terms[i], ["openBracket"])) return true;
  if (trailing.has(text)) return true;
  if (isAny(before, ["comma", "dash"]))
    return relatives.has(text) || comparing.has(text) || isInsider(terms, i) || isQuoted(terms, i);
  // "Buyers who left last year": which.
  return text === "who" && isAny(before, [...stateOf, "people", "audience"]) && next !== undefined;
}

function endOfAside(terms: readonly Term[], i: number): number {
  const [isBracket, isWho] = [isAny(terms[i], ["openBracket"]), terms[i]?.text === "who"];
  for (let at = i + 1; at < terms.length; at++) {
    const term = terms[at] as Term;
    const isEnd = isBracket
      ? isAny(term, ["closeBracket"])
      : isAny(term, ["comma", "stop", "dash"]) || (isWho && isMain(term));
    if (isEnd) return at;
  }
  return terms.length;
}

/** The verb of the main clause, after "who". */
const isMain = (term: Term) =>
  isAny(term, ["goal", "promise"]) || term.text === "will" || term.text === "must";

/** "According to the chairman", "… to its plan": told by those who will do it. */
function isInsider(terms: readonly Term[], i: number): boolean {
  return terms[i]?.text === "according" && terms.slice(i + 1, i + 5).some(({ text }) => insiders.has(text));
}

/** "…, the company said", "…, the chairman added". */
function isQuoted(terms: readonly Term[], i: number): boolean {
  const rest = terms.slice(i, i + 6);
  const said = rest.findIndex(({ text }) => saying.has(text));
  return said > 0 && rest.slice(0, said).some(({ text }) => insiders.has(text));
}

/** Before a comma at the opening. */
const leading = new Set(["while", "although", "though", "despite", "after", "following", "having", "since", "because", "as", "with", "to"]); // prettier-ignore
/** Up to the end or the next comma. */
const trailing = new Set(["because", "since", "although", "though", "whereas", "despite", "after", "following", "amid"]); // prettier-ignore
const relatives = new Set(["which", "who", "whose", "where"]);
const comparing = new Set(["up", "down", "compared", "versus", "vs", "against", "from", "as", "while", "when", "having", "helped"]); // prettier-ignore
const insiders = new Set(["ceo", "chairman", "chairwoman", "chief", "company", "group", "firm", "spokesman", "spokeswoman", "spokesperson", "management", "director", "president", "founder", "owner", "statement", "plan", "strategy", "minister", "mayor", "head", "manager", "its", "their", "our"]); // prettier-ignore
const saying = new Set(["said", "says", "added", "told", "announced", "confirmed"]);
