import type { IWorkbookData } from "@univerjs/core";
import { Autosave, type KeepingState } from "../../../src/workbench/store/autosave";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

interface Faults {
  write?: (workbook: IWorkbookData) => Promise<void>;
  leave?: () => boolean;
}

/** An autosave over a workbook whose name is how often it was saved. */
function autosave({ write = () => Promise.resolve(), leave = () => true }: Faults = {}) {
  const states: KeepingState[] = [];
  const written: string[] = [];
  let version = 0;
  const saving = new Autosave({
    store: {
      write: async (workbook) => {
        await write(workbook);
        written.push(workbook.name);
      },
      leave,
    },
    save: () => ({ name: `version ${++version}` }) as IWorkbookData,
    changed: (state) => states.push(state),
  });
  return { saving, states, written };
}

test("many changes in a row are kept once, after the last", async () => {
  const { saving, states, written } = autosave();
  for (let i = 0; i < 5; i++) saving.touch();
  await jest.runAllTimersAsync();
  expect(written).toEqual(["version 1"]);
  expect(states.at(-1)).toBe("kept");
});

test("what is outstanding is kept at once when that is asked for", async () => {
  const { saving, written } = autosave();
  saving.touch();
  await saving.flush();
  expect(written).toEqual(["version 1"]);
});

test.each([true, false])("on leaving an outstanding change is given to the store first: %s", (isLeft) => {
  const steps: string[] = [];
  const { saving } = autosave({
    write: ({ name }) => Promise.resolve(void steps.push(`write ${name}`)),
    leave: () => {
      steps.push("leave");
      return isLeft;
    },
  });
  saving.touch();
  expect(saving.leave()).toBe(isLeft);
  expect(steps).toEqual(["write version 1", "leave"]);
});

test("while a later change is on its way, the workbook is not called kept", async () => {
  const finish: (() => void)[] = [];
  const { saving, states } = autosave({ write: () => new Promise((resolve) => finish.push(resolve)) });
  saving.touch();
  void saving.flush();
  saving.touch();
  const last = saving.flush();
  finish[0]?.();
  await jest.runAllTimersAsync();
  expect(states.at(-1)).toBe("keeping");
  finish[1]?.();
  await last;
  expect(states.at(-1)).toBe("kept");
});

test("without a change there is nothing to keep", async () => {
  const { saving, written } = autosave();
  await saving.flush();
  expect(written).toEqual([]);
});

test("a failure is told, and the next change is kept all the same", async () => {
  let full = true;
  const { saving, states, written } = autosave({
    write: () => (full ? Promise.reject(new Error("full")) : Promise.resolve()),
  });
  saving.touch();
  await saving.flush();
  expect(states.at(-1)).toBe("notKept");
  full = false;
  saving.touch();
  await saving.flush();
  expect(states.at(-1)).toBe("kept");
  expect(written).toEqual(["version 2"]);
});

test("replacing the workbook is kept once, afterwards", async () => {
  const { saving, written } = autosave();
  saving.replacing(() => {
    saving.touch();
    saving.touch();
  });
  await jest.runAllTimersAsync();
  expect(written).toEqual(["version 1"]);
});
