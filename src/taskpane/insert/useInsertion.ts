/** Inserting what the form stands for, and what came of it. */
import { useState } from "react";
import type { Shown } from "../../excel/cell";
import { type WorkbookError, workbookError } from "../../excel/errors";
import { insertFormula } from "../../excel/insertion";
import type { Language } from "../../i18n/language";
import { patternOf } from "../notation/values";
import { type Draft, mentionsIn, type Named } from "./draft";
import { explain } from "./explain";

export type Stage =
  | { readonly kind: "editing" }
  | { readonly kind: "working" }
  | { readonly kind: "refused"; readonly error: WorkbookError }
  | { readonly kind: "unknown"; readonly draft: Draft; readonly mention: Named }
  | { readonly kind: "occupied"; readonly draft: Draft; readonly content: string }
  | { readonly kind: "blocked"; readonly draft: Draft }
  | {
      readonly kind: "written";
      readonly draft: Draft;
      readonly shown: Shown;
      /** What the function says, where it answered with an error. */
      readonly explanation: string | undefined;
    };

export interface Inserting {
  readonly stage: Stage;
  /** Unless told to replace anything, only an empty cell or the formula of the last insertion is written over. */
  readonly insert: (draft: Draft, replace?: "anything") => Promise<Stage>;
  /** The planner goes on editing: what came of the last attempt no longer matters. */
  readonly resume: () => void;
}

export function useInsertion(language: Language): Inserting {
  const [stage, setStage] = useState<Stage>({ kind: "editing" });
  const [formula, setFormula] = useState<string>();

  const insert = async (draft: Draft, replace?: "anything") => {
    setStage({ kind: "working" });
    let next: Stage;
    try {
      const outcome = await insertFormula({
        ...draft,
        numberFormat: draft.format && patternOf(draft.format, language),
        mentions: mentionsIn(draft.args),
        replaces: replace ?? { formula },
      });
      next =
        outcome.kind === "written"
          ? { ...outcome, draft, explanation: await explain(draft, outcome.shown, language) }
          : { ...outcome, draft };
    } catch (error) {
      next = { kind: "refused", error: workbookError(error) };
    }
    if (next.kind === "written") setFormula(draft.formula);
    setStage(next);
    return next;
  };

  const resume = () => setStage((stage) => (stage.kind === "working" ? stage : { kind: "editing" }));
  return { stage, insert, resume };
}
