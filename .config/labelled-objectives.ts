/** Files of objectives for `npm run smart`: one JSON object a line, of which only the text is a must. */
import { existsSync, readFileSync } from "node:fs";
import { criteria, type Criterion } from "../src/core/smart/verdict";
import { writtenIn } from "../src/core/smart/writtenIn";

export type Labels = Readonly<Partial<Record<Criterion, boolean>>>;

export interface LabelledObjective {
  /** Its id, or else its line in the file. */
  readonly id: string;
  /** Its language, or else the one that it reads as. */
  readonly lang: string;
  readonly text: string;
  /** Whether somebody said that it is no objective at all. */
  readonly isNoObjective: boolean;
  /** Without the criteria that nobody judged. */
  readonly labels: Labels;
}

export function readObjectives(file: string): LabelledObjective[] {
  return objectivesIn(file, textOf(file));
}

/** What is wrong is told with the file and the line. */
export function objectivesIn(file: string, text: string): LabelledObjective[] {
  const objectives = text
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .flatMap((line, i) => (line.trim() === "" ? [] : objectiveIn(line, `line ${i + 1}`, file)));
  if (objectives.length === 0) throw new Error(`${file} has no objectives: write one JSON object a line.`);
  return objectives;
}

function textOf(file: string): string {
  if (!existsSync(file)) throw new Error(`There is no file ${file}.`);
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new Error(`${file} cannot be read: ${messageOf(error)}.`);
  }
}

function objectiveIn(line: string, place: string, file: string): LabelledObjective {
  const refuse = (what: string): never => {
    throw new Error(`${file}, ${place}: ${what}`);
  };
  const value = parsed(line, refuse);
  if (!isRecord(value)) return refuse(`${line.trim().slice(0, 40)} is no JSON object.`);
  const { id = place, text, lang, page_label, annotator } = value;
  if (typeof text !== "string") return refuse(`"text" must be the objective as a text.`);
  if (typeof id !== "string" && typeof id !== "number") return refuse(`"id" must be a text or a number.`);
  return {
    id: String(id),
    lang: typeof lang === "string" ? lang : (writtenIn(text) ?? "unknown language"),
    text,
    isNoObjective: page_label === "not_objective",
    labels: labelsIn(annotator ?? {}, refuse),
  };
}

function parsed(line: string, refuse: (what: string) => never): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    return refuse(`not valid JSON (${messageOf(error)}).`);
  }
}

function labelsIn(annotator: unknown, refuse: (what: string) => never): Labels {
  if (!isRecord(annotator)) return refuse(`"annotator" must be an object such as {"S": true, "M": false}.`);
  return Object.fromEntries(
    criteria.flatMap((criterion) => {
      const label = annotator[criterion] ?? undefined;
      if (label === undefined) return [];
      if (typeof label !== "boolean") return refuse(`"annotator" must say true or false for ${criterion}.`);
      return [[criterion, label]];
    }),
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

export interface Part {
  readonly wanted: number;
  readonly parts: number;
}

/** "1/2": the first of two parts. */
export function partFrom(written: string): Part {
  const [, wanted = 0, parts = 0] = (/^(\d+)\/(\d+)$/.exec(written) ?? []).map(Number);
  if (wanted < 1 || wanted > parts)
    throw new Error(`--part must be a part and how many there are, such as 1/2, but is "${written}".`);
  return { wanted, parts };
}

/** The same lines every time. */
export function isInPart({ id }: LabelledObjective, { wanted, parts }: Part): boolean {
  return hash(id) % parts === wanted - 1;
}

/** FNV-1a, folded so that few parts are evenly filled. */
function hash(id: string): number {
  let value = 2166136261;
  for (const character of id) value = Math.imul(value ^ character.charCodeAt(0), 16777619) >>> 0;
  return value >>> 7;
}
