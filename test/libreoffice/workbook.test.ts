import { Workbook } from "@cj-tech-master/excelts";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { languages } from "../../src/i18n/language";
import { layout } from "../../src/plan/layout/layout";
import { plan } from "../../src/plan/plan";
import { sample, sampleSettings } from "../../src/plan/sample/sample";
import { copyWithoutAddIn } from "../../src/xlsx/share/copy";
import { bytesOf, workbookOf } from "../../src/xlsx/workbook";
import { type Calculated, recalculate } from "./libreoffice";

const folder = mkdtempSync(join(tmpdir(), "jbp-"));
afterAll(() => rmSync(folder, { recursive: true }));

const cases = languages.flatMap((language) => [
  { language, kind: "blank", data: undefined },
  { language, kind: "sample", data: sample },
]);

test.each(cases)(
  "LibreOffice calculates the $kind plan in $language as the file says, without an error but months with no figure",
  async ({ language, kind, data }) => {
    const operations = layout(plan, { ...sampleSettings, language }, data ? { data } : {});
    const { bytes } = copyWithoutAddIn(await bytesOf(await workbookOf(operations)), language);
    const workbook = new Workbook();
    await workbook.xlsx.load(bytes);
    const file = join(folder, `${kind}-${language}.xlsx`);
    writeFileSync(file, bytes);
    const calculated = recalculate(file);

    let formulas = 0;
    const differences: string[] = [];
    for (const sheet of workbook.worksheets)
      sheet.eachRow((row) =>
        row.eachCell(({ address, formula, result }) => {
          if (!formula) return;
          formulas++;
          const found = calculated[sheet.name]?.[address];
          if (!found || !agree(found, result))
            differences.push(
              `${sheet.name}!${address}: ${JSON.stringify(found)} for ${JSON.stringify(result)}`,
            );
        }),
      );
    expect(differences).toEqual([]);
    expect(formulas).toBeGreaterThan(600);
  },
  60_000,
);

/** The same error, text or number; a number to 12 digits, for LibreOffice adds up in another order. */
function agree(found: Calculated, result: unknown): boolean {
  if ("error" in found) return found.error === "#N/A" && JSON.stringify(result) === '{"error":"#N/A"}';
  // The library reads an empty text as nothing.
  if (typeof found.value === "string") return found.value === (result ?? "");
  const expected = serial(result);
  return Math.abs(found.value - expected) <= 1e-12 * Math.max(1, Math.abs(expected));
}

/** The library reads results of cells with a date format as dates. */
function serial(result: unknown): number {
  return result instanceof Date ? result.getTime() / 86_400_000 + 25_569 : Number(result);
}
