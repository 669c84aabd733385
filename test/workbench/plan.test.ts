import { Workbook } from "@cj-tech-master/excelts";
import { languages } from "../../src/i18n/language";
import { layout } from "../../src/plan/layout/layout";
import { plan } from "../../src/plan/plan";
import { sample, sampleSettings } from "../../src/plan/sample/sample";
import { createEngine } from "../../src/workbench/engine/engine";
import { readXlsx } from "../../src/workbench/file/read";
import { copyWithoutAddIn } from "../../src/xlsx/share/copy";
import { bytesOf, workbookOf } from "../../src/xlsx/workbook";

test.each(languages)(
  "opened in the embedded workbook and calculated anew, the share copy shows the values of its file in %s",
  async (language) => {
    const operations = layout(plan, { ...sampleSettings, language }, { data: sample });
    const { bytes } = copyWithoutAddIn(await bytesOf(await workbookOf(operations)), language);
    const workbook = new Workbook();
    await workbook.xlsx.load(bytes);
    const read = await readXlsx(bytes, "plan.xlsx");
    const engine = createEngine({ snapshot: read.workbook });
    engine.recalculate();
    await engine.calculated();

    const differences: string[] = [];
    for (const sheet of workbook.worksheets) {
      const calculated = engine.workbook().getSheetByName(sheet.name);
      sheet.eachRow((row) =>
        row.eachCell(({ address, formula, result }) => {
          const found: unknown = calculated?.getRange(address).getRawValue();
          if (formula && !agree(found, result))
            differences.push(`${sheet.name}!${address}: ${String(found)} for ${JSON.stringify(result)}`);
        }),
      );
    }
    engine.dispose();
    expect(differences).toEqual([]);
  },
  60_000,
);

function agree(found: unknown, result: unknown): boolean {
  const expected = result instanceof Date ? result.getTime() / 86_400_000 + 25_569 : result;
  if (typeof expected === "number")
    return typeof found === "number" && Math.abs(found - expected) <= 1e-6 * Math.max(1, Math.abs(expected));
  if (typeof expected === "object" && expected !== null)
    return "error" in expected && expected.error === found;
  // The library reads an empty text as nothing.
  return (found ?? "") === (expected ?? "");
}
