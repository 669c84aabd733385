/** Measures candidates side by side in one run: their rounds alternate, so that a busy machine slows all of them alike. */

export interface Candidate {
  readonly name: string;
  /** Does the work `times` times, over varied inputs, and returns something that depends on all of it. */
  readonly run: (times: number) => unknown;
}

export interface Measured {
  readonly name: string;
  /** Nanoseconds for one unit of work, in the quietest tenth of the rounds. */
  readonly ns: number;
}

// Many short rounds: whatever else the machine does, some of them have it to themselves, and those are what the work costs.
const rounds = 75;
const roundMs = 8;

/** What the work returned, kept so that no compiler may leave it out. */
const sink: { last: unknown } = { last: undefined };

export function sideBySide(candidates: readonly Candidate[]): Measured[] {
  const times = candidates.map(timesForARound);
  const samples = candidates.map((): number[] => []);
  for (let round = 0; round < rounds; round++)
    for (const [i, candidate] of candidates.entries()) {
      const count = times[i] ?? 1;
      samples[i]?.push((milliseconds(candidate, count) * 1e6) / count);
    }
  return candidates.map(({ name }, i) => ({ name, ns: quiet(samples[i] ?? []) }));
}

/** How often a candidate runs in a round; finding out also warms it up. */
function timesForARound(candidate: Candidate): number {
  let times = 1;
  let ms = milliseconds(candidate, times);
  while (ms < roundMs / 2) {
    times *= 2;
    ms = milliseconds(candidate, times);
  }
  return Math.max(1, Math.round((times * roundMs) / ms));
}

function milliseconds({ run }: Candidate, times: number): number {
  const start = performance.now();
  sink.last = run(times);
  return performance.now() - start;
}

function quiet(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 10)] ?? NaN;
}
