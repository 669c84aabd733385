/** @jest-environment jsdom */
import { strFromU8, unzipSync } from "fflate";
import { WorkbookError } from "../../src/excel/errors";
import { openNewWorkbook, readDocument } from "../../src/excel/document";
import { callStatus, dispIds } from "../../src/workbench/host/protocol";
import { bootWorkbook, type BootOptions, type Workbench } from "../workbench/boot";

let bench: Workbench;
afterEach(() => bench.close());

const open = async (options: BootOptions = {}) => (bench = await bootWorkbook(options));
const problemOf = (work: Promise<unknown>) =>
  work.then(
    () => "none",
    (error: unknown) => (error instanceof WorkbookError ? [error.problem, error.code] : error),
  );

test("the open workbook is read as the file that it would be saved as, values among it", async () => {
  await open();
  await bench.write("A1", [[21], ["=A1*2"]]);
  const sheet = unzipSync(await readDocument())["xl/worksheets/sheet1.xml"]!;
  expect(strFromU8(sheet)).toContain("<f>A1*2</f><v>42</v>");
});

test("a file of several slices is put together in their order", async () => {
  const bytes = Uint8Array.from({ length: 5 * 2 ** 20 + 5 }, (_, i) => (i >> 12) + i);
  await open({ documentFile: () => Promise.resolve(bytes) });
  expect(Buffer.compare(await readDocument(), bytes)).toBe(0);
});

test("the file is closed each time, so that reading it never uses up what Excel allows", async () => {
  await open({ documentFile: () => Promise.resolve(Uint8Array.of(1, 2, 3)) });
  for (let i = 0; i < 4; i++) expect([...(await readDocument())]).toEqual([1, 2, 3]);
});

test("a third copy at a time is refused, as Excel does", async () => {
  await open({ documentFile: () => Promise.resolve(Uint8Array.of(1)) });
  const work = Promise.all([readDocument(), readDocument(), readDocument()]);
  expect(await problemOf(work)).toEqual(["busy", "11000"]);
});

test.each([
  ["has no file to give", undefined, ["fileWithheld", "5000"]],
  ["gives an empty file", () => Promise.resolve(new Uint8Array()), ["fileWithheld", "0/0"]],
  ["fails while it writes the file", () => Promise.reject(new Error("disk")), ["unknown", "5001"]],
])("an Excel that %s is told as such", async (_, documentFile, problem) => {
  await open({ documentFile });
  expect(await problemOf(readDocument())).toEqual(problem);
});

test("a fault of the host's own is told whole where it runs, of which Office.js hears only a number", async () => {
  const faulted = jest.fn();
  const full = new Error("disk full");
  await open({ faulted, documentFile: () => Promise.reject(full) });
  expect(await problemOf(readDocument())).toEqual(["unknown", "5001"]);
  const seam = window.external as unknown as {
    Execute: (dispId: number, args: unknown[], answered: (status: unknown) => void) => void;
  };
  const brokenBatch = [["", "", "", "", "{"]];
  const answered = new Promise((resolve) =>
    seam.Execute(dispIds.executeRichApiRequest, brokenBatch, resolve),
  );
  expect(await answered).toBe(callStatus.internalError);
  expect(faulted.mock.calls).toEqual([[full], [expect.objectContaining({ name: "SyntaxError" })]]);
});

test("an Excel without the call for its file is told as such", async () => {
  await open();
  Object.assign(globalThis, { Office: { context: { document: {} } } });
  expect(await problemOf(readDocument())).toEqual(["fileWithheld", "getFileAsync"]);
});

test("a new workbook is opened with every byte of its file", async () => {
  const workbookCreated = jest.fn<void, [Uint8Array]>();
  await open({ workbookCreated });
  const bytes = Uint8Array.from({ length: 100_001 }, (_, i) => [0x50, 0x4b, 3, 4][i] ?? i % 256);
  await openNewWorkbook(bytes);
  expect(workbookCreated).toHaveBeenCalledTimes(1);
  expect(Buffer.compare(workbookCreated.mock.calls[0]![0], bytes)).toBe(0);
});

test("what is no workbook is not opened", async () => {
  const workbookCreated = jest.fn<void, [Uint8Array]>();
  await open({ workbookCreated });
  expect(await problemOf(openNewWorkbook(Uint8Array.of(1, 2, 3)))).toEqual([
    "badReference",
    "InvalidArgument",
  ]);
  expect(workbookCreated).not.toHaveBeenCalled();
});
