/**
 * `npm run smart -- objectives.jsonl [--part 1/2]`: judges a file of labelled objectives and prints how far the verdicts agree
 * with the labels, language by language, then every disagreement. One JSON object a line: id, lang, text, page_label and
 * annotator { S, M, T } (true counts as "met"). --part takes every line whose id falls in that part, the same lines every time,
 * so that rules can be written on one part and tried on the other.
 */
import { readFileSync } from "node:fs";
import { judge } from "../src/core/smart/judge";
import { criteria, type Criterion, type Judgement } from "../src/core/smart/verdict";

interface Line {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly page_label?: string | null;
  readonly annotator: Readonly<Partial<Record<Criterion, boolean>>>;
}

interface Judged extends Line {
  readonly judgement: Judgement;
}

const [file, flag, part = "1/1"] = process.argv.slice(2);
if (!file || (flag !== undefined && flag !== "--part")) {
  console.error("Usage: npm run smart -- objectives.jsonl [--part 1/2]");
  process.exit(2);
}

const [wanted = 1, parts = 1] = part.split("/").map(Number);
const judged: Judged[] = readFileSync(file, "utf8")
  .split("\n")
  .filter((line) => line.trim() !== "")
  .map((line) => JSON.parse(line) as Line)
  .filter(({ id }) => hash(id) % parts === wanted - 1)
  .map((line) => ({ ...line, judgement: judge(line.text) }));

for (const language of [...new Set(judged.map(({ lang }) => lang))].sort()) {
  const lines = judged.filter(({ lang }) => lang === language);
  console.log(`\n${language}: ${lines.length} objectives`);
  console.table(Object.fromEntries(criteria.flatMap((criterion) => row(lines, criterion))));
  const others = lines.filter(({ page_label }) => page_label === "not_objective");
  const missing = others.filter(({ judgement }) => judgement.verdicts.S.grade === "missing");
  console.log(
    `No objective at all: S missing in ${missing.length} of ${others.length} (${percent(missing.length, others.length)})`,
  );
}

console.log("\nDisagreements (label → verdict, rule)");
for (const { id, text, annotator, judgement } of judged) {
  const wrong = criteria.filter(
    (criterion) => annotator[criterion] !== undefined && annotator[criterion] !== isMet(judgement, criterion),
  );
  if (wrong.length === 0) continue;
  console.log(`\n${id} ${text}`);
  for (const criterion of wrong) {
    const { grade, rule } = judgement.verdicts[criterion];
    console.log(`   ${criterion}: ${annotator[criterion] ? "met" : "not met"} → ${grade} (${rule})`);
  }
}

function isMet({ verdicts }: Judgement, criterion: Criterion): boolean {
  return verdicts[criterion].grade === "met";
}

function row(lines: readonly Judged[], criterion: Criterion): [string, Record<string, string>][] {
  const labelled = lines.filter(({ annotator }) => annotator[criterion] !== undefined);
  if (labelled.length === 0) return [];
  const count = (label: boolean, verdict: boolean) =>
    labelled.filter(
      (line) => line.annotator[criterion] === label && isMet(line.judgement, criterion) === verdict,
    ).length;
  const [hits, misses, alarms, rejections] = [
    count(true, true),
    count(true, false),
    count(false, true),
    count(false, false),
  ];
  const total = labelled.length;
  const agreement = (hits + rejections) / total;
  // Cohen's kappa: agreement beyond what two independent judges with these habits would reach.
  const chance =
    ((hits + misses) * (hits + alarms) + (rejections + misses) * (rejections + alarms)) / total ** 2;
  return [
    [
      criterion,
      {
        precision: percent(hits, hits + alarms),
        recall: percent(hits, hits + misses),
        agreement: percent(hits + rejections, total),
        kappa: chance === 1 ? "1.00" : ((agreement - chance) / (1 - chance)).toFixed(2),
      },
    ],
  ];
}

function percent(part: number, whole: number): string {
  return whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)}%`;
}

/** FNV-1a, folded so that few parts are evenly filled. */
function hash(id: string): number {
  let value = 2166136261;
  for (const character of id) value = Math.imul(value ^ character.charCodeAt(0), 16777619) >>> 0;
  return value >>> 7;
}
