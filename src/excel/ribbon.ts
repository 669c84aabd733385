/** The buttons of the ribbon that run an action of the add-in. manifest.xml declares them. */
import { workbookError, type WorkbookError } from "./errors";

/**
 * Says what is done before an action opens the pane, and once Excel has opened or refused it. To be called while the page
 * is read: a press that starts the add-in comes right after, and one that finds nothing associated is lost.
 */
export function opensPane(
  action: string,
  before: () => void,
  after: (refusal: WorkbookError | undefined) => void,
): void {
  Office.actions.associate(action, (event: Office.AddinCommands.Event) => {
    before();
    void Office.addin
      .showAsTaskpane()
      .then(
        () => after(undefined),
        (error: unknown) => after(workbookError(error)),
      )
      .finally(() => event.completed());
  });
}
