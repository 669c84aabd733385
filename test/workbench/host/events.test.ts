/** @jest-environment jsdom */
import { bootWorkbook, reload, type Workbench } from "../boot";

let bench: Workbench;
beforeEach(async () => (bench = await bootWorkbook()));
afterEach(() => bench.close());

/** The next time a handler is called, within the test's time. */
function next<T>(): { handler: (args: T) => Promise<void>; happened: Promise<T> } {
  let handler: (args: T) => Promise<void> = () => Promise.resolve();
  const happened = new Promise<T>((resolve) => {
    handler = (args) => {
      resolve(args);
      return Promise.resolve();
    };
  });
  return { handler: (args) => handler(args), happened };
}

const sheet = () => bench.engine.workbook().getActiveSheet();

test("a changed cell is told with its address", async () => {
  const changed = next<Excel.WorksheetChangedEventArgs>();
  await bench.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().onChanged.add(changed.handler);
    await context.sync();
  });
  sheet()
    .getRange("B2:B3")
    .setValues([[1], [2]]);
  const { address, worksheetId, changeType } = await changed.happened;
  expect([address, worksheetId, changeType]).toEqual(["B2:B3", sheet().getSheetId(), "RangeEdited"]);
});

test("a changed look is no changed cell, nor is a calculated result", async () => {
  const addresses: string[] = [];
  await bench.write("A1", [[1, "=A1+1"]]);
  await bench.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().onChanged.add(({ address }) => {
      addresses.push(address);
      return Promise.resolve();
    });
    await context.sync();
  });
  sheet().getRange("A1").setFontWeight("bold");
  await bench.write("A1", [[5]]);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(addresses).toEqual(["A1"]);
});

