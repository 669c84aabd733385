/** The workbook that the sample plan is, in English: inserted once, to be opened by each test anew. */
import { insertPlan } from "../../src/excel/plan/insert";
import { plan } from "../../src/plan/plan";
import { sample, sampleSettings } from "../../src/plan/sample/sample";
import { bootWorkbook } from "../workbench/boot";

export async function samplePlan() {
  const book = await bootWorkbook();
  await insertPlan(plan, { ...sampleSettings, language: "en" }, sample);
  const snapshot = book.engine.save();
  book.close();
  return snapshot;
}
