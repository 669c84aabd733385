/** What the bench prints: figures side by side, and each goal beside what was measured. */

export interface Comparison {
  readonly title: string;
  readonly lines: readonly string[];
  readonly goals: readonly Goal[];
}

export interface Goal {
  readonly text: string;
  /** Undefined for a figure that has no goal. */
  readonly met?: boolean;
}

/** A ratio of two times, with its goal if it has one. */
export function ratio(name: string, ours = NaN, other = NaN, goal?: number): Goal {
  const measured = ours / other;
  const text = `${name}: ${measured.toFixed(2)}×`;
  return goal === undefined ? { text } : { text: `${text} (goal ≤ ${goal}×)`, met: measured <= goal };
}

/** A size in bytes, with its goal in kB. */
export function size(name: string, bytes: number, goal: number): Goal {
  const kB = bytes / 1000;
  return { text: `${name}: ${kB.toFixed(1)} kB (goal ≤ ${goal} kB)`, met: kB <= goal };
}

const shown = (it: number) => Math.round(it).toLocaleString("en-US");

/** A figure that must not fall below its goal. */
export function atLeast(name: string, value: number, goal: number): Goal {
  return { text: `${name}: ${shown(value)} (goal ≥ ${shown(goal)})`, met: value >= goal };
}

/** A figure that must not rise above its goal. */
export function atMost(name: string, value: number, goal: number): Goal {
  return { text: `${name}: ${shown(value)} (goal ≤ ${shown(goal)})`, met: value <= goal };
}

/** A part of a whole, for which there is no goal. */
export function share(name: string, part: number): Goal {
  return { text: `${name}: ${(part * 100).toFixed(1)} %` };
}

export function count(value: number): string {
  return Math.round(value).toLocaleString("en-US").padStart(14);
}

export function print({ title, lines, goals }: Comparison): void {
  console.log(`\n${title}`);
  for (const line of lines) console.log(`  ${line}`);
  for (const { text, met } of goals) console.log(`  ${met === undefined ? "·" : met ? "✓" : "✗"} ${text}`);
}
