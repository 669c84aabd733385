/**
 * What a file remembers of the add-in itself: that its pane was open, and what it kept in the workbook. Elsewhere Excel would
 * offer to install it, or say that it is missing. Other add-ins' parts stay.
 */
import type { Package } from "./package";
import { attribute, elements, replaceElements } from "./xml";

/** As in manifest.xml, under which organisations and Excel know the add-in. */
export const addInId = "32c87f9e-c6eb-4b1f-a6ce-04cc38f079fb";

export function removeAddIn(file: Package): void {
  for (const panes of file.related("", "webextensiontaskpanes")) {
    const own = file
      .relationships(panes)
      .filter(({ type, part }) => type === "webextension" && file.text(part).toLowerCase().includes(addInId));
    if (own.length === 0) continue;
    const ids = new Set(own.map(({ id }) => id));
    const isOwn = (content = "") =>
      elements(content, "webextensionref").some((one) =>
        ids.has(attribute(one, String.raw`[\w.-]+:id`) ?? ""),
      );
    const xml = replaceElements(file.text(panes), "taskpane", (pane) =>
      isOwn(pane.content) ? "" : pane.text,
    );
    for (const { part } of own) file.remove(part, panes);
    if (elements(xml, "taskpane").length > 0) file.write(panes, xml);
    else file.remove(panes, "");
  }
}
