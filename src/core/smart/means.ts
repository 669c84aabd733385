/** How it will be done and with what: "bằng cách thêm hai đầu kệ", "with a budget of 500 million". */
import type { Owner } from "./owner";
import type { Sentence } from "./reading";
import { eitherWay } from "./spelling";
import { isAny, type Term } from "./terms";
import type { Span } from "./verdict";

/** From the word of means to whatever is told next in slots of its own; only after what is to be done. */
export function meansOf(
  { terms, times, quantities }: Sentence,
  owner: Owner | undefined,
  purpose: Span | undefined,
): Span | undefined {
  // "With a budget of 500 million, grow …".
  const comma = terms.findIndex((term) => isAny(term, ["comma"]));
  if (comma > 0 && setsAside(terms, 0))
    return { start: terms[0]?.start ?? 0, end: terms[comma - 1]?.end ?? 0 };
  const at = terms.findIndex((_, i) => i > 1 && opensMeans(terms, i));
  const start = terms[at]?.start;
  if (start === undefined || !quantities.some(({ start: figure }) => figure < start)) return undefined;
  const nexts = [
    owner?.clause.start,
    purpose?.start,
    ...times.filter(({ role }) => role === "deadline").map((time) => time.start),
  ].filter((next) => next !== undefined && next > start);
  const next = Math.min(...(nexts as number[]), Infinity);
  const told = terms.slice(at).filter((term) => term.end <= next);
  const last = told.findLast((term) => !isAny(term, ["comma", "stop", "openBracket", "and"]));
  return last && { start, end: last.end };
}

const withs = eitherWay(["with", "với"]);

function opensMeans(terms: readonly Term[], i: number): boolean {
  const [term, next] = [terms[i], terms[i + 1]];
  if (isAny(term, ["means"])) return true;
  if (term?.text === "by")
    return /..ing$/.test(next?.text ?? "") && !isAny(next, ["event", "occasion", "now"]);
  return setsAside(terms, i);
}

function setsAside(terms: readonly Term[], i: number): boolean {
  return (
    isAny(terms[i], ["backing"]) || (withs.has(terms[i]?.text ?? "") && isAny(terms[i + 1], ["resource"]))
  );
}
