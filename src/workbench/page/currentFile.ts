/** The workbook as it is now, all of it calculated, as an .xlsx file. */
import type { Engine } from "../engine/engine";
import type { WrittenWorkbook } from "../file/write";
import { spillsOf } from "./spills";

export async function currentFile(engine: Engine): Promise<WrittenWorkbook> {
  await engine.calculated();
  const { writeXlsx } = await import("../file/write");
  return writeXlsx(engine.save(), spillsOf(engine));
}
