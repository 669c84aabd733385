/**
 * `npm run smart -- objectives.jsonl [--part 1/2]`: judges a file of objectives, one JSON object a line with text and, where
 * somebody judged it, id, lang, page_label and annotator { S, M, T } (true counts as "met"). Prints how far the verdicts agree
 * with these labels, language by language, then every disagreement; of objectives without labels, their verdicts. --part takes
 * every line whose id falls in that part, the same lines every time, so that rules can be written on one part and tried on the
 * other.
 */
import { judge } from "../src/core/smart/judge";
import { criteria, type Criterion, type Judgement } from "../src/core/smart/verdict";
import { isInPart, type LabelledObjective, partFrom, readObjectives } from "./labelled-objectives";
import { run } from "./tool";

interface Judged extends LabelledObjective {
  readonly judgement: Judgement;
}

void run(() => print(judgedFrom(process.argv.slice(2))));

function judgedFrom([file, flag, part = "1/1", ...more]: string[]): Judged[] {
  if (!file || (flag !== undefined && flag !== "--part") || more.length > 0)
    throw new Error("Usage: npm run smart -- objectives.jsonl [--part 1/2]");
  const wanted = partFrom(part);
  return readObjectives(file)
    .filter((objective) => isInPart(objective, wanted))
    .map((objective) => ({ ...objective, judgement: judge(objective.text) }));
}

function print(judged: readonly Judged[]): void {
  const isLabelled = ({ labels, isNoObjective }: Judged) => isNoObjective || Object.keys(labels).length > 0;
  const labelled = judged.filter(isLabelled);
  const others = judged.filter((line) => !isLabelled(line));
  for (const language of [...new Set(labelled.map(({ lang }) => lang))].sort())
    printAgreement(
      language,
      labelled.filter(({ lang }) => lang === language),
    );
  if (labelled.length > 0) printDisagreements(labelled);
  if (others.length > 0) console.log("\nWithout labels (score of 5, verdicts)");
  for (const { id, text, judgement } of others) {
    const { score, verdicts } = judgement;
    const grades = criteria.map((criterion) => `${criterion} ${verdicts[criterion].grade}`).join(", ");
    console.log(`\n${id} ${text}\n   ${score}: ${grades}`);
  }
}

function printAgreement(language: string, lines: readonly Judged[]): void {
  console.log(`\n${language}: ${lines.length} objectives`);
  console.table(Object.fromEntries(criteria.flatMap((criterion) => row(lines, criterion))));
  const others = lines.filter(({ isNoObjective }) => isNoObjective);
  const missing = others.filter(({ judgement }) => judgement.verdicts.S.grade === "missing");
  console.log(
    `No objective at all: S missing in ${missing.length} of ${others.length} (${percent(missing.length, others.length)})`,
  );
}

function printDisagreements(lines: readonly Judged[]): void {
  console.log("\nDisagreements (label → verdict, rule)");
  for (const { id, text, labels, judgement } of lines) {
    const wrong = criteria.filter(
      (criterion) => labels[criterion] !== undefined && labels[criterion] !== isMet(judgement, criterion),
    );
    if (wrong.length === 0) continue;
    console.log(`\n${id} ${text}`);
    for (const criterion of wrong) {
      const { grade, rule } = judgement.verdicts[criterion];
      console.log(`   ${criterion}: ${labels[criterion] ? "met" : "not met"} → ${grade} (${rule})`);
    }
  }
}

function isMet({ verdicts }: Judgement, criterion: Criterion): boolean {
  return verdicts[criterion].grade === "met";
}

function row(lines: readonly Judged[], criterion: Criterion): [string, Record<string, string>][] {
  const labelled = lines.filter(({ labels }) => labels[criterion] !== undefined);
  if (labelled.length === 0) return [];
  const count = (label: boolean, verdict: boolean) =>
    labelled.filter(
      (line) => line.labels[criterion] === label && isMet(line.judgement, criterion) === verdict,
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
