/** Writing the new sentence into its cell, and what came of it. */
import { useState } from "react";
import { type WorkbookError, workbookError } from "../../excel/errors";
import { replaceObjective, type Replaced } from "../../excel/replace-objective";
import type { SelectedObjective } from "../../excel/selected-objectives";

export type Stage =
  | { readonly kind: "editing" }
  | { readonly kind: "working" }
  /** The cell holds something else by now. */
  | { readonly kind: "changed" }
  | { readonly kind: "refused"; readonly error: WorkbookError };

/** The sentence that the cell holds now, and how many activities follow it. */
export interface Written extends Replaced {
  readonly text: string;
}

export interface Replacing {
  readonly stage: Stage;
  readonly replace: (after: string) => Promise<void>;
}

export function useReplacement(
  objective: SelectedObjective,
  onWritten: (written: Written) => void,
): Replacing {
  const [stage, setStage] = useState<Stage>({ kind: "editing" });
  const replace = async (after: string) => {
    setStage({ kind: "working" });
    try {
      const replaced = await replaceObjective(objective, after);
      if (replaced === "changed") setStage({ kind: "changed" });
      else onWritten({ ...replaced, text: after });
    } catch (error) {
      setStage({ kind: "refused", error: workbookError(error) });
    }
  };
  return { stage, replace };
}
