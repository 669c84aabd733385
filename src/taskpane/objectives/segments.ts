/** A sentence cut where evidence begins and ends, so that each piece rests on the same criteria throughout. */
import { criteria, type Criterion, type Verdicts } from "../../core/smart/verdict";

export interface Segment {
  readonly text: string;
  /** Of the criteria whose verdict rests on these words, the one that rests on the fewest around them. */
  readonly criterion: Criterion | undefined;
  /** The criteria whose evidence ends with these words, in the order S M A R T. */
  readonly ends: readonly Criterion[];
}

export function segmentsOf(sentence: string, verdicts: Verdicts): readonly Segment[] {
  const spans = criteria.flatMap((criterion) =>
    verdicts[criterion].evidence.map((span) => ({ criterion, ...span })),
  );
  const edges = spans.flatMap(({ start, end }) => [start, end]);
  const cuts = [...new Set([0, ...edges, sentence.length])].sort((a, b) => a - b);
  return cuts.slice(1).map((end, i) => {
    const start = cuts[i] ?? 0;
    const around = spans.filter((span) => span.start <= start && end <= span.end);
    const [narrowest] = around.sort((a, b) => a.end - a.start - (b.end - b.start));
    const ends = criteria.filter((criterion) =>
      spans.some((span) => span.criterion === criterion && span.end === end),
    );
    return { text: sentence.slice(start, end), criterion: narrowest?.criterion, ends };
  });
}
