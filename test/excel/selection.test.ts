/** @jest-environment jsdom */
import { followSelection, readActiveCell, readSelection } from "../../src/excel/selection";
import { type Reference, writeReference } from "../../src/excel/reference";
import { bootWorkbook, type Workbench } from "../workbench/boot";

let book: Workbench;
beforeAll(async () => {
  book = await bootWorkbook();
});
afterAll(() => book.close());

const select = (address: string) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange(address).select();
    await context.sync();
  });

/** The selections that arrive, and how to wait for the next one. */
function follow() {
  const seen: string[] = [];
  const errors: unknown[] = [];
  let told: () => void = () => undefined;
  const stop = followSelection({
    read: readSelection,
    onRead: (selection: Reference) => {
      seen.push(writeReference(selection));
      told();
    },
    onError: (error) => {
      errors.push(error);
      told();
    },
  });
  return { seen, errors, stop, next: () => new Promise<void>((resolve) => (told = resolve)) };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 50));

test("the active cell is told with its sheet", async () => {
  await select("C3:D9");
  expect(writeReference(await readActiveCell())).toBe("Sheet1!C3");
});

test("every new selection is told, until nobody listens any more", async () => {
  const { seen, errors, next, stop } = follow();
  await settled();
  const told = next();
  await select("B2:B5");
  await told;
  expect({ seen, errors }).toEqual({ seen: ["Sheet1!B2:B5"], errors: [] });

  stop();
  await settled();
  await select("A1");
  await settled();
  expect(seen).toEqual(["Sheet1!B2:B5"]);
});
