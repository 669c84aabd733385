// Short ways to run a batch against one open workbook, for the tests of the host's classes.
import { bootWorkbook, type BootOptions, type Workbench } from "../boot";

/** Members of the newest set that the host knows are tried, whatever the manifest asks for. */
const allSets = { requirementSets: { ExcelApi: "1.20" } };

export interface Runner {
  bench: () => Workbench;
  /** Runs a batch on the first sheet and syncs at its end. */
  run: <T>(use: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T> | T) => Promise<T>;
  /** The code of the error that a batch ends with. */
  codeOf: (use: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void) => Promise<string>;
}

/** One workbook for each test of a file. */
export function eachTest(options: BootOptions = allSets): Runner {
  let bench: Workbench;
  beforeEach(async () => (bench = await bootWorkbook(options)));
  afterEach(() => bench.close());
  const run: Runner["run"] = (use) =>
    bench.Excel.run(async (context) => {
      const result = await use(context.workbook.worksheets.getItem("Sheet1"), context);
      await context.sync();
      return result;
    });
  return {
    bench: () => bench,
    run,
    codeOf: (use) =>
      run(use).then(
        () => "no error",
        (error: OfficeExtension.Error) => error.code,
      ),
  };
}
