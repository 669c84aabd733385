/** Fills the builder's slots from what a sentence already says; never from anything else. */
import { compose, type Slots } from "./compose";
import { isConserved } from "./conserved";
import { deedsIn, openIn, withoutCapital } from "./deed";
import { judge } from "./judge";
import { meansOf } from "./means";
import { movementOf } from "./movement";
import { read, type Sentence } from "./reading";
import { purposeOf } from "./relevant";
import { isAny } from "./terms";
import type { Span } from "./verdict";
import { writtenIn } from "./writtenIn";

/**
 * The slots that make the sentence anew. Where they would lose what it says (it does something else than move a metric, or
 * would be judged worse for them) its own words are kept as the deed; of what is no objective, who and why alone.
 */
export function slotsOf(objective: string): Slots {
  const sentences = read(objective);
  const sentence = chosen(sentences);
  if (!sentence) return {};
  const { owner } = sentence;
  const textOf = (span: Span | undefined) => (span ? objective.slice(span.start, span.end).trim() : "");
  const [purpose] = sentences.flatMap(purposeOf);
  const means = meansOf(sentence, owner, purpose);
  const shared = withoutBlanks({
    heading: headingOf(objective, sentence),
    owner: textOf(owner?.who),
    purpose: textOf(purpose),
  });
  const movement = movementOf(objective, sentence, { owner, purpose, means });
  const slots = {
    ...shared,
    ...withoutBlanks({ means: withoutCapital(textOf(means), undefined) }),
    ...movement.slots,
  };
  const language = writtenIn(objective) ?? "vi";
  const { score } = judge(objective);
  const keepsScore = (built: string) => judge(built).score >= score;
  // A heading's number and the owner's name stand for none inside of the sentence.
  const bare = compose({ ...slots, heading: "", owner: "" }, language);
  const keepsAll = isConserved(objective, sentences, bare) && keepsScore(compose(slots, language));
  const isObjective = sentence.intent !== "none";
  if (keepsAll && (movement.isWhole || !isObjective)) return slots;
  if (!isObjective && keepsScore(compose(shared, language))) return shared;
  const deeds = deedsIn(objective, sentences, owner, purpose).map((deed) => asDeed(shared, deed));
  // At last the whole text, with why it is done inside of it.
  const whole = deedsIn(objective, sentences, owner, undefined).map((deed) =>
    asDeed({ ...shared, purpose: "" }, deed),
  );
  return (
    [...deeds, slots, ...whole].find((each) => keepsScore(compose(each, language))) ?? deeds.at(-1) ?? slots
  );
}

/** Why is told once, by the deed or beside it. */
function asDeed({ purpose, ...shared }: Slots, deed: string): Slots {
  return { ...shared, deed, ...(purpose && openIn(deed).purpose && { purpose }) };
}

function chosen(sentences: readonly Sentence[]): Sentence | undefined {
  return (
    sentences.find(({ intent, facts }) => intent !== "none" && facts.isMeasured) ??
    sentences.find(({ intent }) => intent !== "none") ??
    sentences[0]
  );
}

/** "2.", "Mục tiêu 2:": what stands before the sentence and does not say whose it is. */
function headingOf(objective: string, { label, owner }: Sentence): string {
  const start = label.find((term) => !isAny(term, ["stop", "dash", "openBracket", "closeBracket"]))?.start;
  const end = label.at(-1)?.end ?? 0;
  const isLabelled = owner !== undefined && owner.who.start < end;
  const heading = objective.slice(start ?? end, isLabelled ? owner.who.start : end).trim();
  return label.some((term) => isAny(term, ["blank"]))
    ? heading.replace(/\[[^\]]*\]?:?/g, "").trim()
    : heading;
}

function withoutBlanks(slots: Slots): Slots {
  return Object.fromEntries(Object.entries(slots).filter(([, text]) => text !== ""));
}
