/** Writing the new sentence into its cell, and what came of it. */
import { useState } from "react";
import { type WorkbookError, workbookError } from "../../excel/errors";
import type { SelectedObjective } from "../../excel/selected-objectives";
import { replaceText } from "../../excel/text-cell";

export type Stage =
  | { readonly kind: "editing" }
  | { readonly kind: "working" }
  /** The cell holds something else by now. */
  | { readonly kind: "changed" }
  | { readonly kind: "refused"; readonly error: WorkbookError };

export interface Replacing {
  readonly stage: Stage;
  readonly replace: (after: string) => Promise<void>;
}

export function useReplacement({ place, text }: SelectedObjective, onWritten: () => void): Replacing {
  const [stage, setStage] = useState<Stage>({ kind: "editing" });
  const replace = async (after: string) => {
    setStage({ kind: "working" });
    try {
      if ((await replaceText(place, text, after)) === "written") onWritten();
      else setStage({ kind: "changed" });
    } catch (error) {
      setStage({ kind: "refused", error: workbookError(error) });
    }
  };
  return { stage, replace };
}
