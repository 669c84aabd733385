/** What could not be carried over, as one phrase: "charts, some cell formats (A!B2, A!B3 and 4 more)". */
import type { WorkbenchWords } from "../../i18n/workbench";
import type { Loss } from "../file/losses";

const placesShown = 3;

export function lossList(losses: readonly Loss[], words: WorkbenchWords): string {
  return losses
    .map(({ kind, places }) =>
      places.length === 0
        ? words.losses[kind]
        : words.lossAt(words.losses[kind], places.slice(0, placesShown), places.length - placesShown),
    )
    .join(", ");
}
