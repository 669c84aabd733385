/** Writes a joint business plan as an .xlsx file: `npm run workbook -- plan.xlsx --language vi --sample`. */
import { existsSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { type PlanSettings, type Unit, units } from "../src/plan/definition";
import { layout } from "../src/plan/layout/layout";
import { dayOfDate } from "../src/core/date";
import { plan } from "../src/plan/plan";
import { sample, sampleSettings } from "../src/plan/sample/sample";
import { isCurrency } from "../src/taskpane/plan/planForm";
import { languages } from "../src/i18n/language";
import { copyWithoutAddIn } from "../src/xlsx/share/copy";
import { bytesOf, workbookOf } from "../src/xlsx/workbook";
import { optionsFrom, run } from "./tool";

const usage = `Usage: npm run workbook -- <file.xlsx> [--language ${languages.join("|")}] [--sample] [--share]
  [--start YYYY-MM] [--years 1|2|3] [--currency VND] [--unit ${Object.keys(units).join("|")}]`;

interface Request {
  readonly file: string;
  readonly settings: PlanSettings;
  readonly isSample: boolean;
  readonly isShared: boolean;
}

async function write({ file, settings, isSample, isShared }: Request): Promise<void> {
  const full = layout(plan, settings, isSample ? { data: sample } : {});
  const original = await bytesOf(await workbookOf(full));
  const copy = isShared ? copyWithoutAddIn(original, settings.language) : undefined;
  for (const { sheet, areas } of copy?.values ?? [])
    console.log(`Became values: ${sheet}!${areas.join(", ")}`);
  const bytes = copy?.bytes ?? original;
  try {
    writeFileSync(file, bytes);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Error(`${file} cannot be written (${code}): close it where it is open, or name another file.`);
  }
  console.log(`${file}: ${(bytes.length / 1024).toFixed(0)} kB`);
}

function requestOf(flags: readonly string[]): Request {
  const { values, positionals } = optionsFrom(usage, {
    args: [...flags],
    allowPositionals: true,
    options: {
      language: { type: "string", default: "en" },
      sample: { type: "boolean", default: false },
      share: { type: "boolean", default: false },
      start: { type: "string" },
      years: { type: "string", default: "1" },
      currency: { type: "string", default: "VND" },
      unit: { type: "string", default: "million" },
    },
  });
  const settings: PlanSettings = {
    language: oneOf("--language", languages, values.language),
    currency: currencyOf(values.currency),
    unit: oneOf("--unit", Object.keys(units) as Unit[], values.unit),
    start: values.start === undefined ? sampleSettings.start : monthOf(values.start),
    years: oneOf("--years", [1, 2, 3], values.years),
  };
  return { file: fileOf(positionals), settings, isSample: values.sample, isShared: values.share };
}

function fileOf(named: readonly string[]): string {
  const [file, ...others] = named;
  if (file === undefined || others.length > 0)
    throw new Error(`Name one file, in quotes if its name has spaces:\n${usage}`);
  if (!/\.xlsx$/i.test(file)) throw new Error(`The file's name must end in .xlsx, not “${file}”.`);
  if (!existsSync(dirname(file)))
    throw new Error(`There is no folder ${dirname(file)}: make it first, or name a file elsewhere.`);
  return file;
}

function oneOf<Choice extends string | number>(
  option: string,
  choices: readonly Choice[],
  typed: string,
): Choice {
  const choice = choices.find((each) => String(each) === typed);
  if (choice === undefined)
    throw new Error(`${option} must be one of ${choices.join(", ")}, not “${typed}”.`);
  return choice;
}

function monthOf(typed: string): number {
  const [, year, month] = /^((?:19|20|21)\d\d)-(0[1-9]|1[0-2])$/.exec(typed) ?? [];
  if (year === undefined)
    throw new Error(`--start must be a year and a month such as 2027-01, not “${typed}”.`);
  return dayOfDate(Number(year), Number(month), 1);
}

function currencyOf(typed: string): string {
  if (!isCurrency(typed))
    throw new Error(`--currency must be three letters such as VND or USD, not “${typed}”.`);
  return typed.trim().toUpperCase();
}

void run(() => write(requestOf(process.argv.slice(2))));
