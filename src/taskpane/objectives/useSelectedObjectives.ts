/** The selected objectives, kept in step with the workbook. */
import { useEffect, useState } from "react";
import type { WorkbookError } from "../../excel/errors";
import { readSelectedObjectives, type SelectedObjectives } from "../../excel/selected-objectives";
import { followContent } from "../../excel/selection";

export interface SelectionInStep {
  /** Undefined until the workbook has been read. */
  readonly selected: SelectedObjectives | undefined;
  /** Why the workbook could not be read, until it can be again. */
  readonly refusal: WorkbookError | undefined;
}

export function useSelectedObjectives(): SelectionInStep {
  const [state, setState] = useState<SelectionInStep>({ selected: undefined, refusal: undefined });
  useEffect(
    () =>
      followContent({
        read: readSelectedObjectives,
        onRead: (selected) => setState({ selected, refusal: undefined }),
        onError: (refusal) => setState(({ selected }) => ({ selected, refusal })),
      }),
    [],
  );
  return state;
}
