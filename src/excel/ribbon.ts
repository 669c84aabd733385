/** The buttons of the ribbon that run an action of the add-in. manifest.xml declares them. */

/**
 * Says what is done before an action opens the pane. To be called while the page is read: a press that starts the add-in
 * comes right after, and one that finds nothing associated is lost.
 */
export function opensPane(action: string, before: () => void): void {
  Office.actions.associate(action, (event: Office.AddinCommands.Event) => {
    before();
    void Office.addin.showAsTaskpane().finally(() => event.completed());
  });
}
