// The same workbook in another page: from its snapshot, as it is kept in the browser.
import type { IWorkbookData } from "@univerjs/core";
import type { Workbench } from "../boot";

export async function reopened(bench: Workbench): Promise<Workbench> {
  bench.engine.replace(JSON.parse(JSON.stringify(bench.engine.save())) as IWorkbookData);
  await bench.engine.calculated();
  return bench;
}
