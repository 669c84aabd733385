/** Where the planner is in the workbook. */
import { type WorkbookError, workbookError } from "./errors";
import { isPlace, parseReference, type Place, type Reference } from "./reference";
import { inWorkbook } from "./run";

export function readActiveCell(): Promise<Place> {
  return inWorkbook(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load("address");
    await context.sync();
    const place = parseReference(cell.address);
    if (!isPlace(place)) throw workbookError({ code: "InvalidSelection" });
    return place;
  });
}

export function readSelection(): Promise<Reference> {
  return inWorkbook(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load("address");
    await context.sync();
    const reference = parseReference(range.address);
    if (reference === undefined) throw workbookError({ code: "InvalidSelection" });
    return reference;
  });
}

interface Listener<T> {
  /** Reads what the listener wants to know of the new selection. */
  readonly read: () => Promise<T>;
  readonly onRead: (read: T) => void;
  readonly onError: (error: WorkbookError) => void;
}

/** Reads at every new selection and tells what was read, the latest last, until the returned function is called. */
export function followSelection<T>({ read, onRead, onError }: Listener<T>): () => void {
  const reading = latest({ read, onRead, onError });
  const { document } = Office.context;
  const type = Office.EventType.DocumentSelectionChanged;
  const handler = () => reading.again();
  document.addHandlerAsync(type, handler, ({ status, error }) => {
    if (status === Office.AsyncResultStatus.Failed) reading.fail(error);
  });
  return () => {
    reading.stop();
    document.removeHandlerAsync(type, { handler });
  };
}

/** The same for what is selected and what is typed there: reads at once, at every new selection and at every edit. */
export function followContent<T>(listener: Listener<T>): () => void {
  const reading = latest(listener);
  const stopSelection = followSelection({
    ...listener,
    read: () => Promise.resolve(),
    onRead: reading.again,
  });
  const edits = inWorkbook(async (context) => {
    const registration = context.workbook.worksheets.onChanged.add(() => Promise.resolve(reading.again()));
    await context.sync();
    return registration;
  });
  edits.catch(reading.fail);
  reading.again();
  return () => {
    reading.stop();
    stopSelection();
    void edits.then(
      (registration) =>
        Excel.run(registration.context, async (context) => {
          registration.remove();
          await context.sync();
        }),
      () => undefined,
    );
  };
}

/** Reads again and again; an answer that a later question has overtaken is not told. */
function latest<T>({ read, onRead, onError }: Listener<T>) {
  let turn = 0;
  let stopped = false;
  const fail = (error: unknown) => {
    if (!stopped) onError(workbookError(error));
  };
  return {
    fail,
    again: () => {
      const mine = ++turn;
      const isLatest = () => mine === turn && !stopped;
      read().then(
        (answer) => isLatest() && onRead(answer),
        (error) => isLatest() && fail(error),
      );
    },
    stop: () => {
      stopped = true;
    },
  };
}
