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

function readSelection(): Promise<Reference> {
  return inWorkbook(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load("address");
    await context.sync();
    const reference = parseReference(range.address);
    if (reference === undefined) throw workbookError({ code: "InvalidSelection" });
    return reference;
  });
}

/** Tells every new selection, the latest last, until the returned function is called. */
export function followSelection(
  onSelection: (selection: Reference) => void,
  onError: (error: WorkbookError) => void,
): () => void {
  let latest = 0;
  let stopped = false;
  const report = (error: unknown) => {
    if (!stopped) onError(workbookError(error));
  };

  const onChanged = async () => {
    const turn = ++latest;
    const isLatest = () => turn === latest && !stopped;
    try {
      const selection = await readSelection();
      if (isLatest()) onSelection(selection);
    } catch (error) {
      if (isLatest()) report(error);
    }
  };

  const { document } = Office.context;
  const type = Office.EventType.DocumentSelectionChanged;
  document.addHandlerAsync(type, onChanged, ({ status, error }) => {
    if (status === Office.AsyncResultStatus.Failed) report(error);
  });
  return () => {
    stopped = true;
    document.removeHandlerAsync(type, { handler: onChanged });
  };
}
