/** Writes a joint business plan as an .xlsx file: `npm run workbook -- plan.xlsx --language vi --sample`. */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { type PlanSettings, type Unit, units } from "../src/plan/definition";
import { layout } from "../src/plan/layout/layout";
import { dayOfDate } from "../src/core/date";
import { plan } from "../src/plan/plan";
import { sample, sampleSettings } from "../src/plan/sample/sample";
import { languages } from "../src/i18n/language";
import { copyWithoutAddIn } from "../src/xlsx/share/copy";
import { bytesOf, workbookOf } from "../src/xlsx/workbook";

const usage = `npm run workbook -- <file.xlsx> [--language ${languages.join("|")}] [--sample] [--share]
  [--start YYYY-MM] [--years 1|2|3] [--currency VND] [--unit ${Object.keys(units).join("|")}]`;

const { values, positionals } = parseArgs({
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

const settings = settingsOf(values);
const [file] = positionals;
if (!settings || !file) {
  console.error(usage);
  process.exitCode = 1;
} else {
  const full = layout(plan, settings, values.sample ? { data: sample } : {});
  void workbookOf(full)
    .then(bytesOf)
    .then((original) => {
      const copy = values.share ? copyWithoutAddIn(original, settings.language) : undefined;
      for (const { sheet, areas } of copy?.values ?? [])
        console.log(`Became values: ${sheet}!${areas.join(", ")}`);
      const bytes = copy?.bytes ?? original;
      writeFileSync(file, bytes);
      console.log(`${file}: ${(bytes.length / 1024).toFixed(0)} kB`);
    });
}

function settingsOf({ language, start, years, currency, unit }: typeof values): PlanSettings | undefined {
  const chosen = languages.find((one) => one === language);
  const length = ([1, 2, 3] as const).find((one) => String(one) === years);
  const [, year, month] = /^(\d{4})-(\d{2})$/.exec(start ?? "") ?? [];
  if (!chosen || !length || !(unit in units) || (start !== undefined && year === undefined)) return undefined;
  return {
    language: chosen,
    currency,
    unit: unit as Unit,
    start: year === undefined ? sampleSettings.start : dayOfDate(Number(year), Number(month), 1),
    years: length,
  };
}