test("a removed handler hears nothing more", async () => {
  const heard: string[] = [];
  const result = await bench.Excel.run(async (context) => {
    const added = context.workbook.worksheets.getActiveWorksheet().onChanged.add(({ address }) => {
      heard.push(address);
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  await bench.Excel.run(result.context, async (context) => {
    result.remove();
    await context.sync();
  });
  await bench.write("A1", [[5]]);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(heard).toEqual([]);
});

test("a change in any sheet is heard by the whole workbook's handler", async () => {
  const changed = next<Excel.WorksheetChangedEventArgs>();
  await bench.Excel.run(async (context) => {
    context.workbook.worksheets.add("Plan");
    context.workbook.worksheets.onChanged.add(changed.handler);
    await context.sync();
  });
  bench.engine.workbook().getSheetByName("Plan")!.getRange("C3").setValue(1);
  expect((await changed.happened).address).toBe("C3");
});

test("a selection is told to the sheet's handler", async () => {
  const selected = next<Excel.WorksheetSelectionChangedEventArgs>();
  await bench.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().onSelectionChanged.add(selected.handler);
    await context.sync();
  });
  sheet().setActiveRange(sheet().getRange("D4:E5"));
  expect((await selected.happened).address).toBe("D4:E5");
});

test("a selection is told to the workbook's handler", async () => {
  const selected = next<Excel.SelectionChangedEventArgs>();
  await bench.Excel.run(async (context) => {
    context.workbook.onSelectionChanged.add(selected.handler);
    await context.sync();
  });
  // The client registers this event after its batch has ended.
  await new Promise((resolve) => setTimeout(resolve, 20));
  sheet().setActiveRange(sheet().getRange("D4"));
  expect(await selected.happened).toHaveProperty("workbook");
});

test("a selection is told to the document's handler", async () => {
  const selected = next<Office.DocumentSelectionChangedEventArgs>();
  await new Promise<void>((resolve) => {
    bench.Office.context.document.addHandlerAsync(
      bench.Office.EventType.DocumentSelectionChanged,
      (args: Office.DocumentSelectionChangedEventArgs) => void selected.handler(args),
      () => resolve(),
    );
  });
  sheet().setActiveRange(sheet().getRange("D4"));
  expect((await selected.happened).type).toBe("documentSelectionChanged");
});

test("an activated sheet is told", async () => {
  const activated = next<Excel.WorksheetActivatedEventArgs>();
  await bench.Excel.run(async (context) => {
    context.workbook.worksheets.add("Plan");
    context.workbook.worksheets.onActivated.add(activated.handler);
    await context.sync();
  });
  const plan = bench.engine.workbook().getSheetByName("Plan")!;
  plan.activate();
  expect((await activated.happened).worksheetId).toBe(plan.getSheetId());
});

describe("a handler", () => {
  const firstSheet = ({ worksheets }: Excel.Workbook) => worksheets.getItem("Sheet1");

  let turn = 0;
  const select = () => sheet().setActiveRange(sheet().getRange(`B${++turn}`));
  const change = () => sheet().getRange("C1").setValue(++turn);
  const activate = (name: string) => bench.engine.workbook().getSheetByName(name)!.activate();
  const activateOther = () => activate(sheet().getSheetName() === "Other" ? "Sheet1" : "Other");
  const activateFirst = () => (activate("Other"), activate("Sheet1"));

  type Handlers = Pick<OfficeExtension.EventHandlers<unknown>, "add">;

  /** Every event that the host tells: where its handlers are added, and what makes it happen. */
  const events: readonly (readonly [string, (workbook: Excel.Workbook) => Handlers, () => unknown])[] = [
    ["workbook.onSelectionChanged", (workbook) => workbook.onSelectionChanged, select],
    ["worksheet.onSelectionChanged", (workbook) => firstSheet(workbook).onSelectionChanged, select],
    ["worksheets.onSelectionChanged", ({ worksheets }) => worksheets.onSelectionChanged, select],
    ["worksheet.onChanged", (workbook) => firstSheet(workbook).onChanged, change],
    ["worksheets.onChanged", ({ worksheets }) => worksheets.onChanged, change],
    ["worksheet.onActivated", (workbook) => firstSheet(workbook).onActivated, activateFirst],
    ["worksheets.onActivated", ({ worksheets }) => worksheets.onActivated, activateOther],
  ];

  const add = (handlers: (workbook: Excel.Workbook) => Handlers, handler: () => Promise<void>) =>
    Excel.run(async (context) => {
      const added = handlers(context.workbook).add(handler);
      await context.sync();
      return added;
    });

  const remove = (added: OfficeExtension.EventHandlerResult<unknown>) =>
    Excel.run(added.context, async (context) => {
      added.remove();
      await context.sync();
    });

  /** The client registers handlers after its batch, and the host tells events after they happened. */
  const settled = async () => {
    // Turns of the event loop rather than a time, which a busy machine may use up on something else.
    for (let turn = 0; turn < 30; turn++) await new Promise((resolve) => setTimeout(resolve));
  };

  beforeEach(() => {
    bench.engine.workbook().insertSheet("Other");
    activate("Sheet1");
  });

  test.each(events)("of %s hears it until it is removed, and again after a reload", async (_, of, happen) => {
    for (const page of ["the first page", "the page after a reload"]) {
      if (page !== "the first page") await reload(bench.host);
      const heard = jest.fn(() => Promise.resolve());
      const added = await add(of, heard);
      await settled();
      happen();
      await settled();
      expect([page, heard.mock.calls.length]).toEqual([page, 1]);
      await remove(added);
      await settled();
      happen();
      await settled();
      expect([page, heard.mock.calls.length]).toEqual([page, 1]);
    }
  });

  test.each(events)("of %s that a page left behind is not called by the next page", async (_, of, happen) => {
    const heard = jest.fn(() => Promise.resolve());
    await add(of, heard);
    await settled();
    await reload(bench.host);
    happen();
    await settled();
    expect(heard).not.toHaveBeenCalled();
  });

  test("of the workbook's selection and one of the document's go apart", async () => {
    const [ofWorkbook, ofDocument] = [jest.fn(() => Promise.resolve()), jest.fn()];
    const type = Office.EventType.DocumentSelectionChanged;
    const added = await add((workbook) => workbook.onSelectionChanged, ofWorkbook);
    Office.context.document.addHandlerAsync(type, ofDocument);
    await settled();
    select();
    await settled();
    expect([ofWorkbook.mock.calls.length, ofDocument.mock.calls.length]).toEqual([1, 1]);
    await remove(added);
    await settled();
    select();
    await settled();
    expect([ofWorkbook.mock.calls.length, ofDocument.mock.calls.length]).toEqual([1, 2]);
  });
});
