/** `npm run bench`: every figure of the project, measured side by side in one run. It judges nothing but prints the goals. */
import { benchFunctions } from "./functions.bench";
import { benchPane } from "./pane.bench";
import { benchPlan } from "./plan.bench";
import { print } from "./report";
import { benchSizes } from "./sizes.bench";
import { benchSmart } from "./smart.bench";
import { benchWorkbook } from "./workbook.bench";

async function bench(): Promise<void> {
  for (const comparison of await benchFunctions()) print(comparison);
  for (const comparison of await benchSmart()) print(comparison);
  print(await benchWorkbook());
  print(await benchPlan());
  print(benchSizes());
  print(await benchPane());
}

bench().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
